// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"
#include "histogramside.h"
#include "kahan.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace vigie::promql {

namespace {

using Hint = NativeHistogram::CounterResetHint;

// The hint of a sum or difference; true where reset meets no reset.
bool adjustHint(NativeHistogram &histogram, Hint other)
{
    Hint &own = histogram.counterResetHint;
    if (own == other || own == Hint::Gauge)
        return false;
    if (other == Hint::Gauge) {
        own = Hint::Gauge;
        return false;
    }
    const bool collision = own != Hint::Unknown && other != Hint::Unknown;
    own = Hint::Unknown;
    return collision;
}

struct ZeroBucket
{
    double threshold = 0;
    KahanSum count;
};

// A side's buckets that a larger zero bucket swallows. False where the threshold has to grow to a
// populated bucket's far end.
bool swallow(const HistogramSide &side, std::int32_t schema, ZeroBucket &zero)
{
    for (std::size_t i = 0; i < side.size(); ++i) {
        const double inner = exponentialBound(side.indexes[i] - 1, schema);
        const double outer = exponentialBound(side.indexes[i], schema);
        if (inner >= zero.threshold)
            return true;
        zero.count.add(side.counts[i]);
        if (!side.compensations.empty())
            zero.count.add(side.compensations[i]);
        if (outer > zero.threshold) {
            if (side.counts[i] == 0)
                return true;
            zero.threshold = outer;
            return false;
        }
    }
    return true;
}

// What the zero bucket would be if its threshold were at least `threshold`, and at no place inside
// a populated bucket.
ZeroBucket zeroBucketAt(const NativeHistogram &histogram, double threshold,
                        const NativeHistogram *compensation = nullptr)
{
    ZeroBucket zero{threshold, {histogram.zeroCount, compensation ? compensation->zeroCount : 0}};
    if (threshold == histogram.zeroThreshold)
        return zero;
    HistogramSide positive = sideOf(histogram, true);
    HistogramSide negative = sideOf(histogram, false);
    if (compensation) {
        positive.compensations = compensation->positiveBuckets;
        negative.compensations = compensation->negativeBuckets;
        positive.compensations.resize(positive.size());
        negative.compensations.resize(negative.size());
    }
    while (true) {
        zero.count.sum = histogram.zeroCount;
        swallow(positive, histogram.schema, zero);
        if (swallow(negative, histogram.schema, zero))
            return zero;
    }
}

void dropSwallowed(NativeHistogram &histogram, NativeHistogram *compensation)
{
    for (const bool positive : {true, false}) {
        HistogramSide side = sideOf(histogram, positive);
        if (compensation)
            side.compensations =
                positive ? compensation->positiveBuckets : compensation->negativeBuckets;
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (exponentialBound(side.indexes[i] - 1, histogram.schema) >= histogram.zeroThreshold)
                break;
            side.counts[i] = 0;
            if (compensation)
                side.compensations[i] = 0;
        }
        side.dropEmpty();
        setSide(histogram, positive, side);
        if (compensation) {
            side.counts = side.compensations;
            setSide(*compensation, positive, side);
        }
    }
}

// Gives the histogram a zero bucket that covers both; what the other's would then count.
double reconcileZero(NativeHistogram &histogram, const NativeHistogram &other,
                     NativeHistogram *compensation)
{
    ZeroBucket theirs{other.zeroThreshold, {other.zeroCount, 0}};
    // Only the two orders are asked for, so that a NaN threshold ends the loop too.
    while (histogram.zeroThreshold > theirs.threshold ||
           theirs.threshold > histogram.zeroThreshold) {
        if (histogram.zeroThreshold > theirs.threshold)
            theirs = zeroBucketAt(other, histogram.zeroThreshold);
        if (theirs.threshold > histogram.zeroThreshold) {
            const ZeroBucket ours = zeroBucketAt(histogram, theirs.threshold, compensation);
            histogram.zeroCount = ours.count.sum;
            histogram.zeroThreshold = ours.threshold;
            if (compensation)
                compensation->zeroCount = ours.count.compensation;
            dropSwallowed(histogram, compensation);
        }
    }
    return theirs.count.sum;
}

// The side in the layout of the common custom bounds.
void mapToBounds(const HistogramSide &side, const std::vector<double> &bounds,
                 const std::vector<double> &common, double sign, std::vector<KahanSum> &target)
{
    for (std::size_t i = 0; i < side.size(); ++i) {
        const auto index = static_cast<std::size_t>(std::max<std::int64_t>(side.indexes[i], 0));
        std::size_t to = common.size();
        if (index < bounds.size())
            to = static_cast<std::size_t>(
                std::lower_bound(common.begin(), common.end(), bounds[index]) - common.begin());
        target[to].add(sign * side.counts[i]);
        if (!side.compensations.empty())
            target[to].add(side.compensations[i]);
    }
}

std::vector<double> commonBounds(const std::vector<double> &a, const std::vector<double> &b)
{
    std::vector<double> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common;
}

HistogramSide combineMismatched(const HistogramSide &a, const std::vector<double> &boundsA,
                                const HistogramSide &b, const std::vector<double> &boundsB,
                                double sign, const std::vector<double> &common)
{
    std::vector<KahanSum> target(common.size() + 1);
    mapToBounds(a, boundsA, common, 1, target);
    mapToBounds(b, boundsB, common, sign, target);
    HistogramSide result;
    for (std::size_t i = 0; i < target.size(); ++i) {
        result.indexes.push_back(static_cast<std::int64_t>(i));
        result.counts.push_back(target[i].sum);
        result.compensations.push_back(target[i].compensation);
    }
    result.dropEmpty();
    return result;
}

void storeSide(NativeHistogram &histogram, NativeHistogram *compensation, bool positive,
               HistogramSide side)
{
    setSide(histogram, positive, side);
    if (!compensation)
        return;
    side.counts = side.compensations;
    side.counts.resize(side.size());
    setSide(*compensation, positive, side);
}

void combineBuckets(NativeHistogram &histogram, const NativeHistogram &other,
                    NativeHistogram *compensation, SideOperation operation,
                    Combination &combination)
{
    const double sign = operation == SideOperation::Subtract ? -1 : 1;
    const bool custom = usesCustomBuckets(histogram);
    const std::int32_t schema = std::min(histogram.schema, other.schema);
    const bool mismatch = custom && histogram.customValues != other.customValues;
    for (const bool positive : {true, false}) {
        if (custom && !positive)
            break;
        HistogramSide ours = sideOf(histogram, positive);
        HistogramSide theirs = sideOf(other, positive);
        if (compensation) {
            ours.compensations =
                positive ? compensation->positiveBuckets : compensation->negativeBuckets;
            ours.compensations.resize(ours.size());
            theirs.compensations.resize(theirs.size());
        }
        if (mismatch) {
            theirs.compensations.clear();
            std::vector<double> common = commonBounds(histogram.customValues, other.customValues);
            storeSide(histogram, compensation, positive,
                      combineMismatched(ours, histogram.customValues, theirs, other.customValues,
                                        sign, common));
            if (compensation)
                compensation->customValues = common;
            histogram.customValues = std::move(common);
            combination.boundsReconciled = true;
            return;
        }
        if (histogram.schema > schema)
            ours.reduce(histogram.schema, schema);
        if (other.schema > schema)
            theirs.reduce(other.schema, schema);
        storeSide(histogram, compensation, positive,
                  combine(ours, theirs, operation, schema, histogram.zeroThreshold));
    }
    histogram.schema = schema;
}

Combination combineHistograms(NativeHistogram &histogram, const NativeHistogram &other,
                              SideOperation operation)
{
    Combination result;
    result.compatible = usesCustomBuckets(histogram) == usesCustomBuckets(other);
    if (!result.compatible)
        return result;
    const double sign = operation == SideOperation::Subtract ? -1 : 1;
    histogram.integerCounts = false;
    result.resetCollision = adjustHint(histogram, other.counterResetHint);
    if (!usesCustomBuckets(histogram)) {
        const double zeroCount = reconcileZero(histogram, other, nullptr);
        histogram.zeroCount += sign * zeroCount;
    }
    histogram.count += sign * other.count;
    histogram.sum += sign * other.sum;
    combineBuckets(histogram, other, nullptr, operation, result);
    return result;
}

void kahanAddTo(double &sum, double &compensation, double value)
{
    KahanSum total{sum, compensation};
    total.add(value);
    sum = total.sum;
    compensation = total.compensation;
}

NativeHistogram emptyCopy(const NativeHistogram &histogram)
{
    NativeHistogram empty = histogram;
    empty.integerCounts = false;
    empty.zeroCount = empty.count = empty.sum = 0;
    std::fill(empty.positiveBuckets.begin(), empty.positiveBuckets.end(), 0.0);
    std::fill(empty.negativeBuckets.begin(), empty.negativeBuckets.end(), 0.0);
    return empty;
}

} // namespace

Combination add(NativeHistogram &histogram, const NativeHistogram &other)
{
    return combineHistograms(histogram, other, SideOperation::Add);
}

Combination subtract(NativeHistogram &histogram, const NativeHistogram &other)
{
    return combineHistograms(histogram, other, SideOperation::Subtract);
}

Combination kahanAdd(NativeHistogram &histogram, const NativeHistogram &other,
                     std::optional<NativeHistogram> &compensation)
{
    Combination result;
    result.compatible = usesCustomBuckets(histogram) == usesCustomBuckets(other);
    if (!result.compatible)
        return result;
    histogram.integerCounts = false;
    result.resetCollision = adjustHint(histogram, other.counterResetHint);
    if (!compensation)
        compensation = emptyCopy(histogram);
    if (!usesCustomBuckets(histogram)) {
        const double zeroCount = reconcileZero(histogram, other, &*compensation);
        kahanAddTo(histogram.zeroCount, compensation->zeroCount, zeroCount);
    }
    kahanAddTo(histogram.count, compensation->count, other.count);
    kahanAddTo(histogram.sum, compensation->sum, other.sum);
    combineBuckets(histogram, other, &*compensation, SideOperation::KahanAdd, result);
    compensation->schema = histogram.schema;
    compensation->zeroThreshold = histogram.zeroThreshold;
    return result;
}

void multiply(NativeHistogram &histogram, double factor)
{
    histogram.integerCounts = false;
    if (!usesCustomBuckets(histogram)) // those have no zero bucket, not even NaN
        histogram.zeroCount *= factor;
    histogram.count *= factor;
    histogram.sum *= factor;
    for (double &bucket : histogram.positiveBuckets)
        bucket *= factor;
    for (double &bucket : histogram.negativeBuckets)
        bucket *= factor;
    if (factor < 0)
        histogram.counterResetHint = Hint::Gauge;
}

void divide(NativeHistogram &histogram, double divisor)
{
    histogram.integerCounts = false;
    if (!usesCustomBuckets(histogram))
        histogram.zeroCount /= divisor;
    histogram.count /= divisor;
    histogram.sum /= divisor;
    if (divisor == 0) {
        histogram.positiveSpans.clear();
        histogram.negativeSpans.clear();
        histogram.positiveBuckets.clear();
        histogram.negativeBuckets.clear();
        return;
    }
    for (double &bucket : histogram.positiveBuckets)
        bucket /= divisor;
    for (double &bucket : histogram.negativeBuckets)
        bucket /= divisor;
    if (divisor < 0)
        histogram.counterResetHint = Hint::Gauge;
}

void compact(NativeHistogram &histogram)
{
    for (const bool positive : {true, false}) {
        HistogramSide side = sideOf(histogram, positive);
        side.dropEmpty();
        setSide(histogram, positive, side);
    }
}

void reduceResolution(NativeHistogram &histogram, std::int32_t schema)
{
    if (usesCustomBuckets(histogram) || schema >= histogram.schema ||
        schema == NativeHistogram::customBucketsSchema)
        return;
    for (const bool positive : {true, false}) {
        HistogramSide side = sideOf(histogram, positive);
        side.reduce(histogram.schema, schema);
        setSide(histogram, positive, side);
    }
    histogram.schema = schema;
    histogram.counterResetHint = Hint::Unknown;
}

} // namespace vigie::promql
