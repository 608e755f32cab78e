// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vigie {

// What a run of points looks like from afar; NaN is not seen. empty() when all were NaN.
struct PointSummary
{
    double first = 0;
    double last = 0;
    double minimum = 0;
    double maximum = 0;
    std::size_t firstIndex = 0;
    std::size_t lastIndex = 0;
    bool seen = false;
};

// The points of one series ready to be drawn at any zoom: times and values apart, with summaries
// of each closed block, so that a million points cost a few thousand reads.
class PlotSeries
{
public:
    static constexpr std::size_t blockSize = 32;

    PlotSeries() = default;
    explicit PlotSeries(std::span<const Point> points) { append(points); }

    void append(std::span<const Point> points); // times ascending, after what is held
    void append(std::int64_t timeMs, double value);
    void append(const PlotSeries &newer); // what it has after the last time held
    // Forgets all points but those with fromMs <= time < beforeMs.
    void keepBetween(std::int64_t fromMs, std::int64_t beforeMs);

    [[nodiscard]] bool empty() const { return m_times.empty(); }
    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] std::span<const std::int64_t> times() const { return m_times; }
    [[nodiscard]] std::span<const double> values() const { return m_values; }

    // The first point at or after timeMs, searched from a guess outwards.
    [[nodiscard]] std::size_t lowerBound(std::int64_t timeMs, std::size_t guess) const;
    [[nodiscard]] std::size_t lowerBound(std::int64_t timeMs) const;
    // Milliseconds from one point to a later one; touches no memory when points are evenly spaced.
    [[nodiscard]] std::int64_t distance(std::size_t from, std::size_t to) const
    {
        return m_spacing > 0 ? static_cast<std::int64_t>(to - from) * m_spacing
                             : m_times[to] - m_times[from];
    }
    // Starts to load what summary() will read at a boundary: a frame of millions of points waits
    // for memory more than it computes.
    void expect(std::size_t index) const;
    // The point nearest to timeMs and no further away than withinMs; size() when there is none.
    [[nodiscard]] std::size_t nearest(std::int64_t timeMs, std::int64_t withinMs) const;
    [[nodiscard]] PointSummary summary(std::size_t begin, std::size_t end) const;

private:
    void measureSpacing(std::size_t from);
    void closeBlocks();

    std::vector<std::int64_t> m_times;
    std::vector<double> m_values;
    std::int64_t m_spacing = 0;      // of all neighbours; 0: they differ, or there are none
    std::vector<double> m_blockLows; // of each closed block
    std::vector<double> m_blockHighs;
};

} // namespace vigie
