// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charthub.h"

#include "alertdecor.h"
#include "alerting.h"
#include "chartview.h"
#include "session.h"
#include "slidingquery.h"
#include "targetlist.h"
#include "theme.h"

#include <QEvent>
#include <QFutureWatcher>

#include <algorithm>

namespace vigie {

using namespace std::chrono_literals;

namespace {

constexpr int coalesceMs = 60;

// More lines than anybody tells apart; a heatmap's series are its buckets, and it needs all.
std::size_t mostSeries(ChartKind kind)
{
    constexpr std::size_t lines = 20;
    constexpr std::size_t buckets = 500;
    return kind == ChartKind::Heatmap ? buckets : lines;
}

// Steps at round lengths, so that a moving view evaluates the same moments again and again.
std::int64_t roundStep(std::int64_t ms)
{
    for (const std::int64_t step : {250, 500, 1000, 2000, 5000, 10000, 15000, 20000, 30000, 60000,
                                    120000, 300000, 600000, 900000, 1800000, 3600000, 7200000}) {
        if (step >= ms)
            return step;
    }
    return (ms + 3599999) / 3600000 * 3600000;
}

} // namespace

struct ChartHub::Entry
{
    ChartView *view = nullptr;
    ChartSource source;
    bool dirty = true;
    int generation = 0;
    std::size_t pending = 0;
    std::int64_t stepMs = 0;
    std::vector<std::shared_ptr<SlidingQuery>> queries; // one at a time each
    std::vector<QueryUpdate> updates;
    QList<QFutureWatcher<QueryUpdate> *> watchers;
};

ChartHub::ChartHub(Session &session, ViewRange &range, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_range(range)
    , m_theme(theme)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(coalesceMs);
    connect(&m_flush, &QTimer::timeout, this, &ChartHub::flush);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &ChartHub::moveOn);
    m_clock.start();
    connect(&m_range, &ViewRange::changed, this, &ChartHub::applyRange);
    connect(&m_session, &Session::scraped, this, [this](const TargetId &id) {
        if (id == m_target && m_range.isLive())
            refresh();
    });
    connect(&m_session, &Session::stateChanged, this, [this](const TargetId &id) {
        if (id == m_target)
            applyGaps();
    });
    const Alerting &alerting = session.alerting();
    connect(&alerting, &Alerting::changed, this, &ChartHub::applyGaps);
    connect(&alerting, &Alerting::settingsChanged, this, &ChartHub::refresh);
    connect(&m_theme, &Theme::changed, this, [this] {
        for (const auto &entry : m_entries) {
            entry->view->setTheme(chartTheme(m_theme.tokens()));
            setTimes(*entry->view);
        }
    });
}

ChartHub::~ChartHub() = default; // its watchers go with it; what still runs has no receiver

void ChartHub::setTarget(const TargetId &id)
{
    m_target = id;
    m_hasResults = false;
    for (const auto &entry : m_entries) {
        abandon(*entry);
    }
    applyGaps();
    refresh();
}

void ChartHub::add(ChartView *view, ChartSource source)
{
    auto entry = std::make_unique<Entry>();
    entry->view = view;
    entry->source = std::move(source);
    view->setTheme(chartTheme(m_theme.tokens()));
    const ViewRange::Span span = m_range.at(m_session.nowMs());
    setTimes(*view);
    view->setTimeRange(span.fromMs, span.toMs);
    view->setSpec(entry->source(timingFor(*view, span)));
    m_entries.push_back(std::move(entry));
    connectView(view);
    applyGaps();
    m_flush.start();
}

// How long before now says nothing of a range that stays behind.
void ChartHub::setTimes(ChartView &view) const
{
    view.setTimeZone(m_theme.timeZone(), m_theme.hasHours12());
    view.setRelativeTimes(m_theme.hasRelativeTimes() && m_range.isLive());
}

void ChartHub::connectView(ChartView *view)
{
    view->viewport()->installEventFilter(this);
    connect(view, &QObject::destroyed, this, &ChartHub::forget);
    connect(view, &ChartView::timeRangeSelected, &m_range, &ViewRange::show);
    connect(view, &ChartView::resetRequested, this,
            [this] { m_range.setLive(true, m_session.nowMs()); });
    connect(view, &ChartView::timeRangePreviewed, this, [this, view](qint64 from, qint64 to) {
        for (const auto &entry : m_entries) {
            if (entry->view != view)
                entry->view->setTimeRange(from, to);
        }
    });
    connect(view, &ChartView::cursorMoved, this, [this, view](qint64 timeMs) {
        for (const auto &entry : m_entries) {
            if (entry->view != view)
                entry->view->setCursorTime(timeMs);
        }
    });
    connect(view, &ChartView::gapClicked, this, &ChartHub::outageChosen);
    connect(view, &ChartView::cursorLeft, this, [this, view] {
        for (const auto &entry : m_entries) {
            if (entry->view != view)
                entry->view->clearCursor();
        }
    });
}

void ChartHub::setSource(ChartView *view, ChartSource source)
{
    Entry *entry = find(view);
    if (entry == nullptr)
        return;
    abandon(*entry);
    entry->source = std::move(source);
    const ViewRange::Span span = m_range.at(m_session.nowMs());
    view->setSpec(entry->source(timingFor(*view, span)));
    m_flush.start();
}

void ChartHub::refresh()
{
    for (const auto &entry : m_entries) {
        entry->dirty = true;
    }
    if (!m_flush.isActive())
        m_flush.start();
}

ChartHub::Entry *ChartHub::find(const QObject *view)
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                                 [view](const auto &entry) { return entry->view == view; });
    return at == m_entries.end() ? nullptr : at->get();
}

void ChartHub::forget(QObject *view)
{
    if (Entry *entry = find(view))
        abandon(*entry);
    std::erase_if(m_entries, [view](const auto &entry) { return entry->view == view; });
}

// A chart that scrolls into view paints itself: the moment to evaluate what was put off.
bool ChartHub::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint || event->type() == QEvent::Resize) {
        Entry *entry = find(watched->parent());
        if (entry != nullptr && event->type() == QEvent::Resize)
            entry->dirty = true;
        if (entry != nullptr && entry->dirty && entry->pending == 0 && !m_flush.isActive())
            m_flush.start();
    }
    return false;
}

void ChartHub::flush()
{
    if (m_target.isEmpty())
        return;
    for (const auto &entry : m_entries) {
        // The viewport covers the view, so the view itself counts as hidden behind it.
        const bool seen = !entry->view->viewport()->visibleRegion().isEmpty();
        if (entry->dirty && entry->pending == 0 && seen)
            evaluate(*entry);
    }
}

ChartTiming ChartHub::timingFor(const ChartView &view, ViewRange::Span span) const
{
    ChartTiming timing;
    if (const auto target = m_session.targets().find(m_target))
        timing.scrapeInterval = target->scrape.interval;
    const double pixels = std::max(100.0, view.plotArea().width());
    const auto perPixel = static_cast<std::int64_t>(double(span.toMs - span.fromMs) / pixels * 1.5);
    timing.step = std::chrono::milliseconds(
        roundStep(std::max<std::int64_t>(perPixel, timing.scrapeInterval.count())));
    return timing;
}

void ChartHub::evaluate(Entry &entry)
{
    entry.dirty = false;
    const ViewRange::Span span = m_range.at(m_session.nowMs());
    const ChartTiming timing = timingFor(*entry.view, span);
    entry.view->setTimeRange(span.fromMs, span.toMs);
    ChartSpec spec = entry.source(timing);
    spec.thresholds += thresholdsOf(m_session.alerting(), m_target, spec);
    if (spec != entry.view->spec()) {
        entry.view->setSpec(spec);
        entry.queries.clear();
    }
    if (entry.queries.empty())
        start(entry, spec);
    entry.stepMs = timing.step.count();
    const std::int64_t step = entry.stepMs;
    // A step that is still to come would lack its newest samples, and a rate would fall there.
    const std::int64_t newestMs = std::min(span.toMs + step - 1, m_session.nowMs());
    const std::int64_t firstMs = span.fromMs / step * step;
    const QueryRange range{firstMs, std::max(firstMs, newestMs / step * step), step};
    const int generation = ++entry.generation;
    const std::size_t count = entry.queries.size();
    entry.pending = count;
    entry.updates.assign(count, {});
    ChartView *view = entry.view;
    for (std::size_t i = 0; i < count; ++i) {
        auto *watcher = new QFutureWatcher<QueryUpdate>(this);
        entry.watchers.append(watcher);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, view, i, generation] {
            Entry *at = find(view);
            if (at != nullptr && !watcher->isCanceled() && watcher->future().resultCount() > 0)
                take(*at, i, generation, watcher->future().takeResult());
            watcher->deleteLater();
        });
        watcher->setFuture(m_session.move(entry.queries[i], range));
    }
}

// What the chart holds goes with what the queries remember to have given.
void ChartHub::start(Entry &entry, const ChartSpec &spec) const
{
    QueryOptions options;
    options.scope = m_session.scope(m_target);
    for (const ChartQuery &query : spec.queries) {
        entry.queries.push_back(std::make_shared<SlidingQuery>(query.expression.toStdString(),
                                                               options, mostSeries(spec.kind)));
    }
}

void ChartHub::take(Entry &entry, std::size_t query, int generation, QueryUpdate update)
{
    if (generation != entry.generation || query >= entry.updates.size())
        return;
    entry.updates[query] = std::move(update);
    if (--entry.pending > 0)
        return;
    entry.watchers.clear();
    entry.view->takeUpdates(std::move(entry.updates), entry.stepMs);
    entry.updates.clear();
    m_hasResults = true;
    Q_EMIT evaluated(entry.view);
    if (entry.dirty && !m_flush.isActive())
        m_flush.start();
}

void ChartHub::abandon(Entry &entry)
{
    ++entry.generation;
    entry.pending = 0;
    entry.dirty = true;
    for (QFutureWatcher<QueryUpdate> *watcher : std::as_const(entry.watchers)) {
        watcher->cancel();
    }
    entry.watchers.clear();
    entry.queries.clear();
}

void ChartHub::moveOn()
{
    const std::int64_t now = m_session.nowMs();
    const std::int64_t pitch = std::clamp<std::int64_t>(m_range.width().count() / 600, 900, 30000);
    if (!m_range.isLive() || now - m_movedMs < pitch)
        return;
    m_movedMs = now;
    const ViewRange::Span span = m_range.at(now);
    for (const auto &entry : m_entries) {
        if (entry->view->isVisible())
            entry->view->setTimeRange(span.fromMs, span.toMs);
    }
}

void ChartHub::applyRange()
{
    const ViewRange::Span span = m_range.at(m_session.nowMs());
    for (const auto &entry : m_entries) {
        setTimes(*entry->view);
        entry->view->setTimeRange(span.fromMs, span.toMs);
        abandon(*entry);
    }
    m_flush.start();
}

void ChartHub::applyGaps()
{
    QList<ChartGap> gaps;
    for (const Session::Outage &outage : m_session.outages(m_target)) {
        gaps.append({outage.fromMs, outage.toMs, tr("down"), outage.cause});
    }
    for (const auto &entry : m_entries)
        entry->view->setGaps(gaps + firingsOf(m_session.alerting(), m_target, entry->view->spec()));
}

} // namespace vigie
