// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcontext.h"
#include "civiltime.h"
#include "functions.h"
#include "rangeeval.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigie::promql {

namespace {

std::int64_t toSeconds(double value)
{
    // As Go converts on the usual machines: what does not fit becomes the least number.
    const bool fits = value >= -0x1p63 && value < 0x1p63;
    return fits ? static_cast<std::int64_t>(value) : std::numeric_limits<std::int64_t>::min();
}

Matrix callBody(CallContext &context, FloatFunction function)
{
    return mapFloats(context, [function](const Point &point) { return function(point.value); });
}

Matrix callBody(CallContext &context, DateFunction function)
{
    if (context.argumentCount() > 0)
        return mapFloats(context, [function](const Point &point) {
            return static_cast<double>(function(civilTime(toSeconds(point.value))));
        });
    return context.evaluator().scalars([function](std::int64_t timeMs) {
        return static_cast<double>(function(civilTime(timeMs / 1000)));
    });
}

Matrix callBody(CallContext &context, HistogramFunction function)
{
    Matrix matrix = context.evaluate(0);
    for (Series &series : matrix.series) {
        if (!context.keepsNames()) {
            Labels labels = *series.labels;
            labels.remove(metricNameLabel);
            series.labels = share(std::move(labels));
        }
        series.dropName = true;
        series.floats.clear();
        for (const HistogramSample &sample : series.histograms)
            series.floats.push_back({sample.timeMs, function(*sample.histogram)});
        series.histograms.clear();
    }
    context.evaluator().uniteSameLabels(matrix);
    return matrix;
}

Matrix callBody(CallContext &context, RangeFunction function)
{
    return RangeEvaluation(context, function).run();
}

Matrix callBody(CallContext &context, MatrixFunction function)
{
    return function(context);
}

} // namespace

const std::string &CallContext::text(std::size_t i) const
{
    const Expr *expr = &argument(i);
    while (const auto *paren = as<ParenExpr>(expr))
        expr = paren->inner.get();
    return static_cast<const StringExpr *>(expr)->value;
}

std::vector<double> CallContext::scalars(std::size_t i) const
{
    const Matrix matrix = evaluate(i);
    std::vector<double> values;
    values.reserve(matrix.series.front().floats.size());
    for (const Point &point : matrix.series.front().floats)
        values.push_back(point.value);
    return values;
}

Matrix Evaluator::call(const CallExpr &call)
{
    CallContext context(*this, call);
    return std::visit([&context](auto function) { return callBody(context, function); },
                      call.function->body);
}

Labels labelsOfAbsent(const Expr &selector)
{
    const auto *vector = as<VectorExpr>(&selector);
    if (const auto *matrix = as<MatrixExpr>(&selector))
        vector = matrix->selector.get();
    Labels labels;
    if (!vector)
        return labels;
    std::vector<std::string> seen;
    for (const Matcher &matcher : vector->matchers) {
        if (matcher.name() == metricNameLabel)
            continue;
        const bool again = std::find(seen.begin(), seen.end(), matcher.name()) != seen.end();
        if (matcher.type() == Matcher::Type::Equal && !again) {
            labels.set(matcher.name(), matcher.value());
            seen.push_back(matcher.name());
        } else {
            labels.remove(matcher.name());
        }
    }
    return labels;
}

} // namespace vigie::promql
