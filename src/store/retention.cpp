// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storestate.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

// What the store forgets, and what it holds.

namespace vigie {

namespace {

// An open block spans no more than this share of the age that is kept, and series without points
// are looked for no more often than this other one: a new index costs some time.
constexpr std::int64_t packShare = 8;
constexpr std::int64_t sweepShare = 256;

std::uint64_t keyOf(std::uint32_t group, std::uint32_t place)
{
    return static_cast<std::uint64_t>(group) << 32U | place;
}

} // namespace

void SeriesStore::Private::evict(std::int64_t nowMs)
{
    const StoreLimits current = currentLimits();
    const std::int64_t maxAge = current.maxAge.count();
    for (const std::shared_ptr<SeriesGroup> &group : allGroups()) {
        if (!group)
            continue;
        group->packIfOlder(nowMs - maxAge / packShare);
        group->dropBefore(nowMs - maxAge);
    }
    dropOldest(current.maxBytes);
    if (nowMs - m_lastSweepMs < maxAge / sweepShare)
        return;
    m_lastSweepMs = nowMs;
    sweep(false);
}

void SeriesStore::Private::dropOldest(std::size_t maxBytes)
{
    std::size_t held = usage().totalBytes();
    bool packed = false;
    while (held > maxBytes) {
        std::shared_ptr<SeriesGroup> oldest;
        std::int64_t endMs = std::numeric_limits<std::int64_t>::max();
        for (const std::shared_ptr<SeriesGroup> &group : allGroups()) {
            if (!group || group->oldestSegmentEnd() >= endMs)
                continue;
            endMs = group->oldestSegmentEnd();
            oldest = group;
        }
        if (oldest) {
            const std::size_t freed = oldest->dropBefore(endMs + 1);
            held -= std::min(held, freed);
            continue;
        }
        if (packed)
            return; // the labels alone are more
        for (const std::shared_ptr<SeriesGroup> &group : allGroups()) {
            if (group)
                group->pack();
        }
        packed = true;
        held = usage().totalBytes();
    }
}

void SeriesStore::Private::sweep(bool twice)
{
    const std::lock_guard lock(writing);
    std::unordered_set<std::uint64_t> gone;
    const std::vector<std::shared_ptr<SeriesGroup>> all = allGroups();
    for (std::uint32_t id = 0; id < all.size(); ++id) {
        if (!all[id])
            continue;
        for (int round = 0; round < (twice ? 2 : 1); ++round) {
            for (const std::uint32_t place : all[id]->takeEmptyPlaces())
                gone.insert(keyOf(id, place));
        }
    }
    if (!gone.empty()) {
        {
            const std::lock_guard looseLock(all[looseGroup]->mutex());
            for (std::uint32_t place = 0; place < m_last.size(); ++place) {
                if (gone.contains(keyOf(looseGroup, place)))
                    m_last[place] = {};
            }
        }
        std::shared_ptr<SeriesIndex> rest =
            currentIndex()->without([&](const SeriesIndex::Part &part) {
                return gone.contains(keyOf(part.group, part.place));
            });
        const std::lock_guard stateLock(mutex);
        index = std::move(rest);
    }
    sweepFamilies(twice);
    const std::lock_guard stateLock(mutex);
    for (std::shared_ptr<SeriesGroup> &group : groups) {
        if (group && group != groups[looseGroup] && group->isRetired() && !group->hasPlaces())
            group.reset();
    }
}

void SeriesStore::Private::sweepFamilies(bool twice)
{
    const std::lock_guard lock(mutex);
    for (int round = 0; round < (twice ? 2 : 1); ++round)
        families.forgetUnused([&](std::string_view name) { return index->hasMetric(name); });
}

void SeriesStore::Private::clear()
{
    for (const std::shared_ptr<SeriesGroup> &group : allGroups()) {
        if (group)
            group->clear();
    }
    sweep(true);
}

StoreUsage SeriesStore::Private::usage() const
{
    StoreUsage usage;
    const std::shared_ptr<SeriesIndex> current = currentIndex();
    usage.seriesCount = current->seriesCount();
    usage.labelBytes = current->labelBytes();
    usage.indexBytes = current->indexBytes() + appenderBytes;
    {
        const std::lock_guard stateLock(mutex);
        usage.labelBytes += families.bytesHeld();
    }
    for (const std::shared_ptr<SeriesGroup> &group : allGroups()) {
        if (!group)
            continue;
        usage.sampleCount += group->sampleCount();
        usage.chunkBytes += group->bytesHeld();
        usage.indexBytes += group->indexBytes();
    }
    const std::shared_ptr<SeriesGroup> loose = group(looseGroup);
    const std::lock_guard lock(loose->mutex());
    usage.indexBytes += m_last.capacity() * sizeof(Last);
    return usage;
}

} // namespace vigie
