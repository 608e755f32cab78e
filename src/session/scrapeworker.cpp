// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeworker.h"

#include "freedmemory.h"
#include "scraper.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>

namespace vigie {

namespace {

Format pageFormat(const QByteArray &body)
{
    return body.trimmed().endsWith("# EOF") ? Format::OpenMetrics1 : Format::PrometheusText;
}

ScrapeResult madeUpResult(std::int64_t timeMs, std::optional<std::string> page)
{
    ScrapeResult result;
    result.startMs = timeMs;
    result.format = Format::OpenMetrics1;
    if (page) {
        result.httpStatus = 200;
        result.body = std::move(*page);
        result.bodyBytes = qint64(result.body.size());
    } else {
        result.error = ScrapeError::ConnectionRefused;
    }
    return result;
}

// A page whose series are all new needs many times its size for a moment.
constexpr std::uint64_t largeGrowth = 10'000;

// Pages that were given back and are asked for anew make receiving a large page about a tenth
// dearer: paid for a rest of this length and more.
constexpr std::chrono::seconds longRest{5};

// A page that was saved: read again at each interval, as a served one is fetched.
ScrapeResultPtr readFile(const ScrapeConfig &config)
{
    auto result = std::make_shared<ScrapeResult>();
    result->startMs = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer since;
    since.start();
    QFile file(config.url.toLocalFile());
    if (!file.open(QIODevice::ReadOnly)) {
        result->error = ScrapeError::ConnectionRefused;
        result->message =
            ScrapeWorker::tr("%1 cannot be opened: %2").arg(file.fileName(), file.errorString());
        return result;
    }
    const QByteArray body = file.read(config.bodyLimit + 1);
    if (body.size() > config.bodyLimit) {
        result->error = ScrapeError::TooLarge;
        result->message =
            ScrapeWorker::tr("%1 is larger than the limit for a page.").arg(file.fileName());
        return result;
    }
    result->body = body.toStdString();
    result->bodyBytes = body.size();
    result->format = pageFormat(body);
    result->timings.transfer = static_cast<double>(since.nsecsElapsed()) / 1e6;
    return result;
}

} // namespace

ScrapeWorker::ScrapeWorker(std::shared_ptr<SeriesStore> store, Ahead ahead, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_ahead(std::move(ahead))
    , m_scraper(new Scraper(this))
{
    connect(m_scraper, &Scraper::scraped, this, &ScrapeWorker::process);
}

ScrapeWorker::~ScrapeWorker() = default;

void ScrapeWorker::scrape(const Target &target)
{
    QMetaObject::invokeMethod(this, [this, target] {
        m_running.insert(target.id, target);
        if (target.scrape.url.isLocalFile())
            return process(target.id, readFile(target.scrape));
        const auto known = m_pipelines.value(target.id);
        m_scraper->scrape(target.id, target.scrape,
                          known ? known->takeSpareBuffer() : std::string());
    });
}

void ScrapeWorker::process(const TargetId &id, const ScrapeResultPtr &result)
{
    const auto running = m_running.constFind(id);
    if (running == m_running.constEnd())
        return; // removed meanwhile
    const Target target = *running;
    m_running.erase(running);
    if (m_ahead)
        result->startMs += m_ahead();
    TargetPipeline &way = pipeline(target);
    const ScrapeOutcomePtr outcome = way.process(*result, id == m_watched, target.scrape.timeout);
    const bool grew = outcome->seriesAdded > largeGrowth ||
                      (outcome->isFirst && outcome->seriesCount > largeGrowth);
    if (grew) // the first question enters new series in the label index: not the window's
        (void)m_store->snapshot().labelNames({});
    Q_EMIT processed(id, outcome);
    if (target.scrape.interval >= longRest)
        way.returnSpareBuffer();
    if (grew)
        returnFreedMemory();
}

TargetPipeline &ScrapeWorker::pipeline(const Target &target)
{
    std::shared_ptr<TargetPipeline> &entry = m_pipelines[target.id];
    if (!entry)
        entry = std::make_shared<TargetPipeline>(*m_store, target);
    return *entry;
}

void ScrapeWorker::setWatched(const TargetId &id)
{
    QMetaObject::invokeMethod(this, [this, id] {
        m_watched = id;
        if (const auto watched = m_pipelines.value(id)) {
            if (const PageViewPtr page = watched->fullPage())
                Q_EMIT pageReady(id, page);
        }
    });
}

void ScrapeWorker::remove(const TargetId &id, std::int64_t nowMs)
{
    QMetaObject::invokeMethod(this, [this, id, nowMs] {
        m_running.remove(id);
        m_scraper->cancel(id);
        if (const auto removed = m_pipelines.take(id))
            removed->end(nowMs);
    });
}

void ScrapeWorker::evict(std::int64_t nowMs)
{
    QMetaObject::invokeMethod(this, [this, nowMs] { m_store->evict(nowMs); });
}

void ScrapeWorker::setLimits(const StoreLimits &limits)
{
    QMetaObject::invokeMethod(this, [this, limits] { m_store->setLimits(limits); });
}

void ScrapeWorker::clear()
{
    QMetaObject::invokeMethod(this, [this] {
        m_store->clear();
        Q_EMIT cleared();
    });
}

void ScrapeWorker::fillHistory(const Target &target, const PageAt &pageAt, std::int64_t fromMs,
                               std::int64_t toMs)
{
    QMetaObject::invokeMethod(this, [this, target, pageAt, fromMs, toMs] {
        TargetPipeline &way = pipeline(target);
        const std::int64_t stepMs = std::max<std::int64_t>(target.scrape.interval.count(), 1);
        QList<Outage> outages;
        bool wasUp = true;
        for (std::int64_t timeMs = fromMs; timeMs < toMs; timeMs += stepMs) {
            ScrapeResult result = madeUpResult(timeMs, pageAt(timeMs));
            if (wasUp && !result.ok())
                outages.append({timeMs, toMs, tr("The application restarts."), {}});
            if (result.ok() && !wasUp)
                outages.last().toMs = timeMs;
            wasUp = result.ok();
            (void)way.process(result, false, target.scrape.timeout);
        }
        Q_EMIT historyReady(target.id, outages);
    });
}

} // namespace vigie
