// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storemark.h"

#include "storestate.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();

std::int64_t lastOf(const SeriesGroup::View &view)
{
    std::int64_t lastMs = never;
    for (const std::shared_ptr<const Segment> &segment : *view.segments)
        lastMs = std::max(lastMs, segment->lastMs());
    for (const SeriesGroup::View::Open &block : view.open)
        lastMs = std::max(lastMs, block.lastMs);
    return lastMs;
}

} // namespace

StoreMark::StoreMark(const StoreSnapshot &snapshot)
{
    for (const SeriesGroup::View &view : snapshot.d->groups) {
        if (view.group)
            m_groups.push_back({view.group->serial(), lastOf(view), view.late.count(), view.drops});
    }
    std::sort(m_groups.begin(), m_groups.end(),
              [](const Group &a, const Group &b) { return a.serial < b.serial; });
}

StoreChange StoreMark::until(const StoreSnapshot &later) const
{
    StoreChange change;
    std::vector<bool> seen(m_groups.size());
    for (const SeriesGroup::View &view : later.d->groups) {
        if (!view.group)
            continue;
        const std::uint64_t serial = view.group->serial();
        const auto known =
            std::lower_bound(m_groups.begin(), m_groups.end(), serial,
                             [](const Group &group, std::uint64_t s) { return group.serial < s; });
        if (known == m_groups.end() || known->serial != serial) {
            change.addedFromMs = std::min(change.addedFromMs, view.range().first);
            continue;
        }
        seen[static_cast<std::size_t>(known - m_groups.begin())] = true;
        if (known->drops != view.drops)
            change.droppedToMs = std::max(change.droppedToMs, view.droppedToMs);
        std::int64_t addedFromMs = view.late.earliestSince(known->lateCount);
        if (view.group->traits().inOrder && lastOf(view) > known->lastMs)
            addedFromMs = known->lastMs == never ? view.range().first : known->lastMs + 1;
        change.addedFromMs = std::min(change.addedFromMs, addedFromMs);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        if (!seen[i])
            change.droppedToMs = std::max(change.droppedToMs, m_groups[i].lastMs);
    }
    return change;
}

} // namespace vigie
