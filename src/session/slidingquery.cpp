// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidingquery.h"

#include "largestseries.h"
#include "reach.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace vigie {

namespace {

// What is remembered for one chart must not add up to more than the store holds.
constexpr std::size_t mostPoints = 250'000;
constexpr std::size_t pointsOfHistogram = 32;

std::size_t pointsIn(const QueryResult &result)
{
    std::size_t points = 0;
    for (const ResultSeries &series : result.series)
        points += series.points.size() + series.histograms.size() * pointsOfHistogram;
    return points;
}

template <typename Points>
void keepBetween(Points &points, std::int64_t fromMs, std::int64_t beforeMs)
{
    const auto at = [&points](std::int64_t timeMs) {
        return std::partition_point(points.begin(), points.end(),
                                    [timeMs](const auto &point) { return point.timeMs < timeMs; });
    };
    points.erase(at(beforeMs), points.end());
    points.erase(points.begin(), at(fromMs));
}

template <typename Points>
Points pointsFrom(const Points &points, std::int64_t fromMs)
{
    const auto first =
        std::partition_point(points.begin(), points.end(),
                             [fromMs](const auto &point) { return point.timeMs < fromMs; });
    return Points(first, points.end());
}

template <typename Points>
void add(Points &points, Points newer)
{
    points.insert(points.end(), std::make_move_iterator(newer.begin()),
                  std::make_move_iterator(newer.end()));
}

bool isSame(const Annotation &a, const Annotation &b)
{
    return a.severity == b.severity && a.message == b.message && a.begin == b.begin &&
           a.end == b.end;
}

} // namespace

SlidingQuery::SlidingQuery(std::string expression, QueryOptions options, std::size_t mostSeries)
    : m_expression(std::move(expression))
    , m_options(std::move(options))
    , m_mostSeries(mostSeries)
    , m_reach(reachOf(m_expression, m_options))
{}

QueryUpdate SlidingQuery::moveTo(const StoreSnapshot &snapshot, QueryRange range,
                                 std::stop_token stop)
{
    m_stepsEvaluated = 0;
    const std::optional<std::int64_t> first = firstToEvaluate(snapshot, range);
    if (first) {
        QueryResult newer;
        if (*first <= range.endMs)
            newer = run(snapshot, {*first, range.endMs, range.stepMs}, stop);
        if (newer.error)
            m_result = std::move(newer);
        else
            merge(std::move(newer), range.startMs, *first);
    } else {
        m_result = run(snapshot, range, stop);
    }
    m_range = range;
    m_mark = StoreMark(snapshot);
    m_known = m_reach && range.stepMs > 0 && !m_result.error && pointsIn(m_result) <= mostPoints;
    return updateFrom(m_result.error ? std::nullopt : first);
}

// The first step whose value is not known; nothing where none is.
std::optional<std::int64_t> SlidingQuery::firstToEvaluate(const StoreSnapshot &snapshot,
                                                          const QueryRange &range) const
{
    if (!m_known || range.stepMs != m_range.stepMs || range.startMs < m_range.startMs ||
        range.endMs < m_range.endMs || range.startMs > m_range.endMs ||
        range.endMs - range.startMs < range.stepMs ||
        (range.startMs - m_range.startMs) % range.stepMs != 0)
        return std::nullopt;
    const StoreChange change = m_mark.until(snapshot);
    if (change.droppedToMs > range.startMs - m_reach->count())
        return std::nullopt;
    if (change.addedFromMs <= range.startMs)
        return std::nullopt;
    const std::int64_t knownEnd =
        std::min(change.addedFromMs - 1, m_range.endMs); // and what is there stays
    const std::int64_t first =
        range.startMs + ((knownEnd - range.startMs) / range.stepMs + 1) * range.stepMs;
    // One step alone would be an instant query to the engine, which has rules of its own.
    return first <= range.endMs ? std::min(first, range.endMs - range.stepMs) : first;
}

QueryResult SlidingQuery::run(const StoreSnapshot &snapshot, const QueryRange &range,
                              std::stop_token stop)
{
    m_stepsEvaluated = range.stepMs > 0 ? (range.endMs - range.startMs) / range.stepMs + 1 : 1;
    QueryOptions options = m_options;
    options.stop = std::move(stop);
    return evaluate(snapshot, m_expression, range, options);
}

// Both are in the order of their labels, as range queries are.
void SlidingQuery::merge(QueryResult newer, std::int64_t startMs, std::int64_t fromMs)
{
    std::vector<ResultSeries> all;
    all.reserve(m_result.series.size() + newer.series.size());
    auto next = newer.series.begin();
    for (ResultSeries &series : m_result.series) {
        while (next != newer.series.end() && next->labels < series.labels)
            all.push_back(std::move(*next++));
        keepBetween(series.points, startMs, fromMs);
        keepBetween(series.histograms, startMs, fromMs);
        if (next != newer.series.end() && next->labels == series.labels) {
            add(series.points, std::move(next->points));
            add(series.histograms, std::move(next->histograms));
            ++next;
        }
        if (!series.points.empty() || !series.histograms.empty())
            all.push_back(std::move(series));
    }
    all.insert(all.end(), std::make_move_iterator(next),
               std::make_move_iterator(newer.series.end()));
    m_result.series = std::move(all);
    for (Annotation &annotation : newer.annotations) {
        const bool known = std::any_of(m_result.annotations.begin(), m_result.annotations.end(),
                                       [&](const auto &held) { return isSame(held, annotation); });
        if (!known)
            m_result.annotations.push_back(std::move(annotation));
    }
}

// A part of the series that were given before, or all of those to give now.
QueryUpdate SlidingQuery::updateFrom(std::optional<std::int64_t> fromMs)
{
    const std::vector<std::size_t> chosen = largestSeries(m_result, m_mostSeries);
    std::vector<Labels> given;
    for (const std::size_t at : chosen)
        given.push_back(m_result.series[at].labels);
    if (m_mostSeries != 0 && given != m_given)
        fromMs = std::nullopt; // others are the largest now
    m_given = std::move(given);
    QueryUpdate update;
    update.fromMs = fromMs;
    update.startMs = m_range.startMs;
    const std::size_t count = m_result.series.size();
    const bool moves = !m_known; // what is not remembered needs no copy
    update.result.kind = m_result.kind;
    update.result.error = m_result.error;
    update.result.annotations = m_result.annotations;
    if (chosen.size() < count)
        update.result.annotations.push_back(largestSeriesRemark(m_mostSeries, count));
    for (const std::size_t at : chosen) {
        ResultSeries &series = m_result.series[at];
        if (fromMs)
            update.result.series.push_back({series.labels, pointsFrom(series.points, *fromMs),
                                            pointsFrom(series.histograms, *fromMs)});
        else
            update.result.series.push_back(moves ? std::move(series) : series);
    }
    if (moves)
        m_result = {};
    return update;
}

} // namespace vigie
