// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

struct NotifierText
{
    Q_DECLARE_TR_FUNCTIONS(Notifier)
};

Notification down(const Target &target, const QString &cause)
{
    Notification notice;
    notice.key = target.id;
    notice.targets = {target.id};
    notice.title = NotifierText::tr("%1 is down").arg(target.name);
    notice.text = cause;
    return notice;
}

} // namespace

void Notifier::setFailuresBeforeDown(int failures)
{
    m_failuresBeforeDown = std::max(failures, 1);
}

std::optional<Notification> Notifier::failed(const Target &target, int failuresInARow,
                                             const QString &text, bool waitForCause,
                                             std::int64_t nowMs)
{
    Told &told = m_told[target.id];
    if (told != Told::Nothing || failuresInARow < m_failuresBeforeDown)
        return std::nullopt;
    told = waitForCause ? Told::WaitsForCause : Told::Down;
    if (waitForCause || isSilent(nowMs))
        return std::nullopt;
    return down(target, text);
}

std::optional<Notification> Notifier::caused(const Target &target, const QString &cause,
                                             std::int64_t nowMs)
{
    const auto told = m_told.find(target.id);
    if (told == m_told.end() || *told != Told::WaitsForCause)
        return std::nullopt;
    *told = Told::Down;
    if (isSilent(nowMs))
        return std::nullopt;
    return down(target, cause);
}

std::optional<Notification> Notifier::succeeded(const Target &target, std::int64_t nowMs)
{
    if (m_told.take(target.id) != Told::Down || isSilent(nowMs))
        return std::nullopt;
    Notification notice;
    notice.kind = Notification::Kind::Recovered;
    notice.key = target.id;
    notice.targets = {target.id};
    notice.title = NotifierText::tr("%1 is back").arg(target.name);
    notice.text = NotifierText::tr("%1 answers again.").arg(target.instance());
    return notice;
}

void Notifier::forget(const TargetId &id)
{
    m_told.remove(id);
}

bool Notifier::isSilent(std::int64_t nowMs) const
{
    return !m_enabled || nowMs < m_mutedUntilMs;
}

} // namespace vigie
