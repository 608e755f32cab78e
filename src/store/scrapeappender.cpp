// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeappender.h"

#include "seriesstore.h"

#include <cmath>
#include <string>
#include <unordered_map>

namespace vigie {

class ScrapeAppender::Private
{
public:
    struct Entry
    {
        SeriesId series{};
        double value = 0;
        std::shared_ptr<const NativeHistogram> histogram;
        bool explicitTime = false;
        bool live = false;
    };

    Private(SeriesStore &s, Labels target)
        : store(s)
        , targetLabels(std::move(target))
    {}

    Labels seriesLabels(const Sample &sample) const
    {
        std::vector<Labels::Pair> pairs;
        for (const Label &label : sample.labels) {
            std::string name(label.name);
            if (targetLabels.has(name))
                name.insert(0, "exported_");
            pairs.emplace_back(std::move(name), label.value);
        }
        for (const Labels::Pair &pair : targetLabels)
            pairs.push_back(pair);
        pairs.emplace_back(metricNameLabel, sample.name);
        return Labels(std::move(pairs));
    }

    void appendReport(const char *name, std::int64_t timeMs, double value)
    {
        Labels labels = targetLabels;
        labels.set(metricNameLabel, name);
        store.append(store.series(labels), timeMs, value);
    }

    void appendReports(std::int64_t timeMs, bool up, const ScrapeReport &report,
                       std::uint64_t added)
    {
        appendReport("up", timeMs, up ? 1 : 0);
        appendReport("scrape_duration_seconds", timeMs, report.durationSeconds);
        appendReport("scrape_samples_scraped", timeMs, double(report.samplesScraped));
        appendReport("scrape_samples_post_metric_relabeling", timeMs,
                     double(report.samplesScraped));
        appendReport("scrape_series_added", timeMs, double(added));
        appendReport("scrape_timeout_seconds", timeMs, report.timeoutSeconds);
        appendReport("scrape_body_size_bytes", timeMs, double(report.bodyBytes));
    }

    void store1(Entry &entry, std::int64_t timeMs)
    {
        if (entry.histogram)
            store.append(entry.series, timeMs, *entry.histogram);
        else
            store.append(entry.series, timeMs, entry.value);
    }

    std::uint64_t markAllStale(std::int64_t timeMs)
    {
        std::uint64_t gone = 0;
        for (auto &[slot, entry] : entries) {
            if (entry.live && !entry.explicitTime) {
                store.append(entry.series, timeMs, staleNan());
                ++gone;
            }
            entry.live = false;
        }
        return gone;
    }

    SeriesStore &store;
    Labels targetLabels;
    std::unordered_map<std::uint32_t, Entry> entries;
};

ScrapeAppender::ScrapeAppender(SeriesStore &store, Labels targetLabels)
    : d(std::make_unique<Private>(store, std::move(targetLabels)))
{}

ScrapeAppender::~ScrapeAppender() = default;
ScrapeAppender::ScrapeAppender(ScrapeAppender &&) noexcept = default;

AppendCounts ScrapeAppender::append(std::int64_t startMs, const PageUpdate &update,
                                    const PageReader &reader, const ScrapeReport &report)
{
    if (!update.accepted)
        return appendFailure(startMs, report);
    AppendCounts counts;
    for (const std::uint32_t slot : update.removed) {
        const auto it = d->entries.find(slot);
        if (it == d->entries.end())
            continue;
        if (it->second.live && !it->second.explicitTime)
            d->store.append(it->second.series, startMs, staleNan());
        d->entries.erase(it);
        ++counts.seriesGone;
    }
    for (const PageUpdate::Series &added : update.added) {
        Private::Entry entry;
        entry.series = d->store.series(d->seriesLabels(added.sample));
        entry.value = added.sample.value;
        entry.explicitTime = added.sample.timestampMs.has_value();
        if (added.sample.histogram)
            entry.histogram = std::make_shared<const NativeHistogram>(*added.sample.histogram);
        if (entry.explicitTime)
            d->store.append(entry.series, *added.sample.timestampMs, entry.value);
        d->entries[added.slot] = std::move(entry);
        ++counts.seriesAdded;
    }
    for (const PageUpdate::Value &changed : update.changed) {
        Private::Entry &entry = d->entries[changed.slot];
        entry.value = changed.value;
        if (changed.histogram)
            entry.histogram = std::make_shared<const NativeHistogram>(*changed.histogram);
        entry.explicitTime = changed.hasTimestamp;
        if (changed.hasTimestamp)
            d->store.append(entry.series, changed.timestampMs, changed.value);
    }
    for (auto &[slot, entry] : d->entries) {
        entry.live = true;
        if (!entry.explicitTime)
            d->store1(entry, startMs);
        ++counts.stored;
    }
    if (update.metadataChanged || !update.added.empty()) {
        for (const Family &family : reader.families())
            d->store.setFamily(family);
    }
    d->appendReports(startMs, true, report, counts.seriesAdded);
    return counts;
}

AppendCounts ScrapeAppender::appendFailure(std::int64_t startMs, const ScrapeReport &report)
{
    AppendCounts counts;
    counts.seriesGone = d->markAllStale(startMs);
    d->appendReports(startMs, false, report, 0);
    return counts;
}

void ScrapeAppender::end(std::int64_t timeMs)
{
    d->markAllStale(timeMs);
    for (const char *name : {"up", "scrape_duration_seconds", "scrape_samples_scraped",
                             "scrape_samples_post_metric_relabeling", "scrape_series_added",
                             "scrape_timeout_seconds", "scrape_body_size_bytes"})
        d->appendReport(name, timeMs, staleNan());
}

} // namespace vigie
