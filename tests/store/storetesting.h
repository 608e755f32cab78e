// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesstore.h"

#include <bit>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <ostream>
#include <vector>

namespace vigie {

// A point as a test expects it: the value by its bits.
struct TestPoint
{
    std::int64_t timeMs = 0;
    std::uint64_t bits = 0;
    std::int64_t startMs = 0;
    std::optional<NativeHistogram> histogram;

    bool operator==(const TestPoint &) const = default;
};

inline TestPoint testPoint(std::int64_t timeMs, double value, std::int64_t startMs = 0)
{
    return {timeMs, std::bit_cast<std::uint64_t>(value), startMs, std::nullopt};
}

inline std::ostream &operator<<(std::ostream &out, const TestPoint &point)
{
    out << point.timeMs << ": " << std::bit_cast<double>(point.bits) << std::hex << " (0x"
        << point.bits << std::dec << ") start " << point.startMs;
    return out << (point.histogram ? " histogram" : "");
}

using TestSeries = std::map<Labels, std::vector<TestPoint>>;

inline constexpr std::int64_t earliest = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();

inline std::vector<TestPoint> pointsOf(const StoreSnapshot &snapshot, SeriesId series,
                                       std::int64_t fromMs = earliest, std::int64_t toMs = latest)
{
    std::vector<TestPoint> points;
    SampleIterator iterator = snapshot.samples(series, fromMs, toMs);
    for (StoredSample sample; iterator.next(sample);) {
        TestPoint point = testPoint(sample.timeMs, sample.value, sample.startTimeMs);
        if (sample.histogram) {
            point.bits = 0;
            point.histogram = *sample.histogram;
        }
        points.push_back(point);
    }
    return points;
}

// All series that have points.
inline TestSeries contentOf(const StoreSnapshot &snapshot)
{
    TestSeries content;
    for (const SeriesId series : snapshot.select({})) {
        std::vector<TestPoint> points = pointsOf(snapshot, series);
        if (!points.empty())
            content[snapshot.labels(series)] = std::move(points);
    }
    return content;
}

} // namespace vigie
