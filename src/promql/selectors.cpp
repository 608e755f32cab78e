// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluator.h"
#include "extended.h"
#include "samplewindow.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

std::vector<SeriesId> Evaluator::select(const std::vector<Matcher> &matchers) const
{
    std::vector<Matcher> all = matchers;
    const std::vector<Matcher> &scope = m_context.options().scope;
    all.insert(all.end(), scope.begin(), scope.end());
    return m_context.snapshot().select(all);
}

void Evaluator::eachSample(
    SeriesId series, const TimeShift &shift, bool histogramTotals,
    const std::function<void(std::int64_t, const CurrentSample &)> &use) const
{
    const std::int64_t lookback = m_context.lookbackMs();
    const std::int64_t end = lookAt(shift, m_steps.time(m_steps.count() - 1));
    const StoreSnapshot &snapshot = m_context.snapshot();
    SampleIterator iterator =
        snapshot.samples(series, lookAt(shift, m_steps.startMs) - lookback, end);
    HistogramKeeper keeper(histogramTotals);
    StoredSample next;
    bool hasNext = iterator.next(next);
    bool hasCurrent = false;
    bool stale = false;
    CurrentSample current;
    for (std::int64_t step = 0; step < m_steps.count(); ++step) {
        m_context.checkpoint();
        const std::int64_t at = lookAt(shift, m_steps.time(step));
        if (hasNext && at - lookback - next.timeMs > 4 * lookback) {
            iterator = snapshot.samples(series, at - lookback, end);
            hasNext = iterator.next(next);
        }
        for (; hasNext && next.timeMs <= at; hasNext = iterator.next(next)) {
            hasCurrent = true;
            stale = isStale(next);
            current.timeMs = next.timeMs;
            current.startTimeMs = next.startTimeMs;
            current.value = next.value;
            if (next.histogram && !stale)
                current.histogram = keeper.keep(*next.histogram);
            else if (current.histogram)
                current.histogram.reset();
        }
        if (hasCurrent && !stale && current.timeMs > at - lookback)
            use(m_steps.time(step), current);
    }
}

Matrix Evaluator::vectorSelector(const VectorExpr &vector)
{
    if (vector.smoothed)
        return smoothedSelector(vector);
    Matrix matrix;
    for (const SeriesId id : select(vector.matchers)) {
        Series series;
        eachSample(id, vector.shift, vector.histogramTotals,
                   [&series](std::int64_t timeMs, const CurrentSample &sample) {
                       if (sample.histogram)
                           series.histograms.push_back({timeMs, sample.histogram});
                       else
                           series.floats.push_back({timeMs, sample.value});
                   });
        if (series.empty())
            continue;
        m_context.hold(sampleCount(series));
        series.labels = share(m_context.snapshot().labels(id));
        matrix.series.push_back(std::move(series));
    }
    return matrix;
}

Matrix Evaluator::smoothedSelector(const VectorExpr &vector)
{
    const std::int64_t lookback = m_context.lookbackMs();
    const std::int64_t begin = lookAt(vector.shift, m_steps.startMs) - lookback;
    const std::int64_t end = lookAt(vector.shift, m_steps.time(m_steps.count() - 1)) + lookback;
    Matrix matrix;
    for (const SeriesId id : select(vector.matchers)) {
        SampleWindow window(m_context.snapshot(), id, begin, end, vector.histogramTotals, false);
        Series series;
        series.labels = share(m_context.snapshot().labels(id));
        for (std::int64_t step = 0; step < m_steps.count(); ++step) {
            m_context.checkpoint();
            const std::int64_t at = lookAt(vector.shift, m_steps.time(step));
            window.moveTo(at - lookback, at + lookback);
            smoothAt(window, at, m_steps.time(step), series, m_context.annotator(), vector.range);
        }
        m_context.hold(sampleCount(series));
        if (!series.empty())
            matrix.series.push_back(std::move(series));
    }
    return matrix;
}

// A range vector by itself: instant queries only.
Matrix Evaluator::matrixSelector(const MatrixExpr &matrix)
{
    if (!m_steps.isInstant())
        failQuery("cannot do range evaluation of matrix selector", matrix.range);
    const VectorExpr &vector = *matrix.selector;
    const std::int64_t end = lookAt(vector.shift, m_steps.startMs);
    const std::int64_t begin = end - matrix.rangeNs / 1'000'000;
    const std::int64_t before = vector.anchored || vector.smoothed ? m_context.lookbackMs() : 0;
    const std::int64_t after = vector.smoothed ? m_context.lookbackMs() : 0;
    Matrix result;
    for (const SeriesId id : select(vector.matchers)) {
        m_context.checkpoint();
        SampleWindow window(m_context.snapshot(), id, begin - before, end + after,
                            vector.histogramTotals, false);
        window.moveTo(begin - before, end + after);
        Series series;
        series.floats.assign(window.floats().begin(), window.floats().end());
        series.histograms.assign(window.histograms().begin(), window.histograms().end());
        if (vector.anchored || vector.smoothed) {
            if (!series.histograms.empty())
                failQuery(std::string(vector.anchored ? "anchored" : "smoothed") +
                              " modifier is not supported with histograms",
                          matrix.range);
            series.floats = extendToBorders(series.floats, begin, end, vector.smoothed);
        }
        if (series.empty())
            continue;
        m_context.hold(sampleCount(series));
        series.labels = share(m_context.snapshot().labels(id));
        result.series.push_back(std::move(series));
    }
    return result;
}

} // namespace vigie::promql
