// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerting.h"
#include "sessionstate.h"

#include <algorithm>

// What is remembered: for how long, over restarts, and where the clock is set.

namespace vigie {

StoreLimits Session::Private::limits() const
{
    StoreLimits limits;
    limits.maxAge = m_settings.historyAge;
    limits.maxBytes = std::size_t(m_settings.historyBytes);
    return limits;
}

void Session::Private::evict()
{
    m_worker->evict(m_systemClock ? m_systemClock->forgettingMs() : now());
    const std::int64_t aheadMs = m_systemClock ? m_systemClock->aheadMs() : 0;
    if (std::exchange(m_toldClock, aheadMs > 0) || aheadMs == 0)
        return;
    note(
        tr("The system's clock was set back by %1. So that every sample has its place, Vigie goes "
           "on with its own time; a restart follows the clock.")
            .arg(tr("%n second(s)", nullptr,
                    int(std::min<std::int64_t>(aheadMs / 1000, std::numeric_limits<int>::max())))));
}

void Session::Private::applyHistory()
{
    if (m_history) {
        m_history->setLimits(limits());
        m_history->setSaving(m_settings.keepHistory);
        return;
    }
    if (m_historyFolder.isEmpty() || !m_settings.keepHistory)
        return;
    HistoryRunner::Clock clock = m_clock;
    if (m_systemClock)
        clock = [time = m_systemClock] {
            return time->forgettingMs();
        };
    m_history = std::make_unique<HistoryRunner>(m_store, m_historyFolder, limits(), clock);
    connect(m_history.get(), &HistoryRunner::loaded, q,
            [this](const RememberedHistory &history) { takeHistory(history); });
    connect(m_history.get(), &HistoryRunner::failed, q, [this](const QString &problem) {
        note(problem);
        Q_EMIT q->historyFailed(problem);
    });
    connect(m_history.get(), &HistoryRunner::works, q,
            [this] { note(tr("The history is kept again.")); });
    connect(m_history.get(), &HistoryRunner::cleared, q, &Session::historyDeleted);
}

void Session::Private::takeHistory(const RememberedHistory &history)
{
    const HistoryLoad &load = history.load;
    if (load.tornBytes > 0 || load.damagedBytes > 0) {
        note(tr("%n byte(s) of the history are damaged and left out: the last run was cut off, or "
                "the disk is failing.",
                nullptr,
                int(std::min<std::uint64_t>(load.tornBytes + load.damagedBytes, INT_MAX))));
    }
    if (load.newerFiles > 0)
        note(tr("A part of the history was written by a newer Vigie and cannot be read by this "
                "one."));
    if (load.futureSamples > 0)
        note(tr("A part of the history is of a time that is still to come: the clock was set back. "
                "It is left out until then."));
    for (const Target &target : m_targets.targets()) {
        const auto record = m_records.find(target.id);
        const auto known =
            history.outages.constFind(RememberedHistory::outageKey(target.name, target.instance()));
        if (record != m_records.end() && known != history.outages.constEnd())
            record->second.takeHistory(*known);
        if (load.samples > 0)
            Q_EMIT q->scraped(target.id);
    }
    // Alerts of the last run go on: their samples are in the history.
    m_historyLoaded = true;
    if (m_started)
        m_alerting->start();
    Q_EMIT q->historyLoaded();
}

void Session::keepHistory(const QString &folder)
{
    d->m_historyFolder = folder;
    d->applyHistory();
}

QString Session::historyFolder() const
{
    return d->m_historyFolder;
}

void Session::saveHistory()
{
    if (d->m_history)
        d->m_history->saveAndWait();
}

// First out of the memory: what is kept comes from there.
void Session::deleteHistory()
{
    if (!d->m_isRecording)
        d->m_worker->clear();
}

} // namespace vigie
