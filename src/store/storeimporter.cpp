// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeimporter.h"

#include "rowblock.h"
#include "storestate.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

// No target has so many series; a file that says so is damaged.
constexpr std::uint32_t maxPlaces = 1U << 24U;

std::vector<SeriesIndex::LabelView> viewsOf(const Labels &labels)
{
    std::vector<SeriesIndex::LabelView> views;
    for (const Labels::Pair &pair : labels)
        views.push_back({pair.first, pair.second});
    return views;
}

} // namespace

StoreImporter::StoreImporter(SeriesStore &store)
    : m_store(&store)
{}

bool StoreImporter::takeFamilies(std::span<const std::shared_ptr<const Family>> families)
{
    // What a target says now is newer than what a file says.
    std::vector<Family> unknown;
    const StoreSnapshot snapshot = m_store->snapshot();
    for (const std::shared_ptr<const Family> &family : families) {
        if (!snapshot.family(family->name))
            unknown.push_back(*family);
    }
    m_store->d->setFamilies(unknown);
    return true;
}

bool StoreImporter::takeSeries(std::uint64_t group, std::span<const PlacedSeries> series)
{
    std::vector<Stretch> &stretches = m_groups[{m_run, group}].stretches;
    if (stretches.empty())
        stretches.emplace_back();
    for (const PlacedSeries &placed : series) {
        if (placed.place >= maxPlaces || placed.labels.size() == 0)
            continue;
        const SeriesId id = m_store->d->series(viewsOf(placed.labels));
        const auto known = stretches.back().series.find(placed.place);
        if (known != stretches.back().series.end() && known->second != id)
            stretches.push_back({stretches.back().series, {}});
        stretches.back().series[placed.place] = id;
    }
    return true;
}

bool StoreImporter::takeBlock(const Block &block)
{
    Group &group = m_groups[{m_run, block.group}];
    if (group.stretches.empty() || !block.segment)
        return true; // nobody knows whose points they are
    group.inOrder = block.inOrder;
    if (block.whole) {
        for (Stretch &stretch : group.stretches)
            stretch.blocks.erase(block.number);
    }
    if (block.segment->lastMs() < m_oldestMs)
        return true;
    if (block.segment->lastMs() > m_newestMs) {
        m_tooNew += block.segment->sampleCount();
        return true;
    }
    Blocks &blocks = group.stretches.back().blocks[block.number];
    if (block.whole)
        blocks.whole = block.segment;
    else if (!blocks.whole)
        blocks.parts[block.from] = block.segment;
    return true;
}

void StoreImporter::adopt(const SegmentList &segments,
                          const std::map<std::uint32_t, SeriesId> &series, Counts &counts)
{
    const auto group = std::make_shared<SeriesGroup>(std::make_shared<RowBlock>(),
                                                     SeriesGroup::Traits{.lasting = false});
    std::vector<std::uint32_t> present;
    for (const std::shared_ptr<const Segment> &segment : segments) {
        if (!group->adopt(segment))
            continue;
        segment->markPresent(present);
        counts.samples += segment->sampleCount();
        counts.firstMs = std::min(counts.firstMs, segment->firstMs());
        counts.lastMs = std::max(counts.lastMs, segment->lastMs());
    }
    std::vector<std::pair<std::uint32_t, SeriesId>> places;
    for (const auto &[place, id] : series) {
        if (place / 32 >= present.size() || (present[place / 32] >> place % 32 & 1U) == 0)
            continue;
        group->claimPlace(place, id);
        places.emplace_back(place, id);
    }
    if (places.empty())
        return;
    group->retire(std::make_shared<RowBlock>());
    const std::uint32_t number = m_store->d->addGroup(group);
    const std::lock_guard lock(m_store->d->writing);
    const std::shared_ptr<SeriesIndex> index = m_store->d->currentIndex();
    for (const auto &[place, id] : places)
        index->addPart(id, {number, place});
}

StoreImporter::Counts StoreImporter::finish()
{
    Counts counts;
    counts.tooNew = m_tooNew;
    for (const auto &[key, group] : std::exchange(m_groups, {})) {
        for (const Stretch &stretch : group.stretches) {
            SegmentList segments;
            for (const auto &[number, blocks] : stretch.blocks) {
                for (const auto &[from, part] : blocks.parts)
                    segments.push_back(part);
                if (blocks.whole)
                    segments.push_back(blocks.whole);
            }
            if (group.inOrder) {
                adopt(segments, stretch.series, counts);
                continue;
            }
            // Where one does not follow the other, each is by itself.
            for (const std::shared_ptr<const Segment> &segment : segments)
                adopt({segment}, stretch.series, counts);
        }
    }
    return counts;
}

} // namespace vigie
