// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowframe.h"

#include "accessibleroles.h"
#include "alertspage.h"
#include "commandpalette.h"
#include "diagnosepage.h"
#include "downbanner.h"
#include "eventlogpanel.h"
#include "explorepage.h"
#include "icons.h"
#include "noticebar.h"
#include "overviewpage.h"
#include "responsepage.h"
#include "ruleeditor.h"
#include "session.h"
#include "statusstrip.h"
#include "targetpanel.h"
#include "theme.h"
#include "topbar.h"
#include "welcomepage.h"

#include <QDataStream>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array pageNames = {"overview", "explore", "diagnose", "page",
                                  "alerts"}; // in the settings

} // namespace

WindowFrame::WindowFrame(Session &session, Theme &theme, const Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_range(settings.timeRange)
    , m_editor(session.targets())
{
    setWindowTitle(u"Vigie"_s);
    setWindowIcon(appIcon());
    setMinimumSize(640, 420);
    installAccessibleRoles(); // before there is anything to name
    buildParts();
    buildPages();
    place();
}

WindowFrame::~WindowFrame() = default;

void WindowFrame::buildParts()
{
    m_topBar = new TopBar(m_theme, m_range, this);
    m_targets = new TargetPanel(m_session, m_editor, m_theme, this);
    m_targets->setMinimumWidth(168);
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (std::size_t i = 0; i < pageNames.size(); ++i) {
        m_tabs->addTab({});
    }
    m_notice = new NoticeBar(m_theme, this);
    m_banner = new DownBanner(m_session, m_theme, this);
    m_status = new StatusStrip(m_session, m_theme, this);
    m_log = new EventLogPanel(m_session, m_theme, this);
    m_log->hide();
}

// In the order of Page.
void WindowFrame::buildPages()
{
    m_overview = new OverviewPage(m_session, m_range, m_theme, this);
    m_explore = new ExplorePage(m_session, m_range, m_theme, this);
    m_diagnose = new DiagnosePage(m_session, m_theme, this);
    m_response = new ResponsePage(m_session, m_theme, this);
    m_rules = new RuleEditor(m_session.alerting(), m_editor.undoStack(), this);
    m_alerts = new AlertsPage(m_session, *m_rules, m_theme, this);
    m_welcome = new WelcomePage(m_session, m_editor, m_theme, this);
    m_pages = new QStackedWidget(this);
    for (QWidget *page : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_explore),
                          static_cast<QWidget *>(m_diagnose), static_cast<QWidget *>(m_response),
                          static_cast<QWidget *>(m_alerts), static_cast<QWidget *>(m_welcome)}) {
        m_pages->addWidget(page);
    }
}

QWidget *WindowFrame::placeCentre()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabRow = new QVBoxLayout;
    tabRow->setContentsMargins(24, 0, 24, 0);
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    auto *line = new QFrame(centre);
    line->setProperty("role", u"separator"_s);
    column->addWidget(line);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(24, 0, 24, 0);
    notices->setSpacing(0);
    for (QWidget *notice : {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_banner)}) {
        notices->addWidget(notice);
    }
    column->addLayout(notices);
    column->addWidget(m_pages, 1);
    return centre;
}

void WindowFrame::place()
{
    m_sides = new QSplitter(Qt::Horizontal, this);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(1);
    m_sides->addWidget(m_targets);
    m_sides->addWidget(placeCentre());
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({232, 1048});
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(1);
    m_rows->addWidget(m_sides);
    m_rows->addWidget(m_log);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({600, 180});

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
    m_palette = new CommandPalette(m_theme, central);
}

void WindowFrame::restoreWindow(const Settings &settings)
{
    if (!restoreGeometry(settings.windowGeometry))
        resize(1280, 800);
    // Two splitters' states, one after the other.
    QDataStream stream(settings.windowState);
    QByteArray sides;
    QByteArray rows;
    stream >> sides >> rows;
    m_sides->restoreState(sides);
    m_rows->restoreState(rows);
}

void WindowFrame::rememberWindow(Settings &settings) const
{
    settings.windowGeometry = saveGeometry();
    settings.windowState.clear();
    QDataStream stream(&settings.windowState, QIODevice::WriteOnly);
    stream << m_sides->saveState() << m_rows->saveState();
    settings.selectedPage = pageName();
}

WindowFrame::Page WindowFrame::pageNamed(const QString &name)
{
    const auto row = std::find_if(pageNames.begin(), pageNames.end(), [&name](const char *page) {
        return name == QLatin1StringView(page);
    });
    return row == pageNames.end() ? Page::Overview : Page(row - pageNames.begin());
}

QString WindowFrame::pageName() const
{
    return QString::fromLatin1(pageNames[std::size_t(m_tabs->currentIndex())]);
}

} // namespace vigie
