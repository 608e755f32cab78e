// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outage.h"
#include "report.h"
#include "targetpipeline.h"
#include "targetstate.h"

#include <QList>

#include <chrono>

namespace vigie {

// What is known of one target beyond its samples: its state, the outages and verdicts so far.
// Pure bookkeeping: time comes in, changes come out.
class TargetRecord final
{
public:
    static constexpr int maxReports = 50;
    static constexpr int maxOutages = 200;

    // What a scrape changed, for events, notices and the diagnosis.
    struct Change
    {
        bool wentDown = false; // the first failure in a row
        bool recovered = false;
        bool otherError = false; // still down, for another reason than before
    };

    [[nodiscard]] Change take(const ScrapeOutcome &outcome, std::chrono::milliseconds timeout);
    void takeHistory(const QList<Outage> &outages)
    {
        m_outages = (outages + m_outages)
                        .last(std::min<qsizetype>(maxOutages, outages.size() + m_outages.size()));
    }
    // As if it had been scraped all the time before: from what the outages leave.
    void fillStrip(std::chrono::milliseconds interval, std::int64_t nowMs);
    void takeReport(const Report &report);
    void takePage(const PageViewPtr &page) { m_page = page; }
    void setPaused(bool paused);

    [[nodiscard]] const TargetState &state() const { return m_state; }
    [[nodiscard]] const PageViewPtr &page() const { return m_page; }
    [[nodiscard]] const QList<Outage> &outages() const { return m_outages; }
    [[nodiscard]] const QList<Report> &reports() const { return m_reports; }

private:
    void fail(const ScrapeOutcome &outcome, Change &change);
    void succeed(const ScrapeOutcome &outcome, std::chrono::milliseconds timeout, Change &change);

    TargetState m_state;
    PageViewPtr m_page;
    QList<Outage> m_outages;
    QList<Report> m_reports;
};

} // namespace vigie
