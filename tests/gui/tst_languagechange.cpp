// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "mainwindow.h"
#include "session.h"
#include "settingsdialog.h"
#include "targetdialog.h"
#include "targetlist.h"
#include "theme.h"
#include "thresholddialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

// A language whose every text says that it was translated, so that none can be missed.
class Marked final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int n) const override
    {
        if (!QByteArray(context).isEmpty() && context[0] == 'Q')
            return {}; // Qt's own
        return u"¶"_s + QString::fromUtf8(source).replace(u"%n"_s, QString::number(n));
    }
};

QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto add = [&texts](const QObject *owner, const char *what, const QString &text) {
        if (!text.isEmpty())
            texts.append(QString::fromLatin1(owner->metaObject()->className()) + u' ' +
                         QString::fromLatin1(what) + u": "_s + text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        add(widget, "tooltip", widget->toolTip());
        add(widget, "name", widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label, "label", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button, "button", button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(edit, "placeholder", edit->placeholderText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs, "tab", tabs->tabText(i));
            }
        }
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        add(action, "action", action->text());
        add(action, "tip", action->toolTip());
    }
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

} // namespace

// A window that has changed its language shows what one shows that began with it.
class LanguageChangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWindowSaysEverythingAgain_data();
    void theWindowSaysEverythingAgain();
    void openDialogsToo();
    void aThresholdBeingWrittenStays();
    void numbersAreWrittenByTheLanguage();

private:
    std::unique_ptr<MainWindow> makeWindow();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    Settings m_settings;
    Marked m_marked;
};

void LanguageChangeTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_session = std::make_unique<Session>(m_settings); // not started: nothing changes by itself
    m_settings.targets = m_session->targets().targets();
}

std::unique_ptr<MainWindow> LanguageChangeTest::makeWindow()
{
    auto window = std::make_unique<MainWindow>(*m_session, *m_theme, m_settings, u"/place"_s);
    window->show();
    window->showTarget(m_settings.targets[0].id);
    return window;
}

void LanguageChangeTest::theWindowSaysEverythingAgain_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("overview") << int(MainWindow::Page::Overview);
    QTest::newRow("explore") << int(MainWindow::Page::Explore);
    QTest::newRow("diagnose") << int(MainWindow::Page::Diagnose);
    QTest::newRow("page") << int(MainWindow::Page::Response);
}

void LanguageChangeTest::theWindowSaysEverythingAgain()
{
    QFETCH(int, page);
    const auto window = makeWindow();
    window->showPage(MainWindow::Page(page));
    const QStringList before = textsOf(*window);
    QCoreApplication::installTranslator(&m_marked);
    QCoreApplication::processEvents();
    const QStringList changed = textsOf(*window);
    const auto fresh = makeWindow();
    fresh->showPage(MainWindow::Page(page));
    QCoreApplication::processEvents();
    const QStringList expected = textsOf(*fresh);
    QCoreApplication::removeTranslator(&m_marked);
    for (const QString &text : expected)
        QVERIFY2(changed.contains(text), qPrintable(u"not said again: "_s + text));
    for (const QString &text : changed)
        QVERIFY2(expected.contains(text), qPrintable(u"still said: "_s + text));
    QCoreApplication::processEvents();
    for (const QString &text : before)
        QVERIFY2(textsOf(*window).contains(text), qPrintable(u"not said back: "_s + text));
}

void LanguageChangeTest::openDialogsToo()
{
    const auto window = makeWindow();
    window->openSettings(u"proxy"_s);
    window->editTarget(m_settings.targets[0].id);
    QCoreApplication::processEvents();
    QCoreApplication::installTranslator(&m_marked);
    const auto *settings = window->findChild<SettingsDialog *>();
    const auto *target = window->findChild<TargetDialog *>();
    QTRY_VERIFY(settings->windowTitle().startsWith(u"¶"_s));
    QTRY_VERIFY(textsOf(*settings).join(u'\n').contains(u"¶&Host"_s));
    QVERIFY(target->windowTitle().startsWith(u"¶"_s));
    QCoreApplication::removeTranslator(&m_marked);
}

void LanguageChangeTest::aThresholdBeingWrittenStays()
{
    const Threshold empty = Threshold::create({}, {}, u"x"_s);
    ThresholdDialog dialog(empty, {u"x"_s}, Unit(), *m_session, *m_theme);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *value = dialog.findChild<QLineEdit *>(u"value"_s);
    value->clear();
    QTest::keyClicks(value, u"2.5"_s);
    const Threshold before = dialog.threshold();
    QCoreApplication::installTranslator(&m_marked);
    QTRY_VERIFY(dialog.windowTitle().startsWith(u"¶"_s));
    QVERIFY(textsOf(dialog).join(u'\n').contains(u"¶&Severity"_s));
    QVERIFY(dialog.problem().startsWith(u"¶"_s)); // it has no name yet
    QVERIFY(dialog.threshold() == before);
    QCOMPARE(value->text(), u"2.5"_s);
    QCoreApplication::removeTranslator(&m_marked);
}

void LanguageChangeTest::numbersAreWrittenByTheLanguage()
{
    Translations translations;
    translations.use(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    translations.use(u"en"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
    translations.use(u"en"_s, Settings::Numbers::Plain);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1234.5"_s);
}

QTEST_MAIN(LanguageChangeTest)
#include "tst_languagechange.moc"
