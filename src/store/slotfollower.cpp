// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slotfollower.h"

#include "scrapelabels.h"
#include "storestate.h"
#include "targetrows.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

using AppendResult = SeriesStore::AppendResult;

// Explicit timestamps further ahead than this are refused.
constexpr std::int64_t maxAheadMs = std::int64_t{10} * 60 * 1000;

constexpr std::uint32_t manyPlaces = 1023;

} // namespace

// The reader sees all series as new, perhaps after forget(): what was known ends unless it is there
// again.
void SlotFollower::remapAll()
{
    for (const Slot &slot : m_slots) {
        if (slot.kind == Slot::Row)
            m_drops.push_back(slot.place);
    }
    m_slots.clear();
    m_shadows.clear();
    m_taken.assign(m_taken.size(), false);
}

void SlotFollower::remove(std::uint32_t slot)
{
    if (slot >= m_slots.size())
        return;
    Slot &removed = m_slots[slot];
    if (removed.kind == Slot::Row) {
        m_drops.push_back(removed.place);
        m_taken[removed.place] = false;
    }
    m_shadows.erase(slot);
    removed = {};
}

void SlotFollower::appendLoose(std::uint32_t series, std::int64_t timeMs, const RowValue &value)
{
    if (timeMs > m_nowMs + maxAheadMs ||
        timeMs < m_nowMs - m_store.currentLimits().maxAge.count()) {
        ++m_counts.outOfBounds;
        return;
    }
    const double number = value.histogram ? value.histogram->sum : value.value;
    const AppendResult result = m_store.append(static_cast<SeriesId>(series), timeMs, number,
                                               value.startTimeMs, value.histogram);
    m_counts.stored += result == AppendResult::Stored ? 1 : 0;
    m_counts.duplicates += result == AppendResult::Duplicate ? 1 : 0;
    m_counts.outOfOrder += result == AppendResult::OutOfOrder ? 1 : 0;
}

// The series are looked up many at a time.
void SlotFollower::add(const PageUpdate::Series &series)
{
    const Sample &sample = series.sample;
    if (series.slot >= m_slots.size())
        m_slots.resize(series.slot + 1);
    if (m_slots[series.slot].kind != Slot::None)
        remove(series.slot);
    ++m_counts.seriesAdded;
    m_labels.add(sample.name, sample.labels, series.names, m_batch).wantsPlace =
        !sample.timestampMs;
    m_batched.push_back({series.slot, sample.value, sample.timestampMs.value_or(0),
                         sample.startTimeMs.value_or(0), sample.histogram});
    if (m_batched.size() == SeriesBatch::worthFlushing)
        finishBatch();
}

void SlotFollower::expect(std::size_t added)
{
    if (added < SeriesBatch::worthFlushing)
        return;
    const std::size_t slots = m_slots.size() + added;
    m_slots.reserve(slots);
    m_store.expectSeries(added);
    const std::lock_guard lock(m_rows.group().mutex());
    m_rows.block().makeRoom(slots);
}

void SlotFollower::finishBatch()
{
    if (m_batched.empty())
        return;
    m_store.series(m_batch, m_rows.id(), m_rows.group());
    for (std::size_t i = 0; i < m_batched.size(); ++i)
        takeAdded(m_batch.series[i], m_batched[i]);
    const std::lock_guard lock(m_rows.group().mutex());
    setRows(); // already: those of a first page would take megabytes
    m_batch.clear();
    m_batched.clear();
}

void SlotFollower::takeAdded(const SeriesBatch::Series &series, const Added &added)
{
    Slot &slot = m_slots[added.slot];
    slot.series = series.id;
    if (!series.wantsPlace) {
        slot.kind = Slot::Loose;
        appendLoose(slot.series, added.timestampMs, added.at(0));
        return;
    }
    slot.place = series.place;
    if (series.place >= m_taken.size())
        m_taken.resize((series.place | manyPlaces) + 1);
    if (m_taken[series.place]) {
        --m_counts.seriesAdded;
        slot.kind = Slot::Shadow;
        m_shadows[added.slot] = added.at(series.place);
        return;
    }
    m_taken[series.place] = true;
    slot.kind = Slot::Row;
    added.putAt(series.place, m_sets.emplace_back());
}

// Changes that are not simply a row's next value.
void SlotFollower::change(const PageUpdate::Value &changed)
{
    if (changed.slot >= m_slots.size())
        return;
    Slot &slot = m_slots[changed.slot];
    if (slot.kind == Slot::Row && !changed.hasTimestamp)
        return;
    RowValue value{slot.place, changed.value, copyOf(changed.histogram), changed.startTimeMs};
    if (slot.kind == Slot::Row) {
        m_drops.push_back(slot.place);
        m_taken[slot.place] = false;
        slot.kind = Slot::Loose;
    }
    if (slot.kind == Slot::Shadow) {
        m_shadows[changed.slot] = std::move(value);
        return;
    }
    if (slot.kind != Slot::Loose)
        return;
    if (changed.hasTimestamp) {
        appendLoose(slot.series, changed.timestampMs, value);
        return;
    }
    const auto place =
        m_store.placeIn(m_rows.id(), m_rows.group(), static_cast<SeriesId>(slot.series));
    if (!place)
        return;
    slot.place = value.place = *place;
    slot.kind = Slot::Row;
    m_taken.resize(std::max<std::size_t>(m_taken.size(), *place + 1));
    m_taken[*place] = true;
    m_sets.push_back(std::move(value));
}

// A duplicate whose original is gone takes its place.
void SlotFollower::promoteShadows()
{
    for (auto it = m_shadows.begin(); it != m_shadows.end();) {
        if (m_taken[it->second.place]) {
            ++it;
            continue;
        }
        m_taken[it->second.place] = true;
        m_slots[it->first].kind = Slot::Row;
        m_sets.push_back(std::move(it->second));
        it = m_shadows.erase(it);
    }
}

void SlotFollower::setRows()
{
    RowBlock &block = m_rows.block();
    for (const RowValue &value : m_sets) {
        if (value.histogram)
            block.set(value.place, value.histogram);
        else
            block.set(value.place, value.value);
        if (value.startTimeMs != 0 || block.hasStarts())
            block.setStart(value.place, value.startTimeMs);
    }
    m_sets.clear();
}

// The commonest of all changes: a row's next value.
void SlotFollower::setChanged(const PageUpdate::Value &value)
{
    if (value.slot >= m_slots.size() || m_slots[value.slot].kind != Slot::Row || value.hasTimestamp)
        return;
    RowBlock &block = m_rows.block();
    const std::uint32_t place = m_slots[value.slot].place;
    if (value.histogram)
        block.set(place, copyOf(value.histogram));
    else
        block.set(place, value.value);
    if (value.startTimeMs != 0 || block.hasStarts())
        block.setStart(place, value.startTimeMs);
}

void SlotFollower::commitRow(std::int64_t startMs, const PageUpdate &update)
{
    const std::lock_guard lock(m_rows.group().mutex());
    RowBlock &block = m_rows.block();
    for (const std::uint32_t place : m_drops) {
        if (m_taken[place])
            continue;
        block.drop(place);
        ++m_counts.seriesGone;
    }
    setRows();
    for (const PageUpdate::Value &value : update.changed)
        setChanged(value);
    if (block.isBefore(startMs)) {
        block.commit(startMs);
        m_counts.stored += block.liveCount();
    } else {
        m_counts.outOfOrder += block.liveCount(); // the next row has these values, if any
    }
}

AppendCounts SlotFollower::apply(std::int64_t startMs, std::int64_t nowMs, const PageUpdate &update)
{
    m_counts = {};
    m_drops.clear();
    m_nowMs = nowMs;
    m_labels.forgetNames();
    if (update.added.size() == update.sampleCount && !m_slots.empty())
        remapAll();
    expect(update.added.size());
    for (const std::uint32_t slot : update.removed)
        remove(slot);
    for (const PageUpdate::Series &series : update.added)
        add(series);
    finishBatch();
    for (const PageUpdate::Value &value : update.changed)
        change(value);
    promoteShadows();
    m_counts.duplicates += m_shadows.size();
    commitRow(startMs, update);
    return m_counts;
}

std::size_t SlotFollower::bytesHeld() const
{
    return m_slots.capacity() * sizeof(Slot) + m_sets.capacity() * sizeof(RowValue) +
           m_drops.capacity() * sizeof(std::uint32_t) + m_taken.capacity() / 8 +
           m_shadows.size() * (sizeof(RowValue) + 32);
}

} // namespace vigie
