// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcontext.h"

#include <algorithm>

namespace vigie::promql {

namespace {

// The times of a selector's samples; `timeOf` says which of a sample's.
template <typename TimeOf>
Matrix sampleTimes(CallContext &context, const VectorExpr &vector, TimeOf timeOf)
{
    Evaluator &evaluator = context.evaluator();
    Matrix matrix;
    for (const SeriesId id : evaluator.select(vector.matchers)) {
        Series series;
        evaluator.eachSample(
            id, vector.shift, false, [&](std::int64_t stepMs, const CurrentSample &sample) {
                series.floats.push_back({stepMs, static_cast<double>(timeOf(sample)) / 1000});
            });
        if (series.empty())
            continue;
        evaluator.context().hold(sampleCount(series));
        series.labels = context.resultLabels(share(evaluator.context().snapshot().labels(id)));
        series.dropName = true;
        matrix.series.push_back(std::move(series));
    }
    evaluator.uniteSameLabels(matrix);
    return matrix;
}

const VectorExpr *selectorArgument(const CallContext &context)
{
    const Expr *argument = &context.argument(0);
    if (const auto *invariant = as<StepInvariantExpr>(argument))
        argument = invariant->inner.get();
    return as<VectorExpr>(argument);
}

} // namespace

Matrix callTime(CallContext &context)
{
    return context.evaluator().scalars(
        [](std::int64_t timeMs) { return static_cast<double>(timeMs) / 1000; });
}

// Of a selector the time of its samples, of all else that of the evaluation.
Matrix callTimestamp(CallContext &context)
{
    if (const auto *vector = as<VectorExpr>(&context.argument(0)))
        return sampleTimes(context, *vector,
                           [](const CurrentSample &sample) { return sample.timeMs; });
    Matrix matrix = context.evaluate(0);
    for (Series &series : matrix.series) {
        series.labels = context.resultLabels(series.labels);
        series.dropName = true;
        for (Point &point : series.floats)
            point.value = static_cast<double>(point.timeMs) / 1000;
        for (const HistogramSample &sample : series.histograms)
            series.floats.push_back({sample.timeMs, static_cast<double>(sample.timeMs) / 1000});
        series.histograms.clear();
        std::sort(series.floats.begin(), series.floats.end(),
                  [](const Point &a, const Point &b) { return a.timeMs < b.timeMs; });
    }
    context.evaluator().uniteSameLabels(matrix);
    return matrix;
}

// Known of a selector's samples only.
Matrix callStartTimestamp(CallContext &context)
{
    const VectorExpr *vector = selectorArgument(context);
    if (!vector || !context.evaluator().context().usesStartTimes())
        return {};
    return sampleTimes(context, *vector,
                       [](const CurrentSample &sample) { return sample.startTimeMs; });
}

} // namespace vigie::promql
