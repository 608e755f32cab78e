// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetrecord.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

using Status = TargetState::Status;

// A scrape that takes more than this part of its time-out is worth a warning.
constexpr double slowPart = 0.3;

template <typename T>
void appendBounded(QList<T> &list, const T &value, qsizetype most)
{
    list.append(value);
    if (list.size() > most)
        list.removeFirst();
}

} // namespace

TargetRecord::Change TargetRecord::take(const ScrapeOutcome &outcome,
                                        std::chrono::milliseconds timeout)
{
    Change change;
    m_state.lastScrapeMs = outcome.startMs;
    m_state.durationMs = outcome.durationMs;
    m_state.bodyBytes = outcome.bodyBytes;
    if (outcome.error == ScrapeError::None)
        succeed(outcome, timeout, change);
    else
        fail(outcome, change);
    m_page = outcome.page ? outcome.page : m_page;
    appendBounded(m_state.strip,
                  TargetState::Tick{outcome.startMs, m_state.status, outcome.durationMs},
                  TargetState::stripLength);
    return change;
}

void TargetRecord::fillStrip(std::chrono::milliseconds interval, std::int64_t nowMs)
{
    QList<TargetState::Tick> &strip = m_state.strip;
    std::int64_t timeMs = strip.isEmpty() ? nowMs : strip.first().timeMs;
    while (strip.size() < TargetState::stripLength) {
        timeMs -= interval.count();
        const bool down =
            std::any_of(m_outages.begin(), m_outages.end(), [&](const Outage &outage) {
                return outage.fromMs <= timeMs && timeMs < outage.toMs;
            });
        strip.prepend({timeMs, down ? Status::Down : Status::Up, m_state.durationMs});
    }
}

void TargetRecord::fail(const ScrapeOutcome &outcome, Change &change)
{
    change.wentDown = m_state.failuresInARow == 0;
    change.otherError = !change.wentDown && m_state.error != outcome.error;
    ++m_state.failuresInARow;
    m_state.status = Status::Down;
    m_state.error = outcome.error;
    if (change.wentDown) {
        m_state.downSinceMs = outcome.startMs;
        appendBounded(
            m_outages,
            Outage{outcome.startMs, std::numeric_limits<std::int64_t>::max(), outcome.message, {}},
            maxOutages);
    }
    if (change.wentDown || change.otherError || m_state.verdictId.isEmpty()) {
        m_state.problem = outcome.message;
        m_state.verdictId.clear();
    }
}

void TargetRecord::succeed(const ScrapeOutcome &outcome, std::chrono::milliseconds timeout,
                           Change &change)
{
    change.recovered = m_state.failuresInARow > 0;
    if (change.recovered && !m_outages.isEmpty())
        m_outages.last().toMs = outcome.startMs;
    m_state.failuresInARow = 0;
    m_state.downSinceMs = 0;
    m_state.error = ScrapeError::None;
    m_state.problem.clear();
    m_state.verdictId.clear();
    m_state.seriesCount = std::int64_t(outcome.seriesCount);
    const bool slow = outcome.durationMs > double(timeout.count()) * slowPart;
    m_state.status = slow ? Status::Slow : Status::Up;
}

void TargetRecord::takeReport(const Report &report)
{
    appendBounded(m_reports, report, maxReports);
    if (report.healthy || report.verdict.title.isEmpty() || m_state.failuresInARow == 0)
        return;
    m_state.problem = report.verdict.title;
    m_state.verdictId = report.verdict.id;
    if (!m_outages.isEmpty()) {
        m_outages.last().cause = report.verdict.title;
        m_outages.last().verdictId = report.verdict.id;
    }
}

void TargetRecord::setPaused(bool paused)
{
    if (paused)
        m_state.status = Status::Paused;
    else if (m_state.status == Status::Paused)
        m_state.status = Status::Waiting;
}

} // namespace vigie
