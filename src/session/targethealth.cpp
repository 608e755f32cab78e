// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targethealth.h"

#include <algorithm>
#include <bit>

namespace vigie {

int TargetHealth::failuresAmong(int scrapes) const
{
    const int seen = std::min(scrapes, m_count);
    const std::uint32_t mask = seen >= 32 ? ~0U : (1U << seen) - 1U;
    return std::popcount(m_failed & mask);
}

std::optional<TargetHealth::Health> TargetHealth::take(bool succeeded, int failuresBeforeDown,
                                                       const NotificationSettings &settings,
                                                       bool isMeant, std::int64_t nowMs)
{
    m_failed = (m_failed << 1U) | (succeeded ? 0U : 1U);
    m_count = std::min(m_count + 1, 32);
    Health now = m_health;
    if (m_health != Health::Down && !succeeded) {
        const int window = std::max(settings.downWindow, failuresBeforeDown);
        if (failuresAmong(window) >= failuresBeforeDown)
            now = Health::Down;
    } else if (m_health == Health::Unknown && succeeded) {
        now = Health::Up;
    } else if (m_health == Health::Down && succeeded) {
        const int window = std::max(settings.upWindow, settings.successesBeforeUp);
        const int seen = std::min(window, m_count);
        if (seen - failuresAmong(window) >= settings.successesBeforeUp)
            now = Health::Up;
    }
    if (now == m_health)
        return std::nullopt;
    m_health = now;
    m_changedMs = nowMs;
    m_count = 0; // what led to this change does not count for the next
    if (now == Health::Down && !isMeant) {
        m_downs.removeIf([&](std::int64_t ms) { return nowMs - ms > unstableWindowMs; });
        m_downs.append(nowMs);
        m_unstable = settings.dampUnstable && (m_unstable || m_downs.size() >= unstableDowns);
    }
    return now;
}

void TargetHealth::calm(std::int64_t nowMs)
{
    if (!m_unstable || nowMs - m_changedMs < calmMs)
        return;
    m_unstable = false;
    m_downs.clear();
}

} // namespace vigie
