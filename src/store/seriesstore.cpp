// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesstore.h"

#include "looseblock.h"
#include "storestate.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace vigie {

namespace {

std::vector<SeriesIndex::LabelView> viewsOf(const Labels &labels)
{
    std::vector<SeriesIndex::LabelView> views;
    views.reserve(labels.size());
    for (const Labels::Pair &pair : labels)
        views.push_back({pair.first, pair.second});
    return views;
}

} // namespace

SeriesStore::Private::Private(StoreLimits storeLimits)
    : limits(storeLimits)
    , groups{std::make_shared<SeriesGroup>(std::make_shared<LooseBlock>(),
                                           SeriesGroup::Traits{.inOrder = false})}
{}

std::shared_ptr<SeriesIndex> SeriesStore::Private::currentIndex() const
{
    const std::lock_guard lock(mutex);
    return index;
}

std::shared_ptr<SeriesGroup> SeriesStore::Private::group(std::uint32_t id) const
{
    const std::lock_guard lock(mutex);
    return groups[id];
}

StoreLimits SeriesStore::Private::currentLimits() const
{
    const std::lock_guard lock(mutex);
    return limits;
}

std::vector<std::shared_ptr<SeriesGroup>> SeriesStore::Private::allGroups() const
{
    const std::lock_guard lock(mutex);
    return groups;
}

std::uint32_t SeriesStore::Private::addGroup(const std::shared_ptr<SeriesGroup> &group)
{
    const std::lock_guard lock(mutex);
    group->setSerial(++m_lastSerial);
    const auto unused = std::find(groups.begin(), groups.end(), nullptr);
    const auto id = static_cast<std::uint32_t>(unused - groups.begin());
    if (unused == groups.end())
        groups.push_back(group);
    else
        *unused = group;
    return id;
}

SeriesId SeriesStore::Private::series(std::span<const SeriesIndex::LabelView> labels)
{
    const std::lock_guard lock(writing);
    return currentIndex()->insert(labels);
}

void SeriesStore::Private::expectSeries(std::size_t more)
{
    const std::lock_guard lock(writing);
    currentIndex()->reserve(more);
}

void SeriesStore::Private::series(SeriesBatch &batch, std::uint32_t groupId, SeriesGroup &group)
{
    const std::lock_guard lock(writing);
    std::unique_lock groupLock(group.mutex(), std::defer_lock);
    currentIndex()->insert(batch, groupId, [&](SeriesId series) {
        if (!groupLock)
            groupLock.lock();
        return group.addPlace(series);
    });
}

std::optional<std::uint32_t> SeriesStore::Private::placeIn(std::uint32_t groupId,
                                                           SeriesGroup &group, SeriesId series)
{
    if (const auto place = currentIndex()->placeIn(groupId, series))
        return place;
    const std::lock_guard lock(writing);
    const std::shared_ptr<SeriesIndex> current = currentIndex();
    if (!current->knows(series))
        return std::nullopt;
    std::uint32_t place = 0;
    {
        const std::lock_guard groupLock(group.mutex());
        place = group.addPlace(series);
    }
    current->addPart(series, {groupId, place});
    return place;
}

SeriesStore::AppendResult SeriesStore::Private::append(SeriesId series, std::int64_t timeMs,
                                                       double value, std::int64_t startTimeMs,
                                                       HistogramPointer histogram)
{
    const std::shared_ptr<SeriesGroup> loose = group(looseGroup);
    const std::optional<std::uint32_t> place = placeIn(looseGroup, *loose, series);
    if (!place)
        return AppendResult::Gone;
    {
        const std::lock_guard lock(loose->mutex());
        if (*place >= m_last.size())
            m_last.resize(std::max<std::size_t>(*place + 1, m_last.size() * 3 / 2));
        Last &last = m_last[*place];
        if (last.any && timeMs <= last.timeMs) {
            if (timeMs < last.timeMs)
                return AppendResult::OutOfOrder;
            const bool same =
                std::bit_cast<std::uint64_t>(value) == std::bit_cast<std::uint64_t>(last.value);
            return same ? AppendResult::Unchanged : AppendResult::Duplicate;
        }
        last = {timeMs, value, true};
        static_cast<LooseBlock &>(loose->open())
            .add(*place, timeMs, histogram ? 0 : value, startTimeMs, std::move(histogram));
        loose->noteLate(timeMs);
    }
    loose->packIfFull();
    return AppendResult::Stored;
}

void SeriesStore::Private::setFamilies(std::span<const Family> shown)
{
    const std::lock_guard lock(mutex);
    families.set(shown);
}

std::uint64_t SeriesStore::Private::familyLosses() const
{
    const std::lock_guard lock(mutex);
    return families.losses();
}

SeriesStore::SeriesStore(StoreLimits limits)
    : d(std::make_unique<Private>(limits))
{}

SeriesStore::~SeriesStore() = default;

SeriesId SeriesStore::series(const Labels &labels)
{
    return d->series(viewsOf(labels));
}

SeriesStore::AppendResult SeriesStore::append(SeriesId series, std::int64_t timeMs, double value,
                                              std::int64_t startTimeMs)
{
    return d->append(series, timeMs, value, startTimeMs, nullptr);
}

SeriesStore::AppendResult SeriesStore::append(SeriesId series, std::int64_t timeMs,
                                              const NativeHistogram &histogram,
                                              std::int64_t startTimeMs)
{
    return d->append(series, timeMs, histogram.sum, startTimeMs,
                     std::make_shared<NativeHistogram>(histogram));
}

void SeriesStore::setFamily(const Family &family)
{
    d->setFamilies({&family, 1});
}

StoreSnapshot SeriesStore::snapshot() const
{
    auto view = std::make_shared<StoreSnapshot::Private>();
    const std::lock_guard lock(d->mutex);
    view->index = d->index;
    view->families = d->families.all();
    for (const std::shared_ptr<SeriesGroup> &group : d->groups)
        view->groups.push_back(group ? SeriesGroup::view(group) : SeriesGroup::View());
    view->limit = d->index->limit();
    StoreSnapshot snapshot;
    snapshot.d = std::move(view);
    return snapshot;
}

StoreUsage SeriesStore::usage() const
{
    return d->usage();
}

void SeriesStore::setLimits(StoreLimits limits)
{
    const std::lock_guard lock(d->mutex);
    d->limits = limits;
}

void SeriesStore::evict(std::int64_t nowMs)
{
    d->evict(nowMs);
}

void SeriesStore::clear()
{
    d->clear();
}

} // namespace vigie
