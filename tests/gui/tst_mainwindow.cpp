// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"
#include "demoexporter.h"
#include "downbanner.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "rangepicker.h"
#include "session.h"
#include "targetdialog.h"
#include "targetlist.h"
#include "targetpanel.h"
#include "theme.h"
#include "tray.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr int networkMs = 20'000;

Settings noTargets()
{
    Settings settings;
    settings.targets.clear();
    settings.failuresBeforeDown = 2;
    return settings;
}

} // namespace

// The real window over the real session and a real exporter, offscreen.
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTypoIsCorrectedAndTheChartsFill();
    void aStoppedExporterIsToldAndItsReturnToo();
    void everythingIsReachedByKeyboard();
    void thePaletteFindsTargetsAndCommands();
    void settingsRemember();
    void theSmallestWindowCutsNoButtonOfTheBar();

private:
    Target addExporter();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DemoExporter> m_exporter;
};

void MainWindowTest::init()
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    m_theme = std::make_unique<Theme>(*app);
    m_session = std::make_unique<Session>(noTargets());
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, noTargets(), QString());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_session->start();
    m_exporter = std::make_unique<DemoExporter>();
    QVERIFY(m_exporter->start());
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_exporter.reset();
    m_theme.reset();
}

Target MainWindowTest::addExporter()
{
    Target target = Target::create(u"demo"_s, m_exporter->url());
    target.scrape.interval = std::chrono::milliseconds(200);
    target.scrape.timeout = std::chrono::milliseconds(1000);
    m_window->editor().add(target);
    return target;
}

void MainWindowTest::aTypoIsCorrectedAndTheChartsFill()
{
    m_window->addTarget();
    auto *dialog = m_window->findChild<TargetDialog *>();
    QVERIFY(dialog != nullptr);
    auto *url = dialog->findChild<QLineEdit *>(u"url"_s);
    QTest::keyClicks(url, u"http://locahost:%1/metrics"_s.arg(m_exporter->url().port()));
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"suggestion"_s) != nullptr);
    dialog->findChild<QPushButton *>(u"suggestion"_s)->click();
    QCOMPARE(url->text(), u"http://localhost:%1/metrics"_s.arg(m_exporter->url().port()));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ok"_s), Qt::LeftButton);
    QCOMPARE(m_session->targets().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isFilled(), networkMs);
    // Taking it back removes it, doing it again brings it again.
    m_window->editor().undoStack().undo();
    QCOMPARE(m_session->targets().size(), 0);
    m_window->editor().undoStack().redo();
    QCOMPARE(m_session->targets().size(), 1);
}

void MainWindowTest::aStoppedExporterIsToldAndItsReturnToo()
{
    Tray tray(*m_session, m_window->editor(), *m_theme);
    QSignalSpy told(m_session.get(), &Session::notified);
    const Target target = addExporter();
    const quint16 port = quint16(m_exporter->url().port());
    const auto status = [&] {
        return m_session->state(target.id).status;
    };
    QTRY_VERIFY_WITH_TIMEOUT(status() == TargetState::Status::Up, networkMs);
    auto *banner = m_window->findChild<DownBanner *>();
    QVERIFY(!banner->isVisible());

    m_exporter->stop();
    QTRY_VERIFY_WITH_TIMEOUT(status() == TargetState::Status::Down, networkMs);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(told.size() == 1, networkMs);
    QVERIFY(tray.worst() == TargetState::Status::Down);
    QCOMPARE(m_session->outages(target.id).size(), 1);

    QVERIFY(m_exporter->start(port));
    QTRY_VERIFY_WITH_TIMEOUT(status() == TargetState::Status::Up, networkMs);
    QTRY_VERIFY(!banner->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, networkMs);
    QVERIFY(m_session->outages(target.id).constFirst().toMs > 0);
    QVERIFY(tray.summary().contains(u"demo"_s));
}

void MainWindowTest::everythingIsReachedByKeyboard()
{
    const Target target = addExporter();
    auto *tabs = m_window->findChild<QTabBar *>();
    for (int page = 0; page < 4; ++page) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), page);
    }
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    auto *list = m_window->findChild<TargetPanel *>()->findChild<QListView *>();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(m_session->targets().find(target.id)->paused);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_session->targets().size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->targets().size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_session->targets().find(target.id)->paused);
}

void MainWindowTest::thePaletteFindsTargetsAndCommands()
{
    addExporter();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(palette->field(), u"go to diagnose"_s);
    QVERIFY(palette->shownCount() >= 1);
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(m_window->page() == MainWindow::Page::Diagnose);
}

void MainWindowTest::settingsRemember()
{
    const Target target = addExporter();
    m_window->showPage(MainWindow::Page::Explore);
    const Settings settings = m_window->settings();
    QCOMPARE(settings.targets.size(), 1);
    QCOMPARE(settings.selectedTarget, target.id);
    QCOMPARE(settings.selectedPage, u"explore"_s);
    m_window.reset();
    m_session = std::make_unique<Session>(settings);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme, settings, QString());
    QVERIFY(m_window->page() == MainWindow::Page::Explore);
    QCOMPARE(m_window->settings().selectedTarget, target.id);
}

void MainWindowTest::theSmallestWindowCutsNoButtonOfTheBar()
{
    const auto *picker = m_window->findChild<RangePicker *>();
    const auto shown = [picker] {
        int count = 0;
        for (const QToolButton *button : picker->findChildren<QToolButton *>())
            count += button->isVisible() && button->width() >= button->sizeHint().width() ? 1 : 0;
        return count;
    };
    m_window->resize(1280, 800);
    QTRY_COMPARE(shown(), 6);
    m_window->resize(m_window->minimumSize());
    QTRY_COMPARE(shown(), 1);
    m_window->resize(1280, 800);
    QTRY_COMPARE(shown(), 6);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
