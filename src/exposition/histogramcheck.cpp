// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogramcheck.h"

#include "histogrambounds.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigie {

namespace {

std::string lengthsProblem(const std::vector<NativeHistogram::Span> &spans, std::size_t buckets,
                           const char *side)
{
    if (spansMatch(spans, buckets))
        return {};
    return std::string("the ") + side + " spans and buckets differ in number";
}

std::string spansProblem(const std::vector<NativeHistogram::Span> &spans, std::size_t buckets,
                         const char *side)
{
    for (std::size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].offset < 0)
            return std::string("a ") + side + " span overlaps the one before it";
    }
    return lengthsProblem(spans, buckets, side);
}

bool hasNegative(const std::vector<double> &counts)
{
    return std::any_of(counts.begin(), counts.end(), [](double count) { return count < 0; });
}

std::string countsProblem(const NativeHistogram &histogram)
{
    if (hasNegative(histogram.negativeBuckets))
        return "a negative bucket has a negative count";
    if (hasNegative(histogram.positiveBuckets))
        return "a positive bucket has a negative count";
    return histogram.count < 0 || histogram.zeroCount < 0 ? "a count is negative" : "";
}

std::string customBucketsProblem(const NativeHistogram &histogram)
{
    if (histogram.zeroCount != 0 || histogram.zeroThreshold != 0)
        return "custom buckets have no zero bucket";
    const bool startsBelow =
        !histogram.positiveSpans.empty() && histogram.positiveSpans.front().offset < 0;
    if (startsBelow || !histogram.negativeSpans.empty() || !histogram.negativeBuckets.empty())
        return "custom buckets have no negative side";
    for (std::size_t i = 0; i < histogram.customValues.size(); ++i) {
        const double bound = histogram.customValues[i];
        if (!std::isfinite(bound) || (i > 0 && bound <= histogram.customValues[i - 1]))
            return "custom bounds have to be finite and ascending";
    }
    std::int64_t behindLast = 0;
    for (const auto &span : histogram.positiveSpans)
        behindLast += std::int64_t{span.offset} + span.length;
    if (behindLast > static_cast<std::int64_t>(histogram.customValues.size()) + 1)
        return "there are more custom buckets than bounds";
    return {};
}

// The upper bound of the bucket with this index, as Prometheus computes it.
double upperBound(std::int32_t schema, std::int64_t index)
{
    const auto clamped = [](std::int64_t exponent) {
        return static_cast<int>(std::clamp<std::int64_t>(exponent, -5000, 5000));
    };
    double bound = 0;
    if (schema < 0) {
        bound = std::ldexp(1.0, clamped(index * (std::int64_t{1} << -schema)));
    } else {
        const std::int64_t parts = std::int64_t{1} << schema;
        const std::int64_t part = index & (parts - 1);
        const double fraction =
            nativeHistogramBounds[static_cast<std::size_t>(part << (8 - schema))];
        bound = std::ldexp(fraction, clamped((index >> schema) + 1));
    }
    return bound;
}

// The bucket that would reach 2^1024 ends at the largest double, the one behind it at +Inf.
double cappedBound(std::int32_t schema, std::int64_t index)
{
    const double bound = upperBound(schema, index);
    if (std::isinf(bound) && !std::isinf(upperBound(schema, index - 1)))
        return std::numeric_limits<double>::max();
    return bound;
}

void appendSide(const NativeHistogram &histogram, bool positive,
                std::vector<HistogramBucket> &buckets)
{
    const auto &spans = positive ? histogram.positiveSpans : histogram.negativeSpans;
    const auto &counts = positive ? histogram.positiveBuckets : histogram.negativeBuckets;
    const bool custom = histogram.schema == NativeHistogram::customBucketsSchema;
    const auto bound = [&](std::int64_t i) {
        const auto &values = histogram.customValues;
        if (!custom)
            return cappedBound(histogram.schema, i);
        if (i < 0)
            return -std::numeric_limits<double>::infinity();
        return i < static_cast<std::int64_t>(values.size())
                   ? values[static_cast<std::size_t>(i)]
                   : std::numeric_limits<double>::infinity();
    };
    std::int64_t index = 0;
    std::size_t next = 0;
    for (const auto &span : spans) {
        index += span.offset;
        for (std::uint32_t i = 0; i < span.length && next < counts.size(); ++i, ++index, ++next) {
            if (counts[next] == 0)
                continue;
            const double lower = bound(index - 1);
            const double upper = bound(index);
            if (positive)
                buckets.push_back({lower, upper, custom && index == 0, true, counts[next]});
            else
                buckets.push_back({-upper, -lower, true, false, counts[next]});
        }
    }
}

// Where the zero bucket covers a part of the bucket next to it, that part is not its own.
void keepOutOfZeroBucket(HistogramBucket &bucket, double zeroThreshold)
{
    if (bucket.upper < 0 && bucket.upper > -zeroThreshold)
        bucket.upper = -zeroThreshold;
    else if (bucket.lower > 0 && bucket.lower < zeroThreshold)
        bucket.lower = zeroThreshold;
}

void compactSide(std::vector<NativeHistogram::Span> &spans, std::vector<double> &counts)
{
    std::vector<NativeHistogram::Span> compactSpans;
    std::vector<double> compactCounts;
    std::int64_t index = 0;
    std::int64_t behindLast = 0;
    std::size_t next = 0;
    for (const auto &span : spans) {
        index += span.offset;
        for (std::uint32_t i = 0; i < span.length && next < counts.size(); ++i, ++index, ++next) {
            if (counts[next] == 0)
                continue;
            if (compactSpans.empty() || index != behindLast)
                compactSpans.push_back({static_cast<std::int32_t>(index - behindLast), 0});
            ++compactSpans.back().length;
            compactCounts.push_back(counts[next]);
            behindLast = index + 1;
        }
    }
    spans.swap(compactSpans);
    counts.swap(compactCounts);
}

} // namespace

std::string compactHistogram(NativeHistogram &histogram)
{
    std::string problem =
        lengthsProblem(histogram.positiveSpans, histogram.positiveBuckets.size(), "positive");
    if (problem.empty())
        problem =
            lengthsProblem(histogram.negativeSpans, histogram.negativeBuckets.size(), "negative");
    if (!problem.empty())
        return "native histogram: " + problem;
    compactSide(histogram.positiveSpans, histogram.positiveBuckets);
    compactSide(histogram.negativeSpans, histogram.negativeBuckets);
    return {};
}

bool spansMatch(const std::vector<NativeHistogram::Span> &spans, std::size_t buckets)
{
    std::uint64_t sum = 0;
    for (const auto &span : spans)
        sum += span.length;
    return sum == buckets;
}

std::string histogramProblem(const NativeHistogram &histogram, NegativeCounts negative)
{
    const bool custom = histogram.schema == NativeHistogram::customBucketsSchema;
    if (!custom && (histogram.schema < -4 || histogram.schema > 8)) {
        return "the native histogram's schema " + std::to_string(histogram.schema) +
               " is not within -4 and 8";
    }
    std::string problem = custom ? customBucketsProblem(histogram) : std::string();
    if (problem.empty())
        problem =
            spansProblem(histogram.negativeSpans, histogram.negativeBuckets.size(), "negative");
    if (problem.empty())
        problem =
            spansProblem(histogram.positiveSpans, histogram.positiveBuckets.size(), "positive");
    if (problem.empty() && negative == NegativeCounts::Refused)
        problem = countsProblem(histogram);
    return problem.empty() ? problem : "native histogram: " + problem;
}

std::vector<HistogramBucket> histogramBuckets(const NativeHistogram &histogram)
{
    std::vector<HistogramBucket> buckets;
    const bool known = histogram.schema == NativeHistogram::customBucketsSchema ||
                       (histogram.schema >= -4 && histogram.schema <= 8);
    if (!known)
        return buckets;
    appendSide(histogram, false, buckets);
    std::reverse(buckets.begin(), buckets.end());
    if (histogram.zeroCount > 0) {
        buckets.push_back(
            {-histogram.zeroThreshold, histogram.zeroThreshold, true, true, histogram.zeroCount});
    }
    appendSide(histogram, true, buckets);
    for (HistogramBucket &bucket : buckets)
        keepOutOfZeroBucket(bucket, histogram.zeroThreshold);
    return buckets;
}

} // namespace vigie
