// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QHash>

#include <cstdint>

namespace vigie {

// When nothing is told: the mutes, the quiet hours, and while the user himself stops and starts
// containers. Time is a parameter; the quiet hours are those of the local day.
class Silences final
{
public:
    static constexpr std::int64_t startGraceMs = 30'000; // what was just started is not down yet
    static constexpr std::int64_t engineGoneMs = 15'000;

    void setEnabled(bool enabled) { m_enabled = enabled; }
    void setQuietHours(bool on, int fromMinute, int toMinute);

    void muteUntil(std::int64_t timeMs) { m_mutedUntilMs = timeMs; } // 0: not muted
    [[nodiscard]] std::int64_t mutedUntilMs() const { return m_mutedUntilMs; }
    void mute(const TargetId &id, std::int64_t untilMs) { m_targets[id].mutedUntilMs = untilMs; }
    void muteUntilUp(const TargetId &id) { m_targets[id].mutedUntilUp = true; }
    void unmute(const TargetId &id);
    void wentUp(const TargetId &id);
    void forget(const TargetId &id) { m_targets.remove(id); }

    // The user stopped, or started again, what the target is served by.
    void stopped(const TargetId &id, std::int64_t nowMs);
    void started(const TargetId &id, std::int64_t nowMs);
    void engineGone(std::int64_t nowMs); // what it stopped just now, it stopped because it ended

    [[nodiscard]] bool isQuietHour(std::int64_t nowMs) const;
    [[nodiscard]] bool isMuted(const TargetId &id, std::int64_t nowMs) const; // the target itself
    [[nodiscard]] bool isMeant(const TargetId &id, std::int64_t nowMs) const;
    [[nodiscard]] bool isSilent(std::int64_t nowMs) const; // for everything

private:
    struct OfTarget
    {
        std::int64_t mutedUntilMs = 0;
        bool mutedUntilUp = false;
        std::int64_t stoppedMs = -1;    // -1: it was not
        std::int64_t meantUntilMs = -1; // after a start
    };

    bool m_enabled = true;
    bool m_quiet = false;
    int m_quietFrom = 0;
    int m_quietTo = 0;
    std::int64_t m_mutedUntilMs = 0;
    QHash<TargetId, OfTarget> m_targets;
};

} // namespace vigie
