// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "targetstate.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace vigie {

// Sentences that several views share.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)

public:
    static constexpr std::int64_t muteMs = 60 * 60 * 1000; // "Mute for 1 hour"

    [[nodiscard]] static std::int64_t tomorrowMorningMs(std::int64_t nowMs);
    [[nodiscard]] static QString ago(std::int64_t timeMs, std::int64_t nowMs); // "2 s ago"
    [[nodiscard]] static QString milliseconds(double ms);                      // "4 ms", "1.9 s"
    [[nodiscard]] static QString bytes(std::int64_t bytes);                    // "2.0 MiB"
    [[nodiscard]] static QString count(std::int64_t number);                   // "1,204", "3.1 M"
    // A name of machines, kept in its order where people write from right to left.
    [[nodiscard]] static QString leftToRight(const QString &name);
    [[nodiscard]] static QString status(TargetState::Status status); // "up"
    // "312 series · 4 ms · 2 s ago", "down for 42 s"
    [[nodiscard]] static QString summary(const TargetState &state, std::int64_t timeoutMs,
                                         std::int64_t nowMs);
};

} // namespace vigie
