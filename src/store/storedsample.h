// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <bit>
#include <cstdint>
#include <limits>

namespace vigie {

// The stale marker, bit-exact as Prometheus': a series ended here.
inline constexpr std::uint64_t staleNanBits = 0x7ff0000000000002ULL;
[[nodiscard]] inline double staleNan()
{
    return std::bit_cast<double>(staleNanBits);
}
[[nodiscard]] inline bool isStaleNan(double value)
{
    return std::bit_cast<std::uint64_t>(value) == staleNanBits;
}

enum class SeriesId : std::uint32_t {};

// One stored point. Times are milliseconds since the epoch.
struct StoredSample
{
    std::int64_t timeMs = 0;
    double value = 0;
    std::int64_t startTimeMs = 0;               // 0 = unknown
    const NativeHistogram *histogram = nullptr; // valid until the iterator moves on
};

// min, max, first, last, sum and count of a run of points, without unpacking where chunks allow.
struct SampleSummary
{
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();
    double first = 0;
    double last = 0;
    double sum = 0;
    std::uint64_t count = 0;
};

} // namespace vigie
