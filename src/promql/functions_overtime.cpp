// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogrammean.h"
#include "kahan.h"
#include "quantile.h"
#include "rangecall.h"
#include "rangefunctions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vigie::promql {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Functions that cannot take histograms say that they left them out. False without floats.
bool floatsOnly(RangeCall &call)
{
    if (call.floats.empty())
        return false;
    if (!call.histograms.empty())
        call.annotator->histogramIgnoredInRange(call.metric, call.at);
    return true;
}

// The extreme of the window's floats by a queue of candidates, each better than all that follow: a
// point enters and leaves once. NaN counts only where there is nothing else.
template <typename Better>
void slidingExtreme(RangeCall &call, Better better)
{
    if (!floatsOnly(call))
        return;
    SlidingState &state = *call.sliding;
    const std::uint64_t end = call.firstFloat + call.floats.size();
    for (std::uint64_t i = std::max(state.scanned, call.firstFloat); i < end; ++i) {
        const double value = call.floats[i - call.firstFloat].value;
        if (std::isnan(value))
            continue;
        while (state.events.size() > state.first && better(value, state.events.back().value))
            state.events.pop_back();
        state.events.push_back({i, value});
    }
    state.scanned = end;
    state.forgetBefore(call.firstFloat);
    const auto candidates = state.inWindow();
    call.setResult(candidates.empty() ? nan : candidates.front().value);
}

template <typename AsGood>
void timeOfExtreme(RangeCall &call, AsGood asGood)
{
    if (!floatsOnly(call))
        return;
    Point best = call.floats.front();
    for (const Point &point : call.floats)
        if (std::isnan(best.value) || asGood(point.value, best.value))
            best = point;
    call.setResult(static_cast<double>(best.timeMs) / 1000);
}

double variance(std::span<const Point> points)
{
    double count = 0;
    KahanSum mean;
    KahanSum squares;
    for (const Point &point : points) {
        ++count;
        const double delta = point.value - mean.result();
        mean.add(delta / count);
        squares.add(delta * (point.value - mean.result()));
    }
    return squares.result() / count;
}

// The plain sum divided in the end, unless the sum would overflow: then step by step.
double mean(std::span<const Point> points)
{
    KahanSum sum{points.front().value, 0};
    bool stepwise = false;
    double count = 1;
    for (const Point &point : points.subspan(1)) {
        ++count;
        if (!stepwise) {
            KahanSum next = sum;
            next.add(point.value);
            if (!std::isinf(next.sum)) {
                sum = next;
                continue;
            }
            stepwise = true;
            sum.sum /= count - 1;
            sum.compensation /= count - 1;
        }
        const double share = (count - 1) / count;
        sum = {share * sum.sum, share * sum.compensation};
        sum.add(point.value / count);
    }
    return stepwise ? sum.result() : sum.sum / count + sum.compensation / count;
}

std::vector<double> values(std::span<const Point> points)
{
    std::vector<double> list;
    list.reserve(points.size());
    for (const Point &point : points)
        list.push_back(point.value);
    return list;
}

void histogramsOverTime(RangeCall &call, bool average)
{
    HistogramTotal total(average);
    for (const HistogramSample &sample : call.histograms)
        if (!total.add(*sample.histogram))
            break;
    if (!total.isCompatible()) {
        call.annotator->mixedBucketSchemas(call.metric, call.at);
        return;
    }
    if (total.sawResetCollision())
        call.annotator->counterResetCollision(Annotator::Operation::Aggregation, call.at);
    if (total.reconciledBounds())
        call.annotator->boundsReconciled(Annotator::Operation::Aggregation, call.at);
    call.setResult(total.result());
}

} // namespace

void countOverTime(RangeCall &call)
{
    call.setResult(static_cast<double>(call.floats.size() + call.histograms.size()));
}

void presentOverTime(RangeCall &call)
{
    call.setResult(1.0);
}

void firstOverTime(RangeCall &call)
{
    const bool isFloat =
        call.histograms.empty() ||
        (!call.floats.empty() && call.floats.front().timeMs < call.histograms.front().timeMs);
    if (isFloat)
        call.setResult(call.floats.front().value);
    else
        call.setResult(call.histograms.front().histogram);
}

void lastOverTime(RangeCall &call)
{
    const bool isFloat =
        call.histograms.empty() ||
        (!call.floats.empty() && call.histograms.back().timeMs < call.floats.back().timeMs);
    if (isFloat)
        call.setResult(call.floats.back().value);
    else
        call.setResult(call.histograms.back().histogram);
}

void maxOverTime(RangeCall &call)
{
    slidingExtreme(call, [](double a, double b) { return a > b; });
}

void minOverTime(RangeCall &call)
{
    slidingExtreme(call, [](double a, double b) { return a < b; });
}

void sumOverTime(RangeCall &call)
{
    if (call.isMixed()) {
        call.annotator->mixedFloatsAndHistograms(call.metric, call.at);
        return;
    }
    if (call.floats.empty()) {
        histogramsOverTime(call, false);
        return;
    }
    KahanSum sum;
    for (const Point &point : call.floats)
        sum.add(point.value);
    call.setResult(std::isinf(sum.sum) ? sum.sum : sum.result());
}

void avgOverTime(RangeCall &call)
{
    if (call.isMixed())
        call.annotator->mixedFloatsAndHistograms(call.metric, call.at);
    else if (call.floats.empty())
        histogramsOverTime(call, true);
    else
        call.setResult(mean(call.floats));
}

void stddevOverTime(RangeCall &call)
{
    if (floatsOnly(call))
        call.setResult(std::sqrt(variance(call.floats)));
}

void stdvarOverTime(RangeCall &call)
{
    if (floatsOnly(call))
        call.setResult(variance(call.floats));
}

void quantileOverTime(RangeCall &call)
{
    const double q = call.parameters[0];
    if (call.floats.empty())
        return;
    if (std::isnan(q) || q < 0 || q > 1)
        call.annotator->invalidQuantile(q, call.at);
    floatsOnly(call);
    std::vector<double> list = values(call.floats);
    call.setResult(quantileOf(q, list));
}

void madOverTime(RangeCall &call)
{
    if (!floatsOnly(call))
        return;
    std::vector<double> list = values(call.floats);
    if (std::any_of(list.begin(), list.end(), [](double value) { return std::isnan(value); })) {
        call.setResult(nan);
        return;
    }
    const double median = quantileOf(0.5, list);
    for (double &value : list)
        value = std::abs(value - median);
    call.setResult(quantileOf(0.5, list));
}

void timeOfFirst(RangeCall &call)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    if (!call.floats.empty())
        first = call.floats.front().timeMs;
    if (!call.histograms.empty())
        first = std::min(first, call.histograms.front().timeMs);
    call.setResult(static_cast<double>(first) / 1000);
}

void timeOfLast(RangeCall &call)
{
    std::int64_t last = call.floats.empty() ? 0 : call.floats.back().timeMs;
    if (!call.histograms.empty())
        last = std::max(last, call.histograms.back().timeMs);
    call.setResult(static_cast<double>(last) / 1000);
}

void timeOfMax(RangeCall &call)
{
    timeOfExtreme(call, [](double a, double b) { return a >= b; });
}

void timeOfMin(RangeCall &call)
{
    timeOfExtreme(call, [](double a, double b) { return a <= b; });
}

} // namespace vigie::promql
