// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionstate.h"

#include "driftevents.h"

// What scrapes and diagnoses come to: states, events, notices.

#include <algorithm>
#include <climits>

namespace vigie {

namespace {

constexpr int maxEvents = 5000;

} // namespace

void Session::Private::connectWorker()
{
    connect(m_worker, &ScrapeWorker::processed, q,
            [this](const TargetId &id, const ScrapeOutcomePtr &outcome) { take(id, outcome); });
    connect(m_worker, &ScrapeWorker::cleared, q, [this] {
        if (m_history)
            m_history->clear();
        else
            Q_EMIT q->historyDeleted();
    });
    connect(m_worker, &ScrapeWorker::pageReady, q,
            [this](const TargetId &id, const PageViewPtr &page) {
                const auto record = m_records.find(id);
                if (record == m_records.end())
                    return;
                record->second.takePage(page);
                Q_EMIT q->pageChanged(id);
            });
    connect(m_worker, &ScrapeWorker::historyReady, q,
            [this](const TargetId &id, const QList<Outage> &outages) {
                const auto record = m_records.find(id);
                if (record == m_records.end())
                    return;
                record->second.takeHistory(outages);
                if (const auto target = m_targets.find(id))
                    record->second.fillStrip(target->scrape.interval, now());
                Q_EMIT q->stateChanged(id);
                Q_EMIT q->scraped(id);
            });
}

void Session::Private::connectDiagnoses()
{
    connect(&m_diagnoses, &DiagnosisRunner::started, q, &Session::diagnosisStarted);
    connect(&m_diagnoses, &DiagnosisRunner::checkFinished, q, &Session::checkFinished);
    connect(&m_diagnoses, &DiagnosisRunner::cancelled, q, [this](const TargetId &id) {
        if (const auto target = m_targets.find(id)) {
            m_schedule.setPaused(id, target->paused, now());
            m_notifier.diagnosed(*target, causeFor(*target));
        }
        arm();
    });
    connect(&m_diagnoses, &DiagnosisRunner::finished, q,
            [this](const TargetId &id, const Report &report) { takeReport(id, report); });
}

void Session::Private::take(const TargetId &id, const ScrapeOutcomePtr &outcome)
{
    m_schedule.finished(id, now());
    arm();
    const auto target = m_targets.find(id);
    const auto found = m_records.find(id);
    if (!target || found == m_records.end())
        return;
    TargetRecord &record = found->second;
    const TargetRecord::Change change = record.take(*outcome, target->scrape.timeout);
    record.setPaused(target->paused);
    noteOutcome(*target, *outcome, change);
    if (outcome->error == ScrapeError::None)
        m_notifier.succeeded(*target, now());
    else
        takeFailure(*target, record, change);
    tell();
    Q_EMIT q->stateChanged(id);
    Q_EMIT q->scraped(id);
    if (outcome->page)
        Q_EMIT q->pageChanged(id);
}

void Session::Private::noteOutcome(const Target &target, const ScrapeOutcome &outcome,
                                   TargetRecord::Change change)
{
    if (change.wentDown)
        append(Event::Kind::Down, target, outcome.message);
    else if (change.recovered)
        append(Event::Kind::Recovered, target, tr("answers again"));
    if (outcome.restarted)
        append(Event::Kind::Restarted, target, tr("restarted"));
    for (const DriftEvent &event : driftEvents(outcome.drift))
        append(event.kind, target, event.text);
}

void Session::Private::takeFailure(const Target &target, TargetRecord &record,
                                   TargetRecord::Change change)
{
    const int failures = record.state().failuresInARow;
    const bool wasNeverUp = record.state().seriesCount == 0;
    const bool isDown = failures >= m_settings.failuresBeforeDown || wasNeverUp;
    const bool hasCause = !record.state().verdictId.isEmpty();
    const bool fresh = change.otherError || failures == m_settings.failuresBeforeDown ||
                       (wasNeverUp && change.wentDown);
    if (isDown && m_diagnoses.isDue(target.id, fresh, hasCause, now()))
        diagnose(target);
    const bool waits = m_diagnoses.isRunning(target.id);
    m_notifier.failed(target, causeFor(target), waits, now());
}

void Session::Private::diagnose(const Target &target)
{
    // Probes and scrapes at the same time would disturb a single-threaded exporter.
    m_schedule.setPaused(target.id, true, now());
    m_diagnoses.setEngine(m_settings.docker.engine);
    m_diagnoses.start(completed(target), fallbackFor(target), now());
}

void Session::Private::takeReport(const TargetId &id, const Report &report)
{
    const auto target = m_targets.find(id);
    const auto record = m_records.find(id);
    if (!target || record == m_records.end())
        return;
    record->second.takeReport(report);
    if (!report.healthy && !report.verdict.title.isEmpty())
        append(Event::Kind::Verdict, *target, report.verdict.title);
    m_notifier.diagnosed(*target, causeFor(*target));
    tell();
    m_schedule.setPaused(id, target->paused, now());
    if (report.healthy && record->second.state().failuresInARow > 0 && !target->paused)
        m_schedule.scrapeNow(id);
    arm();
    Q_EMIT q->diagnosisFinished(id, report);
    Q_EMIT q->stateChanged(id);
}

// The page that may answer where this one does not: another target on the same host.
QString Session::Private::fallbackFor(const Target &target) const
{
    for (const Target &other : m_targets.targets()) {
        if (other.id != target.id && other.scrape.url.host() == target.scrape.url.host())
            return other.scrape.url.toString(QUrl::RemoveUserInfo);
    }
    return {};
}

void Session::Private::note(const QString &text)
{
    append(Event{now(), Event::Kind::Note, {}, text});
}

void Session::Private::append(Event::Kind kind, const Target &target, const QString &text)
{
    append(Event{now(), kind, target.id, target.name + QStringLiteral(": ") + text});
}

void Session::Private::append(const Event &event)
{
    m_events.append(event);
    if (m_events.size() > maxEvents)
        m_events.removeFirst();
    Q_EMIT q->eventAppended(event);
}

} // namespace vigie
