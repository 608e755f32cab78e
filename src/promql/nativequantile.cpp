// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"
#include "quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigie::promql {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// The zero bucket of a histogram with buckets on one side only reaches to 0 on the other.
void clipZeroBucket(Bucket &bucket, const NativeHistogram &histogram)
{
    if (histogram.negativeBuckets.empty() && !histogram.positiveBuckets.empty())
        bucket.lower = 0;
    else if (histogram.positiveBuckets.empty() && !histogram.negativeBuckets.empty())
        bucket.upper = 0;
}

double valueInside(const Bucket &bucket, double fraction, bool custom)
{
    if (custom || (bucket.lower <= 0 && bucket.upper >= 0))
        return bucket.lower + (bucket.upper - bucket.lower) * fraction;
    const double logLower = std::log2(std::abs(bucket.lower));
    const double logUpper = std::log2(std::abs(bucket.upper));
    if (bucket.lower > 0)
        return std::exp2(logLower + (logUpper - logLower) * fraction);
    return -std::exp2(logUpper + (logLower - logUpper) * (1 - fraction));
}

// Where the walk over the buckets stopped.
struct Stop
{
    Bucket bucket;
    double cumulative = 0;
};

Stop walk(std::vector<Bucket> &buckets, double rank, bool upwards)
{
    if (!upwards)
        std::reverse(buckets.begin(), buckets.end());
    Stop stop;
    for (const Bucket &bucket : buckets) {
        stop.bucket = bucket;
        if (bucket.count == 0)
            continue;
        stop.cumulative += bucket.count;
        if (stop.cumulative >= rank)
            break;
    }
    return stop;
}

bool countsMoreThanBuckets(const NativeHistogram &histogram, const std::vector<Bucket> &buckets)
{
    double total = 0;
    for (const Bucket &bucket : buckets)
        total += bucket.count;
    return total < histogram.count;
}

} // namespace

NativeQuantile nativeQuantile(double q, const NativeHistogram &histogram)
{
    if (q < 0 || q > 1)
        return {q < 0 ? -infinity : infinity};
    if (histogram.count == 0 || std::isnan(q))
        return {nan};
    const bool hasNan = std::isnan(histogram.sum);
    const bool custom = usesCustomBuckets(histogram);
    const bool upwards = hasNan || q < 0.5;
    double rank = (upwards ? q : 1 - q) * histogram.count;
    std::vector<Bucket> buckets = allBuckets(histogram);
    auto [bucket, cumulative] = walk(buckets, rank, upwards);
    if (!custom && bucket.lower < 0 && bucket.upper > 0) {
        clipZeroBucket(bucket, histogram);
    } else if (custom && bucket.lower == -infinity) {
        if (bucket.upper <= 0)
            return {bucket.upper};
        bucket.lower = 0;
    } else if (custom && bucket.upper == infinity) {
        return {bucket.lower};
    }
    cumulative = std::min(cumulative, histogram.count);
    if (cumulative < rank)
        return hasNan ? NativeQuantile{nan, NanEffect::ResultIsNan} : NativeQuantile{bucket.upper};
    rank = upwards ? rank - (cumulative - bucket.count) : cumulative - rank;
    NativeQuantile result;
    if (hasNan && countsMoreThanBuckets(histogram, buckets))
        result.nanEffect = NanEffect::SkewedHigher;
    result.value = valueInside(bucket, rank / bucket.count, custom);
    return result;
}

NativeFraction nativeFraction(double lower, double upper, const NativeHistogram &histogram)
{
    if (histogram.count == 0 || std::isnan(lower) || std::isnan(upper))
        return {nan};
    if (lower >= upper)
        return {0};
    const bool custom = usesCustomBuckets(histogram);
    std::vector<Bucket> buckets = allBuckets(histogram);
    double total = 0;
    for (Bucket &bucket : buckets) {
        total += bucket.count;
        if (bucket.lower <= 0 && bucket.upper >= 0)
            clipZeroBucket(bucket, histogram);
    }
    NativeFraction result;
    result.nanExcluded = std::isnan(histogram.sum) && total < histogram.count;
    if (!std::isnan(histogram.sum))
        total = histogram.count;
    const auto rankOf = [&](double value) {
        double rank = 0;
        for (const Bucket &bucket : buckets) {
            if (bucket.lower >= value)
                return rank;
            if (bucket.upper > value) {
                const bool aroundZero = bucket.lower <= 0 && bucket.upper >= 0;
                if (!custom && !aroundZero)
                    return rank + bucket.count * bucket.fractionBelow(value, false);
                if (bucket.lower == -infinity)
                    return bucket.count;
                return rank + bucket.count * bucket.fractionBelow(value, true);
            }
            rank += bucket.count;
        }
        return total;
    };
    const double lowerRank = std::min(rankOf(lower), total);
    const double upperRank = std::min(rankOf(upper), total);
    result.value = (upperRank - lowerRank) / histogram.count;
    return result;
}

} // namespace vigie::promql
