// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionstate.h"

// What is told, and when not.

namespace vigie {

namespace {

constexpr int noticeEveryMs = 1000; // while something may yet have to be told

} // namespace

void Session::Private::startNotices()
{
    m_noticeTimer.setInterval(noticeEveryMs);
    connect(&m_noticeTimer, &QTimer::timeout, q, [this] { tell(); });
    applyPolicy();
}

void Session::Private::applyPolicy()
{
    m_notifier.setPolicy(m_settings.notificationsEnabled, m_settings.failuresBeforeDown,
                         m_settings.notices);
}

Cause Session::Private::causeFor(const Target &target) const
{
    const auto record = m_records.find(target.id);
    return record == m_records.end() ? Cause() : causeOf(target, record->second.state(), {});
}

void Session::Private::tell()
{
    const QList<Notification> notices = m_notifier.take(now());
    if (!m_notifier.isWaiting())
        m_noticeTimer.stop();
    else if (!m_noticeTimer.isActive())
        m_noticeTimer.start();
    for (const Notification &notice : notices)
        Q_EMIT q->notified(notice);
}

void Session::muteUntil(std::int64_t timeMs)
{
    d->m_notifier.silences().muteUntil(timeMs);
    d->tell();
}

std::int64_t Session::mutedUntilMs() const
{
    return d->m_notifier.silences().mutedUntilMs();
}

Silences &Session::silences() const
{
    return d->m_notifier.silences();
}

} // namespace vigie
