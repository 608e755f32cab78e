// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "pagereader.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace vigie {

class SeriesStore;

// What the report series say of one scrape (facts: `up`, `scrape_duration_seconds`, …).
struct ScrapeReport
{
    double durationSeconds = 0;
    std::uint64_t samplesScraped = 0;
    std::int64_t bodyBytes = 0; // −1: over the body limit
    double timeoutSeconds = 0;
};

struct AppendCounts
{
    std::uint64_t stored = 0;
    std::uint64_t duplicates = 0;
    std::uint64_t outOfOrder = 0;
    std::uint64_t outOfBounds = 0;
    std::uint64_t seriesAdded = 0;
    std::uint64_t seriesGone = 0;
};

// Appends one target's scrapes to the store: follows the reader's slots, so that an unchanged value
// costs nothing, shares one timestamp column among the target's series, writes stale markers for
// series that vanished or whose scrape failed, and the report series (source: facts §1.9).
class ScrapeAppender
{
public:
    // targetLabels (job, instance) are added to every series; a scraped label of the same name is
    // kept as exported_<name>. Lasting: a file may keep it; a passing target is forgotten.
    ScrapeAppender(SeriesStore &store, Labels targetLabels, bool lasting = true);
    ~ScrapeAppender();
    ScrapeAppender(ScrapeAppender &&) noexcept;

    // A page that was read; with accepted = false it counts as a failure: up 0 and stale markers.
    AppendCounts append(std::int64_t startMs, const PageUpdate &update, const PageReader &reader,
                        const ScrapeReport &report);
    // No page at all.
    AppendCounts appendFailure(std::int64_t startMs, const ScrapeReport &report);
    // Called before a block is packed, which takes memory for a moment: whoever has some that is
    // not needed just then may return it.
    void setBeforePacking(std::function<void()> call);
    // The target was removed: stale markers for all, report series included.
    void end(std::int64_t timeMs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
