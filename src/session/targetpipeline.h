// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drift.h"
#include "pagereader.h"
#include "pageview.h"
#include "scrapeappender.h"
#include "scraperesult.h"
#include "target.h"

#include <optional>

namespace vigie {

class SeriesStore;

// What one scrape came to, ready to be shown.
struct ScrapeOutcome
{
    PageViewPtr page; // null where nothing was received; shares its families with earlier ones
    ScrapeError error = ScrapeError::None;
    QString message; // the error in words
    std::int64_t startMs = 0;
    double durationMs = 0;
    std::int64_t bodyBytes = 0;
    std::size_t seriesCount = 0;
    std::uint64_t seriesAdded = 0; // against the last page; 0 on the first
    std::uint64_t seriesGone = 0;
    Drift drift;                       // against the last accepted page
    std::int64_t processStartedMs = 0; // process_start_time_seconds; 0 = the page has none
    bool restarted = false;            // it differs from the last page's
    bool isFirst = false;              // no page was read before
};

using ScrapeOutcomePtr = std::shared_ptr<const ScrapeOutcome>;

// One target's way from the response to the store: parses, appends, and keeps what the window
// shows of the last page. Lives in the worker's thread.
class TargetPipeline final
{
public:
    TargetPipeline(SeriesStore &store, const Target &target);
    TargetPipeline(const TargetPipeline &) = delete;
    TargetPipeline &operator=(const TargetPipeline &) = delete;

    // Takes the response's body. keepBody: the page is being looked at.
    [[nodiscard]] ScrapeOutcomePtr process(ScrapeResult &response, bool keepBody,
                                           std::chrono::milliseconds timeout);
    // Memory for the next response's body.
    [[nodiscard]] std::string takeSpareBuffer() { return m_reader.takeSpareBuffer(); }
    // That response is far away.
    void returnSpareBuffer() { m_reader.returnSpareBuffer(); }
    // The last page with its body, for someone who starts to look at it.
    [[nodiscard]] PageViewPtr fullPage();
    // The target was removed: its series end here.
    void end(std::int64_t timeMs);

private:
    void read(ScrapeResult &response, const ScrapeReport &report, ScrapeOutcome &outcome);
    void noteChanges(const PageUpdate &update, ScrapeOutcome &outcome);
    [[nodiscard]] std::shared_ptr<const std::vector<FamilyInfo>> readFamilies() const;
    void noteChanges(PageView &view);
    [[nodiscard]] PageViewPtr makeView(const ScrapeResult &response, bool accepted, bool keepBody);

    PageReader m_reader;
    ScrapeAppender m_appender;
    std::shared_ptr<const std::vector<FamilyInfo>> m_families;
    std::int64_t m_familiesReadMs = 0;
    bool m_familiesAreOld = true;
    std::optional<std::uint32_t> m_startTimeSlot; // of process_start_time_seconds
    double m_startTime = 0;
    std::size_t m_sampleCount = 0; // of the page read last
    DriftWatcher m_drift;
    bool m_hadPage = false;
    PageViewPtr m_lastView;
    std::string m_lastBody;        // of the watched page, to mark what changed
    std::int64_t m_lastBodyMs = 0; // when it was asked for
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::ScrapeOutcomePtr)
