// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorepage.h"

#include "charthub.h"
#include "chartview.h"
#include "curatedcharts.h"
#include "familydelegate.h"
#include "familydrag.h"
#include "familyfilter.h"
#include "familygrid.h"
#include "familytreemodel.h"
#include "familyview.h"
#include "languagechange.h"
#include "querywatch.h"
#include "rowtreeview.h"
#include "scrapefamilies.h"
#include "session.h"
#include "targetemptystate.h"
#include "targetlist.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sparklinesAtOnce = 24;
constexpr int narrowPage = 800;

} // namespace

ExplorePage::ExplorePage(Session &session, ViewRange &range, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_range(range)
    , m_theme(theme)
    , m_model(new FamilyTreeModel(this))
    , m_filtered(new FamilyFilter(this))
    , m_watch(new QueryWatch(session, this))
    , m_filter(new QLineEdit(this))
    , m_tree(new RowTreeView(theme, this))
    , m_grid(new FamilyGrid(
          session, range, theme, [this](const QString &name) { return m_model->family(name); },
          this))
    , m_large(new FamilyView(session, range, theme, this))
    , m_largeScroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
    , m_whole(new QStackedWidget(this))
    , m_treeHost(new QWidget(this))
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
    buildTree();
    splitter->addWidget(m_treeHost);
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
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(m_whole);
}

void ExplorePage::connectParts()
{
    m_sparklines.setSingleShot(true);
    m_sparklines.setInterval(150);
    connect(&m_sparklines, &QTimer::timeout, this, &ExplorePage::refreshSparklines);
    connect(&m_session, &Session::pageChanged, this, [this](const TargetId &id) {
        if (id == m_target)
            refreshPage();
    });
    connect(m_grid, &FamilyGrid::familyChosen, this, &ExplorePage::showFamily);
    connect(m_grid, &FamilyGrid::pinRequested, this,
            [this](const QString &name) { Q_EMIT pinRequested(name, {}); });
    connect(m_grid, &FamilyGrid::chartMenuRequested, this, &ExplorePage::chartMenuRequested);
    connect(m_large, &FamilyView::backRequested, this, &ExplorePage::showGrid);
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

void ExplorePage::buildTree()
{
    inEveryLanguage(this, [this] {
        m_filter->setPlaceholderText(tr("Filter by name or help"));
        m_filter->setAccessibleName(m_filter->placeholderText());
        m_tree->setAccessibleName(tr("Metric families"));
    });
    whenLanguageChanges(this, [this] {
        if (m_model->familyCount() > 0)
            rebuildGrid();
        refreshPage();
    });
    m_filter->setClearButtonEnabled(true);
    m_filtered->setSourceModel(m_model);
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new FamilyDelegate(m_theme, m_tree));
    m_tree->setProperty("role", u"plain"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_filter, &QLineEdit::textChanged, this, &ExplorePage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    connectTree();

    auto *layout = new QVBoxLayout(m_treeHost);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    m_treeHost->setMinimumWidth(190);
}

// What is pressed is shown when it is let go: until then it may be dragged onto what is shown.
void ExplorePage::connectTree()
{
    const auto showAt = [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(FamilyTreeModel::IsGroupRole).toBool())
            showFamily(index.data(FamilyTreeModel::NameRole).toString());
    };
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, showAt](const QModelIndex &index) {
                if (!m_tree->isPressing())
                    showAt(index);
            });
    connect(m_tree, &QTreeView::clicked, this, showAt);
    connect(m_tree, &RowTreeView::dragEnded, this, &ExplorePage::selectShown);
    m_model->setExpressions([this](const FamilyInfo &info) {
        return lineExpressions(info, timingFor(m_range.at(m_session.nowMs())));
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, &m_sparklines,
            qOverload<>(&QTimer::start));
    connect(m_tree, &QTreeView::expanded, &m_sparklines, qOverload<>(&QTimer::start));
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            m_tree->expandAll();
    });
}

void ExplorePage::selectShown()
{
    const bool isLarge = m_stack->currentWidget() == m_largeScroll;
    m_tree->setCurrentIndex(isLarge
                                ? m_filtered->mapFromSource(m_model->indexOf(m_large->familyName()))
                                : QModelIndex());
}

void ExplorePage::addFamily(const QString &name)
{
    if (const FamilyInfo *info = m_model->family(name))
        m_large->add(lineExpressions(*info, timingFor(m_range.at(m_session.nowMs()))));
}

bool ExplorePage::hasResults() const
{
    return m_grid->hub()->hasResults() || m_large->hub()->hasResults();
}

void ExplorePage::setTarget(const TargetId &id)
{
    if (m_target == id)
        return;
    m_target = id;
    m_watch->clear();
    m_grid->setTarget(id);
    m_large->setTarget(id);
    m_empty->setTarget(id);
    m_model->setPage({});
    m_tree->expandAll();
    showGrid();
    refreshPage();
}

void ExplorePage::refreshPage()
{
    const PageViewPtr page = m_session.page(m_target);
    if (page && !page->families->empty()) {
        m_model->setPage(page, scrapeFamilies());
        m_large->setPageFamilies(*page);
    }
    m_whole->setCurrentIndex(m_model->familyCount() == 0 ? 1 : 0);
    if (m_model->familyCount() == 0)
        return;
    if (shownFamilies() != m_grid->families())
        rebuildGrid();
    if (!m_sparklines.isActive())
        m_sparklines.start();
}

QStringList ExplorePage::shownFamilies() const
{
    QStringList names;
    for (int group = 0; group < m_filtered->rowCount(); ++group) {
        const QModelIndex parent = m_filtered->index(group, 0);
        for (int row = 0; row < m_filtered->rowCount(parent); ++row) {
            names.append(
                m_filtered->index(row, 0, parent).data(FamilyTreeModel::NameRole).toString());
        }
    }
    return names;
}

void ExplorePage::applyFilter(const QString &text)
{
    m_filtered->setText(text);
    m_tree->expandAll();
    m_sparklines.start();
    rebuildGrid();
    if (m_filtered->isFiltering())
        showGrid();
}

void ExplorePage::rebuildGrid()
{
    const QStringList names = shownFamilies();
    m_grid->setTitle(
        m_filtered->isFiltering()
            ? tr("%1 of %n families match", nullptr, m_model->familyCount()).arg(names.size())
            : tr("%n families", nullptr, m_model->familyCount()));
    m_grid->setFamilies(names);
}

void ExplorePage::showFamily(const QString &name)
{
    const FamilyInfo *info = m_model->family(name);
    if (info == nullptr)
        return;
    m_stack->setCurrentWidget(m_largeScroll);
    fit();
    if (m_large->familyName() != name)
        m_large->show(*info);
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(name));
    if (index.isValid() && m_tree->currentIndex() != index) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void ExplorePage::showExpression(const QString &expression)
{
    m_tree->setCurrentIndex({});
    m_whole->setCurrentIndex(0);
    m_stack->setCurrentWidget(m_largeScroll);
    fit();
    m_large->showExpression(expression);
}

void ExplorePage::showGrid()
{
    m_whole->setCurrentIndex(m_model->familyCount() == 0 ? 1 : 0);
    m_stack->setCurrentIndex(0);
    fit();
    m_tree->setCurrentIndex({});
}

// In a small window a large family has the page to itself; the way back leads to the tree.
void ExplorePage::fit()
{
    const bool isLarge = m_stack->currentWidget() == m_largeScroll;
    m_treeHost->setVisible(!isLarge || width() >= narrowPage);
}

void ExplorePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ExplorePage::focusFilter()
{
    if (m_treeHost->isHidden())
        showGrid();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ExplorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_stack->currentWidget() == m_largeScroll)
            showGrid();
        else
            m_filter->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ExplorePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sparklines.start();
}

void ExplorePage::refreshSparklines()
{
    if (!m_tree->isVisible() || m_watch->pending() > 0)
        return;
    const ViewRange::Span span = m_range.at(m_session.nowMs());
    QModelIndex index = m_tree->indexAt(QPoint(8, 1));
    for (int asked = 0; index.isValid() && asked < sparklinesAtOnce;
         index = m_tree->indexBelow(index)) {
        if (m_tree->visualRect(index).top() > m_tree->viewport()->height())
            return;
        if (index.data(FamilyTreeModel::IsGroupRole).toBool())
            continue;
        askForSparkline(index.data(FamilyTreeModel::NameRole).toString(), span);
        ++asked;
    }
}

ChartTiming ExplorePage::timingFor(ViewRange::Span span) const
{
    ChartTiming timing;
    if (const auto target = m_session.targets().find(m_target))
        timing.scrapeInterval = target->scrape.interval;
    timing.step = std::chrono::milliseconds(
        std::max<std::int64_t>((span.toMs - span.fromMs) / 40, timing.scrapeInterval.count()));
    return timing;
}

void ExplorePage::askForSparkline(const QString &family, ViewRange::Span span)
{
    const FamilyInfo *info = m_model->family(family);
    if (info == nullptr)
        return;
    const MetricFamily metric = metricFamily(*info);
    const ChartTiming timing = timingFor(span);
    const QString window = QString::fromStdString(rateWindow(timing));
    const QString name = QString::fromStdString(selector(metric.name, {}));
    QString expression = u"sum(%1)"_s.arg(name);
    switch (effectiveType(metric)) {
    case MetricType::Counter:
        expression = u"sum(rate(%1[%2]))"_s.arg(name, window);
        break;
    case MetricType::Histogram:
    case MetricType::Summary:
        expression = u"sum(rate(%1[%2]))"_s.arg(
            QString::fromStdString(selector(metric.name + "_count", {})), window);
        break;
    case MetricType::Info:
        return;
    default:
        break;
    }
    m_watch->ask(m_target, expression, span.fromMs, span.toMs, timing.step.count(),
                 [this, family, span](const QueryResult &result) {
                     if (!result.series.empty())
                         m_model->setSparkline(
                             family, {result.series.front().points, span.fromMs, span.toMs});
                 });
}

} // namespace vigie
