// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scraper.h"

#include "scrapejob.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace vigie {

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

} // namespace

Scraper::Scraper(QObject *parent)
    : QObject(parent)
    , m_direct(new QNetworkAccessManager(this))
{
    m_direct->setProxy(QNetworkProxy::NoProxy);
}

Scraper::~Scraper()
{
    qDeleteAll(m_jobs); // before the networks, which own the replies
}

void Scraper::scrape(const QString &target, const ScrapeConfig &config)
{
    QMetaObject::invokeMethod(this, [this, target, config] { start(target, config); });
}

void Scraper::cancel(const QString &target)
{
    QMetaObject::invokeMethod(this, [this, target] {
        if (ScrapeJob *job = m_jobs.value(target))
            job->cancel();
    });
}

void Scraper::start(const QString &target, const ScrapeConfig &config)
{
    if (m_jobs.contains(target))
        return;
    auto *job = new ScrapeJob(
        config, [this](bool direct) -> QNetworkAccessManager & { return network(direct); }, this);
    m_jobs.insert(target, job);
    connect(job, &ScrapeJob::finished, this, [this, target, job](const ScrapeResultPtr &result) {
        m_jobs.remove(target);
        job->deleteLater();
        Q_EMIT scraped(target, result);
    });
    job->start();
}

QNetworkAccessManager &Scraper::network(bool direct)
{
    if (direct)
        return *m_direct;
    if (!m_proxied) {
        m_proxied = new QNetworkAccessManager(this);
        m_proxied->setProxyFactory(new SystemProxies);
    }
    return *m_proxied;
}

} // namespace vigie
