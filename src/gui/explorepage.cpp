// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorepage.h"

#include "cardlayout.h"
#include "chartview.h"
#include "curatedcharts.h"
#include "emptystate.h"
#include "familydelegate.h"
#include "familyfilter.h"
#include "familytreemodel.h"
#include "familyview.h"
#include "languagechange.h"
#include "querywatch.h"
#include "rowtreeview.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"

#include <QKeyEvent>
#include <QLabel>
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

constexpr int cardsAtOnce = 3;
constexpr int cardsAhead = 500; // pixels below what can be seen
constexpr int sparklinesAtOnce = 24;

} // namespace

ExplorePage::ExplorePage(Session &session, ViewRange &range, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_range(range)
    , m_theme(theme)
    , m_model(new FamilyTreeModel(this))
    , m_filtered(new FamilyFilter(this))
    , m_watch(new QueryWatch(session, this))
    , m_hub(new ChartHub(session, range, theme, this))
    , m_filter(new QLineEdit(this))
    , m_tree(new RowTreeView(theme, this))
    , m_gridTitle(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_cardsHost(new QWidget)
    , m_cards(new CardLayout(m_cardsHost))
    , m_large(new FamilyView(session, range, theme, this))
    , m_largeScroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"search"_s, this))
{
    auto *splitter = new QSplitter(this);
    splitter->setProperty("role", u"airy"_s);
    splitter->setHandleWidth(16);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTree());
    m_stack->addWidget(buildGrid());
    m_largeScroll->setProperty("role", u"page"_s);
    m_largeScroll->setWidgetResizable(true);
    m_largeScroll->setFrameShape(QFrame::NoFrame);
    m_largeScroll->setFocusPolicy(Qt::NoFocus);
    m_large->setProperty("role", u"page"_s);
    m_largeScroll->setWidget(m_large);
    m_stack->addWidget(m_largeScroll);
    m_stack->addWidget(m_empty);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({290, 720});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(splitter);

    m_grow.setSingleShot(true);
    m_grow.setInterval(0);
    connect(&m_grow, &QTimer::timeout, this, &ExplorePage::growGrid);
    m_sparklines.setSingleShot(true);
    m_sparklines.setInterval(150);
    connect(&m_sparklines, &QTimer::timeout, this, &ExplorePage::refreshSparklines);
    connect(&session, &Session::pageChanged, this, [this](const TargetId &id) {
        if (id == m_target)
            refreshPage();
    });
    const auto setDensity = [this] {
        m_cards->setCompact(m_theme.isCompact());
    };
    setDensity();
    connect(&m_theme, &Theme::changed, this, setDensity);
    connect(m_large, &FamilyView::backRequested, this, &ExplorePage::showGrid);
    connect(m_large, &FamilyView::pinRequested, this, &ExplorePage::pinRequested);
    connect(m_large, &FamilyView::chartMenuRequested, this, &ExplorePage::chartMenuRequested);
    connect(m_hub, &ChartHub::evaluated, this, &ExplorePage::filled);
    connect(m_hub, &ChartHub::outageChosen, this, &ExplorePage::outageChosen);
    connect(m_large->hub(), &ChartHub::outageChosen, this, &ExplorePage::outageChosen);
    connect(m_large->hub(), &ChartHub::evaluated, this, &ExplorePage::filled);
}

QWidget *ExplorePage::buildTree()
{
    inEveryLanguage(this, [this] {
        m_filter->setPlaceholderText(tr("Filter by name or help"));
        m_filter->setAccessibleName(m_filter->placeholderText());
        m_tree->setAccessibleName(tr("Metric families"));
    });
    whenLanguageChanges(this, [this] {
        if (m_stack->currentWidget() != m_empty)
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
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !index.data(FamilyTreeModel::IsGroupRole).toBool())
                    showFamily(index.data(FamilyTreeModel::NameRole).toString());
            });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, &m_sparklines,
            qOverload<>(&QTimer::start));
    connect(m_tree, &QTreeView::expanded, &m_sparklines, qOverload<>(&QTimer::start));
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            m_tree->expandAll();
    });

    auto *host = new QWidget(this);
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    host->setMinimumWidth(190);
    return host;
}

QWidget *ExplorePage::buildGrid()
{
    m_gridTitle->setProperty("role", u"muted"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("role", u"page"_s);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardsHost->setProperty("role", u"page"_s);
    m_scroll->setWidget(m_cardsHost);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, &m_grow,
            qOverload<>(&QTimer::start));
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, &m_grow,
            qOverload<>(&QTimer::start));
    auto *host = new QWidget(this);
    auto *layout = new QVBoxLayout(host);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_gridTitle);
    layout->addWidget(m_scroll, 1);
    return host;
}

bool ExplorePage::hasResults() const
{
    return m_hub->hasResults() || m_large->hub()->hasResults();
}

void ExplorePage::setTarget(const TargetId &id)
{
    if (m_target == id)
        return;
    m_target = id;
    m_watch->clear();
    m_hub->setTarget(id);
    m_large->setTarget(id);
    m_model->setPage(m_session.page(id));
    m_tree->expandAll();
    showGrid();
    m_gridFamilies.clear();
    refreshPage();
}

void ExplorePage::refreshPage()
{
    const PageViewPtr page = m_session.page(m_target);
    if (page && !page->families->empty()) {
        m_model->setPage(page);
        m_large->setPageFamilies(*page);
    }
    if (m_model->familyCount() == 0) {
        m_empty->setText(tr("No metric families yet"),
                         tr("They appear here with the target's first readable answer."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_stack->currentWidget() == m_empty)
        showGrid();
    if (shownFamilies() != m_gridFamilies)
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
    m_gridFamilies = shownFamilies();
    m_gridAdded = 0;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_gridTitle->setText(m_filtered->isFiltering()
                             ? tr("%1 of %n families match", nullptr, m_model->familyCount())
                                   .arg(m_gridFamilies.size())
                             : tr("%n families", nullptr, m_model->familyCount()));
    m_scroll->verticalScrollBar()->setValue(0);
    m_grow.start();
}

// Cards are made a few at a time, and only down to a little below what can be seen.
void ExplorePage::growGrid()
{
    if (!m_scroll->isVisible())
        return;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int needed = bar->value() + m_scroll->viewport()->height() + cardsAhead;
    const int have = m_cards->heightForWidth(m_cardsHost->width());
    if (m_gridAdded >= m_gridFamilies.size() || (m_gridAdded > 0 && have > needed))
        return;
    const qsizetype until = std::min(m_gridAdded + cardsAtOnce, m_gridFamilies.size());
    for (; m_gridAdded < until; ++m_gridAdded) {
        if (const FamilyInfo *info = m_model->family(m_gridFamilies[m_gridAdded]))
            addCard(*info);
    }
    m_cardsHost->updateGeometry();
    m_grow.start();
}

void ExplorePage::addCard(const FamilyInfo &info)
{
    auto *view = new ChartView(m_cardsHost);
    const MetricFamily family = metricFamily(info);
    const QString name = QString::fromStdString(info.family.name);
    m_cards->addCard(view, CardLayout::Size::Normal);
    m_hub->add(view,
               [family](const ChartTiming &timing) { return automaticChart(family, timing); });
    view->show();
    connect(view, &ChartView::enlargeRequested, this, [this, name] { showFamily(name); });
    connect(view, &ChartView::menuAboutToShow, this, [this, view, name](QMenu *menu) {
        menu->addAction(tr("Open large"), this, [this, name] { showFamily(name); });
        menu->addAction(tr("Pin to the overview"), this,
                        [this, name] { Q_EMIT pinRequested(name, {}); });
        Q_EMIT chartMenuRequested(view, menu);
    });
}

void ExplorePage::showFamily(const QString &name)
{
    const FamilyInfo *info = m_model->family(name);
    if (info == nullptr)
        return;
    m_stack->setCurrentWidget(m_largeScroll);
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
    m_stack->setCurrentWidget(m_largeScroll);
    m_large->showExpression(expression);
}

void ExplorePage::showGrid()
{
    m_stack->setCurrentIndex(m_model->familyCount() == 0 ? 2 : 0);
    m_tree->setCurrentIndex({});
    m_grow.start();
}

void ExplorePage::focusFilter()
{
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
    m_grow.start();
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

void ExplorePage::askForSparkline(const QString &family, ViewRange::Span span)
{
    const FamilyInfo *info = m_model->family(family);
    const auto target = m_session.targets().find(m_target);
    if (info == nullptr || !target)
        return;
    const MetricFamily metric = metricFamily(*info);
    ChartTiming timing;
    timing.scrapeInterval = target->scrape.interval;
    timing.step = std::chrono::milliseconds(
        std::max<std::int64_t>((span.toMs - span.fromMs) / 40, timing.scrapeInterval.count()));
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
