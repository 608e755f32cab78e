// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotseries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vigie {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// A comparison with NaN is false, so NaN never replaces what is held. Eight independent lanes, so
// that the compiler may use vectors without reordering one chain of comparisons.
class Extremes
{
public:
    Extremes()
    {
        m_low.fill(infinity);
        m_high.fill(-infinity);
    }

    void include(const double *lows, const double *highs, std::size_t count)
    {
        std::size_t i = 0;
        for (; i + 8 <= count; i += 8) {
            for (std::size_t lane = 0; lane < 8; ++lane) {
                const double low = lows[i + lane];
                const double high = highs[i + lane];
                m_low[lane] = low < m_low[lane] ? low : m_low[lane];
                m_high[lane] = high > m_high[lane] ? high : m_high[lane];
            }
        }
        for (std::size_t lane = 0; lane < 8 && i < count; ++lane, ++i) {
            m_low[lane] = lows[i] < m_low[lane] ? lows[i] : m_low[lane];
            m_high[lane] = highs[i] > m_high[lane] ? highs[i] : m_high[lane];
        }
    }

    [[nodiscard]] double minimum() const
    {
        return reduced(m_low, [](double a, double b) { return a < b ? a : b; });
    }
    [[nodiscard]] double maximum() const
    {
        return reduced(m_high, [](double a, double b) { return a > b ? a : b; });
    }

private:
    using Lanes = std::array<double, 8>;

    template <typename Better>
    static double reduced(const Lanes &lanes, Better better)
    {
        const double left = better(better(lanes[0], lanes[1]), better(lanes[2], lanes[3]));
        return better(left, better(better(lanes[4], lanes[5]), better(lanes[6], lanes[7])));
    }

    Lanes m_low;
    Lanes m_high;
};

} // namespace

void PlotSeries::append(std::span<const Point> points)
{
    const std::size_t before = size();
    m_times.resize(before + points.size());
    m_values.resize(before + points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        m_times[before + i] = points[i].timeMs;
        m_values[before + i] = points[i].value;
    }
    measureSpacing(before);
    closeBlocks();
}

void PlotSeries::append(std::int64_t timeMs, double value)
{
    m_times.push_back(timeMs);
    m_values.push_back(value);
    measureSpacing(size() - 1);
    closeBlocks();
}

void PlotSeries::append(const PlotSeries &newer)
{
    const std::size_t begin = empty() ? 0 : newer.lowerBound(m_times.back() + 1);
    const auto offset = static_cast<std::ptrdiff_t>(begin);
    m_times.insert(m_times.end(), newer.m_times.begin() + offset, newer.m_times.end());
    m_values.insert(m_values.end(), newer.m_values.begin() + offset, newer.m_values.end());
    measureSpacing(size() - (newer.size() - begin));
    closeBlocks();
}

void PlotSeries::measureSpacing(std::size_t from)
{
    if (from <= 1)
        m_spacing = size() > 1 ? m_times[1] - m_times[0] : 0;
    for (std::size_t i = std::max<std::size_t>(from, 1); m_spacing > 0 && i < size(); ++i) {
        if (m_times[i] - m_times[i - 1] != m_spacing)
            m_spacing = 0;
    }
}

void PlotSeries::expect(std::size_t index) const
{
#if defined(__GNUC__)
    if (index + blockSize >= m_values.size())
        return;
    const std::size_t block = index / blockSize;
    for (std::size_t i = 0; i < blockSize; i += 8) // a cache line
        __builtin_prefetch(m_values.data() + block * blockSize + i);
    __builtin_prefetch(m_blockLows.data() + block);
    __builtin_prefetch(m_blockHighs.data() + block);
    if (m_spacing == 0)
        __builtin_prefetch(m_times.data() + index);
#else
    (void)index;
#endif
}

void PlotSeries::closeBlocks()
{
    const std::size_t closed = m_values.size() / blockSize;
    while (m_blockLows.size() < closed) {
        Extremes extremes;
        const double *values = m_values.data() + m_blockLows.size() * blockSize;
        extremes.include(values, values, blockSize);
        // Of nothing but NaN: +Inf and −Inf, which never win either.
        m_blockLows.push_back(extremes.minimum());
        m_blockHighs.push_back(extremes.maximum());
    }
}

void PlotSeries::keepBetween(std::int64_t fromMs, std::int64_t beforeMs)
{
    const std::size_t end = lowerBound(beforeMs);
    const std::size_t begin = std::min(end, lowerBound(fromMs));
    m_times.resize(end);
    m_values.resize(end);
    m_times.erase(m_times.begin(), m_times.begin() + std::ptrdiff_t(begin));
    m_values.erase(m_values.begin(), m_values.begin() + std::ptrdiff_t(begin));
    const std::size_t blocks = begin % blockSize == 0 ? begin / blockSize : m_blockLows.size();
    const auto gone = std::ptrdiff_t(std::min(blocks, m_blockLows.size()));
    m_blockLows.erase(m_blockLows.begin(), m_blockLows.begin() + gone);
    m_blockHighs.erase(m_blockHighs.begin(), m_blockHighs.begin() + gone);
    const std::size_t closed = std::min(m_blockLows.size(), size() / blockSize);
    m_blockLows.resize(closed);
    m_blockHighs.resize(closed);
    closeBlocks();
    measureSpacing(0);
}

std::size_t PlotSeries::lowerBound(std::int64_t timeMs) const
{
    if (m_spacing > 0)
        return lowerBound(timeMs, 0);
    const auto at = std::lower_bound(m_times.begin(), m_times.end(), timeMs);
    return static_cast<std::size_t>(at - m_times.begin());
}

std::size_t PlotSeries::lowerBound(std::int64_t timeMs, std::size_t guess) const
{
    if (m_spacing > 0) {
        if (timeMs <= m_times.front())
            return 0;
        const std::int64_t index = (timeMs - m_times.front() + m_spacing - 1) / m_spacing;
        return std::min(static_cast<std::size_t>(index), m_times.size());
    }
    std::size_t low = std::min(guess, m_times.size());
    std::size_t high = low;
    std::size_t stride = 4;
    while (low > 0 && m_times[low - 1] >= timeMs) {
        high = low - 1;
        low = low > stride ? low - stride : 0;
        stride *= 2;
    }
    stride = 4;
    while (high < m_times.size() && m_times[high] < timeMs) {
        low = high + 1;
        high = std::min(high + stride, m_times.size());
        stride *= 2;
    }
    const auto begin = m_times.begin();
    const auto at = std::lower_bound(begin + static_cast<std::ptrdiff_t>(low),
                                     begin + static_cast<std::ptrdiff_t>(high), timeMs);
    return static_cast<std::size_t>(at - begin);
}

std::size_t PlotSeries::nearest(std::int64_t timeMs, std::int64_t withinMs) const
{
    const std::size_t after = lowerBound(timeMs);
    std::size_t best = size();
    std::int64_t bestDistance = withinMs + 1;
    for (const std::size_t index : {after - 1, after}) {
        if (index >= size() || std::isnan(m_values[index]))
            continue;
        const std::int64_t distance = std::abs(m_times[index] - timeMs);
        if (distance < bestDistance) {
            best = index;
            bestDistance = distance;
        }
    }
    return best;
}

PointSummary PlotSeries::summary(std::size_t begin, std::size_t end) const
{
    PointSummary summary;
    while (begin < end && std::isnan(m_values[begin]))
        ++begin;
    while (end > begin && std::isnan(m_values[end - 1]))
        --end;
    if (begin >= end)
        return summary;
    Extremes extremes;
    const double *values = m_values.data();
    const std::size_t firstBlock = (begin + blockSize - 1) / blockSize;
    const std::size_t lastBlock = std::min(end / blockSize, m_blockLows.size());
    if (firstBlock < lastBlock) {
        const std::size_t head = firstBlock * blockSize;
        const std::size_t tail = lastBlock * blockSize;
        extremes.include(values + begin, values + begin, head - begin);
        extremes.include(m_blockLows.data() + firstBlock, m_blockHighs.data() + firstBlock,
                         lastBlock - firstBlock);
        extremes.include(values + tail, values + tail, end - tail);
    } else {
        extremes.include(values + begin, values + begin, end - begin);
    }
    summary = {
        values[begin], values[end - 1], extremes.minimum(), extremes.maximum(), begin, end - 1,
        true};
    return summary;
}

} // namespace vigie
