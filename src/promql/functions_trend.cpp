// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kahan.h"
#include "numbertext.h"
#include "querycontext.h"
#include "rangecall.h"
#include "rangefunctions.h"

#include <cmath>
#include <limits>

namespace vigie::promql {

namespace {

struct Line
{
    double slope = 0;
    double intercept = 0; // at the reference time
};

Line leastSquares(std::span<const Point> points, std::int64_t referenceMs)
{
    const double first = points.front().value;
    bool constant = true;
    KahanSum sumX;
    KahanSum sumY;
    KahanSum sumXY;
    KahanSum sumX2;
    for (const Point &point : points) {
        constant = constant && !(point.value != first && &point != &points.front());
        const double x = static_cast<double>(point.timeMs - referenceMs) / 1e3;
        sumX.add(x);
        sumY.add(point.value);
        sumXY.add(x * point.value);
        sumX2.add(x * x);
    }
    if (constant) {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        return std::isinf(first) ? Line{nan, nan} : Line{0, first};
    }
    const auto count = static_cast<double>(points.size());
    const double x = sumX.result();
    const double y = sumY.result();
    const double covariance = sumXY.result() - x * y / count;
    const double variance = sumX2.result() - x * x / count;
    const double slope = covariance / variance;
    return {slope, y / count - slope * x / count};
}

// Two floats at least; histograms beside them are remarked on.
bool hasTrend(RangeCall &call)
{
    if (!call.floats.empty() && !call.histograms.empty())
        call.annotator->histogramIgnoredInRange(call.metric, call.at);
    return call.floats.size() >= 2;
}

void requireFactor(double factor, const char *name, const char *symbol, SourceRange at)
{
    if (factor <= 0 || factor >= 1)
        failQuery(std::string("invalid ") + name + " factor. Expected: 0 < " + symbol +
                      " < 1, got: " + formatSixDecimals(factor),
                  at);
}

} // namespace

void deriv(RangeCall &call)
{
    if (hasTrend(call))
        call.setResult(leastSquares(call.floats, call.floats.front().timeMs).slope);
}

void predictLinear(RangeCall &call)
{
    if (!hasTrend(call))
        return;
    const Line line = leastSquares(call.floats, call.timeMs);
    call.setResult(line.slope * call.parameters[0] + line.intercept);
}

void doubleExponentialSmoothing(RangeCall &call)
{
    const double smoothing = call.parameters[0];
    const double trend = call.parameters[1];
    requireFactor(smoothing, "smoothing", "sf", call.at);
    requireFactor(trend, "trend", "tf", call.at);
    if (!hasTrend(call))
        return;
    double before = 0;
    double smoothed = call.floats[0].value;
    double slope = call.floats[1].value - call.floats[0].value;
    for (std::size_t i = 1; i < call.floats.size(); ++i) {
        const double scaled = smoothing * call.floats[i].value;
        if (i > 1)
            slope = trend * (smoothed - before) + (1 - trend) * slope;
        const double next = scaled + (1 - smoothing) * (smoothed + slope);
        before = smoothed;
        smoothed = next;
    }
    call.setResult(smoothed);
}

} // namespace vigie::promql
