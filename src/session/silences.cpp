// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "silences.h"

#include <QDateTime>

namespace vigie {

void Silences::setQuietHours(bool on, int fromMinute, int toMinute)
{
    m_quiet = on;
    m_quietFrom = fromMinute;
    m_quietTo = toMinute;
}

void Silences::unmute(const TargetId &id)
{
    OfTarget &target = m_targets[id];
    target.mutedUntilMs = 0;
    target.mutedUntilUp = false;
}

void Silences::wentUp(const TargetId &id)
{
    const auto target = m_targets.find(id);
    if (target == m_targets.end())
        return;
    target->mutedUntilUp = false;
    target->stoppedMs = -1;
}

void Silences::stopped(const TargetId &id, std::int64_t nowMs)
{
    m_targets[id].stoppedMs = nowMs;
}

void Silences::started(const TargetId &id, std::int64_t nowMs)
{
    OfTarget &target = m_targets[id];
    if (target.stoppedMs < 0)
        return; // a container that restarts by itself gets no grace
    target.stoppedMs = -1;
    target.meantUntilMs = nowMs + startGraceMs;
}

void Silences::engineGone(std::int64_t nowMs)
{
    for (OfTarget &target : m_targets) {
        if (target.stoppedMs >= 0 && nowMs - target.stoppedMs <= engineGoneMs)
            target.stoppedMs = -1;
    }
}

bool Silences::isQuietHour(std::int64_t nowMs) const
{
    if (!m_quiet || m_quietFrom == m_quietTo)
        return false;
    const QTime time = QDateTime::fromMSecsSinceEpoch(nowMs).time();
    const int minute = time.hour() * 60 + time.minute();
    return m_quietFrom < m_quietTo ? minute >= m_quietFrom && minute < m_quietTo
                                   : minute >= m_quietFrom || minute < m_quietTo;
}

bool Silences::isMuted(const TargetId &id, std::int64_t nowMs) const
{
    const auto target = m_targets.constFind(id);
    return target != m_targets.constEnd() && (target->mutedUntilUp || nowMs < target->mutedUntilMs);
}

bool Silences::isMeant(const TargetId &id, std::int64_t nowMs) const
{
    const auto target = m_targets.constFind(id);
    return target != m_targets.constEnd() &&
           (target->stoppedMs >= 0 || nowMs < target->meantUntilMs);
}

bool Silences::isSilent(std::int64_t nowMs) const
{
    return !m_enabled || nowMs < m_mutedUntilMs || isQuietHour(nowMs);
}

} // namespace vigie
