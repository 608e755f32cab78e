// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"
#include "mainwindow.h"
#include "windowtour.h"

#include <QAbstractAnimation>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDebug>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

// What a person operates: what takes the focus, and what is clicked.
bool isInteractive(const QWidget &widget)
{
    const bool scrolls = qobject_cast<const QScrollBar *>(&widget) != nullptr ||
                         widget.metaObject() == &QScrollArea::staticMetaObject;
    return !scrolls && widget.isEnabled() &&
           (widget.focusPolicy() != Qt::NoFocus ||
            qobject_cast<const QAbstractButton *>(&widget) != nullptr);
}

QList<QWidget *> interactive(const QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QWidget *inside = widget->parentWidget(); // of a spin box, the line edit
        const bool part = inside->focusProxy() == widget || widget->focusProxy() != nullptr ||
                          inside->inherits("QAbstractSpinBox") || inside->inherits("QLineEdit") ||
                          inside->inherits("QComboBox");
        if (widget->isVisibleTo(&window) && widget->window() == &window && !part &&
            isInteractive(*widget))
            all.append(widget);
    }
    return all;
}

bool isReachedByTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

// All that Tab reaches, from the widget that has the focus on until it comes back.
QList<QWidget *> tabChain(QWidget &window)
{
    QList<QWidget *> chain;
    constexpr int longest = 400;
    for (int i = 0; i < longest; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr || focus->window() != &window || chain.contains(focus))
            break;
        chain.append(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    return chain;
}

bool looksDifferentWithFocus(QWidget &widget, QWidget &other)
{
    other.setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    const QRect area = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
                           .adjusted(-3, -3, 3, 3)
                           .intersected(widget.window()->rect());
    const QImage without = widget.window()->grab(area).toImage();
    widget.setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    return widget.window()->grab(area).toImage() != without;
}

} // namespace

// Whoever has no mouse, or does not see the screen, reaches all and is told all.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyWidgetHasNameAndRole();
    void tabReachesEveryWidgetAndNeverStops();
    void theFocusIsSeen();
    void theShortcutListIsTrue();
    void nothingMovesByItself();

private:
    template <typename Check>
    void everywhere(Check check);

    std::unique_ptr<WindowTour> m_tour;
    QStringList m_problems;
};

void AccessibilityTest::initTestCase()
{
    QAccessible::setActive(true);
}

void AccessibilityTest::init()
{
    m_problems.clear();
    m_tour = std::make_unique<WindowTour>(u"en"_s);
    m_tour->window().resize(1280, 800);
    m_tour->window().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_tour->window()));
}

void AccessibilityTest::cleanup()
{
    m_tour.reset();
}

template <typename Check>
void AccessibilityTest::everywhere(Check check)
{
    for (const Scene &scene : m_tour->scenes()) {
        QWidget *window = scene.show();
        QVERIFY2(window != nullptr, scene.name.constData());
        window->activateWindow();
        QVERIFY(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }));
        const auto tell = [&](const QString &problem) {
            if (m_problems.contains(problem))
                return;
            m_problems.append(problem);
            qWarning().noquote() << scene.name + ":" << problem;
        };
        check(*window, tell);
        m_tour->closeDialogs();
    }
    QCOMPARE(m_problems.size(), 0);
}

void AccessibilityTest::everyWidgetHasNameAndRole()
{
    everywhere([](QWidget &window, const auto &tell) {
        for (QWidget *widget : interactive(window)) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (face == nullptr) {
                tell(placeOf(*widget) + u" is not told at all"_s);
                continue;
            }
            const QAccessible::Role role = face->role();
            if (role == QAccessible::NoRole || role == QAccessible::Client)
                tell(placeOf(*widget) + u" has no role"_s);
            if (face->text(QAccessible::Name).trimmed().isEmpty())
                tell(placeOf(*widget) + u" has no name"_s);
        }
    });
}

void AccessibilityTest::tabReachesEveryWidgetAndNeverStops()
{
    everywhere([](QWidget &window, const auto &tell) {
        if (QApplication::focusWidget() == nullptr)
            tell(placeOf(window) + u" gives nobody the focus"_s);
        const QList<QWidget *> chain = tabChain(window);
        const bool back = chain.isEmpty() || chain.contains(QApplication::focusWidget());
        if (!back)
            tell(u"the focus leaves "_s + placeOf(window));
        for (QWidget *widget : interactive(window)) {
            if (isReachedByTab(*widget) && !chain.contains(widget) && widget->isVisible())
                tell(placeOf(*widget) + u" is not reached by Tab"_s);
        }
    });
}

void AccessibilityTest::theFocusIsSeen()
{
    everywhere([](QWidget &window, const auto &tell) {
        QWidget *other = QApplication::focusWidget();
        const QList<QWidget *> all = interactive(window);
        for (QWidget *widget : all) {
            if (!isReachedByTab(*widget) || !widget->isVisible() || widget == other ||
                other == nullptr || widget->visibleRegion().isEmpty())
                continue;
            if (!looksDifferentWithFocus(*widget, *other))
                tell(placeOf(*widget) + u" does not show its focus"_s);
        }
    });
}

// Each shortcut of an action is listed with its words, and nothing else that looks like one.
void AccessibilityTest::theShortcutListIsTrue()
{
    MainWindow &window = m_tour->window();
    QStringList expected;
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts())
            expected.append(keys.toString(QKeySequence::NativeText) + u'|' + action->iconText());
    }
    QVERIFY(expected.size() > 15);
    QVERIFY(window.findChildren<QShortcut *>().isEmpty());
    const std::vector<Scene> scenes = m_tour->scenes();
    const auto list = std::find_if(scenes.begin(), scenes.end(), [](const Scene &scene) {
        return scene.name == "the shortcuts";
    });
    QVERIFY(list != scenes.end());
    QWidget *dialog = list->show();
    QStringList listed;
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    for (qsizetype i = 0; i + 1 < labels.size(); ++i) {
        if (labels[i]->objectName() != u"keys"_s)
            continue; // the words beside, or where the next ones work
        for (const QString &keys : labels[i]->text().split(u", "_s))
            listed.append(keys + u'|' + labels[i + 1]->text());
    }
    for (const QString &one : std::as_const(expected))
        QVERIFY2(listed.contains(one), qPrintable(one));
    // The keys of single widgets are listed behind; tst_mainwindow presses them.
    const auto isOfAnAction = [&](const QString &one) {
        return expected.contains(one);
    };
    QCOMPARE(std::count_if(listed.begin(), listed.end(), isOfAnAction), expected.size());
    m_tour->closeDialogs();
}

// Who asked the system for less movement gets none: there is none to begin with.
void AccessibilityTest::nothingMovesByItself()
{
    everywhere([](QWidget &window, const auto &tell) {
        for (const QTreeView *tree : window.findChildren<QTreeView *>()) {
            if (tree->isAnimated())
                tell(placeOf(*tree) + u" moves while it opens"_s);
        }
        for (const QAbstractAnimation *animation : window.findChildren<QAbstractAnimation *>()) {
            if (animation->state() == QAbstractAnimation::Running)
                tell(u"an animation runs: "_s +
                     QString::fromLatin1(animation->metaObject()->className()));
        }
    });
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
