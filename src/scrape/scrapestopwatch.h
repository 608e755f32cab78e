// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scraperesult.h"

#include <QElapsedTimer>

namespace vigie {

// What a scrape is doing, and the time that each step takes.
class ScrapeStopwatch
{
public:
    enum class Phase { Idle, Resolving, Connecting, Securing, Waiting, Reading, Decoding };

    [[nodiscard]] Phase phase() const { return m_phase; }
    // The error of a deadline that passes now.
    [[nodiscard]] ScrapeError timeout() const;
    // Adds the time since the last call to the phase that ends here.
    void enter(Phase phase, ScrapeTimings &timings);

private:
    QElapsedTimer m_lap;
    Phase m_phase = Phase::Idle;
};

} // namespace vigie
