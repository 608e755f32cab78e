// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification.h"

#include <QHash>

#include <cstdint>
#include <optional>

namespace vigie {

// Decides what is worth a notice: one when a target has failed often enough in a row, one when it
// is back, none between, none while muted. Time is a parameter.
class Notifier final
{
public:
    void setEnabled(bool enabled) { m_enabled = enabled; }
    void setFailuresBeforeDown(int failures); // at least 1
    void muteUntil(std::int64_t timeMs) { m_mutedUntilMs = timeMs; }
    [[nodiscard]] std::int64_t mutedUntilMs() const { return m_mutedUntilMs; }

    // A scrape of the target failed, for the n-th time in a row. `title` and `text` are what the
    // notice would say; waitForCause holds the notice back until a cause is known (caused()).
    [[nodiscard]] std::optional<Notification> failed(const Target &target, int failuresInARow,
                                                     const QString &text, bool waitForCause,
                                                     std::int64_t nowMs);
    // The diagnosis ended with a cause in words.
    [[nodiscard]] std::optional<Notification> caused(const Target &target, const QString &cause,
                                                     std::int64_t nowMs);
    [[nodiscard]] std::optional<Notification> succeeded(const Target &target, std::int64_t nowMs);
    void forget(const TargetId &id);

private:
    enum class Told { Nothing, WaitsForCause, Down };

    [[nodiscard]] bool isSilent(std::int64_t nowMs) const;

    bool m_enabled = true;
    int m_failuresBeforeDown = 2;
    std::int64_t m_mutedUntilMs = 0;
    QHash<TargetId, Told> m_told;
};

} // namespace vigie
