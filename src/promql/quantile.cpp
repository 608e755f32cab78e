// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigie::promql {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Smaller steps between buckets come from floating point, not from observations.
constexpr double smallStep = 1e-12;

// By bound, with equal bounds added up. False where there is no bucket for +Inf.
bool normalise(std::vector<ClassicBucket> &buckets)
{
    std::stable_sort(
        buckets.begin(), buckets.end(),
        [](const ClassicBucket &a, const ClassicBucket &b) { return a.upperBound < b.upperBound; });
    if (buckets.back().upperBound != infinity)
        return false;
    std::size_t last = 0;
    for (std::size_t i = 1; i < buckets.size(); ++i) {
        if (buckets[i].upperBound == buckets[last].upperBound)
            buckets[last].count += buckets[i].count;
        else
            buckets[++last] = buckets[i];
    }
    buckets.resize(last + 1);
    return true;
}

void makeMonotonic(std::vector<ClassicBucket> &buckets, ClassicQuantile &result)
{
    result.lowestBound = infinity;
    result.highestBound = -infinity;
    double previous = buckets[0].count;
    for (std::size_t i = 1; i < buckets.size(); ++i) {
        ClassicBucket &bucket = buckets[i];
        if (bucket.count == previous)
            continue;
        if (almostEqual(previous, bucket.count, smallStep)) {
            bucket.count = previous;
        } else if (bucket.count < previous) {
            result.forcedMonotonic = true;
            result.lowestBound = std::min(result.lowestBound, bucket.upperBound);
            result.highestBound = std::max(result.highestBound, bucket.upperBound);
            result.largestCorrection = std::max(result.largestCorrection, previous - bucket.count);
            bucket.count = previous;
        } else {
            previous = bucket.count;
        }
    }
}

double interpolate(double q, const std::vector<ClassicBucket> &buckets)
{
    const std::size_t last = buckets.size() - 1;
    const double observations = buckets[last].count;
    if (last == 0 || observations == 0)
        return nan;
    double rank = q * observations;
    // The counts rise, but a NaN among them must not lead astray.
    const auto found = std::partition_point(
        buckets.begin(), buckets.end() - 1,
        [rank](const ClassicBucket &bucket) { return !(bucket.count >= rank); });
    const auto at = static_cast<std::size_t>(found - buckets.begin());
    if (at == last)
        return buckets[last - 1].upperBound;
    if (at == 0 && buckets[0].upperBound <= 0)
        return buckets[0].upperBound;
    double start = 0;
    double count = buckets[at].count;
    if (at > 0) {
        start = buckets[at - 1].upperBound;
        count -= buckets[at - 1].count;
        rank -= buckets[at - 1].count;
    }
    return start + (buckets[at].upperBound - start) * (rank / count);
}

} // namespace

bool almostEqual(double a, double b, double tolerance)
{
    if ((std::isnan(a) && std::isnan(b)) || a == b)
        return true;
    constexpr double smallest = std::numeric_limits<double>::min();
    const double sum = std::abs(a) + std::abs(b);
    const double difference = std::abs(a - b);
    if (a == 0 || b == 0 || sum < smallest)
        return difference < tolerance * smallest;
    return difference / std::min(sum, std::numeric_limits<double>::max()) < tolerance;
}

ClassicQuantile classicQuantile(double q, std::vector<ClassicBucket> &buckets)
{
    ClassicQuantile result;
    if (std::isnan(q) || q < 0 || q > 1) {
        result.value = std::isnan(q) ? nan : q < 0 ? -infinity : infinity;
        return result;
    }
    if (!normalise(buckets)) {
        result.value = nan;
        return result;
    }
    makeMonotonic(buckets, result);
    result.value = interpolate(q, buckets);
    return result;
}

double classicFraction(double lower, double upper, std::vector<ClassicBucket> &buckets)
{
    if (!normalise(buckets))
        return nan;
    const double total = buckets.back().count;
    if (total == 0 || std::isnan(lower) || std::isnan(upper))
        return nan;
    if (lower >= upper)
        return 0;
    // Observations below the value; the first bucket starts at 0 where it has positive ones.
    const auto rankOf = [&](double value) {
        double rank = 0;
        double start = buckets[0].upperBound <= 0 ? -infinity : 0;
        for (const ClassicBucket &bucket : buckets) {
            if (start >= value)
                return rank;
            if (bucket.upperBound > value) {
                if (start == -infinity)
                    return bucket.count;
                return rank + (bucket.count - rank) * (value - start) / (bucket.upperBound - start);
            }
            rank = bucket.count;
            start = bucket.upperBound;
        }
        return total;
    };
    const auto capped = [&](double rank) {
        return rank > total ? total : rank;
    };
    return (capped(rankOf(upper)) - capped(rankOf(lower))) / total;
}

double quantileOf(double q, std::vector<double> &values)
{
    if (values.empty() || std::isnan(q))
        return nan;
    if (q < 0)
        return -infinity;
    if (q > 1)
        return infinity;
    std::sort(values.begin(), values.end(),
              [](double a, double b) { return std::isnan(a) ? !std::isnan(b) : a < b; });
    const double last = static_cast<double>(values.size()) - 1;
    const double rank = q * last;
    const double lower = std::max(0.0, std::floor(rank));
    const double upper = std::min(last, lower + 1);
    const double weight = rank - std::floor(rank);
    return values[static_cast<std::size_t>(lower)] * (1 - weight) +
           values[static_cast<std::size_t>(upper)] * weight;
}

} // namespace vigie::promql
