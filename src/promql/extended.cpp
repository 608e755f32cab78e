// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extended.h"

#include "histogram.h"
#include "rangecall.h"
#include "samplewindow.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace vigie::promql {

namespace {

using Hint = NativeHistogram::CounterResetHint;

double interpolate(const Point &before, const Point &after, std::int64_t timeMs, bool isCounter)
{
    // After a reset a counter is taken to have started from zero.
    const double start = isCounter && after.value < before.value ? 0 : before.value;
    return start + (after.value - start) * static_cast<double>(timeMs - before.timeMs) /
                       static_cast<double>(after.timeMs - before.timeMs);
}

// Who is told when histograms do not go together.
struct Remarks
{
    Annotator &annotator;
    std::string_view metric;
    SourceRange at;

    bool note(const Combination &combination, Annotator::Operation operation) const
    {
        if (!combination.compatible)
            annotator.mixedBucketSchemas(metric, at);
        else if (combination.boundsReconciled)
            annotator.boundsReconciled(operation, at);
        return combination.compatible;
    }
};

std::optional<NativeHistogram> interpolate(const HistogramSample &before,
                                           const HistogramSample &after, std::int64_t timeMs,
                                           bool isCounter, const Remarks &remarks)
{
    if (timeMs == before.timeMs)
        return *before.histogram;
    NativeHistogram result = *after.histogram;
    if (timeMs == after.timeMs)
        return result;
    const double fraction = static_cast<double>(timeMs - before.timeMs) /
                            static_cast<double>(after.timeMs - before.timeMs);
    if (isCounter && detectReset(*after.histogram, *before.histogram)) {
        multiply(result, fraction);
        return result;
    }
    if (!remarks.note(subtract(result, *before.histogram), Annotator::Operation::Subtraction))
        return std::nullopt;
    multiply(result, fraction);
    if (!remarks.note(add(result, *before.histogram), Annotator::Operation::Addition))
        return std::nullopt;
    return result;
}

template <typename T>
std::size_t firstAtOrAfter(std::span<const T> samples, std::int64_t timeMs)
{
    const auto found = std::partition_point(samples.begin(), samples.end(),
                                            [timeMs](const T &s) { return s.timeMs < timeMs; });
    return static_cast<std::size_t>(found - samples.begin());
}

// The samples that matter for a range: from the last one before it to the last one in it, or with
// smoothing to the first one behind it.
struct Extent
{
    std::size_t first = 0;
    std::size_t last = 0;
};

template <typename T>
Extent extentOf(std::span<const T> samples, std::int64_t beginMs, std::int64_t endMs, bool smoothed)
{
    Extent extent;
    extent.last = samples.size() - 1;
    const std::size_t inside = firstAtOrAfter(samples.first(extent.last), beginMs + 1);
    extent.first = inside > 0 ? inside - 1 : 0;
    if (smoothed)
        extent.last = firstAtOrAfter(samples.first(extent.last), endMs);
    return extent;
}

double valueAtBegin(std::span<const Point> points, std::size_t first, std::int64_t beginMs,
                    bool smoothed, bool isCounter)
{
    if (smoothed && points[first].timeMs < beginMs && first + 1 < points.size())
        return interpolate(points[first], points[first + 1], beginMs, isCounter);
    return points[first].value;
}

double valueAtEnd(std::span<const Point> points, std::size_t last, std::int64_t endMs,
                  bool smoothed, bool isCounter)
{
    if (smoothed && last > 0 && points[last].timeMs > endMs)
        return interpolate(points[last - 1], points[last], endMs, isCounter);
    return points[last].value;
}

double resetCorrection(double left, std::span<const Point> between, double right)
{
    double correction = 0;
    double previous = left;
    for (const Point &point : between) {
        if (point.value < previous)
            correction += previous;
        previous = point.value;
    }
    return right < previous ? correction + previous : correction;
}

void extendedFloatRate(RangeCall &call, bool isCounter, bool isRate)
{
    const std::span<const Point> points = call.floats;
    Extent extent = extentOf(points, call.rangeStartMs, call.rangeEndMs, call.smoothed);
    if (points[extent.last].timeMs <= call.rangeStartMs ||
        (call.smoothed && points[extent.first].timeMs > call.rangeEndMs))
        return;
    const double left =
        valueAtBegin(points, extent.first, call.rangeStartMs, call.smoothed, isCounter);
    const double right = valueAtEnd(points, extent.last, call.rangeEndMs, call.smoothed, isCounter);
    double result = right - left;
    if (isCounter) {
        const std::size_t begin =
            extent.first + (points[extent.first].timeMs <= call.rangeStartMs ? 1 : 0);
        const std::size_t end =
            extent.last + (points[extent.last].timeMs >= call.rangeEndMs ? 0 : 1);
        const std::size_t count = end > begin ? end - begin : 0;
        result +=
            resetCorrection(left, points.subspan(std::min(begin, points.size()), count), right);
    }
    call.setResult(isRate ? result / call.rangeSeconds : result);
}

bool checkHistograms(std::span<const HistogramSample> samples, bool isCounter, RangeCall &call)
{
    const bool custom = usesCustomBuckets(*samples.front().histogram);
    for (const HistogramSample &sample : samples) {
        if (usesCustomBuckets(*sample.histogram) != custom) {
            call.annotator->mixedBucketSchemas(call.metric, call.at);
            return false;
        }
        if (isCounter && sample.histogram->counterResetHint == Hint::Gauge)
            call.annotator->histogramNotCounter(call.metric, call.at);
    }
    return true;
}

// Adds what the counter had reached before each reset between the borders.
bool correctResets(NativeHistogram &result, const Extent &extent, const NativeHistogram &left,
                   const NativeHistogram &right, RangeCall &call)
{
    const auto samples = call.histograms;
    std::size_t next = extent.first + 1;
    const NativeHistogram *previous = &left;
    if (call.smoothed && samples[extent.first].timeMs < call.rangeStartMs &&
        next < samples.size() &&
        detectReset(*samples[next].histogram, *samples[extent.first].histogram)) {
        // The interpolation at the begin went over this reset already.
        previous = samples[next].histogram.get();
        ++next;
    }
    if (next > extent.last)
        return true; // nothing is left between the borders
    std::optional<NativeHistogram> correction;
    const auto correct = [&](const NativeHistogram &by) {
        if (correction)
            return addWithRemarks(*correction, by, call);
        correction = by;
        return true;
    };
    for (; next < extent.last; ++next) {
        const NativeHistogram &current = *samples[next].histogram;
        if (detectReset(current, *previous) && !correct(*previous))
            return false;
        previous = &current;
    }
    if (detectReset(right, *previous) && !correct(*previous))
        return false;
    return !correction || addWithRemarks(result, *correction, call);
}

void extendedHistogramRate(RangeCall &call, bool isCounter, bool isRate)
{
    const auto samples = call.histograms;
    const Extent extent = extentOf(samples, call.rangeStartMs, call.rangeEndMs, call.smoothed);
    if (samples[extent.last].timeMs <= call.rangeStartMs ||
        (call.smoothed && samples[extent.first].timeMs > call.rangeEndMs))
        return;
    const auto used = samples.subspan(extent.first, extent.last - extent.first + 1);
    if (!checkHistograms(used, isCounter, call))
        return;
    const Remarks remarks{*call.annotator, call.metric, call.at};
    std::optional<NativeHistogram> left = *samples[extent.first].histogram;
    if (call.smoothed && samples[extent.first].timeMs < call.rangeStartMs &&
        extent.first + 1 < samples.size())
        left = interpolate(samples[extent.first], samples[extent.first + 1], call.rangeStartMs,
                           isCounter, remarks);
    std::optional<NativeHistogram> right = *samples[extent.last].histogram;
    if (call.smoothed && extent.last > 0 && samples[extent.last].timeMs > call.rangeEndMs)
        right = interpolate(samples[extent.last - 1], samples[extent.last], call.rangeEndMs,
                            isCounter, remarks);
    if (!left || !right)
        return;
    if (!isCounter &&
        (left->counterResetHint != Hint::Gauge || right->counterResetHint != Hint::Gauge))
        call.annotator->histogramNotGauge(call.metric, call.at);
    NativeHistogram result = *right;
    if (!subtractWithRemarks(result, *left, call))
        return;
    if (isCounter && !correctResets(result, extent, *left, *right, call))
        return;
    if (isRate)
        divide(result, call.rangeSeconds);
    result.counterResetHint = Hint::Gauge;
    compact(result);
    call.setResult(std::move(result));
}

} // namespace

bool addWithRemarks(NativeHistogram &histogram, const NativeHistogram &other, RangeCall &call)
{
    const Remarks remarks{*call.annotator, call.metric, call.at};
    return remarks.note(add(histogram, other), Annotator::Operation::Addition);
}

bool subtractWithRemarks(NativeHistogram &histogram, const NativeHistogram &other, RangeCall &call)
{
    const Remarks remarks{*call.annotator, call.metric, call.at};
    return remarks.note(subtract(histogram, other), Annotator::Operation::Subtraction);
}

void extendedRate(RangeCall &call, bool isCounter, bool isRate)
{
    if (call.isMixed())
        call.annotator->mixedFloatsAndHistograms(call.metric, call.at);
    else if (!call.histograms.empty())
        extendedHistogramRate(call, isCounter, isRate);
    else if (!call.floats.empty())
        extendedFloatRate(call, isCounter, isRate);
}

std::vector<Point> extendToBorders(std::span<const Point> points, std::int64_t beginMs,
                                   std::int64_t endMs, bool smoothed)
{
    if (points.empty())
        return {};
    const Extent extent = extentOf(points, beginMs, endMs, smoothed);
    if (points[extent.last].timeMs <= beginMs)
        return {};
    std::vector<Point> result;
    result.push_back({beginMs, valueAtBegin(points, extent.first, beginMs, smoothed, false)});
    for (std::size_t i = extent.first; i <= extent.last; ++i)
        if (points[i].timeMs > beginMs && points[i].timeMs < endMs)
            result.push_back(points[i]);
    result.push_back({endMs, valueAtEnd(points, extent.last, endMs, smoothed, false)});
    return result;
}

void smoothAt(const SampleWindow &window, std::int64_t atMs, std::int64_t stepMs, Series &series,
              Annotator &annotator, SourceRange at)
{
    const std::string_view metric = series.labels->metricName();
    const auto floats = window.floats();
    const auto histograms = window.histograms();
    if (!floats.empty() && !histograms.empty()) {
        annotator.mixedFloatsAndHistograms(metric, at);
        return;
    }
    if (!floats.empty()) {
        const std::size_t i = firstAtOrAfter(floats, atMs);
        if (i < floats.size() && floats[i].timeMs == atMs)
            series.floats.push_back({stepMs, floats[i].value});
        else if (i > 0 && i < floats.size())
            series.floats.push_back({stepMs, interpolate(floats[i - 1], floats[i], atMs, false)});
        else if (i > 0)
            series.floats.push_back({stepMs, floats[i - 1].value});
        return;
    }
    const std::size_t i = firstAtOrAfter(histograms, atMs);
    if (i < histograms.size() && histograms[i].timeMs == atMs) {
        series.histograms.push_back({stepMs, histograms[i].histogram});
    } else if (i > 0 && i < histograms.size()) {
        const HistogramSample &before = histograms[i - 1];
        const HistogramSample &after = histograms[i];
        const Remarks remarks{annotator, metric, at};
        const bool isCounter = before.histogram->counterResetHint != Hint::Gauge ||
                               after.histogram->counterResetHint != Hint::Gauge;
        if (usesCustomBuckets(*before.histogram) != usesCustomBuckets(*after.histogram)) {
            annotator.mixedBucketSchemas(metric, at);
            return;
        }
        if (auto between = interpolate(before, after, atMs, isCounter, remarks))
            series.histograms.push_back(
                {stepMs, std::make_shared<const NativeHistogram>(std::move(*between))});
    } else if (i > 0) {
        NativeHistogram carried = *histograms[i - 1].histogram;
        carried.counterResetHint = Hint::Unknown;
        series.histograms.push_back(
            {stepMs, std::make_shared<const NativeHistogram>(std::move(carried))});
    }
}

bool firstSamples(const RangeCall &call, std::size_t &firstFloat, std::size_t &firstHistogram)
{
    firstFloat = firstHistogram = 0;
    if (!call.anchored)
        return true;
    const std::size_t floatsBefore = firstAtOrAfter(call.floats, call.rangeStartMs + 1);
    const std::size_t histogramsBefore = firstAtOrAfter(call.histograms, call.rangeStartMs + 1);
    if (floatsBefore == call.floats.size() && histogramsBefore == call.histograms.size())
        return false;
    if (floatsBefore == 0 && histogramsBefore == 0)
        return true;
    // The newest sample before the range is the anchor, of whichever kind it is.
    const bool anchorIsFloat =
        histogramsBefore == 0 ||
        (floatsBefore > 0 &&
         call.floats[floatsBefore - 1].timeMs >= call.histograms[histogramsBefore - 1].timeMs);
    firstFloat = floatsBefore - (anchorIsFloat ? 1 : 0);
    firstHistogram = histogramsBefore - (anchorIsFloat ? 0 : 1);
    return true;
}

} // namespace vigie::promql
