// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcontext.h"
#include "naturalorder.h"
#include "ordering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace vigie::promql {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// Go's: an infinity on the deciding side wins over NaN, which wins over all else.
double smaller(double a, double b)
{
    if (a == -infinity || b == -infinity)
        return -infinity;
    return std::isnan(a) || std::isnan(b) ? std::numeric_limits<double>::quiet_NaN()
                                          : std::min(a, b);
}

double larger(double a, double b)
{
    if (a == infinity || b == infinity)
        return infinity;
    return std::isnan(a) || std::isnan(b) ? std::numeric_limits<double>::quiet_NaN()
                                          : std::max(a, b);
}

Matrix clamp(CallContext &context, const std::vector<double> &lowest,
             const std::vector<double> &highest)
{
    Matrix matrix = mapFloats(context, [&](const Point &point) {
        const std::size_t step = context.steps().indexOf(point.timeMs);
        return larger(lowest[step], smaller(highest[step], point.value));
    });
    for (Series &series : matrix.series)
        std::erase_if(series.floats, [&](const Point &point) {
            const std::size_t step = context.steps().indexOf(point.timeMs);
            return highest[step] < lowest[step];
        });
    context.evaluator().uniteSameLabels(matrix);
    return matrix;
}

std::vector<double> constant(const CallContext &context, double value)
{
    return std::vector<double>(static_cast<std::size_t>(context.steps().count()), value);
}

// Order matters to instant queries alone.
bool sorts(CallContext &context)
{
    if (context.steps().isInstant())
        return true;
    context.annotator().sortInRangeQuery(context.call().range);
    return false;
}

Matrix sortByValue(CallContext &context, bool descending)
{
    Matrix matrix = context.evaluate(0);
    for (Series &series : matrix.series)
        series.histograms.clear();
    context.evaluator().uniteSameLabels(matrix);
    if (sorts(context))
        std::stable_sort(matrix.series.begin(), matrix.series.end(),
                         [descending](const Series &a, const Series &b) {
                             return nanLast(a.floats[0].value, b.floats[0].value, descending);
                         });
    return matrix;
}

Matrix sortByLabel(CallContext &context, bool descending)
{
    Matrix matrix = context.evaluate(0);
    std::vector<std::string> names;
    for (std::size_t i = 1; i < context.argumentCount(); ++i)
        names.push_back(context.text(i));
    if (!sorts(context))
        return matrix;
    std::stable_sort(matrix.series.begin(), matrix.series.end(),
                     [&](const Series &first, const Series &second) {
                         const Labels &a = descending ? *second.labels : *first.labels;
                         const Labels &b = descending ? *first.labels : *second.labels;
                         for (const std::string &name : names)
                             if (a.get(name) != b.get(name))
                                 return naturallyLess(a.get(name), b.get(name));
                         return a < b;
                     });
    return matrix;
}

Matrix ofTwoScalars(CallContext &context, double (*choose)(double, double))
{
    const std::vector<double> a = context.scalars(0);
    const std::vector<double> b = context.scalars(1);
    const Steps &steps = context.steps();
    return context.evaluator().scalars([&](std::int64_t timeMs) {
        return choose(a[steps.indexOf(timeMs)], b[steps.indexOf(timeMs)]);
    });
}

} // namespace

Matrix callAbsent(CallContext &context)
{
    const Matrix matrix = context.evaluate(0);
    const Steps &steps = context.steps();
    std::vector<bool> found(static_cast<std::size_t>(steps.count()), false);
    for (const Series &series : matrix.series) {
        for (const Point &point : series.floats)
            found[steps.indexOf(point.timeMs)] = true;
        for (const HistogramSample &sample : series.histograms)
            found[steps.indexOf(sample.timeMs)] = true;
    }
    Matrix result;
    Series series;
    series.labels = share(labelsOfAbsent(context.argument(0)));
    for (std::size_t step = 0; step < found.size(); ++step)
        if (!found[step])
            series.floats.push_back({steps.time(static_cast<std::int64_t>(step)), 1});
    if (!series.empty())
        result.series.push_back(std::move(series));
    return result;
}

Matrix callClamp(CallContext &context)
{
    return clamp(context, context.scalars(1), context.scalars(2));
}

Matrix callClampMax(CallContext &context)
{
    return clamp(context, constant(context, -infinity), context.scalars(1));
}

Matrix callClampMin(CallContext &context)
{
    return clamp(context, context.scalars(1), constant(context, infinity));
}

Matrix callRound(CallContext &context)
{
    const std::vector<double> nearest =
        context.argumentCount() > 1 ? context.scalars(1) : constant(context, 1);
    return mapFloats(context, [&](const Point &point) {
        const std::size_t step = context.steps().indexOf(point.timeMs);
        // Dividing by the inverse loses less than multiplying.
        const double inverse = 1.0 / nearest[step];
        return std::floor(point.value * inverse + 0.5) / inverse;
    });
}

Matrix callScalar(CallContext &context)
{
    const Matrix matrix = context.evaluate(0);
    const Steps &steps = context.steps();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values = constant(context, nan);
    std::vector<int> counts(values.size(), 0);
    for (const Series &series : matrix.series)
        for (const Point &point : series.floats) {
            const std::size_t step = steps.indexOf(point.timeMs);
            values[step] = ++counts[step] == 1 ? point.value : nan;
        }
    return context.evaluator().scalars(
        [&](std::int64_t timeMs) { return values[steps.indexOf(timeMs)]; });
}

Matrix callVector(CallContext &context)
{
    return context.evaluate(0);
}

Matrix callSort(CallContext &context)
{
    return sortByValue(context, false);
}

Matrix callSortDescending(CallContext &context)
{
    return sortByValue(context, true);
}

Matrix callSortByLabel(CallContext &context)
{
    return sortByLabel(context, false);
}

Matrix callSortByLabelDescending(CallContext &context)
{
    return sortByLabel(context, true);
}

Matrix callMaxOf(CallContext &context)
{
    return ofTwoScalars(context, larger);
}

Matrix callMinOf(CallContext &context)
{
    return ofTwoScalars(context, smaller);
}

Matrix callPi(CallContext &context)
{
    return context.evaluator().scalars([](std::int64_t) { return std::numbers::pi; });
}

} // namespace vigie::promql
