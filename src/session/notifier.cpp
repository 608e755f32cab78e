// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include "noticetexts.h"

#include <QSet>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;
using Health = TargetHealth::Health;

void Notifier::setPolicy(bool enabled, int failuresBeforeDown, const NotificationSettings &settings)
{
    m_silences.setEnabled(enabled);
    m_silences.setQuietHours(settings.quietHours, settings.quietFromMinute, settings.quietToMinute);
    m_failuresBeforeDown = std::max(failuresBeforeDown, 1);
    m_recoveries = settings.recoveries;
    m_tellsAlerts = settings.alerts;
    m_settings = settings;
}

Notifier::Known &Notifier::known(const Target &target)
{
    Known &known = m_known[target.id];
    known.target = target;
    return known;
}

void Notifier::failed(const Target &target, const Cause &cause, bool waitForCause,
                      std::int64_t nowMs)
{
    Known &known = this->known(target);
    const bool isMeant = m_silences.isMeant(target.id, nowMs);
    const auto change = known.health.take(false, m_failuresBeforeDown, m_settings, isMeant, nowMs);
    known.waitsForCause = waitForCause;
    if (known.told == Told::Nothing)
        known.cause = cause;
    if (!change)
        return;
    if (known.told == Told::Nothing)
        known.downMs = nowMs;
    known.readyMs = nowMs;
    known.isBack = false; // not for long enough to be told so
}

void Notifier::diagnosed(const Target &target, const Cause &cause)
{
    Known &known = this->known(target);
    known.waitsForCause = false;
    if (known.told == Told::Nothing)
        known.cause = cause;
}

void Notifier::succeeded(const Target &target, std::int64_t nowMs)
{
    Known &known = this->known(target);
    const auto change = known.health.take(true, m_failuresBeforeDown, m_settings, false, nowMs);
    if (!change)
        return;
    m_silences.wentUp(target.id);
    known.waitsForCause = false;
    known.readyMs = nowMs;
    known.isBack = known.told == Told::Down;
}

void Notifier::rest(const TargetId &id)
{
    m_known.erase(id);
}

void Notifier::forget(const TargetId &id)
{
    m_known.erase(id);
    m_silences.forget(id);
    m_alerts.forget(id);
}

bool Notifier::isSilent(const TargetId &id, std::int64_t nowMs) const
{
    return m_silences.isSilent(nowMs) || m_silences.isMuted(id, nowMs) ||
           (m_settings.silentOnStop && m_silences.isMeant(id, nowMs));
}

bool Notifier::tellsDown(const Known &known, std::int64_t nowMs) const
{
    return known.health.health() == Health::Down && known.told == Told::Nothing &&
           !known.waitsForCause && !known.health.isUnstable() && !isSilent(known.target.id, nowMs);
}

// Whether nobody else can be expected to join these.
bool Notifier::isComplete(const Members &members, std::int64_t nowMs) const
{
    std::int64_t since = nowMs;
    for (const Known *member : members)
        since = std::min(since, member->readyMs);
    bool someoneFails = false;
    bool someoneIsUp = false;
    for (const auto &[id, other] : m_known) {
        const bool isDown = other.health.health() == Health::Down && !other.waitsForCause;
        someoneIsUp = someoneIsUp || !isDown;
        someoneFails = someoneFails || (!isDown && other.health.lastFailed() &&
                                        !other.health.isUnstable() && !isSilent(id, nowMs));
    }
    if (!someoneIsUp)
        return true;
    return nowMs - since >= (someoneFails ? longestGatherMs : gatherMs);
}

Notifier::Members Notifier::toldIn(const QString &key)
{
    Members members;
    for (auto &[id, known] : m_known) {
        if (known.told == Told::Down && known.toldKey == key)
            members.append(&known);
    }
    return members;
}

QStringList Notifier::namesOf(const Members &members)
{
    QStringList names;
    for (const Known *member : members)
        names.append(member->target.name);
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<TargetId> Notifier::targetsOf(const Members &members)
{
    QList<TargetId> targets;
    for (const Known *member : members)
        targets.append(member->target.id);
    return targets;
}

void Notifier::takeUnstable(QList<Notification> &notices, std::int64_t nowMs)
{
    for (auto &[id, known] : m_known) {
        const bool wasUnstable = known.health.isUnstable();
        known.health.calm(nowMs);
        if (known.health.isUnstable() && known.told != Told::Unstable && !known.waitsForCause &&
            !isSilent(id, nowMs)) {
            const QList<std::int64_t> &downs = known.health.downs();
            Notification notice =
                NoticeTexts::unstable(known.target.name, int(downs.size()),
                                      nowMs - downs.value(0, nowMs), known.cause.text);
            notice.key = known.told == Told::Down ? known.toldKey : u"unstable "_s + id;
            notice.targets = {id};
            known.toldKey = notice.key;
            known.told = Told::Unstable;
            known.isBack = false;
            notices.append(notice);
        } else if (wasUnstable && !known.health.isUnstable() && known.told == Told::Unstable) {
            // Calm again: up is worth a word, down is told as any other.
            const bool isUp = known.health.health() == Health::Up;
            known.told = isUp ? Told::Down : Told::Nothing;
            known.isBack = isUp;
            known.readyMs = nowMs;
        }
    }
}

void Notifier::takeDown(QList<Notification> &notices, std::int64_t nowMs)
{
    QMap<QString, Members> groups;
    for (auto &[id, known] : m_known) {
        if (tellsDown(known, nowMs))
            groups[known.cause.key].append(&known);
    }
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const Members earlier = toldIn(group.key());
        if (earlier.isEmpty() && !isComplete(*group, nowMs))
            continue;
        Members members = earlier + *group;
        members.removeIf([](const Known *member) { return member->isBack; });
        for (Known *member : std::as_const(members)) {
            member->told = Told::Down;
            member->toldKey = group.key();
        }
        Notification notice = NoticeTexts::down(namesOf(members), group->first()->cause.text);
        notice.key = group.key();
        notice.targets = targetsOf(members);
        notice.isUpdate = !earlier.isEmpty();
        notices.append(notice);
    }
}

void Notifier::takeRecovered(QList<Notification> &notices, std::int64_t nowMs)
{
    QSet<QString> keys;
    for (const auto &[id, known] : m_known) {
        if (known.isBack)
            keys.insert(known.toldKey);
    }
    for (const QString &key : std::as_const(keys)) {
        if (const auto notice = recoveryOf(key, nowMs))
            notices.append(*notice);
    }
}

std::optional<Notification> Notifier::recoveryOf(const QString &key, std::int64_t nowMs)
{
    const Members all = toldIn(key);
    Members back = all;
    back.removeIf([](const Known *member) { return !member->isBack; });
    Members still = all;
    still.removeIf([](const Known *member) { return member->isBack; });
    std::int64_t since = nowMs;
    std::int64_t downMs = nowMs;
    bool isSilentForAll = true;
    for (const Known *member : std::as_const(back)) {
        since = std::min(since, member->readyMs);
        downMs = std::min(downMs, member->downMs);
        isSilentForAll = isSilentForAll && (m_silences.isSilent(nowMs) ||
                                            m_silences.isMuted(member->target.id, nowMs));
    }
    if (!still.isEmpty() && nowMs - since < longestGatherMs)
        return std::nullopt;
    for (Known *member : std::as_const(back)) {
        member->told = Told::Nothing;
        member->isBack = false;
    }
    if (isSilentForAll || !m_recoveries)
        return std::nullopt;
    Notification notice = NoticeTexts::recovered(namesOf(back), since - downMs, namesOf(still));
    notice.key = key;
    notice.targets = targetsOf(back);
    return notice;
}

QList<Notification> Notifier::take(std::int64_t nowMs)
{
    QList<Notification> notices;
    takeUnstable(notices, nowMs);
    takeRecovered(notices, nowMs);
    takeDown(notices, nowMs);
    const auto isSilentAlert = [this, nowMs](const TargetId &id) {
        return !m_tellsAlerts || (id.isEmpty() ? m_silences.isSilent(nowMs) : isSilent(id, nowMs));
    };
    notices += m_alerts.due(isSilentAlert, nowMs);
    return notices;
}

bool Notifier::isWaiting() const
{
    if (m_alerts.isWaiting())
        return true;
    return std::any_of(m_known.begin(), m_known.end(), [](const auto &entry) {
        const Known &known = entry.second;
        const bool isDown = known.health.health() == Health::Down && !known.waitsForCause;
        return known.isBack || known.health.isUnstable() || (isDown && known.told == Told::Nothing);
    });
}

} // namespace vigie
