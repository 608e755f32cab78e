// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeworker.h"

#include "scraper.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace vigie {

namespace {

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

// A page whose series are all new needs many times its size for a moment. glibc keeps what was
// freed in the middle of its heap, unless it is told.
constexpr std::uint64_t largeGrowth = 10'000;

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

ScrapeWorker::ScrapeWorker(std::shared_ptr<SeriesStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_scraper(new Scraper(this))
{
    connect(m_scraper, &Scraper::scraped, this, &ScrapeWorker::process);
}

ScrapeWorker::~ScrapeWorker() = default;

void ScrapeWorker::scrape(const Target &target)
{
    QMetaObject::invokeMethod(this, [this, target] {
        m_running.insert(target.id, target);
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
    const ScrapeOutcomePtr outcome =
        pipeline(target).process(*result, id == m_watched, target.scrape.timeout);
    Q_EMIT processed(id, outcome);
    if (outcome->seriesAdded > largeGrowth ||
        (outcome->isFirst && outcome->seriesCount > largeGrowth))
        giveBackMemory();
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
