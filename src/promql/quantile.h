// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <vector>

namespace vigie::promql {

// A bucket of a classic histogram: observations up to the bound.
struct ClassicBucket
{
    double upperBound = 0;
    double count = 0;
};

struct ClassicQuantile
{
    double value = 0;
    bool forcedMonotonic = false; // counts had to be corrected, in these bounds, by at most this
    double lowestBound = 0;
    double highestBound = 0;
    double largestCorrection = 0;
};

// Sorts and corrects the buckets, of which there is at least one.
[[nodiscard]] ClassicQuantile classicQuantile(double q, std::vector<ClassicBucket> &buckets);
[[nodiscard]] double classicFraction(double lower, double upper,
                                     std::vector<ClassicBucket> &buckets);

// Observations of NaN are in no bucket; what that did to the result.
enum class NanEffect { None, SkewedHigher, ResultIsNan };

struct NativeQuantile
{
    double value = 0;
    NanEffect nanEffect = NanEffect::None;
};

[[nodiscard]] NativeQuantile nativeQuantile(double q, const NativeHistogram &histogram);

struct NativeFraction
{
    double value = 0;
    bool nanExcluded = false;
};

[[nodiscard]] NativeFraction nativeFraction(double lower, double upper,
                                            const NativeHistogram &histogram);

// The quantile of plain values; sorts them, NaN first.
[[nodiscard]] double quantileOf(double q, std::vector<double> &values);

// Equal up to a relative difference.
[[nodiscard]] bool almostEqual(double a, double b, double tolerance);

} // namespace vigie::promql
