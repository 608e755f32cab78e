// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "chartview.h"
#include "diagnosepage.h"
#include "downbanner.h"
#include "eventlogpanel.h"
#include "explorepage.h"
#include "languagechange.h"
#include "noticebar.h"
#include "overviewpage.h"
#include "responsepage.h"
#include "session.h"
#include "settingsdialog.h"
#include "statusstrip.h"
#include "targetlist.h"
#include "targetpanel.h"
#include "theme.h"
#include "topbar.h"
#include "welcomepage.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace vigie {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session &session, Theme &theme, const Settings &settings,
                       const QString &settingsPath, QWidget *parent)
    : WindowFrame(session, theme, settings, parent)
    , m_settings(settings)
    , m_settingsPath(settingsPath)
    , m_porter({[this] { return this->settings(); },
                [this](const Settings &other) { replaceSettings(other); }, m_editor.undoStack()},
               theme, this)
{
    inEveryLanguage(this, [this] {
        const QStringList titles = pageTitles();
        for (int i = 0; i < titles.size(); ++i) {
            m_tabs->setTabText(i, titles[i]);
        }
        m_tabs->setAccessibleName(tr("Pages"));
    });
    buildActions();
    buildMenu();
    connectParts();
    connectCharts();
    connect(&m_porter, &SettingsPorter::told, this, &MainWindow::say);
    connectAlerts();
    restoreWindow(m_settings);
    m_overview->setPinned(m_settings.pinnedCharts);
    m_targets->setCurrent(m_settings.selectedTarget);
    m_targets->setFocusOnList();
    showPage(pageNamed(m_settings.selectedPage));
}

MainWindow::~MainWindow() = default;

QStringList MainWindow::pageTitles()
{
    return {tr("Overview"), tr("Explore"), tr("Diagnose"), tr("Page"), tr("Alerts")};
}

void MainWindow::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        closeWelcome();
        m_pages->setCurrentIndex(index);
        m_banner->setSuppressed(index == static_cast<int>(Page::Diagnose));
    });
    connect(m_targets, &TargetPanel::currentChanged, this, &MainWindow::selectTarget);
    connect(m_targets, &TargetPanel::addRequested, this, [this] { addTarget(); });
    connect(m_targets, &TargetPanel::editRequested, this, &MainWindow::editTarget);
    connect(m_targets, &TargetPanel::diagnoseRequested, this, [this](const TargetId &id) {
        showTarget(id);
        showPage(Page::Diagnose);
        m_diagnose->run();
    });
    connect(m_banner, &DownBanner::diagnoseRequested, this, [this] { showPage(Page::Diagnose); });
    connect(m_banner, &DownBanner::remedyRequested, m_diagnose, &DiagnosePage::applyRemedy);
    connect(m_diagnose, &DiagnosePage::urlAccepted, this, &MainWindow::acceptUrl);
    connect(m_status, &StatusStrip::logRequested, this,
            [this] { m_log->setVisible(!m_log->isVisible()); });
    connect(m_log, &EventLogPanel::closeRequested, m_log, &QWidget::hide);
    connect(m_log, &EventLogPanel::targetRequested, this, [this](const TargetId &id) {
        showTarget(id);
        showPage(Page::Diagnose);
    });
    const TargetList &targets = m_session.targets();
    const auto changed = [this] {
        Q_EMIT settingsChanged(settings());
    };
    connect(&targets, &TargetList::inserted, this, changed);
    connect(&targets, &TargetList::removed, this, changed);
    connect(&targets, &TargetList::replaced, this, changed);
    connect(&targets, &TargetList::moved, this, changed);
    connect(&m_range, &ViewRange::changed, this, changed);
}

void MainWindow::connectCharts()
{
    connect(m_overview, &OverviewPage::exploreRequested, this, &MainWindow::showFamily);
    connect(m_overview, &OverviewPage::pinRequested, this, &MainWindow::openPinPalette);
    connect(m_overview, &OverviewPage::unpinRequested, this, &MainWindow::unpin);
    connect(m_explore, &ExplorePage::pinRequested, this, &MainWindow::pin);
    connect(m_explore, &ExplorePage::addRequested, this, &MainWindow::openAddPalette);
    connectWelcome();
    const auto explain = [this](qint64 fromMs) {
        m_diagnose->showOutage(fromMs);
        showPage(Page::Diagnose);
    };
    connect(m_overview, &OverviewPage::outageChosen, this, explain);
    connect(m_explore, &ExplorePage::outageChosen, this, explain);
}

Settings MainWindow::settings() const
{
    Settings settings = m_settings;
    settings.targets = m_session.targets().targets();
    settings.timeRange = m_range.width();
    rememberWindow(settings);
    settings.selectedTarget = m_target;
    return settings;
}

void MainWindow::selectTarget(const TargetId &id)
{
    m_target = id;
    m_banner->setTarget(id);
    m_overview->setTarget(id);
    m_explore->setTarget(id);
    m_diagnose->setTarget(id);
    m_response->setTarget(id);
    const auto target = m_session.targets().find(id);
    setWindowTitle(target ? u"%1 – Vigie"_s.arg(target->name) : u"Vigie"_s);
    m_scrapeAction->setEnabled(target.has_value());
}

void MainWindow::showTarget(const TargetId &id)
{
    if (!m_session.targets().find(id))
        return;
    closeWelcome();
    m_targets->setCurrent(id);
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Welcome) {
        showWelcome();
        return;
    }
    closeWelcome();
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

MainWindow::Page MainWindow::page() const
{
    if (m_pages->currentWidget() == m_welcome)
        return Page::Welcome;
    return static_cast<Page>(m_tabs->currentIndex());
}

bool MainWindow::isFilled() const
{
    switch (page()) {
    case Page::Overview:
        return m_overview->hasResults();
    case Page::Explore:
        return m_explore->hasResults();
    case Page::Diagnose:
        return m_diagnose->shownReport().has_value();
    case Page::Response:
        return m_response->isFilled();
    case Page::Welcome:
        return !m_welcome->isSearching();
    case Page::Alerts:
        return true;
    }
    return true;
}

void MainWindow::showFamily(const QString &name)
{
    showPage(Page::Explore);
    m_explore->showFamily(name);
}

void MainWindow::say(const QString &notice)
{
    m_notice->say(notice);
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setCanHide(bool canHide)
{
    m_canHide = canHide;
}

void MainWindow::diagnoseNow()
{
    showPage(Page::Diagnose);
    m_diagnose->run();
}

void MainWindow::rememberTrayHint()
{
    m_settings.trayHintShown = true;
    Q_EMIT settingsChanged(settings());
}

void MainWindow::editSettings(const SettingsEdit &edit)
{
    edit(m_settings);
    m_theme.setLook(m_settings);
    m_session.applySettings(settings());
    if (auto *dialog = findChild<SettingsDialog *>())
        dialog->setSettings(m_settings);
    Q_EMIT settingsChanged(settings());
}

// Its own memory (what is pinned, where it stands) stays the window's.
void MainWindow::replaceSettings(const Settings &settings)
{
    TargetList &targets = m_session.targets();
    const QList<Target> before = targets.targets();
    for (const Target &target : before) {
        const bool stays = target.temporary ||
                           std::any_of(settings.targets.begin(), settings.targets.end(),
                                       [&](const Target &other) { return other.id == target.id; });
        if (!stays)
            targets.remove(target.id);
    }
    for (const Target &target : settings.targets) {
        if (targets.find(target.id))
            targets.replace(target);
        else
            targets.insert(targets.size(), target);
    }
    editSettings([&settings, own = this->settings()](Settings &now) {
        now = settings;
        now.pinnedCharts = own.pinnedCharts;
        now.windowGeometry = own.windowGeometry;
        now.windowState = own.windowState;
    });
}

void MainWindow::openReport(const QString &path)
{
    showPage(Page::Diagnose);
    m_diagnose->openReport(path);
}

void MainWindow::pin(const QString &family, const QString &chartType)
{
    const QString pinned = m_target + u'\n' + family + u'\n' + chartType;
    if (!m_settings.pinnedCharts.contains(pinned))
        m_settings.pinnedCharts.append(pinned);
    m_overview->setPinned(m_settings.pinnedCharts);
    Q_EMIT settingsChanged(settings());
}

void MainWindow::unpin(const QString &pinned)
{
    m_settings.pinnedCharts.removeAll(pinned);
    m_overview->setPinned(m_settings.pinnedCharts);
    Q_EMIT settingsChanged(settings());
}

void MainWindow::acceptUrl(const TargetId &id, const QString &url)
{
    const auto target = m_session.targets().find(id);
    if (!target)
        return;
    Target changed = *target;
    changed.scrape.url = QUrl(url);
    m_editor.replace(changed);
    m_session.scrapeNow(id);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT settingsChanged(settings());
    if (m_canHide && m_settings.closeToTray) {
        hide();
        event->ignore();
        Q_EMIT hidden();
        return;
    }
    event->accept();
    Q_EMIT quitRequested();
}

} // namespace vigie
