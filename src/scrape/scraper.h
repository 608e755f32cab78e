// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeconfig.h"
#include "scraperesult.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace vigie {

class HttpConnection;
class ScrapeJob;

// Fetches the pages of all targets. May be moved to a thread of its own, as the window does, so
// that large bodies never pass through the thread that paints; scrape and cancel may be called
// from any thread, the signal comes from the scraper's.
class Scraper final : public QObject
{
    Q_OBJECT

public:
    explicit Scraper(QObject *parent = nullptr);
    ~Scraper() override; // ends what runs, without a signal

    // Starts one scrape, answered by exactly one `scraped`, never before this returns. While one
    // runs for the target, a second call does nothing.
    // The buffer is memory for the body, so that a large page needs none anew.
    void scrape(const QString &target, const vigie::ScrapeConfig &config, std::string buffer = {});
    // Ends the target's scrape, if one runs, with ScrapeError::Cancelled, and closes its
    // connection.
    void cancel(const QString &target);

Q_SIGNALS:
    void scraped(const QString &target, const vigie::ScrapeResultPtr &result);

private:
    void start(const QString &target, const ScrapeConfig &config, std::string buffer);
    void finished(const QString &target, bool keep, const ScrapeResultPtr &result);

    QHash<QString, ScrapeJob *> m_jobs;
    QHash<QString, HttpConnection *> m_kept; // each target's own: trust is not shared
};

} // namespace vigie
