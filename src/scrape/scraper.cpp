// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scraper.h"

#include "httpconnection.h"
#include "scrapejob.h"

namespace vigie {

namespace {

// A server that serves one connection at a time must not wait long for ours.
constexpr std::chrono::seconds longestKept{60};

} // namespace

Scraper::Scraper(QObject *parent)
    : QObject(parent)
{}

Scraper::~Scraper() = default;

void Scraper::scrape(const QString &target, const ScrapeConfig &config, std::string buffer)
{
    QMetaObject::invokeMethod(this, [this, target, config, buffer = std::move(buffer)]() mutable {
        start(target, config, std::move(buffer));
    });
}

void Scraper::cancel(const QString &target)
{
    QMetaObject::invokeMethod(this, [this, target] {
        if (HttpConnection *kept = m_kept.take(target))
            kept->deleteLater();
        if (ScrapeJob *job = m_jobs.value(target))
            job->cancel();
    });
}

void Scraper::start(const QString &target, const ScrapeConfig &config, std::string buffer)
{
    if (m_jobs.contains(target))
        return;
    auto *job = new ScrapeJob(config, m_kept.take(target), this);
    m_jobs.insert(target, job);
    const bool keep = config.interval <= longestKept;
    connect(job, &ScrapeJob::finished, this, [this, target, keep](const ScrapeResultPtr &result) {
        finished(target, keep, result);
    });
    job->lendBody(std::move(buffer));
    job->start();
}

void Scraper::finished(const QString &target, bool keep, const ScrapeResultPtr &result)
{
    ScrapeJob *job = m_jobs.take(target);
    if (HttpConnection *connection = keep ? job->takeConnection() : nullptr) {
        connection->setParent(this);
        m_kept.insert(target, connection);
    }
    job->deleteLater();
    Q_EMIT scraped(target, result);
}

} // namespace vigie
