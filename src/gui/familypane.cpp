// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familypane.h"

#include "curatedcharts.h"
#include "familydelegate.h"
#include "familydrag.h"
#include "familyfilter.h"
#include "familytreemodel.h"
#include "icons.h"
#include "languagechange.h"
#include "querywatch.h"
#include "rowtreeview.h"
#include "scrapefamilies.h"
#include "session.h"
#include "targetlist.h"
#include "theme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sparklinesAtOnce = 24;
constexpr int leastWidth = 190; // px

} // namespace

FamilyPane::FamilyPane(Session &session, ViewRange &range, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_range(range)
    , m_theme(theme)
    , m_model(new FamilyTreeModel(this))
    , m_filtered(new FamilyFilter(this))
    , m_watch(new QueryWatch(session, this))
    , m_filter(new QLineEdit(this))
    , m_tree(new RowTreeView(theme, this))
    , m_charts(new QToolButton(this))
{
    buildTree();
    connectTree();
    m_sparklines.setSingleShot(true);
    m_sparklines.setInterval(150);
    connect(&m_sparklines, &QTimer::timeout, this, &FamilyPane::refreshSparklines);
}

void FamilyPane::buildTree()
{
    inEveryLanguage(this, [this] {
        m_filter->setPlaceholderText(tr("Filter by name or help"));
        m_filter->setAccessibleName(m_filter->placeholderText());
        m_tree->setAccessibleName(tr("Metric families"));
        m_charts->setToolTip(tr("Show all charts"));
        m_charts->setAccessibleName(m_charts->toolTip());
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
    connect(m_filter, &QLineEdit::textChanged, this, &FamilyPane::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_tree, qOverload<>(&QWidget::setFocus));
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_charts->setIcon(themedIcon(m_theme, u"chart"_s));
    m_charts->setProperty("role", u"button"_s);
    m_charts->hide();
    connect(m_charts, &QToolButton::clicked, this, &FamilyPane::chartsRequested);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_charts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    setMinimumWidth(leastWidth);
}

// What is pressed is shown when it is let go: until then it may be dragged onto what is shown.
void FamilyPane::connectTree()
{
    const auto showAt = [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(FamilyTreeModel::IsGroupRole).toBool())
            Q_EMIT familyChosen(index.data(FamilyTreeModel::NameRole).toString());
    };
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, showAt](const QModelIndex &index) {
                if (!m_tree->isPressing() && m_charts->isHidden())
                    showAt(index);
            });
    connect(m_tree, &QTreeView::clicked, this, showAt);
    connect(m_tree, &QTreeView::activated, this, showAt);
    connect(m_tree, &RowTreeView::dragEnded, this, &FamilyPane::dragEnded);
    m_model->setExpressions([this](const FamilyInfo &info) { return expressionsOf(info); });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, &m_sparklines,
            qOverload<>(&QTimer::start));
    connect(m_tree, &QTreeView::expanded, &m_sparklines, qOverload<>(&QTimer::start));
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            m_tree->expandAll();
    });
}

void FamilyPane::setTarget(const TargetId &id)
{
    m_target = id;
    m_watch->clear();
    m_model->setPage({});
    m_tree->expandAll();
}

void FamilyPane::setPage(const PageViewPtr &page)
{
    m_model->setPage(page, scrapeFamilies());
    if (!m_sparklines.isActive())
        m_sparklines.start();
}

void FamilyPane::select(const QString &family)
{
    const QModelIndex index =
        family.isEmpty() ? QModelIndex() : m_filtered->mapFromSource(m_model->indexOf(family));
    if (m_tree->currentIndex() == index)
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void FamilyPane::setAlone(bool alone)
{
    m_charts->setVisible(alone);
}

void FamilyPane::focusTree()
{
    m_tree->setFocus();
}

void FamilyPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FamilyPane::clearFilter()
{
    m_filter->clear();
}

bool FamilyPane::isFiltering() const
{
    return m_filtered->isFiltering();
}

void FamilyPane::applyFilter(const QString &text)
{
    m_filtered->setText(text);
    m_tree->expandAll();
    m_sparklines.start();
    Q_EMIT filtered();
}

QStringList FamilyPane::expressionsOf(const FamilyInfo &info) const
{
    return lineExpressions(info, timingFor(m_range.at(m_session.nowMs())));
}

QStringList FamilyPane::shownFamilies() const
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

void FamilyPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_sparklines.start();
}

void FamilyPane::refreshSparklines()
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

ChartTiming FamilyPane::timingFor(ViewRange::Span span) const
{
    ChartTiming timing;
    if (const auto target = m_session.targets().find(m_target))
        timing.scrapeInterval = target->scrape.interval;
    timing.step = std::chrono::milliseconds(
        std::max<std::int64_t>((span.toMs - span.fromMs) / 40, timing.scrapeInterval.count()));
    return timing;
}

void FamilyPane::askForSparkline(const QString &family, ViewRange::Span span)
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
