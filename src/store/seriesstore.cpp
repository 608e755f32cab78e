// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesstore.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace vigie {

namespace {

struct StoredPoint
{
    std::int64_t timeMs = 0;
    double value = 0;
    std::int64_t startTimeMs = 0;
    std::shared_ptr<const NativeHistogram> histogram;
};

using Points = std::vector<StoredPoint>;

struct SeriesData
{
    std::shared_ptr<const Labels> labels;
    std::shared_ptr<Points> points;
};

using Families = std::map<std::string, std::shared_ptr<const Family>, std::less<>>;

bool matchesAll(const Labels &labels, std::span<const Matcher> matchers)
{
    return std::all_of(matchers.begin(), matchers.end(), [&](const Matcher &matcher) {
        return matcher.matches(labels.get(matcher.name()));
    });
}

bool laterThan(std::int64_t timeMs, const StoredPoint &point)
{
    return timeMs < point.timeMs;
}

} // namespace

class SampleIterator::Private
{
public:
    std::shared_ptr<const Points> points;
    std::size_t next = 0;
    std::size_t end = 0;
};

SampleIterator::SampleIterator() = default;
SampleIterator::~SampleIterator() = default;
SampleIterator::SampleIterator(SampleIterator &&) noexcept = default;
SampleIterator &SampleIterator::operator=(SampleIterator &&) noexcept = default;

bool SampleIterator::next(StoredSample &sample)
{
    if (!d || d->next == d->end)
        return false;
    const StoredPoint &point = (*d->points)[d->next++];
    sample = {point.timeMs, point.value, point.startTimeMs, point.histogram.get()};
    return true;
}

class StoreSnapshot::Private
{
public:
    std::vector<SeriesData> series;
    Families families;
};

std::vector<SeriesId> StoreSnapshot::select(std::span<const Matcher> matchers) const
{
    std::vector<SeriesId> selected;
    for (std::size_t i = 0; i < d->series.size(); ++i) {
        if (d->series[i].points && matchesAll(*d->series[i].labels, matchers))
            selected.push_back(static_cast<SeriesId>(i));
    }
    return selected;
}

Labels StoreSnapshot::labels(SeriesId series) const
{
    return *d->series[static_cast<std::size_t>(series)].labels;
}

SampleIterator StoreSnapshot::samples(SeriesId series, std::int64_t fromMs, std::int64_t toMs) const
{
    SampleIterator iterator;
    iterator.d = std::make_unique<SampleIterator::Private>();
    iterator.d->points = d->series[static_cast<std::size_t>(series)].points;
    const Points &points = *iterator.d->points;
    const auto first = std::upper_bound(points.begin(), points.end(), fromMs, laterThan);
    const auto last = std::upper_bound(first, points.end(), toMs, laterThan);
    iterator.d->next = static_cast<std::size_t>(first - points.begin());
    iterator.d->end = static_cast<std::size_t>(last - points.begin());
    return iterator;
}

SampleSummary StoreSnapshot::summary(SeriesId series, std::int64_t fromMs, std::int64_t toMs) const
{
    SampleSummary summary;
    SampleIterator iterator = samples(series, fromMs, toMs);
    for (StoredSample sample; iterator.next(sample);) {
        if (sample.histogram || isStaleNan(sample.value))
            continue;
        if (summary.count++ == 0)
            summary.first = sample.value;
        summary.last = sample.value;
        summary.sum += sample.value;
        summary.min = std::fmin(summary.min, sample.value);
        summary.max = std::fmax(summary.max, sample.value);
    }
    return summary;
}

std::vector<std::string> StoreSnapshot::labelNames(std::span<const Matcher> matchers) const
{
    std::vector<std::string> names;
    for (const SeriesId id : select(matchers)) {
        for (const Labels::Pair &pair : *d->series[static_cast<std::size_t>(id)].labels)
            names.push_back(pair.first);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::vector<std::string> StoreSnapshot::labelValues(std::string_view name,
                                                    std::span<const Matcher> matchers) const
{
    std::vector<std::string> values;
    for (const SeriesId id : select(matchers)) {
        const Labels &labels = *d->series[static_cast<std::size_t>(id)].labels;
        if (labels.has(name))
            values.emplace_back(labels.get(name));
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

const Family *StoreSnapshot::family(std::string_view name) const
{
    const auto it = d->families.find(name);
    return it == d->families.end() ? nullptr : it->second.get();
}

class SeriesStore::Private
{
public:
    AppendResult append(SeriesId id, StoredPoint point)
    {
        const std::lock_guard lock(mutex);
        std::shared_ptr<Points> &points = series[static_cast<std::size_t>(id)].points;
        if (!points->empty() && points->back().timeMs >= point.timeMs) {
            return points->back().timeMs == point.timeMs ? AppendResult::Duplicate
                                                         : AppendResult::OutOfOrder;
        }
        if (points.use_count() > 1)
            points = std::make_shared<Points>(*points);
        points->push_back(std::move(point));
        return AppendResult::Stored;
    }

    mutable std::mutex mutex;
    StoreLimits limits;
    std::vector<SeriesData> series;
    std::unordered_map<Labels, SeriesId> ids;
    Families families;
};

SeriesStore::SeriesStore(StoreLimits limits)
    : d(std::make_unique<Private>())
{
    d->limits = limits;
}

SeriesStore::~SeriesStore() = default;

SeriesId SeriesStore::series(const Labels &labels)
{
    const std::lock_guard lock(d->mutex);
    const auto [it, added] = d->ids.emplace(labels, static_cast<SeriesId>(d->series.size()));
    if (added)
        d->series.push_back({std::make_shared<Labels>(labels), std::make_shared<Points>()});
    return it->second;
}

SeriesStore::AppendResult SeriesStore::append(SeriesId series, std::int64_t timeMs, double value,
                                              std::int64_t startTimeMs)
{
    return d->append(series, {timeMs, value, startTimeMs, nullptr});
}

SeriesStore::AppendResult SeriesStore::append(SeriesId series, std::int64_t timeMs,
                                              const NativeHistogram &histogram,
                                              std::int64_t startTimeMs)
{
    return d->append(series,
                     {timeMs, 0, startTimeMs, std::make_shared<NativeHistogram>(histogram)});
}

void SeriesStore::setFamily(const Family &family)
{
    const std::lock_guard lock(d->mutex);
    d->families[family.name] = std::make_shared<Family>(family);
}

StoreSnapshot SeriesStore::snapshot() const
{
    StoreSnapshot snapshot;
    auto view = std::make_shared<StoreSnapshot::Private>();
    const std::lock_guard lock(d->mutex);
    view->series = d->series;
    view->families = d->families;
    snapshot.d = std::move(view);
    return snapshot;
}

StoreUsage SeriesStore::usage() const
{
    const std::lock_guard lock(d->mutex);
    StoreUsage usage;
    for (const SeriesData &data : d->series) {
        if (!data.points)
            continue;
        ++usage.seriesCount;
        usage.sampleCount += data.points->size();
        usage.chunkBytes += data.points->capacity() * sizeof(StoredPoint);
        for (const Labels::Pair &pair : *data.labels)
            usage.labelBytes += sizeof(pair) + pair.first.size() + pair.second.size();
    }
    return usage;
}

void SeriesStore::setLimits(StoreLimits limits)
{
    const std::lock_guard lock(d->mutex);
    d->limits = limits;
}

void SeriesStore::evict(std::int64_t nowMs)
{
    const std::lock_guard lock(d->mutex);
    const std::int64_t oldest = nowMs - d->limits.maxAge.count();
    for (SeriesData &data : d->series) {
        if (!data.points || (!data.points->empty() && data.points->back().timeMs >= oldest))
            continue;
        d->ids.erase(*data.labels);
        data.points.reset();
    }
}

void SeriesStore::clear()
{
    const std::lock_guard lock(d->mutex);
    d->ids.clear();
    for (SeriesData &data : d->series)
        data.points.reset();
}

} // namespace vigie
