// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"
#include "histogramside.h"

#include <cmath>

namespace vigie::promql {

namespace {

// What is left of a bucket, and the value that stands for its observations in the new sum.
struct Rest
{
    double count = 0;
    double middle = 0;
};

struct Cut
{
    double bound = 0;
    bool upper = false; // keeps what is below
    bool linear = false;
    bool positive = true;
};

double finiteOrZero(double value)
{
    return std::isinf(value) ? 0 : value;
}

double middle(double lower, double upper, bool positive, bool linear)
{
    if (std::isinf(lower) && std::isinf(upper))
        return 0;
    if (std::isinf(lower))
        return upper > 0 ? upper / 2 : upper;
    if (std::isinf(upper))
        return lower;
    if (linear)
        return (lower + upper) / 2;
    const double geometric = std::sqrt(std::abs(lower * upper));
    return positive ? geometric : -geometric;
}

// A bucket without a lower end has unknown observations, unless they can be taken as positive.
Rest restWithoutLowerEnd(const Bucket &bucket, const Cut &cut)
{
    const double bound = cut.bound;
    const bool fromZero = bucket.upper > 0 && std::isfinite(bucket.upper);
    if (cut.upper) {
        if (bound >= bucket.upper)
            return {bucket.count, 0};
        if (bound > 0 && fromZero)
            return {bucket.count * bound / bucket.upper, bound / 2};
        if (bucket.upper <= 0)
            return {bucket.count, bound};
        return {0, finiteOrZero(bucket.upper)};
    }
    if (bound <= bucket.lower)
        return {bucket.count, 0};
    if (bound >= 0 && bucket.upper > bound && std::isfinite(bucket.upper))
        return {bucket.count * (1 - bound / bucket.upper), (bound + bucket.upper) / 2};
    return {0, finiteOrZero(bucket.upper)};
}

Rest restOfCut(const Bucket &bucket, const Cut &cut)
{
    if (std::isinf(bucket.lower) && bucket.lower < 0)
        return restWithoutLowerEnd(bucket, cut);
    if (std::isinf(bucket.upper) && bucket.upper > 0) {
        if (!cut.upper && cut.bound >= bucket.lower)
            return {bucket.count, cut.bound};
        return {0, finiteOrZero(bucket.lower)};
    }
    double below = bucket.count * bucket.fractionBelow(cut.bound, cut.linear);
    if (cut.bound <= bucket.lower)
        below = 0;
    else if (cut.bound >= bucket.upper)
        below = bucket.count;
    if (cut.upper)
        return {below, middle(bucket.lower, cut.bound, cut.positive, cut.linear)};
    return {bucket.count - below, middle(cut.bound, bucket.upper, cut.positive, cut.linear)};
}

Rest restOf(const Bucket &bucket, const Cut &cut)
{
    const bool whole = cut.upper ? bucket.upper <= cut.bound : bucket.lower >= cut.bound;
    if (whole)
        return {bucket.count, middle(bucket.lower, bucket.upper, cut.positive, cut.linear)};
    const bool partly = cut.upper ? bucket.lower < cut.bound : bucket.upper > cut.bound;
    return partly ? restOfCut(bucket, cut) : Rest{};
}

Rest restOfZero(double lower, double upper, double count, const Cut &cut)
{
    const double bound = cut.bound;
    const bool all = cut.upper ? bound >= upper && bound > lower : bound <= lower;
    if (all)
        return {count, (lower + upper) / 2};
    const bool none = cut.upper ? bound <= lower : bound >= upper;
    if (none)
        return {};
    const double fraction = (cut.upper ? bound - lower : upper - bound) / (upper - lower);
    return {count * fraction, cut.upper ? (lower + bound) / 2 : (bound + upper) / 2};
}

} // namespace

void trim(NativeHistogram &histogram, double bound, bool upper)
{
    double count = 0;
    double sum = 0;
    bool changed = false;
    bool populated[] = {false, false}; // negative, positive
    const auto keep = [&](const Rest &rest, double &slot) {
        count += rest.count;
        sum += rest.middle * rest.count;
        changed = changed || slot != rest.count;
        slot = rest.count;
    };
    for (const bool positive : {true, false}) {
        HistogramSide side = sideOf(histogram, positive);
        const Cut cut{bound, upper, usesCustomBuckets(histogram), positive};
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (side.counts[i] == 0)
                continue;
            populated[positive ? 1 : 0] = true;
            const double outer = bucketBound(side.indexes[i], histogram);
            const double inner = bucketBound(side.indexes[i] - 1, histogram);
            const Bucket bucket{positive ? inner : -outer, positive ? outer : -inner,
                                side.counts[i]};
            keep(restOf(bucket, cut), side.counts[i]);
        }
        setSide(histogram, positive, side);
    }
    if (histogram.zeroCount > 0) {
        const bool onlyNegative = populated[0] && !populated[1];
        const bool onlyPositive = populated[1] && !populated[0];
        const double lower = onlyPositive ? 0 : -histogram.zeroThreshold;
        const double top = onlyNegative ? 0 : histogram.zeroThreshold;
        keep(restOfZero(lower, top, histogram.zeroCount, {bound, upper}), histogram.zeroCount);
    }
    if (!changed)
        return;
    histogram.integerCounts = false;
    histogram.count = count;
    histogram.sum = sum;
    compact(histogram);
}

} // namespace vigie::promql
