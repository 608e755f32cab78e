// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorepage.h"

#include "charthub.h"
#include "chartview.h"
#include "familydrag.h"
#include "familygrid.h"
#include "familypane.h"
#include "familytreemodel.h"
#include "familyview.h"
#include "languagechange.h"
#include "session.h"
#include "targetemptystate.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForGrid = 680; // of both it and the tree, px
constexpr int roomForFamily = 800;
constexpr int lowPage = 360; // where a family's chart comes first

} // namespace

ExplorePage::ExplorePage(Session &session, ViewRange &range, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pane(new FamilyPane(session, range, theme, this))
    , m_grid(new FamilyGrid(
          session, range, theme, [this](const QString &name) { return model()->family(name); },
          this))
    , m_large(new FamilyView(session, range, theme, this))
    , m_largeScroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
    , m_whole(new QStackedWidget(this))
    , m_empty(new TargetEmptyState(
          session, theme, u"search"_s,
          [] { return tr("They appear here with the target's first readable answer."); }, this))
{
    buildParts();
    connectParts();
}

void ExplorePage::buildParts()
{
    auto *splitter = new QSplitter(this);
    splitter->setProperty("role", u"airy"_s);
    splitter->setHandleWidth(16);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pane);
    m_stack->addWidget(m_grid);
    m_largeScroll->setProperty("role", u"page"_s);
    m_largeScroll->setWidgetResizable(true);
    m_largeScroll->setFrameShape(QFrame::NoFrame);
    m_largeScroll->setFocusPolicy(Qt::NoFocus);
    m_large->setProperty("role", u"page"_s);
    m_largeScroll->setWidget(m_large);
    m_stack->addWidget(m_largeScroll);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({310, 700});
    m_whole->addWidget(splitter);
    m_whole->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_whole);
}

void ExplorePage::connectParts()
{
    whenLanguageChanges(this, [this] {
        if (model()->familyCount() > 0)
            rebuildGrid();
        refreshPage();
    });
    connect(&m_session, &Session::pageChanged, this, [this](const TargetId &id) {
        if (id == m_target)
            refreshPage();
    });
    connect(m_pane, &FamilyPane::familyChosen, this, &ExplorePage::showFamily);
    connect(m_pane, &FamilyPane::chartsRequested, this, [this] { list(false); });
    connect(m_grid, &FamilyGrid::backRequested, this, &ExplorePage::goBack);
    connect(m_pane, &FamilyPane::filtered, this, &ExplorePage::showFiltered);
    connect(m_pane, &FamilyPane::dragEnded, this, &ExplorePage::selectShown);
    connect(m_grid, &FamilyGrid::familyChosen, this, &ExplorePage::showFamily);
    connect(m_grid, &FamilyGrid::pinRequested, this,
            [this](const QString &name) { Q_EMIT pinRequested(name, {}); });
    connect(m_grid, &FamilyGrid::chartMenuRequested, this, &ExplorePage::chartMenuRequested);
    connect(m_large, &FamilyView::backRequested, this, &ExplorePage::goBack);
    connect(m_large, &FamilyView::pinRequested, this, &ExplorePage::pinRequested);
    connect(m_large, &FamilyView::addRequested, this, &ExplorePage::addRequested);
    connect(new FamilyDrop(m_large->chart()->viewport()), &FamilyDrop::dropped, this,
            &ExplorePage::addFamily);
    connect(new FamilyDrop(m_grid), &FamilyDrop::dropped, this, &ExplorePage::showFamily);
    connect(m_large, &FamilyView::chartMenuRequested, this, &ExplorePage::chartMenuRequested);
    for (const ChartHub *hub : {m_grid->hub(), m_large->hub()}) {
        connect(hub, &ChartHub::outageChosen, this, &ExplorePage::outageChosen);
        connect(hub, &ChartHub::evaluated, this, &ExplorePage::filled);
    }
}

void ExplorePage::selectShown()
{
    const bool isLarge = m_stack->currentWidget() == m_largeScroll;
    m_pane->select(isLarge ? m_large->familyName() : QString());
}

void ExplorePage::addFamily(const QString &name)
{
    if (const FamilyInfo *info = model()->family(name))
        m_large->add(m_pane->expressionsOf(*info));
}

FamilyTreeModel *ExplorePage::model() const
{
    return m_pane->model();
}

bool ExplorePage::hasResults() const
{
    if (m_stack->isHidden())
        return model()->familyCount() > 0;
    return m_grid->hub()->hasResults() || m_large->hub()->hasResults();
}

void ExplorePage::setTarget(const TargetId &id)
{
    if (m_target == id)
        return;
    m_target = id;
    m_grid->setTarget(id);
    m_large->setTarget(id);
    m_empty->setTarget(id);
    m_pane->setTarget(id);
    showGrid();
    refreshPage();
}

void ExplorePage::refreshPage()
{
    const PageViewPtr page = m_session.page(m_target);
    if (page && !page->families->empty()) {
        m_pane->setPage(page);
        m_large->setPageFamilies(*page);
    }
    m_whole->setCurrentIndex(model()->familyCount() == 0 ? 1 : 0);
    if (model()->familyCount() == 0)
        return;
    if (m_pane->shownFamilies() != m_grid->families())
        rebuildGrid();
}

void ExplorePage::showFiltered()
{
    rebuildGrid();
    if (m_pane->isFiltering())
        showGrid();
}

void ExplorePage::rebuildGrid()
{
    const QStringList names = m_pane->shownFamilies();
    m_grid->setTitle(
        m_pane->isFiltering()
            ? tr("%1 of %n families match", nullptr, model()->familyCount()).arg(names.size())
            : tr("%n families", nullptr, model()->familyCount()));
    m_grid->setFamilies(names);
}

void ExplorePage::showFamily(const QString &name)
{
    const FamilyInfo *info = model()->family(name);
    if (info == nullptr)
        return;
    m_stack->setCurrentWidget(m_largeScroll);
    fit();
    if (m_large->familyName() != name)
        m_large->show(*info);
    m_pane->select(name);
}

void ExplorePage::showExpression(const QString &expression)
{
    m_pane->select({});
    m_whole->setCurrentIndex(0);
    m_stack->setCurrentWidget(m_largeScroll);
    fit();
    m_large->showExpression(expression);
}

void ExplorePage::showGrid()
{
    m_whole->setCurrentIndex(model()->familyCount() == 0 ? 1 : 0);
    m_stack->setCurrentIndex(0);
    fit();
}

void ExplorePage::list(bool listed)
{
    m_isListed = listed;
    fit();
    if (m_stack->isHidden())
        m_pane->focusTree();
}

void ExplorePage::goBack()
{
    if (m_stack->currentWidget() == m_largeScroll)
        showGrid();
    else
        m_isListed = true;
    list(m_isListed);
}

void ExplorePage::fit()
{
    const bool isLarge = m_stack->currentWidget() == m_largeScroll;
    const bool haveRoom = width() >= (isLarge ? roomForFamily : roomForGrid);
    const bool showsTree = haveRoom || (!isLarge && m_isListed);
    m_pane->setVisible(showsTree);
    m_stack->setVisible(haveRoom || !showsTree);
    m_pane->setAlone(!haveRoom);
    m_grid->setAlone(!haveRoom);
    if (haveRoom && !isLarge)
        m_pane->select({});
    const bool isLow = height() < lowPage;
    m_large->setChartFirst(isLow);
    layout()->setContentsMargins(24, isLow ? 8 : 16, 24, isLow ? 8 : 16);
}

void ExplorePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ExplorePage::focusFilter()
{
    if (m_pane->isHidden()) {
        showGrid();
        list(true);
    }
    m_pane->focusFilter();
}

void ExplorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_pane->isHidden() || m_stack->currentWidget() == m_largeScroll)
            goBack();
        else
            m_pane->clearFilter();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace vigie
