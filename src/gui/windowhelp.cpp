// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"
#include "diagnosepage.h"
#include "downbanner.h"
#include "explorepage.h"
#include "helpwindow.h"
#include "languagechange.h"
#include "languages.h"
#include "mainwindow.h"
#include "overviewpage.h"
#include "responsepage.h"
#include "session.h"
#include "targetemptystate.h"
#include "targetlist.h"
#include "targetpanel.h"
#include "welcomepage.h"

#include <QApplication>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTabBar>

// What the window has for those who are new: the welcome page, the handbook, what is new.

namespace vigie {

using namespace Qt::StringLiterals;

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::tryDemo);
    connect(m_welcome, &WelcomePage::addRequested, this, [this] { addTarget(); });
    connect(m_welcome, &WelcomePage::closeRequested, this, &MainWindow::closeWelcome);
    for (const TargetEmptyState *empty : {m_overview->emptyState(), m_explore->emptyState(),
                                          m_diagnose->emptyState(), m_response->emptyState()}) {
        connect(empty, &TargetEmptyState::findRequested, this, &MainWindow::showWelcome);
        connect(empty, &TargetEmptyState::demoRequested, this, &MainWindow::tryDemo);
        connect(empty, &TargetEmptyState::diagnoseRequested, this, [this] {
            showPage(Page::Diagnose);
            m_diagnose->run();
        });
    }
    connect(m_diagnose, &DiagnosePage::helpRequested, this, &MainWindow::openHelp);
    // A target that the user chooses, not one that a found page became.
    connect(m_targets, &TargetPanel::currentChanged, this, [this] {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && m_targets->isAncestorOf(focused))
            closeWelcome();
    });
}

void MainWindow::showWelcome()
{
    m_tabs->hide();
    m_banner->setSuppressed(true);
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->search();
}

void MainWindow::closeWelcome()
{
    if (m_pages->currentWidget() != m_welcome)
        return;
    m_welcome->stop();
    m_tabs->show();
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_banner->setSuppressed(page() == Page::Diagnose);
}

void MainWindow::openHelp(const QString &verdictId)
{
    auto *help = findChild<HelpWindow *>();
    if (!help) {
        help = new HelpWindow(languageOfTexts(), m_theme, this);
        whenLanguageChanges(help, [help] { help->setLanguage(languageOfTexts()); });
    }
    if (!verdictId.isEmpty())
        help->showVerdict(verdictId);
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::openWhatsNew()
{
    openHelp();
    findChild<HelpWindow *>()->showTopic(u"whats-new"_s);
}

void MainWindow::tellWhatIsNew(const QString &version)
{
    if (std::exchange(m_settings.lastVersion, version) == version)
        return;
    Q_EMIT settingsChanged(settings());
    openWhatsNew();
}

void MainWindow::openAbout()
{
    const QList<AboutFact> more = {
        {u"Targets"_s, QString::number(m_session.targets().size())},
        {u"Tray"_s, QSystemTrayIcon::isSystemTrayAvailable() ? u"yes"_s : u"no"_s},
    };
    auto *about = new AboutDialog(more, m_theme, this);
    connect(about, &AboutDialog::whatsNewRequested, this, &MainWindow::openWhatsNew);
    about->open();
}

} // namespace vigie
