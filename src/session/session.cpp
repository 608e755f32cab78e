// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "demoexporter.h"
#include "diagnosisrunner.h"
#include "notifier.h"
#include "queryrunner.h"
#include "scrapeschedule.h"
#include "scrapeworker.h"
#include "targetlist.h"
#include "targetrecord.h"

#include <QDateTime>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <map>

namespace vigie {

namespace {

constexpr int maxEvents = 5000;
constexpr int evictEveryMs = 10'000;
constexpr std::int64_t longestSleepMs = 60'000;
constexpr std::chrono::milliseconds demoInterval(2000);
constexpr std::int64_t demoHistoryMs = 60 * 60 * 1000;
constexpr std::int64_t demoOutageMs = 9000; // at each of its restarts

StoreLimits limitsOf(const Settings &settings)
{
    StoreLimits limits;
    limits.maxAge = settings.historyAge;
    limits.maxBytes = std::size_t(settings.historyBytes);
    return limits;
}

std::int64_t systemClock()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

class Session::Private
{
public:
    Private(Session *session, const Settings &initial, Clock clock);
    ~Private();

    void connectTargets();
    void connectWorker();
    void connectDiagnoses();

    void added(const Target &target);
    void removed(const Target &target);
    void changed(const Target &before, const Target &now);

    void scrapeDue();
    void arm();
    void take(const TargetId &id, const ScrapeOutcomePtr &outcome);
    void takeFailure(const Target &target, TargetRecord &record, TargetRecord::Change change);
    void noteOutcome(const Target &target, const ScrapeOutcome &outcome,
                     TargetRecord::Change change);
    void takeReport(const TargetId &id, const Report &report);
    void diagnose(const Target &target);
    void append(Event::Kind kind, const Target &target, const QString &text);
    void notice(const std::optional<Notification> &notification);
    [[nodiscard]] QString fallbackFor(const Target &target) const;
    [[nodiscard]] std::int64_t now() const { return m_clock(); }

    Session *q;
    Settings m_settings;
    Clock m_clock;
    TargetList m_targets;
    QList<Target> m_known; // as the worker knows them, to see what a change changed
    std::map<TargetId, TargetRecord> m_records;
    ScrapeSchedule m_schedule;
    QTimer m_timer;
    QTimer m_evictTimer;
    QList<Event> m_events;
    Notifier m_notifier;
    DiagnosisRunner m_diagnoses;
    std::shared_ptr<SeriesStore> m_store;
    QThread m_thread;
    ScrapeWorker *m_worker = nullptr; // lives in m_thread
    QueryRunner m_queries;
    std::unique_ptr<DemoExporter> m_demo;
    TargetId m_demoId;
    bool m_started = false;
};

Session::Private::Private(Session *session, const Settings &initial, Clock clock)
    : q(session)
    , m_settings(initial)
    , m_clock(clock ? std::move(clock) : systemClock)
    , m_store(std::make_shared<SeriesStore>(limitsOf(initial)))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, q, [this] { scrapeDue(); });
    connect(&m_evictTimer, &QTimer::timeout, q, [this] { m_worker->evict(now()); });
    m_notifier.setEnabled(initial.notificationsEnabled);
    m_notifier.setFailuresBeforeDown(initial.failuresBeforeDown);

    m_thread.setObjectName(QStringLiteral("scrapes"));
    m_worker = new ScrapeWorker(m_store);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectWorker();
    connectTargets();
    connectDiagnoses();
    m_thread.start();
}

Session::Private::~Private()
{
    m_thread.quit();
    m_thread.wait();
}

void Session::Private::connectTargets()
{
    connect(&m_targets, &TargetList::inserted, q, [this](int index) {
        const Target &target = m_targets.targets().at(index);
        m_known.append(target);
        added(target);
    });
    connect(&m_targets, &TargetList::removed, q, [this](int, const Target &target) {
        m_known.removeIf([&](const Target &known) { return known.id == target.id; });
        removed(target);
    });
    connect(&m_targets, &TargetList::replaced, q, [this](int index) {
        const Target &target = m_targets.targets().at(index);
        const auto known = std::find_if(m_known.begin(), m_known.end(),
                                        [&](const Target &other) { return other.id == target.id; });
        if (known != m_known.end())
            changed(std::exchange(*known, target), target);
    });
    connect(&m_targets, &TargetList::wasReset, q, [this] {
        const QList<Target> before = std::exchange(m_known, m_targets.targets());
        for (const Target &target : before)
            removed(target);
        for (const Target &target : std::as_const(m_known))
            added(target);
    });
}

void Session::Private::connectWorker()
{
    connect(m_worker, &ScrapeWorker::processed, q,
            [this](const TargetId &id, const ScrapeOutcomePtr &outcome) { take(id, outcome); });
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
                Q_EMIT q->scraped(id);
            });
}

void Session::Private::connectDiagnoses()
{
    connect(&m_diagnoses, &DiagnosisRunner::started, q, &Session::diagnosisStarted);
    connect(&m_diagnoses, &DiagnosisRunner::checkFinished, q, &Session::checkFinished);
    connect(&m_diagnoses, &DiagnosisRunner::cancelled, q, [this](const TargetId &id) {
        if (const auto target = m_targets.find(id))
            m_schedule.setPaused(id, target->paused, now());
        arm();
    });
    connect(&m_diagnoses, &DiagnosisRunner::finished, q,
            [this](const TargetId &id, const Report &report) { takeReport(id, report); });
}

void Session::Private::added(const Target &target)
{
    m_records[target.id].setPaused(target.paused);
    m_schedule.add(target.id, target.scrape.interval.count(), now());
    m_schedule.setPaused(target.id, target.paused, now());
    arm();
}

void Session::Private::removed(const Target &target)
{
    m_diagnoses.cancel(target.id);
    m_schedule.remove(target.id);
    m_records.erase(target.id);
    m_notifier.forget(target.id);
    m_worker->remove(target.id, now());
    arm();
}

void Session::Private::changed(const Target &before, const Target &now_)
{
    const bool otherSeries = before.name != now_.name || before.instance() != now_.instance();
    const bool otherUrl = before.scrape.url != now_.scrape.url;
    if (otherSeries)
        m_worker->remove(now_.id, now());
    if (otherUrl) {
        m_diagnoses.cancel(now_.id);
        m_records[now_.id] = {};
        m_notifier.forget(now_.id);
    }
    m_records[now_.id].setPaused(now_.paused);
    m_schedule.setInterval(now_.id, now_.scrape.interval.count(), now());
    m_schedule.setPaused(now_.id, now_.paused, now());
    if (otherUrl && !now_.paused)
        m_schedule.scrapeNow(now_.id);
    Q_EMIT q->stateChanged(now_.id);
    arm();
}

void Session::Private::arm()
{
    if (!m_started)
        return;
    const auto next = m_schedule.nextDueMs();
    if (!next) {
        m_timer.stop();
        return;
    }
    m_timer.start(int(std::clamp<std::int64_t>(*next - now(), 0, longestSleepMs)));
}

void Session::Private::scrapeDue()
{
    const QList<ScrapeSchedule::Due> due = m_schedule.takeDue(now());
    for (const ScrapeSchedule::Due &entry : due) {
        if (const auto target = m_targets.find(entry.target))
            m_worker->scrape(*target);
    }
    arm();
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
        notice(m_notifier.succeeded(*target, now()));
    else
        takeFailure(*target, record, change);
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
    if (!outcome.newFamilies.isEmpty()) {
        append(Event::Kind::NewSeries, target,
               tr("new: %1").arg(outcome.newFamilies.join(QStringLiteral(", "))));
    } else if (outcome.seriesAdded > 0) {
        append(Event::Kind::NewSeries, target,
               tr("%n new series", nullptr, int(outcome.seriesAdded)));
    }
    if (outcome.seriesGone > 0) {
        append(Event::Kind::GoneSeries, target,
               tr("%n series gone", nullptr, int(outcome.seriesGone)));
    }
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
    notice(m_notifier.failed(target, failures, record.state().problem, waits, now()));
}

void Session::Private::diagnose(const Target &target)
{
    // Probes and scrapes at the same time would disturb a single-threaded exporter.
    m_schedule.setPaused(target.id, true, now());
    m_diagnoses.start(target, fallbackFor(target), now());
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
    notice(m_notifier.caused(*target, record->second.state().problem, now()));
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

void Session::Private::append(Event::Kind kind, const Target &target, const QString &text)
{
    const Event event{now(), kind, target.id, target.name + QStringLiteral(": ") + text};
    m_events.append(event);
    if (m_events.size() > maxEvents)
        m_events.removeFirst();
    Q_EMIT q->eventAppended(event);
}

void Session::Private::notice(const std::optional<Notification> &notification)
{
    if (notification)
        Q_EMIT q->notified(*notification);
}

Session::Session(const Settings &settings, QObject *parent, Clock clock)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, std::move(clock)))
{
    d->m_targets.reset(settings.targets);
}

Session::~Session() = default;

TargetList &Session::targets() const
{
    return d->m_targets;
}

const Settings &Session::settings() const
{
    return d->m_settings;
}

void Session::applySettings(const Settings &settings)
{
    d->m_settings = settings;
    d->m_notifier.setEnabled(settings.notificationsEnabled);
    d->m_notifier.setFailuresBeforeDown(settings.failuresBeforeDown);
    d->m_worker->setLimits(limitsOf(settings));
}

void Session::start()
{
    if (std::exchange(d->m_started, true))
        return;
    d->m_evictTimer.start(evictEveryMs);
    d->arm();
}

void Session::scrapeNow(const TargetId &id)
{
    d->m_schedule.scrapeNow(id);
    d->arm();
}

void Session::scrapeAllNow()
{
    for (const Target &target : d->m_targets.targets()) {
        if (!target.paused)
            scrapeNow(target.id);
    }
}

TargetState Session::state(const TargetId &id) const
{
    const auto record = d->m_records.find(id);
    return record == d->m_records.end() ? TargetState() : record->second.state();
}

PageViewPtr Session::page(const TargetId &id) const
{
    const auto record = d->m_records.find(id);
    return record == d->m_records.end() ? nullptr : record->second.page();
}

void Session::watchPage(const TargetId &id)
{
    d->m_worker->setWatched(id);
}

const QList<Event> &Session::events() const
{
    return d->m_events;
}

StoreSnapshot Session::snapshot() const
{
    return d->m_store->snapshot();
}

StoreUsage Session::usage() const
{
    return d->m_store->usage();
}

std::vector<Matcher> Session::scope(const TargetId &id) const
{
    const auto target = d->m_targets.find(id);
    if (!target)
        return {};
    return {Matcher::equal("job", target->name.toStdString()),
            Matcher::equal("instance", target->instance().toStdString())};
}

QFuture<QueryResult> Session::query(const QString &expression, QueryRange range,
                                    const QueryOptions &options, std::size_t mostSeries) const
{
    return d->m_queries.run(d->m_store->snapshot(), expression, range, options, mostSeries);
}

QList<Session::Outage> Session::outages(const TargetId &id) const
{
    const auto record = d->m_records.find(id);
    return record == d->m_records.end() ? QList<Outage>() : record->second.outages();
}

void Session::diagnose(const TargetId &id)
{
    const auto target = d->m_targets.find(id);
    if (target && !d->m_diagnoses.isRunning(id))
        d->diagnose(*target);
}

void Session::cancelDiagnosis(const TargetId &id)
{
    d->m_diagnoses.cancel(id);
}

bool Session::isDiagnosing(const TargetId &id) const
{
    return d->m_diagnoses.isRunning(id);
}

QList<Report> Session::reports(const TargetId &id) const
{
    const auto record = d->m_records.find(id);
    return record == d->m_records.end() ? QList<Report>() : record->second.reports();
}

TargetId Session::startDemo()
{
    if (d->m_demo)
        return d->m_demoId;
    DemoOptions options;
    options.outageMs = demoOutageMs;
    auto exporter = std::make_unique<DemoExporter>(options, d->m_clock);
    if (!exporter->start())
        return {};
    d->m_demo = std::move(exporter);
    Target demo = Target::create(tr("Demo"), d->m_demo->url());
    demo.scrape.interval = demoInterval;
    demo.temporary = true;
    d->m_demoId = demo.id;
    const auto pageAt = [world = d->m_demo->world()](std::int64_t timeMs) {
        return world.isDown(timeMs) ? std::nullopt
                                    : std::optional(world.pageAt(timeMs, Format::OpenMetrics1));
    };
    d->m_worker->fillHistory(demo, pageAt, d->now() - demoHistoryMs, d->now());
    d->m_targets.insert(d->m_targets.size(), demo);
    return demo.id;
}

void Session::muteUntil(std::int64_t timeMs)
{
    d->m_notifier.muteUntil(timeMs);
}

std::int64_t Session::mutedUntilMs() const
{
    return d->m_notifier.mutedUntilMs();
}

} // namespace vigie
