// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notificationsettings.h"

#include <QList>

#include <cstdint>
#include <optional>

namespace vigie {

// Whether a target is down for the purpose of telling it: single failures do not count, and one
// that comes and goes is unstable until it has been calm for a while.
class TargetHealth final
{
public:
    enum class Health { Unknown, Up, Down };

    static constexpr std::int64_t unstableWindowMs = 10 * 60 * 1000;
    static constexpr std::int64_t calmMs = 5 * 60 * 1000;
    static constexpr int unstableDowns = 3; // in the window

    // A scrape's outcome. isMeant: the user stopped it himself, which is not instability. Returns
    // the new health where it changed.
    std::optional<Health> take(bool succeeded, int failuresBeforeDown,
                               const NotificationSettings &settings, bool isMeant,
                               std::int64_t nowMs);
    void calm(std::int64_t nowMs); // ends the instability where it is over

    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] bool isUnstable() const { return m_unstable; }
    [[nodiscard]] bool lastFailed() const { return m_count > 0 && (m_failed & 1U) != 0; }
    [[nodiscard]] std::int64_t changedMs() const { return m_changedMs; }
    [[nodiscard]] const QList<std::int64_t> &downs() const { return m_downs; } // in the window

private:
    [[nodiscard]] int failuresAmong(int scrapes) const;

    Health m_health = Health::Unknown;
    std::uint32_t m_failed = 0; // bit 0: the last scrape
    int m_count = 0;            // scrapes of this health's window, at most 32
    std::int64_t m_changedMs = 0;
    QList<std::int64_t> m_downs;
    bool m_unstable = false;
};

} // namespace vigie
