// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looseblock.h"

#include "segment.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

constexpr std::size_t minPoints = 65'536;
constexpr std::size_t pointsPerSeries = 128;
constexpr std::size_t maxBytes = 48U << 20U;

} // namespace

// A start time that goes on costs nothing more.
std::uint32_t LooseBlock::extraFor(std::uint32_t newest, std::int64_t startMs,
                                   HistogramPointer histogram)
{
    if (startMs == 0 && !histogram)
        return 0;
    const std::uint32_t last = newest == none ? 0 : point(newest).extra;
    if (!histogram && last != 0 && m_extras[last - 1].startMs == startMs &&
        !m_extras[last - 1].histogram)
        return last;
    if (histogram)
        m_histogramBytes += bytesHeldBy(*histogram);
    m_extras.push_back({startMs, std::move(histogram)});
    return static_cast<std::uint32_t>(m_extras.size());
}

void LooseBlock::add(std::uint32_t place, std::int64_t timeMs, double value, std::int64_t startMs,
                     HistogramPointer histogram)
{
    if (place >= m_newest.size())
        m_newest.resize(place + 1, none);
    std::uint32_t &newest = m_newest[place];
    m_series += newest == none ? 1 : 0;
    m_firstMs = m_points == 0 ? timeMs : std::min(m_firstMs, timeMs);
    m_lastMs = m_points == 0 ? timeMs : std::max(m_lastMs, timeMs);
    const std::uint32_t extra = extraFor(newest, startMs, std::move(histogram));
    const std::uint32_t at = m_points++;
    if (at / pageSize == m_pages.size())
        m_pages.push_back(std::unique_ptr<Page>(new Page)); // points are set as it fills
    (*m_pages[at / pageSize])[at % pageSize] = {timeMs, value, newest, extra};
    newest = at;
}

void LooseBlock::read(std::uint32_t place, std::size_t extent, std::int64_t fromMs,
                      std::int64_t toMs, PointBlock &points) const
{
    if (!contains(place))
        return;
    std::vector<std::uint32_t> found;
    for (std::uint32_t at = m_newest[place]; at != none; at = point(at).previous) {
        if (at >= extent || point(at).timeMs > toMs)
            continue;
        if (point(at).timeMs <= fromMs)
            break;
        found.push_back(at);
    }
    for (auto at = found.rbegin(); at != found.rend(); ++at)
        addTo(points, *at);
}

void LooseBlock::addTo(PointBlock &points, std::uint32_t at) const
{
    const Point &sample = point(at);
    const Extra extra = sample.extra == 0 ? Extra() : m_extras[sample.extra - 1];
    points.add(sample.timeMs, sample.value, extra.startMs, extra.histogram);
}

void LooseBlock::readPart(std::uint32_t place, const BlockPart &part, PointBlock &points) const
{
    if (!contains(place))
        return;
    std::vector<std::uint32_t> found;
    for (std::uint32_t at = m_newest[place]; at != none && at >= part.from;
         at = point(at).previous) {
        if (at < part.to)
            found.push_back(at);
    }
    for (auto at = found.rbegin(); at != found.rend(); ++at)
        addTo(points, *at);
}

bool LooseBlock::full() const
{
    const std::size_t points = std::max(minPoints, m_series * pointsPerSeries);
    return m_points >= points || m_points * sizeof(Point) + m_histogramBytes > maxBytes;
}

std::size_t LooseBlock::bytesHeld() const
{
    return sizeof(*this) + m_pages.size() * sizeof(Page) + m_pages.capacity() * sizeof(void *) +
           m_newest.capacity() * sizeof(std::uint32_t) + m_extras.capacity() * sizeof(Extra) +
           m_histogramBytes;
}

std::shared_ptr<const Segment> LooseBlock::pack() const
{
    SegmentBuilder builder;
    PointBlock points;
    for (std::uint32_t place = 0; place < m_newest.size(); ++place) {
        points.clear();
        read(place, m_points, std::numeric_limits<std::int64_t>::min(),
             std::numeric_limits<std::int64_t>::max(), points);
        if (points.size() > 0)
            builder.add(place, points);
    }
    return builder.build(number());
}

std::shared_ptr<OpenBlock> LooseBlock::successor() const
{
    return std::make_shared<LooseBlock>();
}

} // namespace vigie
