// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeappender.h"

#include "reportrows.h"
#include "scrapelabels.h"
#include "storestate.h"
#include "targetrows.h"

#include <algorithm>
#include <bit>
#include <unordered_map>
#include <utility>

namespace vigie {

namespace {

using AppendResult = SeriesStore::AppendResult;

// Explicit timestamps further ahead than this are refused.
constexpr std::int64_t maxAheadMs = std::int64_t{10} * 60 * 1000;

constexpr std::uint32_t manyPlaces = 1023;

// What a slot of the reader stands for.
struct Slot
{
    enum Kind : std::uint32_t {
        None,
        Row,    // a place among the rows
        Loose,  // a series that has its own timestamps
        Shadow, // the series of another slot, once more: a duplicate, which is not stored
    };
    std::uint32_t series = 0;
    std::uint32_t place : 30 = 0;
    std::uint32_t kind : 2 = None;
};

} // namespace

class ScrapeAppender::Private
{
public:
    Private(SeriesStore::Private &storeState, Labels targetLabels, bool lasting)
        : store(storeState)
        , labels(std::move(targetLabels))
        , rows(store, lasting)
        , reports(store, lasting)
    {}

    void apply(std::int64_t startMs, std::int64_t atMs, const PageUpdate &update,
               AppendCounts &result);
    void fail(std::int64_t startMs);
    void countBytes();
    void packIfFull();

    SeriesStore::Private &store;
    ScrapeLabels labels;
    TargetRows rows;
    ReportRows reports;
    bool ended = false;
    std::function<void()> beforePacking;
    void tellFamilies(const PageUpdate &update, const PageReader &reader);

    std::size_t countedBytes = 0;

private:
    void remapAll();
    void remove(std::uint32_t slot);
    struct Added // the series of a batch
    {
        std::uint32_t slot = 0;
        double value = 0;
        std::int64_t timestampMs = 0;
        std::int64_t startTimeMs = 0;
        const NativeHistogram *histogram = nullptr; // the reader's

        [[nodiscard]] RowValue at(std::uint32_t place) const
        {
            return {place, value, copyOf(histogram), startTimeMs};
        }
    };
    void add(const PageUpdate::Series &series);
    void expect(std::size_t added);
    void finishBatch();
    void takeAdded(const SeriesBatch::Series &series, const Added &added);
    void change(const PageUpdate::Value &value);
    void appendLoose(std::uint32_t series, std::int64_t timeMs, const RowValue &value);
    void setRow(const RowValue &value);
    void commitRow(std::int64_t startMs, const PageUpdate &update);
    void promoteShadows();

    std::optional<std::uint64_t> m_familyLosses; // when the families were told
    std::vector<Slot> m_slots;
    std::unordered_map<std::uint32_t, RowValue> m_shadows; // by slot

    // Of the update in work.
    std::int64_t m_nowMs = 0;
    AppendCounts m_counts;
    std::vector<std::uint32_t> m_drops; // places
    std::vector<RowValue> m_sets;
    std::vector<bool> m_taken; // places that got a slot
    SeriesBatch m_batch;
    std::vector<Added> m_batched;
};

// The reader sees all series as new, perhaps after forget(): what was known ends unless it is there
// again.
void ScrapeAppender::Private::remapAll()
{
    for (const Slot &slot : m_slots) {
        if (slot.kind == Slot::Row)
            m_drops.push_back(slot.place);
    }
    m_slots.clear();
    m_shadows.clear();
    m_taken.assign(m_taken.size(), false);
}

void ScrapeAppender::Private::remove(std::uint32_t slot)
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

void ScrapeAppender::Private::appendLoose(std::uint32_t series, std::int64_t timeMs,
                                          const RowValue &value)
{
    if (timeMs > m_nowMs + maxAheadMs || timeMs < m_nowMs - store.currentLimits().maxAge.count()) {
        ++m_counts.outOfBounds;
        return;
    }
    const double number = value.histogram ? value.histogram->sum : value.value;
    const AppendResult result = store.append(static_cast<SeriesId>(series), timeMs, number,
                                             value.startTimeMs, value.histogram);
    m_counts.stored += result == AppendResult::Stored ? 1 : 0;
    m_counts.duplicates += result == AppendResult::Duplicate ? 1 : 0;
    m_counts.outOfOrder += result == AppendResult::OutOfOrder ? 1 : 0;
}

// The series are looked up many at a time.
void ScrapeAppender::Private::add(const PageUpdate::Series &series)
{
    const Sample &sample = series.sample;
    if (series.slot >= m_slots.size())
        m_slots.resize(series.slot + 1);
    if (m_slots[series.slot].kind != Slot::None)
        remove(series.slot);
    ++m_counts.seriesAdded;
    labels.add(sample.name, sample.labels, series.names, m_batch).wantsPlace = !sample.timestampMs;
    m_batched.push_back({series.slot, sample.value, sample.timestampMs.value_or(0),
                         sample.startTimeMs.value_or(0), sample.histogram});
    if (m_batched.size() == SeriesBatch::worthFlushing)
        finishBatch();
}

void ScrapeAppender::Private::expect(std::size_t added)
{
    if (added < SeriesBatch::worthFlushing)
        return;
    m_slots.reserve(m_slots.size() + added);
    m_sets.reserve(added);
    store.expectSeries(added);
}

void ScrapeAppender::Private::finishBatch()
{
    if (m_batched.empty())
        return;
    store.series(m_batch, rows.id(), rows.group());
    for (std::size_t i = 0; i < m_batched.size(); ++i)
        takeAdded(m_batch.series[i], m_batched[i]);
    m_batch.clear();
    m_batched.clear();
}

void ScrapeAppender::Private::takeAdded(const SeriesBatch::Series &series, const Added &added)
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
    m_sets.push_back(added.at(series.place));
}

// Changes that are not simply a row's next value.
void ScrapeAppender::Private::change(const PageUpdate::Value &changed)
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
    const auto place = store.placeIn(rows.id(), rows.group(), static_cast<SeriesId>(slot.series));
    if (!place)
        return;
    slot.place = value.place = *place;
    slot.kind = Slot::Row;
    m_taken.resize(std::max<std::size_t>(m_taken.size(), *place + 1));
    m_taken[*place] = true;
    m_sets.push_back(std::move(value));
}

// A duplicate whose original is gone takes its place.
void ScrapeAppender::Private::promoteShadows()
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

void ScrapeAppender::Private::setRow(const RowValue &value)
{
    if (value.histogram)
        rows.block().set(value.place, value.histogram);
    else
        rows.block().set(value.place, value.value);
    if (value.startTimeMs != 0 || rows.block().hasStarts())
        rows.block().setStart(value.place, value.startTimeMs);
}

void ScrapeAppender::Private::commitRow(std::int64_t startMs, const PageUpdate &update)
{
    const std::lock_guard lock(rows.group().mutex());
    RowBlock &block = rows.block();
    for (const std::uint32_t place : m_drops) {
        if (m_taken[place])
            continue;
        block.drop(place);
        ++m_counts.seriesGone;
    }
    if (m_sets.size() >= SeriesBatch::worthFlushing)
        block.makeRoom(m_taken.size());
    for (const RowValue &value : m_sets)
        setRow(value);
    for (const PageUpdate::Value &value : update.changed) {
        if (value.slot >= m_slots.size() || m_slots[value.slot].kind != Slot::Row ||
            value.hasTimestamp)
            continue;
        if (value.histogram)
            block.set(m_slots[value.slot].place, copyOf(value.histogram));
        else
            block.set(m_slots[value.slot].place, value.value);
        if (value.startTimeMs != 0 || block.hasStarts())
            block.setStart(m_slots[value.slot].place, value.startTimeMs);
    }
    if (block.isBefore(startMs)) {
        block.commit(startMs);
        m_counts.stored += block.liveCount();
    } else {
        m_counts.outOfOrder += block.liveCount(); // the next row has these values, if any
    }
}

void ScrapeAppender::Private::apply(std::int64_t startMs, std::int64_t atMs,
                                    const PageUpdate &update, AppendCounts &result)
{
    m_counts = {};
    m_drops.clear();
    m_sets.clear();
    m_nowMs = atMs;
    labels.forgetNames();
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
    packIfFull();
    if (m_sets.capacity() > 2 * m_sets.size() + 1024)
        m_sets = {}; // the first page has them all, later ones few
    result = m_counts;
}

void ScrapeAppender::Private::fail(std::int64_t startMs)
{
    {
        const std::lock_guard lock(rows.group().mutex());
        if (rows.block().liveCount() == 0 || rows.block().failedLast() ||
            !rows.block().isBefore(startMs))
            return;
        rows.block().commitFailure(startMs);
    }
    packIfFull();
}

void ScrapeAppender::Private::packIfFull()
{
    if (!rows.group().isFull())
        return;
    if (beforePacking)
        beforePacking();
    rows.group().pack();
}

void ScrapeAppender::Private::tellFamilies(const PageUpdate &update, const PageReader &reader)
{
    const std::uint64_t losses = store.familyLosses();
    if (update.metadataChanged || m_familyLosses != losses)
        store.setFamilies(reader.families());
    m_familyLosses = losses;
}

void ScrapeAppender::Private::countBytes()
{
    const std::size_t bytes = sizeof(*this) + m_slots.capacity() * sizeof(Slot) +
                              m_sets.capacity() * sizeof(RowValue) +
                              m_drops.capacity() * sizeof(std::uint32_t) + m_taken.capacity() / 8 +
                              m_shadows.size() * (sizeof(RowValue) + 32);
    store.appenderBytes += bytes - countedBytes; // wraps where it is less
    countedBytes = bytes;
}

ScrapeAppender::ScrapeAppender(SeriesStore &store, Labels targetLabels, bool lasting)
    : d(std::make_unique<Private>(*store.d, std::move(targetLabels), lasting))
{}

ScrapeAppender::ScrapeAppender(ScrapeAppender &&) noexcept = default;

ScrapeAppender::~ScrapeAppender()
{
    if (!d)
        return;
    d->store.appenderBytes -= d->countedBytes;
    if (d->ended)
        return;
    d->rows.retire();
    d->reports.retire();
}

AppendCounts ScrapeAppender::append(std::int64_t startMs, const PageUpdate &update,
                                    const PageReader &reader, const ScrapeReport &report)
{
    if (!update.accepted)
        return appendFailure(startMs, report);
    d->tellFamilies(update, reader);
    AppendCounts counts;
    const auto tookMs = static_cast<std::int64_t>(report.durationSeconds * 1000);
    d->apply(startMs, startMs + tookMs, update, counts);
    d->reports.append(d->labels, startMs, {true, update.sampleCount, counts.seriesAdded}, report);
    d->countBytes();
    return counts;
}

AppendCounts ScrapeAppender::appendFailure(std::int64_t startMs, const ScrapeReport &report)
{
    d->fail(startMs);
    d->reports.append(d->labels, startMs, {false, report.samplesScraped, 0}, report);
    return {};
}

void ScrapeAppender::setBeforePacking(std::function<void()> call)
{
    d->beforePacking = std::move(call);
}

void ScrapeAppender::end(std::int64_t timeMs)
{
    if (std::exchange(d->ended, true))
        return;
    d->rows.endAll(timeMs);
    d->reports.endAll(timeMs);
}

} // namespace vigie
