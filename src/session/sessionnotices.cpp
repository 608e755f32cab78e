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
    connectEngine();
    applyPolicy();
}

void Session::Private::connectEngine()
{
    connect(&m_engine, &EngineWatch::happened, q,
            [this](const EngineEvent &event) { takeEngineEvent(event); });
    connect(&m_engine, &EngineWatch::lost, q, [this] {
        m_notifier.silences().engineGone(now());
        tell();
    });
    connect(&m_engine, &EngineWatch::containersRead, q,
            [this](const QList<EngineContainer> &containers) {
                m_ownStops.takeList(containers);
                const QList<TargetId> served = m_ownStops.served(m_targets.targets());
                for (const TargetId &id : served)
                    m_notifier.silences().started(id, now());
            });
}

// Not before the start, and not where nobody wants to know.
void Session::Private::watchEngine()
{
    const bool isWanted = m_settings.notificationsEnabled && m_settings.notices.silentOnStop;
    if (m_started && isWanted && !std::exchange(m_engineWatched, true))
        m_engine.start();
}

// What is stopped through the engine, the user stops himself: a process that ends by itself only
// dies. The engine's own end stops containers too, but then the engine is gone (Silences).
void Session::Private::takeEngineEvent(const EngineEvent &event)
{
    if (event.kind == EngineEvent::Kind::Died || event.kind == EngineEvent::Kind::Other)
        return;
    Silences &silences = m_notifier.silences();
    const QList<TargetId> hit = m_ownStops.targetsOf(event, m_targets.targets());
    for (const TargetId &id : hit) {
        const bool wasMeant = silences.isMeant(id, now());
        if (event.kind == EngineEvent::Kind::Started) {
            silences.started(id, now());
            continue;
        }
        silences.stopped(id, now());
        const auto target = m_targets.find(id);
        if (target && !wasMeant)
            append(Event::Kind::Note, *target,
                   tr("its container is stopped on purpose: no notices until it starts again"));
    }
}

void Session::Private::applyPolicy()
{
    m_notifier.setPolicy(m_settings.notificationsEnabled, m_settings.failuresBeforeDown,
                         m_settings.notices);
    watchEngine();
}

Cause Session::Private::causeFor(const Target &target) const
{
    const auto record = m_records.find(target.id);
    return record == m_records.end()
               ? Cause()
               : causeOf(target, record->second.state(), m_ownStops.projectOf(target));
}

void Session::Private::tell()
{
    const QList<Notification> notices = m_notifier.take(now());
    if (!m_notifier.isWaiting())
        m_noticeTimer.stop();
    else if (!m_noticeTimer.isActive())
        m_noticeTimer.start();
    for (const Notification &notice : notices) {
        const auto target = m_targets.find(notice.targets.value(0));
        if (notice.kind == Notification::Kind::Unstable && target)
            append(Event::Kind::Note, *target, tr("comes and goes"));
        Q_EMIT q->notified(notice);
    }
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
