// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extended.h"
#include "histogram.h"
#include "rangecall.h"
#include "rangefunctions.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace vigie::promql {

namespace {

using Hint = NativeHistogram::CounterResetHint;

// Whether the start time of a sample tells of a reset since the previous sample. A start time at
// the previous sample is one for deltas, but not where the previous start is unknown.
bool startTellsReset(std::int64_t previousStart, std::int64_t previousTime, std::int64_t start,
                     std::int64_t time)
{
    if (start == 0 || start >= time || start < previousTime)
        return false;
    if (start > previousTime)
        return true;
    return previousStart <= previousTime && previousStart != 0 && previousStart != previousTime;
}

bool startsOverlap(std::int64_t previousStart, std::int64_t previousTime, std::int64_t start)
{
    return start != 0 && start < previousTime && start != previousStart;
}

// What a counter had reached before each of its resets, in sum. Every point is compared once,
// whatever number of windows it is in.
double slidingCorrection(RangeCall &call, double sum)
{
    SlidingState &state = *call.sliding;
    const std::uint64_t end = call.firstFloat + call.floats.size();
    for (std::uint64_t i = std::max(state.scanned, call.firstFloat + 1); i < end; ++i) {
        const double previous = call.floats[i - call.firstFloat - 1].value;
        if (call.floats[i - call.firstFloat].value < previous)
            state.events.push_back({i, previous});
    }
    state.scanned = end;
    state.forgetBefore(call.firstFloat + 1);
    for (const SlidingState::Event &reset : state.inWindow())
        sum += reset.value;
    return sum;
}

double correctionWithStarts(RangeCall &call, double sum)
{
    const auto starts = call.floatStarts;
    bool overlapped = false;
    for (std::size_t i = 1; i < call.floats.size(); ++i) {
        const Point &before = call.floats[i - 1];
        const Point &point = call.floats[i];
        if (!overlapped && startsOverlap(starts[i - 1], before.timeMs, starts[i])) {
            call.annotator->startTimeOverlap(call.metric, call.at);
            overlapped = true;
        }
        if (point.value < before.value ||
            startTellsReset(starts[i - 1], before.timeMs, starts[i], point.timeMs))
            sum += before.value;
    }
    return sum;
}

bool resetBetween(const RangeCall &call, std::size_t index, const NativeHistogram &previous)
{
    const auto samples = call.histograms;
    const auto starts = call.histogramStarts;
    return (!starts.empty() && startTellsReset(starts[index - 1], samples[index - 1].timeMs,
                                               starts[index], samples[index].timeMs)) ||
           detectReset(*samples[index].histogram, previous);
}

// The schema that all histograms of the window can be brought to; nothing where they differ in
// kind.
std::optional<std::int32_t> commonSchema(RangeCall &call, const NativeHistogram &first,
                                         bool isCounter)
{
    const auto samples = call.histograms;
    const NativeHistogram &last = *samples.back().histogram;
    const bool custom = usesCustomBuckets(first);
    bool compatible = usesCustomBuckets(last) == custom;
    std::int32_t schema = std::min(first.schema, last.schema);
    for (std::size_t i = 1; compatible && isCounter && i + 1 < samples.size(); ++i) {
        const NativeHistogram &current = *samples[i].histogram;
        if (current.counterResetHint == Hint::Gauge)
            call.annotator->histogramNotCounter(call.metric, call.at);
        schema = std::min(schema, current.schema);
        compatible = usesCustomBuckets(current) == custom;
    }
    if (compatible)
        return schema;
    call.annotator->mixedBucketSchemas(call.metric, call.at);
    return std::nullopt;
}

// The increase over the window; nothing where the histograms do not go together.
std::optional<NativeHistogram> histogramIncrease(RangeCall &call, bool isCounter)
{
    const auto samples = call.histograms;
    NativeHistogram first = *samples.front().histogram;
    const NativeHistogram &last = *samples.back().histogram;
    const bool gauges =
        first.counterResetHint == Hint::Gauge && last.counterResetHint == Hint::Gauge;
    if (isCounter &&
        (first.counterResetHint == Hint::Gauge || last.counterResetHint == Hint::Gauge))
        call.annotator->histogramNotCounter(call.metric, call.at);
    if (isCounter && resetBetween(call, 1, first)) {
        // What was before the reset does not matter, nor its buckets.
        NativeHistogram nothing;
        nothing.schema = samples[1].histogram->schema;
        nothing.customValues = samples[1].histogram->customValues;
        first = std::move(nothing);
    }
    const std::optional<std::int32_t> schema = commonSchema(call, first, isCounter);
    if (!schema)
        return std::nullopt;
    NativeHistogram result = last;
    reduceResolution(result, *schema);
    if (!subtractWithRemarks(result, first, call))
        return std::nullopt;
    const NativeHistogram *previous = &first;
    bool overlapped = false;
    for (std::size_t i = 1; isCounter && i < samples.size(); ++i) {
        const auto starts = call.histogramStarts;
        if (!overlapped && !starts.empty() &&
            startsOverlap(starts[i - 1], samples[i - 1].timeMs, starts[i])) {
            call.annotator->startTimeOverlap(call.metric, call.at);
            overlapped = true;
        }
        if (resetBetween(call, i, *previous) && !addWithRemarks(result, *previous, call))
            return std::nullopt;
        previous = samples[i].histogram.get();
    }
    if (!isCounter && !gauges)
        call.annotator->histogramNotGauge(call.metric, call.at);
    result.counterResetHint = Hint::Gauge;
    compact(result);
    return result;
}

// How far the samples' trend is taken beyond them: to the border where it is near, else by half the
// distance of two samples; a counter not below zero.
double extrapolationFactor(const RangeCall &call, std::int64_t firstMs, std::int64_t lastMs,
                           std::size_t count, std::optional<std::int64_t> start, double first,
                           double increase, bool isCounter)
{
    double toStart = static_cast<double>(firstMs - call.rangeStartMs) / 1000;
    double toEnd = static_cast<double>(call.rangeEndMs - lastMs) / 1000;
    double sampled = static_cast<double>(lastMs - firstMs) / 1000;
    const double average = count > 1 ? sampled / static_cast<double>(count - 1) : 0;
    const double threshold = average * 1.1;
    if (start) {
        toStart = 0;
        sampled = static_cast<double>(lastMs - *start) / 1000;
    } else {
        if (toStart >= threshold)
            toStart = average / 2;
        if (isCounter && increase > 0 && first >= 0)
            toStart = std::min(toStart, sampled * (first / increase));
    }
    if (toEnd >= threshold)
        toEnd = average / 2;
    return sampled == 0 ? 1 : (sampled + toStart + toEnd) / sampled;
}

// The start time of the first sample, where it is inside the range: a sample of zero, in effect.
std::optional<std::int64_t> startInRange(const RangeCall &call,
                                         std::span<const std::int64_t> starts, std::int64_t firstMs)
{
    if (starts.empty() || starts[0] == 0 || starts[0] <= call.rangeStartMs || starts[0] >= firstMs)
        return std::nullopt;
    return starts[0];
}

void floatRate(RangeCall &call, bool isCounter, bool isRate)
{
    const auto points = call.floats;
    const Point &first = points.front();
    const Point &last = points.back();
    std::optional<std::int64_t> start;
    if (isCounter)
        start = startInRange(call, call.floatStarts, first.timeMs);
    if (points.size() < 2 && !start)
        return;
    double result = last.value - first.value;
    if (isCounter)
        result = call.floatStarts.empty() ? slidingCorrection(call, result)
                                          : correctionWithStarts(call, result);
    if (start)
        result += first.value;
    double factor = extrapolationFactor(call, first.timeMs, last.timeMs, points.size(), start,
                                        first.value, result, isCounter);
    if (isRate)
        factor /= call.rangeSeconds;
    call.setResult(result * factor);
}

void histogramRate(RangeCall &call, bool isCounter, bool isRate)
{
    const auto samples = call.histograms;
    const HistogramSample &first = samples.front();
    const std::int64_t lastMs = samples.back().timeMs;
    std::optional<std::int64_t> start;
    if (isCounter)
        start = startInRange(call, call.histogramStarts, first.timeMs);
    if (samples.size() < 2 && !start)
        return;
    std::optional<NativeHistogram> result;
    if (samples.size() > 1) {
        result = histogramIncrease(call, isCounter);
        if (!result || (start && !addWithRemarks(*result, *first.histogram, call)))
            return;
    } else {
        result = *first.histogram;
    }
    double factor = extrapolationFactor(call, first.timeMs, lastMs, samples.size(), start,
                                        first.histogram->count, result->count, isCounter);
    if (isRate)
        factor /= call.rangeSeconds;
    multiply(*result, factor);
    call.setResult(std::move(*result));
}

void extrapolatedRate(RangeCall &call, bool isCounter, bool isRate)
{
    if (call.anchored || call.smoothed)
        extendedRate(call, isCounter, isRate);
    else if (call.isMixed())
        call.annotator->mixedFloatsAndHistograms(call.metric, call.at);
    else if (!call.floats.empty())
        floatRate(call, isCounter, isRate);
    else if (!call.histograms.empty())
        histogramRate(call, isCounter, isRate);
}

// A sample of either kind.
struct Either
{
    std::int64_t timeMs = 0;
    double value = 0;
    const NativeHistogram *histogram = nullptr;
    std::int64_t startMs = 0;
};

Either floatAt(const RangeCall &call, std::size_t i)
{
    return {call.floats[i].timeMs, call.floats[i].value, nullptr,
            call.floatStarts.empty() ? 0 : call.floatStarts[i]};
}

Either histogramAt(const RangeCall &call, std::size_t i)
{
    return {call.histograms[i].timeMs, 0, call.histograms[i].histogram.get(),
            call.histogramStarts.empty() ? 0 : call.histogramStarts[i]};
}

void instantHistogram(RangeCall &call, const Either &before, const Either &last, bool isRate)
{
    const bool gauges = before.histogram->counterResetHint == Hint::Gauge &&
                        last.histogram->counterResetHint == Hint::Gauge;
    const bool anyGauge = before.histogram->counterResetHint == Hint::Gauge ||
                          last.histogram->counterResetHint == Hint::Gauge;
    if (isRate && anyGauge)
        call.annotator->histogramNotCounter(call.metric, call.at);
    if (!isRate && !gauges)
        call.annotator->histogramNotGauge(call.metric, call.at);
    NativeHistogram result = *last.histogram;
    const bool reset =
        isRate && (startTellsReset(before.startMs, before.timeMs, last.startMs, last.timeMs) ||
                   detectReset(*last.histogram, *before.histogram));
    if (!reset && !subtractWithRemarks(result, *before.histogram, call))
        return;
    result.counterResetHint = Hint::Gauge;
    compact(result);
    if (isRate)
        divide(result, static_cast<double>(last.timeMs - before.timeMs) / 1000);
    call.setResult(std::move(result));
}

// From the last two samples.
void instantChange(RangeCall &call, bool isRate)
{
    std::vector<Either> samples;
    for (std::size_t i = call.floats.size() - std::min<std::size_t>(call.floats.size(), 2);
         i < call.floats.size(); ++i)
        samples.push_back(floatAt(call, i));
    for (std::size_t i = call.histograms.size() - std::min<std::size_t>(call.histograms.size(), 2);
         i < call.histograms.size(); ++i)
        samples.push_back(histogramAt(call, i));
    if (samples.size() < 2)
        return;
    std::stable_sort(samples.begin(), samples.end(),
                     [](const Either &a, const Either &b) { return a.timeMs < b.timeMs; });
    const Either &before = samples[samples.size() - 2];
    const Either &last = samples.back();
    if (last.timeMs == before.timeMs)
        return;
    if ((last.histogram == nullptr) != (before.histogram == nullptr)) {
        call.annotator->mixedFloatsAndHistograms(call.metric, call.at);
        return;
    }
    if (last.histogram) {
        instantHistogram(call, before, last, isRate);
        return;
    }
    const bool reset =
        isRate && (last.value < before.value ||
                   startTellsReset(before.startMs, before.timeMs, last.startMs, last.timeMs));
    const double change = reset ? last.value : last.value - before.value;
    call.setResult(isRate ? change / (static_cast<double>(last.timeMs - before.timeMs) / 1000)
                          : change);
}

// Calls for each two neighbours in time and counts those where it is so.
template <typename Predicate>
void countPairs(RangeCall &call, Predicate counts)
{
    std::size_t nextFloat = 0;
    std::size_t nextHistogram = 0;
    if ((call.floats.empty() && call.histograms.empty()) ||
        !firstSamples(call, nextFloat, nextHistogram))
        return;
    int count = 0;
    std::optional<Either> previous;
    while (nextFloat < call.floats.size() || nextHistogram < call.histograms.size()) {
        const bool takesFloat =
            nextHistogram >= call.histograms.size() ||
            (nextFloat < call.floats.size() &&
             call.floats[nextFloat].timeMs <= call.histograms[nextHistogram].timeMs);
        const Either current =
            takesFloat ? floatAt(call, nextFloat++) : histogramAt(call, nextHistogram++);
        if (previous && counts(*previous, current))
            ++count;
        previous = current;
    }
    call.setResult(static_cast<double>(count));
}

} // namespace

void rate(RangeCall &call)
{
    extrapolatedRate(call, true, true);
}

void increase(RangeCall &call)
{
    extrapolatedRate(call, true, false);
}

void delta(RangeCall &call)
{
    extrapolatedRate(call, false, false);
}

void irate(RangeCall &call)
{
    instantChange(call, true);
}

void idelta(RangeCall &call)
{
    instantChange(call, false);
}

void resets(RangeCall &call)
{
    countPairs(call, [](const Either &before, const Either &sample) {
        if ((before.histogram == nullptr) != (sample.histogram == nullptr))
            return true;
        if (startTellsReset(before.startMs, before.timeMs, sample.startMs, sample.timeMs))
            return true;
        return sample.histogram ? detectReset(*sample.histogram, *before.histogram)
                                : sample.value < before.value;
    });
}

void changes(RangeCall &call)
{
    countPairs(call, [](const Either &before, const Either &sample) {
        if ((before.histogram == nullptr) != (sample.histogram == nullptr))
            return true;
        if (sample.histogram)
            return !sameHistogram(*sample.histogram, *before.histogram);
        return sample.value != before.value &&
               !(std::isnan(sample.value) && std::isnan(before.value));
    });
}

} // namespace vigie::promql
