// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie::promql {

[[nodiscard]] inline bool usesCustomBuckets(const NativeHistogram &histogram)
{
    return histogram.schema == NativeHistogram::customBucketsSchema;
}

struct Bucket
{
    double lower = 0;
    double upper = 0;
    double count = 0;
    bool lowerInclusive = false;
    bool upperInclusive = true;

    // How much of the bucket lies below the value, linearly or by the logarithm.
    [[nodiscard]] double fractionBelow(double value, bool linear) const;
};

// All buckets upwards: negative ones, the zero bucket if it has observations, positive ones; those
// that reach into the zero bucket end at its threshold.
[[nodiscard]] std::vector<Bucket> allBuckets(const NativeHistogram &histogram);

// The upper bound of the bucket with the index.
[[nodiscard]] double exponentialBound(std::int64_t index, std::int32_t schema);
[[nodiscard]] double bucketBound(std::int64_t index, const NativeHistogram &histogram);

// What came of combining two histograms.
struct Combination
{
    bool compatible = true;        // else nothing was done: custom against exponential buckets
    bool resetCollision = false;   // one says counter reset, the other no counter reset
    bool boundsReconciled = false; // differing custom bounds were reduced to the common ones
};

Combination add(NativeHistogram &histogram, const NativeHistogram &other);
Combination subtract(NativeHistogram &histogram, const NativeHistogram &other);
// Keeps the lost digits in `compensation`, which is made when it is empty.
Combination kahanAdd(NativeHistogram &histogram, const NativeHistogram &other,
                     std::optional<NativeHistogram> &compensation);
void multiply(NativeHistogram &histogram, double factor);
void divide(NativeHistogram &histogram, double divisor);

// Without empty buckets, in as few spans as possible.
void compact(NativeHistogram &histogram);
// The same observations in the buckets of a lower schema (exponential only).
void reduceResolution(NativeHistogram &histogram, std::int32_t schema);
// Only what lies below (upper) or above the bound; partly covered buckets are interpolated.
void trim(NativeHistogram &histogram, double bound, bool upper);

[[nodiscard]] bool hasOverflow(const NativeHistogram &histogram);
// Whether a counter was reset between the two.
[[nodiscard]] bool detectReset(const NativeHistogram &current, const NativeHistogram &previous);
// Bit by bit, but spans count by the buckets they describe.
[[nodiscard]] bool sameHistogram(const NativeHistogram &a, const NativeHistogram &b);
// {count:3, sum:4.5, (1,2]:3}
[[nodiscard]] std::string histogramText(const NativeHistogram &histogram);

} // namespace vigie::promql
