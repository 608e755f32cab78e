// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>

namespace vigie {

// A span in which a target's scrapes failed, with the cause in words.
struct Outage
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0; // the time of the recovery; still down: the largest value
    QString cause;
    QString verdictId;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Outage)
