// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"
#include "histogrambounds.h"
#include "histogramside.h"
#include "numbertext.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace vigie::promql {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Bucket bucketAt(const NativeHistogram &histogram, std::int64_t index, double count, bool positive)
{
    const double outer = bucketBound(index, histogram);
    const double inner = bucketBound(index - 1, histogram);
    Bucket bucket;
    bucket.lower = positive ? inner : -outer;
    bucket.upper = positive ? outer : -inner;
    bucket.count = count;
    if (usesCustomBuckets(histogram)) {
        bucket.lowerInclusive = index == 0;
    } else {
        bucket.lowerInclusive = bucket.lower < 0;
        bucket.upperInclusive = bucket.upper > 0;
    }
    return bucket;
}

void appendText(std::string &text, const Bucket &bucket)
{
    text += bucket.lowerInclusive ? ", [" : ", (";
    text += formatShort(bucket.lower) + "," + formatShort(bucket.upper);
    text += bucket.upperInclusive ? "]:" : "):";
    text += formatShort(bucket.count);
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameSide(const NativeHistogram &a, const NativeHistogram &b, bool positive)
{
    const HistogramSide left = sideOf(a, positive);
    const HistogramSide right = sideOf(b, positive);
    return left.indexes == right.indexes &&
           std::equal(left.counts.begin(), left.counts.end(), right.counts.begin(),
                      right.counts.end(), sameBits);
}

} // namespace

double Bucket::fractionBelow(double value, bool linear) const
{
    if (linear)
        return (value - lower) / (upper - lower);
    const double logLower = std::log2(std::abs(lower));
    const double logUpper = std::log2(std::abs(upper));
    const double logValue = std::log2(std::abs(value));
    if (value > 0)
        return (logValue - logLower) / (logUpper - logLower);
    return 1 - (logValue - logUpper) / (logLower - logUpper);
}

// The bucket whose bound would be 2^1024 ends at the largest double; the one after it is for
// infinite observations.
double exponentialBound(std::int64_t index, std::int32_t schema)
{
    constexpr std::int64_t far = 1 << 20;
    const double largest = std::numeric_limits<double>::max();
    if (schema < 0) {
        const std::int64_t exponent = std::clamp(index, -far, far) * (1 << std::min(-schema, 30));
        return exponent == 1024
                   ? largest
                   : std::ldexp(1.0, static_cast<int>(std::clamp(exponent, -far, far)));
    }
    const int fine = std::min(schema, 8);
    const auto fraction = static_cast<std::size_t>(index & ((1 << fine) - 1));
    const double bound = nativeHistogramBounds[fraction << static_cast<unsigned>(8 - fine)];
    const std::int64_t exponent = std::clamp((index >> fine) + 1, -far, far);
    return fraction == 0 && exponent == 1025 ? largest
                                             : std::ldexp(bound, static_cast<int>(exponent));
}

double bucketBound(std::int64_t index, const NativeHistogram &histogram)
{
    if (!usesCustomBuckets(histogram))
        return exponentialBound(index, histogram.schema);
    if (index < 0)
        return -infinity;
    const auto at = static_cast<std::size_t>(index);
    return at < histogram.customValues.size() ? histogram.customValues[at] : infinity;
}

std::vector<Bucket> allBuckets(const NativeHistogram &histogram)
{
    std::vector<Bucket> buckets;
    buckets.reserve(histogram.negativeBuckets.size() + histogram.positiveBuckets.size() + 1);
    const double threshold = histogram.zeroThreshold;
    if (!usesCustomBuckets(histogram)) {
        const HistogramSide negative = sideOf(histogram, false);
        for (std::size_t i = negative.size(); i-- > 0;) {
            Bucket bucket = bucketAt(histogram, negative.indexes[i], negative.counts[i], false);
            if (bucket.upper < 0 && bucket.upper > -threshold)
                bucket.upper = -threshold;
            buckets.push_back(bucket);
        }
        if (histogram.zeroCount > 0)
            buckets.push_back({-threshold, threshold, histogram.zeroCount, true, true});
    }
    const HistogramSide positive = sideOf(histogram, true);
    for (std::size_t i = 0; i < positive.size(); ++i) {
        Bucket bucket = bucketAt(histogram, positive.indexes[i], positive.counts[i], true);
        if (bucket.lower > 0 && bucket.lower < threshold)
            bucket.lower = threshold;
        buckets.push_back(bucket);
    }
    return buckets;
}

bool hasOverflow(const NativeHistogram &histogram)
{
    const auto infinite = [](double value) {
        return std::isinf(value);
    };
    const auto any = [&](const std::vector<double> &values) {
        return std::any_of(values.begin(), values.end(), infinite);
    };
    return infinite(histogram.zeroCount) || infinite(histogram.count) || infinite(histogram.sum) ||
           any(histogram.positiveBuckets) || any(histogram.negativeBuckets) ||
           any(histogram.customValues);
}

bool sameHistogram(const NativeHistogram &a, const NativeHistogram &b)
{
    return a.schema == b.schema && sameBits(a.count, b.count) && sameBits(a.sum, b.sum) &&
           (!usesCustomBuckets(a) || a.customValues == b.customValues) &&
           a.zeroThreshold == b.zeroThreshold && sameBits(a.zeroCount, b.zeroCount) &&
           sameSide(a, b, false) && sameSide(a, b, true);
}

std::string histogramText(const NativeHistogram &histogram)
{
    std::string text =
        "{count:" + formatShort(histogram.count) + ", sum:" + formatShort(histogram.sum);
    const HistogramSide negative = sideOf(histogram, false);
    for (std::size_t i = negative.size(); i-- > 0;)
        if (negative.counts[i] != 0)
            appendText(text, bucketAt(histogram, negative.indexes[i], negative.counts[i], false));
    if (histogram.zeroCount != 0)
        appendText(text, {-histogram.zeroThreshold, histogram.zeroThreshold, histogram.zeroCount,
                          true, true});
    const HistogramSide positive = sideOf(histogram, true);
    for (std::size_t i = 0; i < positive.size(); ++i)
        if (positive.counts[i] != 0)
            appendText(text, bucketAt(histogram, positive.indexes[i], positive.counts[i], true));
    return text + "}";
}

} // namespace vigie::promql
