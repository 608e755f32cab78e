// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace vigie {

// A native histogram, exponential (schema −4…8) or with custom bounds (schema −53), as one value.
// Counts are absolute (not deltas). Source: prometheus model/histogram/float_histogram.go.
struct NativeHistogram
{
    static constexpr std::int32_t customBucketsSchema = -53;

    enum class CounterResetHint : std::uint8_t { Unknown, Reset, NotReset, Gauge };

    // A run of consecutive buckets; offset is the gap to the last run (the first: the start index).
    struct Span
    {
        std::int32_t offset = 0;
        std::uint32_t length = 0;
        bool operator==(const Span &) const = default;
    };

    std::int32_t schema = 0;
    CounterResetHint counterResetHint = CounterResetHint::Unknown;
    bool integerCounts = false; // the source gave integers; they are exact up to 2^53
    double zeroThreshold = 0;
    double zeroCount = 0;
    double count = 0;
    double sum = 0;
    std::vector<Span> positiveSpans;
    std::vector<Span> negativeSpans;
    std::vector<double> positiveBuckets;
    std::vector<double> negativeBuckets;
    std::vector<double> customValues; // schema −53 only: the finite upper bounds, ascending

    bool operator==(const NativeHistogram &) const = default;
};

} // namespace vigie
