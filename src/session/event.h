// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace vigie {

// A line of the event log.
struct Event
{
    enum class Kind {
        Down,
        Recovered,
        Restarted,
        NewSeries,
        GoneSeries,
        NewFamily,
        GoneFamily,
        Metadata, // another type or help text
        Verdict,
        Lint,
        Note,
    };

    std::int64_t timeMs = 0;
    Kind kind = Kind::Note;
    TargetId target; // empty: the program as a whole
    QString text;    // "workers: the server listens on 127.0.0.1 inside its container"
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Event)
