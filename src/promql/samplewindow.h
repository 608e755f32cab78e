// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesstore.h"
#include "value.h"

#include <cstdint>
#include <span>
#include <vector>

namespace vigie::promql {

// Turns what the store hands out into shared histograms. With `totals` only count and sum are kept
// and the counter reset hint is worked out while the buckets are still there.
class HistogramKeeper
{
public:
    explicit HistogramKeeper(bool totals)
        : m_totals(totals)
    {}
    HistogramPtr keep(const NativeHistogram &histogram);

private:
    bool m_totals;
    HistogramPtr m_previous;
};

[[nodiscard]] bool isStale(const StoredSample &sample);

// A column that grows at the end and shrinks at the front, contiguous all the time.
template <typename T>
class SlidingColumn
{
public:
    void push(T value) { m_values.push_back(std::move(value)); }
    void dropFront(std::size_t count)
    {
        m_first += count;
        if (m_first > 64 && m_first * 2 > m_values.size()) {
            m_values.erase(m_values.begin(),
                           m_values.begin() + static_cast<std::ptrdiff_t>(m_first));
            m_first = 0;
        }
    }
    [[nodiscard]] std::size_t size() const { return m_values.size() - m_first; }
    [[nodiscard]] const T &operator[](std::size_t at) const { return m_values[m_first + at]; }
    [[nodiscard]] std::span<const T> all() const
    {
        return std::span<const T>(m_values).subspan(m_first);
    }

private:
    std::vector<T> m_values;
    std::size_t m_first = 0;
};

// The points of one series in a window that moves forward in time; every point is read once.
class SampleWindow
{
public:
    SampleWindow(const StoreSnapshot &snapshot, SeriesId series, std::int64_t fromMs,
                 std::int64_t toMs, bool histogramTotals, bool startTimes);
    // Over points that exist already: a subquery's.
    SampleWindow(const Series &series, bool startTimes);

    // Points with afterMs < time <= toMs, stale markers left out. Neither bound may go back.
    void moveTo(std::int64_t afterMs, std::int64_t toMs);

    [[nodiscard]] std::span<const Point> floats() const { return m_floats.all(); }
    [[nodiscard]] std::span<const HistogramSample> histograms() const { return m_histograms.all(); }
    // Start times of the points; empty when not asked for.
    [[nodiscard]] std::span<const std::int64_t> floatStarts() const { return m_floatStarts.all(); }
    [[nodiscard]] std::span<const std::int64_t> histogramStarts() const
    {
        return m_histogramStarts.all();
    }
    // How many floats left the window so far: the first float's number in the series.
    [[nodiscard]] std::uint64_t firstFloat() const { return m_firstFloat; }
    [[nodiscard]] std::uint64_t sampleCount() const { return m_floats.size() + m_histogramSize; }

private:
    void drop(std::int64_t upToMs);
    void readStored(std::int64_t afterMs, std::int64_t toMs);
    void readPoints(std::int64_t afterMs, std::int64_t toMs);
    void pushHistogram(std::int64_t timeMs, HistogramPtr histogram, std::int64_t startMs);

    const StoreSnapshot *m_snapshot = nullptr;
    SeriesId m_series = {};
    std::int64_t m_endMs = 0;
    SampleIterator m_iterator;
    StoredSample m_next;
    bool m_hasNext = false;
    HistogramKeeper m_keeper;

    const Series *m_points = nullptr;
    std::size_t m_nextPoint = 0;
    std::size_t m_nextHistogram = 0;

    bool m_startTimes = false;
    SlidingColumn<Point> m_floats;
    SlidingColumn<HistogramSample> m_histograms;
    SlidingColumn<std::int64_t> m_floatStarts;
    SlidingColumn<std::int64_t> m_histogramStarts;
    std::uint64_t m_firstFloat = 0;
    std::uint64_t m_histogramSize = 0;
};

} // namespace vigie::promql
