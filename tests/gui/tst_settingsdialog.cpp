// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"
#include "settingsdialog.h"
#include "settingspage.h"
#include "targeteditor.h"
#include "targetlist.h"
#include "theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

// The dialog as a user works with it: what is clicked is set at once.
class SettingsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreBuiltOneByOneAndNoneTwice();
    void aPageThatIsAskedForIsThereAtOnce();
    void aSearchWaitsForNoPage();
    void everyPageOpensAndHasWidgetsThatAScreenReaderCanName();
    void aChangedWidgetIsAnEditOfThatSettingAlone();
    void showsWhatWasChangedElsewhere();
    void theSearchFindsRowsOnAllPagesAndMarksThem();
    void theSearchKnowsNoAccentsAndNoCapitals();
    void wordsThatNothingHasAreSaidSo();
    void aRowGoesBackToItsDefault();
    void aPageGoesBackToItsDefaults();
    void anotherLanguageBuildsThePagesAnew();
    void targetsAreAddedEditedAndRemoved();
    void whatIsToldIsSetRowByRow();
    void theHistoryIsDeletedAfterAQuestion();
    void notificationsAreMutedAndToldAgain();

private:
    void openAnew(const QString &page = {});
    template <typename Widget>
    Widget *named(const QString &accessibleName) const;
    QListWidget *pageList() const { return m_dialog->findChild<QListWidget *>(u"pageList"_s); }
    QStringList shownPages() const;
    std::size_t builtPages() const
    {
        return std::size_t(m_dialog->findChildren<SettingsPage *>().size());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TargetEditor> m_editor;
    std::unique_ptr<SettingsDialog> m_dialog;
    Settings m_settings; // as the edits leave them
    QTemporaryDir m_history;
    int m_added = 0;
    TargetId m_edited;
};

void SettingsDialogTest::init()
{
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_settings = {};
    m_added = 0;
    m_session = std::make_unique<Session>(m_settings);
    m_session->keepHistory(m_history.path());
    m_editor = std::make_unique<TargetEditor>(m_session->targets());
    openAnew();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_COMPARE(builtPages(), settingsPages().size());
}

void SettingsDialogTest::openAnew(const QString &page)
{
    SettingsSurroundings around{*m_theme, *m_session, *m_editor, u"/a/place"_s, {}, {}};
    around.addTarget = [this] {
        ++m_added;
    };
    around.editTarget = [this](const TargetId &id) {
        m_edited = id;
    };
    m_dialog = std::make_unique<SettingsDialog>(m_settings, around, page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    connect(m_dialog.get(), &SettingsDialog::edited, this,
            [this](const SettingsEdit &edit) { edit(m_settings); });
    m_dialog->show();
}

void SettingsDialogTest::cleanup()
{
    m_dialog.reset();
    m_editor.reset();
    m_session.reset();
    m_theme.reset();
}

template <typename Widget>
Widget *SettingsDialogTest::named(const QString &name) const
{
    for (Widget *widget : m_dialog->findChildren<Widget *>()) {
        if (widget->accessibleName() == name ||
            QString(widget->property("text").toString()).remove(u'&') == name)
            return widget;
    }
    return nullptr;
}

QStringList SettingsDialogTest::shownPages() const
{
    QStringList shown;
    for (int i = 0; i < pageList()->count(); ++i) {
        if (!pageList()->item(i)->isHidden())
            shown.append(pageList()->item(i)->text());
    }
    return shown;
}

void SettingsDialogTest::pagesAreBuiltOneByOneAndNoneTwice()
{
    openAnew();
    QCOMPARE(builtPages(), std::size_t(0));
    QTRY_COMPARE(builtPages(), settingsPages().size());
    for (const SettingsPageKind &kind : settingsPages())
        QCOMPARE(m_dialog->findChildren<SettingsPage *>(kind.id).size(), 1);
    QVERIFY(m_dialog->findChild<SettingsPage *>(u"general"_s)->isVisible());
    for (int i = 0; i < pageList()->count(); ++i)
        pageList()->setCurrentRow(i);
    QCOMPARE(builtPages(), settingsPages().size());
}

void SettingsDialogTest::aPageThatIsAskedForIsThereAtOnce()
{
    openAnew(u"history"_s);
    QCOMPARE(pageList()->currentRow(), 6);
    QTRY_VERIFY(m_dialog->findChild<SettingsPage *>(u"history"_s) != nullptr);
    QVERIFY(m_dialog->findChild<SettingsPage *>(u"history"_s)->isVisible());
    m_dialog->showPage(u"proxy"_s);
    QVERIFY(named<QLineEdit>(u"Host"_s)->isVisible());
}

void SettingsDialogTest::aSearchWaitsForNoPage()
{
    openAnew();
    m_dialog->search(u"proxy host"_s);
    QCOMPARE(shownPages(), QStringList{u"Proxy (1)"_s});
    QVERIFY(named<QLineEdit>(u"Host"_s)->isVisible());
}

void SettingsDialogTest::everyPageOpensAndHasWidgetsThatAScreenReaderCanName()
{
    QCOMPARE(pageList()->count(), static_cast<int>(settingsPages().size()));
    for (int i = 0; i < pageList()->count(); ++i) {
        pageList()->setCurrentRow(i);
        QCOMPARE(m_dialog->findChild<QStackedWidget *>()->currentIndex(), i);
    }
    for (const SettingsPage *page : m_dialog->findChildren<SettingsPage *>()) {
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            // The list of a combo box is a window of its own, named by its box.
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != m_dialog.get() ||
                widget->objectName().startsWith("qt_"_L1))
                continue;
            const bool isNamed = !widget->accessibleName().isEmpty() ||
                                 !widget->property("text").toString().isEmpty();
            QVERIFY2(isNamed, qPrintable(page->title() + u": "_s +
                                         QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

void SettingsDialogTest::aChangedWidgetIsAnEditOfThatSettingAlone()
{
    Settings expected;
    expected.targets = m_settings.targets;
    expected.theme = Settings::Theme::Dark;
    auto *theme = named<QComboBox>(u"Theme"_s);
    QVERIFY(theme != nullptr);
    theme->setCurrentIndex(2);
    QVERIFY(m_settings == expected);
    // What others changed meanwhile stays.
    m_settings.pinnedCharts = {u"a\nb\nc"_s};
    expected.pinnedCharts = m_settings.pinnedCharts;
    expected.failuresBeforeDown = 7;
    named<QSpinBox>(u"Down after failures"_s)->setValue(7);
    QVERIFY(m_settings == expected);
    expected.proxy.host = u"p"_s;
    QTest::keyClicks(named<QLineEdit>(u"Host"_s), u"p"_s);
    QVERIFY(m_settings == expected);
}

void SettingsDialogTest::showsWhatWasChangedElsewhere()
{
    Settings other;
    other.historyAge = std::chrono::hours(100);
    m_dialog->setSettings(other);
    QCOMPARE(named<QSpinBox>(u"Keep at most"_s)->value(), 100);
    QVERIFY(m_settings.historyAge == Settings().historyAge); // no edit of its own
}

void SettingsDialogTest::theSearchFindsRowsOnAllPagesAndMarksThem()
{
    auto *search = m_dialog->findChild<QLineEdit *>(u"search"_s);
    QTest::keyClicks(search, u"proxy host"_s);
    QCOMPARE(shownPages(), QStringList{u"Proxy (1)"_s});
    QVERIFY(named<QLineEdit>(u"Host"_s)->isVisible());
    QVERIFY(!named<QSpinBox>(u"Port"_s)->isVisible());
    int marked = 0;
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        marked += widget->property("found").toBool() ? 1 : 0;
    }
    QCOMPARE(marked, 1);
    search->clear();
    QCOMPARE(shownPages().size(), static_cast<int>(settingsPages().size()));
    QVERIFY(named<QSpinBox>(u"Port"_s)->isVisible());
}

void SettingsDialogTest::theSearchKnowsNoAccentsAndNoCapitals()
{
    QCOMPARE(searchable(u"Thème &clair"_s), u"theme clair"_s);
    QCOMPARE(searchable(u"STRASSE"_s), u"strasse"_s);
    m_dialog->search(u"  THEME "_s);
    QVERIFY(!shownPages().isEmpty());
    // A choice is found by what it offers.
    m_dialog->search(u"utc"_s);
    QCOMPARE(shownPages().size(), 1);
}

void SettingsDialogTest::wordsThatNothingHasAreSaidSo()
{
    m_dialog->search(u"xyzzy"_s);
    QVERIFY(shownPages().isEmpty());
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"defaults"_s)->isEnabled());
    auto *stack = m_dialog->findChild<QStackedWidget *>();
    QCOMPARE(stack->currentIndex(), stack->count() - 1);
    m_dialog->search({});
    QCOMPARE(stack->currentIndex(), pageList()->currentRow());
}

void SettingsDialogTest::aRowGoesBackToItsDefault()
{
    m_dialog->showPage(u"history"_s);
    auto *hours = named<QSpinBox>(u"Keep at most"_s);
    auto *reset = named<QToolButton>(u"Keep at most: back to the default"_s);
    QVERIFY(reset != nullptr);
    QVERIFY(!reset->isVisible());
    hours->setValue(3);
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(hours->value(), 24);
    QVERIFY(!reset->isVisible());
    QVERIFY(m_settings == Settings(m_settings));
    QCOMPARE(m_settings.historyAge, Settings().historyAge);
}

void SettingsDialogTest::aPageGoesBackToItsDefaults()
{
    m_dialog->showPage(u"history"_s);
    named<QSpinBox>(u"Keep at most"_s)->setValue(3);
    named<QSpinBox>(u"Memory at most"_s)->setValue(99);
    named<QComboBox>(u"Theme"_s)->setCurrentIndex(1); // of another page
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"defaults"_s), Qt::LeftButton);
    QCOMPARE(m_settings.historyAge, Settings().historyAge);
    QCOMPARE(m_settings.historyBytes, Settings().historyBytes);
    QCOMPARE(m_settings.theme, Settings::Theme::Light);
}

void SettingsDialogTest::anotherLanguageBuildsThePagesAnew()
{
    m_dialog->showPage(u"charts"_s);
    named<QComboBox>(u"Theme"_s)->setCurrentIndex(1);
    const QWidget *before = m_dialog->findChild<SettingsPage *>(u"charts"_s);
    const QPointer<QWidget> old(const_cast<QWidget *>(before));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_dialog.get(), &change);
    QTRY_VERIFY(old.isNull());
    QCOMPARE(named<QComboBox>(u"Theme"_s)->currentIndex(), 1);
    QVERIFY(named<QComboBox>(u"Theme"_s)->isVisible());
}

void SettingsDialogTest::targetsAreAddedEditedAndRemoved()
{
    m_dialog->showPage(u"targets"_s);
    auto *list = m_dialog->findChild<QListView *>(u"targets"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"removeTarget"_s)->isEnabled());
    list->setCurrentIndex(list->model()->index(1, 0));
    m_dialog->findChild<QPushButton *>(u"editTarget"_s)->click();
    QCOMPARE(m_edited, m_session->targets().targets()[1].id);
    m_dialog->findChild<QPushButton *>(u"removeTarget"_s)->click();
    QCOMPARE(m_session->targets().size(), 1);
    m_dialog->findChild<QPushButton *>(u"addTarget"_s)->click();
    QCOMPARE(m_added, 1);
    m_dialog->findChild<QPushButton *>(u"restoreTargets"_s)->click();
    QCOMPARE(m_session->targets().size(), 2);
    m_editor->undoStack().undo();
    QCOMPARE(m_session->targets().size(), 1);
}

void SettingsDialogTest::whatIsToldIsSetRowByRow()
{
    m_dialog->showPage(u"notifications"_s);
    Settings expected = m_settings;
    auto *from = named<QTimeEdit>(u"From"_s);
    QVERIFY(from != nullptr && !from->isEnabled());
    named<QCheckBox>(u"In quiet hours"_s)->click();
    QVERIFY(from->isEnabled());
    from->setTime(QTime(23, 15));
    named<QTimeEdit>(u"Until"_s)->setTime(QTime(6, 30));
    named<QSpinBox>(u"… among the last scrapes"_s)->setValue(5);
    named<QCheckBox>(u"One notice for a target that comes and goes"_s)->click();
    expected.notices.quietHours = true;
    expected.notices.quietFromMinute = 23 * 60 + 15;
    expected.notices.quietToMinute = 6 * 60 + 30;
    expected.notices.downWindow = 5;
    expected.notices.dampUnstable = false;
    QVERIFY(m_settings == expected);
    m_dialog->findChild<QPushButton *>(u"defaults"_s)->click();
    QVERIFY(m_settings.notices == NotificationSettings());
    QVERIFY(!from->isEnabled());
}

void SettingsDialogTest::theHistoryIsDeletedAfterAQuestion()
{
    m_dialog->showPage(u"history"_s);
    QSignalSpy deleted(m_session.get(), &Session::historyDeleted);
    auto *order = m_dialog->findChild<QPushButton *>(u"deleteHistory"_s);
    for (const bool sure : {false, true}) {
        order->click();
        auto *question = m_dialog->findChild<QMessageBox *>(u"deleteHistoryQuestion"_s);
        QVERIFY(question != nullptr);
        QVERIFY(question->defaultButton() == question->escapeButton()); // Return deletes nothing
        for (QAbstractButton *button : question->buttons()) {
            if ((button == question->escapeButton()) != sure) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>() == nullptr);
        if (sure)
            QTRY_COMPARE(deleted.size(), 1);
        QCOMPARE(deleted.size(), sure ? 1 : 0);
    }
}

void SettingsDialogTest::notificationsAreMutedAndToldAgain()
{
    m_dialog->showPage(u"notifications"_s);
    QCOMPARE(m_session->mutedUntilMs(), 0);
    named<QPushButton>(u"Mute for 1 hour"_s)->click();
    QVERIFY(m_session->mutedUntilMs() > m_session->nowMs());
    auto *again = named<QPushButton>(u"Notify again"_s);
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(m_session->mutedUntilMs(), 0);
    QVERIFY(!again->isVisible());
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
