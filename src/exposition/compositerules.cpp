// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositerules.h"

#include "numbers.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

std::string kindProblem(const CompositeValue &value, MetricType type)
{
    if (type == MetricType::Unknown)
        return {};
    if (value.isGauge != (type == MetricType::GaugeHistogram))
        return "the value needs count and sum, or gcount and gsum";
    if (value.hasQuantiles != (type == MetricType::Summary))
        return "the value needs buckets (bucket, or schema and spans) or quantiles";
    return {};
}

std::string summaryProblem(const CompositeValue &value)
{
    const auto &quantiles = value.quantiles;
    if (std::isnan(value.count) || std::isnan(value.sum))
        return "a counter is never NaN";
    if (value.count < 0 || value.sum < 0)
        return "a counter is never negative";
    if (value.count != std::floor(value.count))
        return "a count has to be a whole number";
    for (std::size_t i = 0; i < quantiles.size(); ++i) {
        if (!(quantiles[i].first >= 0 && quantiles[i].first <= 1))
            return "a summary's quantile has to be a number from 0 to 1";
        if (quantiles[i].second < 0)
            return "a quantile's value is not negative";
        if (i > 0 && quantiles[i].first <= quantiles[i - 1].first)
            return "the quantiles are not in ascending order";
    }
    return {};
}

// The counts of a gauge histogram may be anything, as those of a rate are.
std::string classicProblem(const CompositeValue &value)
{
    const auto &buckets = value.buckets;
    for (std::size_t i = 0; i < buckets.size() && !value.isGauge; ++i) {
        if (buckets[i].second < 0)
            return "a counter is never negative";
        if (i > 0 && buckets[i].second < buckets[i - 1].second)
            return "a bucket holds less than the one below it; buckets are cumulative";
    }
    const double all = buckets.back().second;
    const bool same = all == value.count || (std::isnan(all) && std::isnan(value.count));
    return same ? std::string() : "the count differs from the +Inf bucket";
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

std::string nativeProblem(const CompositeValue &value)
{
    const NativeHistogram &native = value.native;
    if (native.zeroThreshold < 0)
        return "the zero threshold is negative";
    double sum = native.zeroCount;
    bool whole = isWhole(sum) && isWhole(value.count);
    for (const auto *side : {&native.negativeBuckets, &native.positiveBuckets}) {
        for (const double count : *side)
            sum += count;
        whole = whole && std::all_of(side->begin(), side->end(), isWhole);
    }
    // Rounding may make other numbers differ a little. NaN is counted, but in no bucket.
    if (!whole || (std::isnan(value.sum) ? sum <= value.count : sum == value.count))
        return {};
    return "native histogram: its buckets hold " + formatNumber(sum) +
           " observations, its count says " + formatNumber(value.count);
}

} // namespace

std::string compositeProblem(const CompositeValue &value, MetricType type)
{
    if (std::string problem = kindProblem(value, type); !problem.empty())
        return problem;
    if (value.hasQuantiles)
        return summaryProblem(value);
    if (!value.isGauge && value.count < 0)
        return "a counter is never negative";
    std::string problem = value.isNative ? nativeProblem(value) : std::string();
    if (problem.empty() && value.hasBuckets)
        problem = classicProblem(value);
    return problem;
}

} // namespace vigie
