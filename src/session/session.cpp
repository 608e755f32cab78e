// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "alerting.h"
#include "openedrecording.h"
#include "sessionstate.h"

namespace vigie {

namespace {

constexpr int evictEveryMs = 10'000;
constexpr std::chrono::milliseconds demoInterval(2000);
constexpr std::int64_t demoHistoryMs = 60 * 60 * 1000;
constexpr std::int64_t demoOutageMs = 9000; // at each of its restarts

Settings settingsOfRecordings()
{
    Settings settings;
    settings.targets.clear();
    settings.notificationsEnabled = false;
    return settings;
}

} // namespace

Session::Private::Private(Session *session, const Settings &initial, Clock clock,
                          std::shared_ptr<SeriesStore> store)
    : q(session)
    , m_settings(initial)
    , m_systemClock(clock ? nullptr : std::make_shared<SessionClock>())
    , m_clock(clock ? std::move(clock) : [time = m_systemClock] { return time->nowMs(); })
    , m_engine([this] {
        return engineEndpoints(EngineSurroundings::ofThisProcess(m_settings.docker.engine)).list;
    })
    , m_store(store ? std::move(store) : std::make_shared<SeriesStore>(limits()))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, q, [this] { scrapeDue(); });
    connect(&m_evictTimer, &QTimer::timeout, q, [this] { evict(); });
    startNotices();
    startAlerting();

    m_thread.setObjectName(QStringLiteral("scrapes"));
    ScrapeWorker::Ahead ahead;
    if (m_systemClock)
        ahead = [time = m_systemClock] {
            return time->aheadMs();
        };
    m_worker = new ScrapeWorker(m_store, ahead);
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
    m_history.reset(); // saves what the scrapes closed
}

Session::Session(const Settings &settings, QObject *parent, Clock clock)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings, std::move(clock)))
{
    d->m_targets.reset(settings.targets);
}

Session::Session(const OpenedRecording &recording, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(
          this, settingsOfRecordings(), [endMs = recording.lastMs] { return endMs; },
          recording.store))
{
    d->m_isRecording = true;
    QList<Target> targets;
    for (const OpenedRecording::Part &part : recording.parts)
        targets.append(part.target);
    d->m_targets.reset(targets);
    for (const OpenedRecording::Part &part : recording.parts) {
        TargetRecord &record = d->m_records[part.target.id];
        record.takePage(part.page);
        record.takeHistory(part.outages);
    }
    // Whoever shows it comes next.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (const Target &target : d->m_targets.targets()) {
                Q_EMIT pageChanged(target.id);
                Q_EMIT scraped(target.id);
            }
        },
        Qt::QueuedConnection);
}

Session::~Session() = default;

bool Session::isRecording() const
{
    return d->m_isRecording;
}

std::int64_t Session::nowMs() const
{
    return d->now();
}

TargetList &Session::targets() const
{
    return d->m_targets;
}

Alerting &Session::alerting() const
{
    return *d->m_alerting;
}

const Settings &Session::settings() const
{
    return d->m_settings;
}

void Session::applySettings(const Settings &settings)
{
    const bool otherEngine = settings.docker.engine != d->m_settings.docker.engine;
    d->m_settings = settings;
    d->applyPolicy();
    if (otherEngine && d->m_engineWatched)
        d->m_engine.restart();
    d->m_worker->setLimits(d->limits());
    d->applyHistory();
}

void Session::start()
{
    if (d->m_isRecording || std::exchange(d->m_started, true))
        return;
    d->m_evictTimer.start(evictEveryMs);
    if (!d->m_history || d->m_historyLoaded)
        d->m_alerting->start();
    d->watchEngine();
    d->arm();
}

void Session::setHeld(const TargetId &id, bool held)
{
    const auto target = d->m_targets.find(id);
    if (!target)
        return;
    d->m_schedule.setPaused(id, held || target->paused, d->now());
    d->arm();
}

void Session::scrapeNow(const TargetId &id)
{
    if (d->m_isRecording)
        return;
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

std::shared_ptr<const SeriesStore> Session::store() const
{
    return d->m_store;
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
    return d->m_queries.run(d->m_store, expression, range, options, mostSeries);
}

QFuture<QueryUpdate> Session::move(const std::shared_ptr<SlidingQuery> &query,
                                   QueryRange range) const
{
    return d->m_queries.move(query, d->m_store, range);
}

QList<Session::Outage> Session::outages(const TargetId &id) const
{
    const auto record = d->m_records.find(id);
    return record == d->m_records.end() ? QList<Outage>() : record->second.outages();
}

void Session::diagnose(const TargetId &id)
{
    const auto target = d->m_targets.find(id);
    if (target && !d->m_isRecording && !d->m_diagnoses.isRunning(id))
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
    if (d->m_demo || d->m_isRecording)
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

} // namespace vigie
