// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"
#include "histogramside.h"
#include "kahan.h"

#include <algorithm>
#include <limits>

namespace vigie::promql {

namespace {

using Hint = NativeHistogram::CounterResetHint;

// The part of a side beyond a zero threshold.
void dropBelow(HistogramSide &side, std::int32_t schema, double threshold)
{
    std::size_t first = 0;
    while (first < side.size() && exponentialBound(side.indexes[first], schema) <= threshold)
        ++first;
    const auto count = static_cast<std::ptrdiff_t>(first);
    side.indexes.erase(side.indexes.begin(), side.indexes.begin() + count);
    side.counts.erase(side.counts.begin(), side.counts.begin() + count);
}

bool anyBucketFell(const HistogramSide &current, const HistogramSide &previous)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < previous.size(); ++i) {
        while (at < current.size() && current.indexes[at] < previous.indexes[i])
            ++at;
        const bool present = at < current.size() && current.indexes[at] == previous.indexes[i];
        if (present ? current.counts[at] < previous.counts[i] : previous.counts[i] != 0)
            return true;
    }
    return false;
}

// Cumulative comparison at the bounds that both have, and at +Inf.
bool fellAtCommonBounds(const NativeHistogram &current, const NativeHistogram &previous)
{
    const auto upTo = [](const NativeHistogram &histogram, const HistogramSide &side,
                         std::size_t &next, double bound) {
        double sum = 0;
        while (next < side.size() && bucketBound(side.indexes[next], histogram) <= bound)
            sum += side.counts[next++];
        return sum;
    };
    std::vector<double> bounds;
    std::set_intersection(current.customValues.begin(), current.customValues.end(),
                          previous.customValues.begin(), previous.customValues.end(),
                          std::back_inserter(bounds));
    bounds.push_back(std::numeric_limits<double>::infinity());
    const HistogramSide now = sideOf(current, true);
    const HistogramSide before = sideOf(previous, true);
    std::size_t nextNow = 0;
    std::size_t nextBefore = 0;
    return std::any_of(bounds.begin(), bounds.end(), [&](double bound) {
        return upTo(current, now, nextNow, bound) < upTo(previous, before, nextBefore, bound);
    });
}

// What the zero bucket of the histogram counts at a larger threshold; nothing where the threshold
// would be inside a populated bucket.
std::optional<double> zeroCountAt(const NativeHistogram &histogram, double threshold)
{
    if (threshold == histogram.zeroThreshold)
        return histogram.zeroCount;
    KahanSum count{histogram.zeroCount, 0};
    for (const bool positive : {true, false}) {
        const HistogramSide side = sideOf(histogram, positive);
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (exponentialBound(side.indexes[i] - 1, histogram.schema) >= threshold)
                break;
            count.add(side.counts[i]);
            if (exponentialBound(side.indexes[i], histogram.schema) > threshold) {
                if (side.counts[i] != 0)
                    return std::nullopt;
                break;
            }
        }
    }
    return count.sum;
}

} // namespace

bool detectReset(const NativeHistogram &current, const NativeHistogram &previous)
{
    if (current.counterResetHint == Hint::Reset)
        return true;
    if (current.counterResetHint == Hint::NotReset)
        return false;
    if (current.count < previous.count)
        return true;
    const bool custom = usesCustomBuckets(current);
    if (custom && !usesCustomBuckets(previous))
        return true;
    if (custom && current.customValues != previous.customValues)
        return fellAtCommonBounds(current, previous);
    if (current.schema > previous.schema || current.zeroThreshold < previous.zeroThreshold)
        return true;
    if (!custom) {
        const std::optional<double> zeroCount = zeroCountAt(previous, current.zeroThreshold);
        if (!zeroCount || current.zeroCount < *zeroCount)
            return true;
    }
    for (const bool positive : {true, false}) {
        HistogramSide now = sideOf(current, positive);
        HistogramSide before = sideOf(previous, positive);
        if (previous.schema > current.schema)
            before.reduce(previous.schema, current.schema);
        if (!custom) {
            dropBelow(now, current.schema, current.zeroThreshold);
            dropBelow(before, current.schema, current.zeroThreshold);
        }
        if (anyBucketFell(now, before))
            return true;
    }
    return false;
}

} // namespace vigie::promql
