// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesgroup.h"

#include "freedmemory.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

// Which of the shared times the points are at.
std::vector<PointState> statesAt(std::span<const std::int64_t> times, const PointBlock &points)
{
    std::vector<PointState> states(times.size(), PointState::Absent);
    std::size_t next = 0;
    for (std::size_t i = 0; i < times.size() && next < points.size(); ++i) {
        if (points.times[next] != times[i])
            continue;
        const bool histogram = !points.histograms.empty() && points.histograms[next];
        const bool stale = !histogram && isStaleNan(points.values[next]);
        states[i] = stale ? PointState::Stale : PointState::Present;
        ++next;
    }
    return states;
}

} // namespace

SeriesGroup::SeriesGroup(std::shared_ptr<OpenBlock> open)
    : SeriesGroup(std::move(open), Traits())
{}

SeriesGroup::SeriesGroup(std::shared_ptr<OpenBlock> open, Traits traits)
    : m_traits(traits)
    , m_open(std::move(open))
{}

SeriesGroup::View SeriesGroup::viewLocked(const std::shared_ptr<SeriesGroup> &self) const
{
    View view{self, m_segments, {}, m_late, m_drops, m_droppedToMs};
    const auto add = [&view](const std::shared_ptr<OpenBlock> &block) {
        if (block && !block->empty())
            view.open.push_back({block, block->extent(), block->firstMs(), block->lastMs()});
    };
    add(m_sealed);
    add(m_open);
    return view;
}

SeriesGroup::View SeriesGroup::view(const std::shared_ptr<SeriesGroup> &group)
{
    const std::lock_guard lock(group->m_mutex);
    return group->viewLocked(group);
}

SeriesGroup::View SeriesGroup::view(const std::shared_ptr<SeriesGroup> &group,
                                    std::vector<SeriesId> &series)
{
    const std::lock_guard lock(group->m_mutex);
    series = group->m_series;
    return group->viewLocked(group);
}

void SeriesGroup::read(const View &view, std::size_t open, std::uint32_t place, std::int64_t fromMs,
                       std::int64_t toMs, PointBlock &points)
{
    const std::lock_guard lock(view.group->m_mutex);
    view.open[open].block->read(place, view.open[open].extent, fromMs, toMs, points);
}

std::shared_ptr<const Segment> SeriesGroup::packPart(const View &view, std::size_t open,
                                                     const BlockPart &part)
{
    const OpenBlock &block = *view.open[open].block;
    std::vector<std::int64_t> times;
    std::size_t places = 0;
    {
        const std::lock_guard lock(view.group->m_mutex);
        times = block.times(part);
        places = block.placeCount();
    }
    const std::vector<PointState> usual(times.size(), PointState::Present);
    SegmentBuilder builder = times.empty() ? SegmentBuilder() : SegmentBuilder(times, usual);
    bool any = false;
    PointBlock points;
    for (std::uint32_t place = 0; place < places; ++place) {
        points.clear();
        {
            const std::lock_guard lock(view.group->m_mutex);
            block.readPart(place, part, points);
        }
        if (points.size() == 0)
            continue;
        any = true;
        if (times.empty())
            builder.add(place, points);
        else
            builder.add(place, statesAt(times, points), points);
    }
    return any ? builder.build(part.block) : nullptr;
}

std::uint32_t SeriesGroup::addPlace(SeriesId series)
{
    if (!m_free.empty()) {
        const std::uint32_t place = m_free.back();
        m_free.pop_back();
        m_uses[place] = Use::Filled;
        m_series[place] = series;
        return place;
    }
    m_uses.push_back(Use::Filled);
    m_series.push_back(series);
    return static_cast<std::uint32_t>(m_uses.size() - 1);
}

void SeriesGroup::claimPlace(std::uint32_t place, SeriesId series)
{
    const std::lock_guard lock(m_mutex);
    if (place >= m_uses.size()) {
        m_uses.resize(place + 1, Use::Empty);
        m_series.resize(place + 1);
    }
    m_uses[place] = Use::Filled;
    m_series[place] = series;
    m_shrank = true; // perhaps no point comes
}

bool SeriesGroup::adopt(std::shared_ptr<const Segment> segment)
{
    const std::lock_guard lock(m_mutex);
    if (m_traits.inOrder && !m_segments->empty() &&
        m_segments->back()->lastMs() >= segment->firstMs())
        return false;
    auto segments = std::make_shared<SegmentList>(*m_segments);
    segments->push_back(std::move(segment));
    m_segments = std::move(segments);
    return true;
}

bool SeriesGroup::seal(bool evenIfNotFull)
{
    const std::lock_guard lock(m_mutex);
    if (m_open->empty() || !(evenIfNotFull || m_open->full()))
        return false;
    m_sealed = std::move(m_open);
    m_open = m_sealed->successor();
    m_open->setNumber(m_sealed->number() + 1);
    return true;
}

bool SeriesGroup::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_open->full();
}

void SeriesGroup::packIfFull()
{
    if (isFull())
        pack();
}

void SeriesGroup::packIfOlder(std::int64_t timeMs)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_open->empty() || m_open->firstMs() >= timeMs)
            return;
    }
    pack();
}

void SeriesGroup::pack()
{
    const std::lock_guard packing(m_packing);
    if (!seal(true))
        return;
    // What is sealed does not change and m_sealed is set only here, so no lock is needed.
    const std::shared_ptr<const Segment> segment = m_sealed->pack();
    const bool isLarge = m_sealed->bytesHeld() >= leastToReturn;
    {
        const std::lock_guard lock(m_mutex);
        auto segments = std::make_shared<SegmentList>(*m_segments);
        segments->push_back(segment);
        m_segments = std::move(segments);
        m_sealed.reset();
    }
    if (isLarge)
        returnFreedMemory();
}

std::size_t SeriesGroup::dropBefore(std::int64_t timeMs)
{
    const std::lock_guard lock(m_mutex);
    std::size_t freed = 0;
    auto kept = std::make_shared<SegmentList>();
    for (const std::shared_ptr<const Segment> &segment : *m_segments) {
        if (segment->lastMs() < timeMs) {
            freed += segment->bytesHeld();
            m_droppedToMs = std::max(m_droppedToMs, segment->lastMs());
        } else {
            kept->push_back(segment);
        }
    }
    if (kept->size() < m_segments->size()) {
        m_segments = std::move(kept);
        ++m_drops;
        m_shrank = true;
    }
    return freed;
}

std::int64_t SeriesGroup::oldestSegmentEnd() const
{
    const std::lock_guard lock(m_mutex);
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max();
    for (const std::shared_ptr<const Segment> &segment : *m_segments)
        oldest = std::min(oldest, segment->lastMs());
    return oldest;
}

std::vector<std::uint32_t> SeriesGroup::takeEmptyPlaces()
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::uint32_t> empty;
    if (!m_shrank)
        return empty;
    m_shrank = false;
    std::vector<std::uint32_t> present;
    for (const std::shared_ptr<const Segment> &segment : *m_segments)
        segment->markPresent(present);
    for (std::uint32_t place = 0; place < m_uses.size(); ++place) {
        if (m_uses[place] == Use::Free)
            continue;
        const bool filled =
            (place / 32 < present.size() && (present[place / 32] >> place % 32 & 1U) != 0) ||
            m_open->contains(place) || (m_sealed && m_sealed->contains(place));
        if (!filled && m_uses[place] == Use::Empty) {
            m_uses[place] = Use::Free;
            m_free.push_back(place);
            empty.push_back(place);
            continue;
        }
        m_uses[place] = filled ? Use::Filled : Use::Empty;
        m_shrank = m_shrank || !filled; // to be looked at once more
    }
    return empty;
}

void SeriesGroup::retire(std::shared_ptr<OpenBlock> empty)
{
    pack();
    const std::lock_guard lock(m_mutex);
    empty->setNumber(m_open->number());
    m_open = std::move(empty);
    m_retired = true;
    m_shrank = true;
}

bool SeriesGroup::isRetired() const
{
    const std::lock_guard lock(m_mutex);
    return m_retired;
}

bool SeriesGroup::hasPlaces() const
{
    const std::lock_guard lock(m_mutex);
    return m_free.size() < m_uses.size();
}

void SeriesGroup::clear()
{
    const std::lock_guard packing(m_packing);
    const std::lock_guard lock(m_mutex);
    m_segments = std::make_shared<SegmentList>();
    const std::uint64_t number = m_open->number() + 1;
    m_open = m_open->successor();
    m_open->setNumber(number);
    ++m_drops;
    m_droppedToMs = std::numeric_limits<std::int64_t>::max();
    m_shrank = true;
}

std::size_t SeriesGroup::bytesHeld() const
{
    const std::lock_guard lock(m_mutex);
    std::size_t bytes = m_segments->capacity() * sizeof(m_segments->front()) + m_open->bytesHeld() +
                        (m_sealed ? m_sealed->bytesHeld() : 0);
    for (const std::shared_ptr<const Segment> &segment : *m_segments)
        bytes += segment->bytesHeld();
    return bytes;
}

std::size_t SeriesGroup::indexBytes() const
{
    const std::lock_guard lock(m_mutex);
    return sizeof(*this) + m_uses.capacity() * sizeof(Use) +
           m_series.capacity() * sizeof(SeriesId) + m_free.capacity() * sizeof(std::uint32_t);
}

std::uint64_t SeriesGroup::sampleCount() const
{
    const std::lock_guard lock(m_mutex);
    std::uint64_t samples = m_open->sampleCount() + (m_sealed ? m_sealed->sampleCount() : 0);
    for (const std::shared_ptr<const Segment> &segment : *m_segments)
        samples += segment->sampleCount();
    return samples;
}

} // namespace vigie
