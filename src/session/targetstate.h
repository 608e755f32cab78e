// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scraperesult.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>

namespace vigie {

// How a target is, as the list, the tray and the terminal show it.
struct TargetState
{
    enum class Status { Waiting, Up, Slow, Down, Paused };

    // One scrape in the strip of the last ones.
    struct Tick
    {
        std::int64_t timeMs = 0;
        Status status = Status::Waiting;
        double durationMs = 0;
    };
    static constexpr int stripLength = 60;

    Status status = Status::Waiting;
    int failuresInARow = 0;
    std::int64_t lastScrapeMs = 0; // start of the last scrape; 0 = none yet
    std::int64_t downSinceMs = 0;  // where Down
    std::int64_t seriesCount = 0;
    double durationMs = 0;
    std::int64_t bodyBytes = 0;
    ScrapeError error = ScrapeError::None;
    QString problem; // a failed scrape's cause in words; the diagnosis replaces it by its verdict
    QString verdictId;
    QList<Tick> strip; // oldest first, at most stripLength
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::TargetState)
