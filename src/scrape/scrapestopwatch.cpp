// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapestopwatch.h"

namespace vigie {

namespace {

using Phase = ScrapeStopwatch::Phase;

double *timingOf(Phase phase, ScrapeTimings &timings)
{
    switch (phase) {
    case Phase::Idle:
        return nullptr;
    case Phase::Resolving:
        return &timings.resolve;
    case Phase::Connecting:
        return &timings.connect;
    case Phase::Securing:
        return &timings.tls;
    case Phase::Waiting:
        return &timings.firstByte;
    case Phase::Reading:
        return &timings.transfer;
    case Phase::Decoding:
        return &timings.decode;
    }
    return nullptr;
}

} // namespace

void ScrapeStopwatch::enter(Phase phase, ScrapeTimings &timings)
{
    const double lapMs = m_lap.isValid() ? double(m_lap.nsecsElapsed()) / 1e6 : 0;
    if (double *timing = timingOf(m_phase, timings))
        *timing += lapMs;
    m_lap.restart();
    m_phase = phase;
}

ScrapeError ScrapeStopwatch::timeout() const
{
    switch (m_phase) {
    case Phase::Resolving:
        return ScrapeError::TimedOutResolving;
    case Phase::Waiting:
        return ScrapeError::TimedOutWaiting;
    case Phase::Reading:
        return ScrapeError::TimedOutReading;
    default:
        return ScrapeError::TimedOutConnecting;
    }
}

} // namespace vigie
