// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeappender.h"

#include "reportrows.h"
#include "scrapelabels.h"
#include "slotfollower.h"
#include "storestate.h"
#include "targetrows.h"

#include <optional>
#include <utility>

namespace vigie {

class ScrapeAppender::Private
{
public:
    Private(SeriesStore::Private &storeState, Labels targetLabels, bool lasting)
        : store(storeState)
        , labels(std::move(targetLabels))
        , rows(store, lasting)
        , reports(store, lasting)
        , slots(store, labels, rows)
    {}

    void fail(std::int64_t startMs);
    void packIfFull();
    void tellFamilies(const PageUpdate &update, const PageReader &reader);
    void countBytes();

    SeriesStore::Private &store;
    ScrapeLabels labels;
    TargetRows rows;
    ReportRows reports;
    SlotFollower slots;
    bool ended = false;
    std::function<void()> beforePacking;
    std::size_t countedBytes = 0;

private:
    std::optional<std::uint64_t> m_familyLosses; // when the families were told
};

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
    const std::size_t bytes = sizeof(*this) + slots.bytesHeld();
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
    const auto tookMs = static_cast<std::int64_t>(report.durationSeconds * 1000);
    const AppendCounts counts = d->slots.apply(startMs, startMs + tookMs, update);
    d->packIfFull();
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
