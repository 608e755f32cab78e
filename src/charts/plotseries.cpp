// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotseries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vigie {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Extremes
{
    double minimum = infinity;
    double maximum = -infinity;
};

// A comparison with NaN is false, so NaN never replaces what is held. Eight independent lanes, so
// that the compiler may use vectors without reordering one chain of comparisons.
void widen(Extremes &extremes, const double *values, std::size_t count)
{
    std::array<double, 8> low;
    std::array<double, 8> high;
    low.fill(extremes.minimum);
    high.fill(extremes.maximum);
    std::size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        for (std::size_t lane = 0; lane < 8; ++lane) {
            const double value = values[i + lane];
            low[lane] = value < low[lane] ? value : low[lane];
            high[lane] = value > high[lane] ? value : high[lane];
        }
    }
    for (; i < count; ++i) {
        low[0] = values[i] < low[0] ? values[i] : low[0];
        high[0] = values[i] > high[0] ? values[i] : high[0];
    }
    extremes.minimum = *std::min_element(low.begin(), low.end());
    extremes.maximum = *std::max_element(high.begin(), high.end());
}

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
    __builtin_prefetch(m_blocks.data() + block);
    if (m_spacing == 0)
        __builtin_prefetch(m_times.data() + index);
#else
    (void)index;
#endif
}

void PlotSeries::closeBlocks()
{
    const std::size_t closed = m_values.size() / blockSize;
    while (m_blocks.size() < closed) {
        Extremes extremes;
        widen(extremes, m_values.data() + m_blocks.size() * blockSize, blockSize);
        if (extremes.minimum > extremes.maximum)
            m_blocks.push_back({nan, nan});
        else
            m_blocks.push_back({extremes.minimum, extremes.maximum});
    }
}

void PlotSeries::dropBefore(std::int64_t timeMs)
{
    const std::size_t blocks = lowerBound(timeMs) / blockSize;
    // Moving what stays is only worth it for a good part of the whole.
    if (blocks == 0 || blocks * blockSize * 4 < m_times.size())
        return;
    const auto points = static_cast<std::ptrdiff_t>(blocks * blockSize);
    m_times.erase(m_times.begin(), m_times.begin() + points);
    m_values.erase(m_values.begin(), m_values.begin() + points);
    m_blocks.erase(m_blocks.begin(), m_blocks.begin() + static_cast<std::ptrdiff_t>(blocks));
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
    const std::size_t firstBlock = (begin + blockSize - 1) / blockSize;
    const std::size_t lastBlock = std::min(end / blockSize, m_blocks.size());
    if (firstBlock < lastBlock) {
        widen(extremes, m_values.data() + begin, firstBlock * blockSize - begin);
        for (std::size_t block = firstBlock; block < lastBlock; ++block) {
            const Block &seen = m_blocks[block];
            extremes.minimum = seen.minimum < extremes.minimum ? seen.minimum : extremes.minimum;
            extremes.maximum = seen.maximum > extremes.maximum ? seen.maximum : extremes.maximum;
        }
        widen(extremes, m_values.data() + lastBlock * blockSize, end - lastBlock * blockSize);
    } else {
        widen(extremes, m_values.data() + begin, end - begin);
    }
    summary = {m_values[begin],
               m_values[end - 1],
               extremes.minimum,
               extremes.maximum,
               begin,
               end - 1,
               true};
    return summary;
}

} // namespace vigie
