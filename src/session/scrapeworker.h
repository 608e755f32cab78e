// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outage.h"
#include "seriesstore.h"
#include "targetpipeline.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace vigie {

class Scraper;

// The worker's side of the session: fetches, parses and appends for all targets, in a thread of
// its own, so that no page ever passes through the thread that paints. Slots run in that thread.
class ScrapeWorker final : public QObject
{
    Q_OBJECT

public:
    // ahead: by how much the times of scrapes are late against those of the session.
    using Ahead = std::function<std::int64_t()>;

    explicit ScrapeWorker(std::shared_ptr<SeriesStore> store, Ahead ahead = {},
                          QObject *parent = nullptr);
    ~ScrapeWorker() override;

    // All of these may be called from any thread.
    void scrape(const Target &target);
    void setWatched(const TargetId &id);
    void remove(const TargetId &id, std::int64_t nowMs); // its series end
    void evict(std::int64_t nowMs);
    void setLimits(const StoreLimits &limits);
    void clear(); // forgets all samples; ends with cleared
    // Runs made-up pages through the target's way, from fromMs to toMs, at its interval: a history
    // for the demo. No page = it was down then. Ends with historyReady.
    using PageAt = std::function<std::optional<std::string>(std::int64_t timeMs)>;
    void fillHistory(const Target &target, const PageAt &pageAt, std::int64_t fromMs,
                     std::int64_t toMs);

Q_SIGNALS:
    void processed(const vigie::TargetId &id, const vigie::ScrapeOutcomePtr &outcome);
    void pageReady(const vigie::TargetId &id, const vigie::PageViewPtr &page);
    void cleared();
    void historyReady(const vigie::TargetId &id, const QList<vigie::Outage> &outages);

private:
    void process(const TargetId &id, const ScrapeResultPtr &result);
    TargetPipeline &pipeline(const Target &target);

    std::shared_ptr<SeriesStore> m_store;
    Ahead m_ahead;
    Scraper *m_scraper = nullptr;
    QHash<TargetId, std::shared_ptr<TargetPipeline>> m_pipelines;
    QHash<TargetId, Target> m_running;
    TargetId m_watched;
};

} // namespace vigie
