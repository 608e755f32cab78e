// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesgroup.h"

#include <algorithm>
#include <limits>

namespace vigie {

SeriesGroup::SeriesGroup(std::shared_ptr<OpenBlock> open)
    : m_open(std::move(open))
{}

SeriesGroup::View SeriesGroup::view(const std::shared_ptr<SeriesGroup> &group)
{
    const std::lock_guard lock(group->m_mutex);
    View view{group, group->m_segments, {}};
    if (group->m_sealed)
        view.open.push_back({group->m_sealed, group->m_sealed->extent()});
    if (!group->m_open->empty())
        view.open.push_back({group->m_open, group->m_open->extent()});
    return view;
}

void SeriesGroup::read(const View &view, std::size_t open, std::uint32_t place, std::int64_t fromMs,
                       std::int64_t toMs, PointBlock &points)
{
    const std::lock_guard lock(view.group->m_mutex);
    view.open[open].block->read(place, view.open[open].extent, fromMs, toMs, points);
}

std::uint32_t SeriesGroup::addPlace()
{
    if (!m_free.empty()) {
        const std::uint32_t place = m_free.back();
        m_free.pop_back();
        m_uses[place] = Use::Filled;
        return place;
    }
    m_uses.push_back(Use::Filled);
    return static_cast<std::uint32_t>(m_uses.size() - 1);
}

bool SeriesGroup::seal(bool evenIfNotFull)
{
    const std::lock_guard lock(m_mutex);
    if (m_open->empty() || !(evenIfNotFull || m_open->full()))
        return false;
    m_sealed = std::move(m_open);
    m_open = m_sealed->successor();
    return true;
}

void SeriesGroup::packIfFull()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open->full())
            return;
    }
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
    const std::lock_guard lock(m_mutex);
    auto segments = std::make_shared<SegmentList>(*m_segments);
    segments->push_back(segment);
    m_segments = std::move(segments);
    m_sealed.reset();
}

std::size_t SeriesGroup::dropBefore(std::int64_t timeMs)
{
    const std::lock_guard lock(m_mutex);
    std::size_t freed = 0;
    auto kept = std::make_shared<SegmentList>();
    for (const std::shared_ptr<const Segment> &segment : *m_segments) {
        if (segment->lastMs() < timeMs)
            freed += segment->bytesHeld();
        else
            kept->push_back(segment);
    }
    if (kept->size() < m_segments->size()) {
        m_segments = std::move(kept);
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
    m_open = m_open->successor();
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
           m_free.capacity() * sizeof(std::uint32_t);
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
