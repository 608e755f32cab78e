// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knownfamilies.h"
#include "seriesgroup.h"
#include "seriesindex.h"
#include "seriesstore.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace vigie {

// What the store, its snapshots and its appenders share. The mutexes are taken in this order:
// writing, then mutex, then the index's, then a group's own.
class SeriesStore::Private
{
public:
    // The group of all series that have times of their own.
    static constexpr std::uint32_t looseGroup = 0;

    explicit Private(StoreLimits limits);

    [[nodiscard]] std::shared_ptr<SeriesIndex> currentIndex() const;
    [[nodiscard]] std::shared_ptr<SeriesGroup> group(std::uint32_t id) const;
    [[nodiscard]] StoreLimits currentLimits() const;

    std::uint32_t addGroup(const std::shared_ptr<SeriesGroup> &group);
    // The series with these labels (sorted by name), made if need be.
    SeriesId series(std::span<const SeriesIndex::LabelView> labels);
    void expectSeries(std::size_t more); // as many may come
    // The same for many, and the places in the group, made if need be.
    void series(SeriesBatch &batch, std::uint32_t groupId, SeriesGroup &group);
    std::optional<std::uint32_t> placeIn(std::uint32_t groupId, SeriesGroup &group,
                                         SeriesId series);
    AppendResult append(SeriesId series, std::int64_t timeMs, double value,
                        std::int64_t startTimeMs, HistogramPointer histogram);
    // What is forgotten has to be set again by those who still show it: after a change of that.
    void setFamilies(std::span<const Family> shown);
    [[nodiscard]] std::uint64_t familyLosses() const;
    void evict(std::int64_t nowMs);
    void clear();
    [[nodiscard]] StoreUsage usage() const;

    std::mutex writing;       // makes series and places, replaces the index
    mutable std::mutex mutex; // guards the members below
    StoreLimits limits;
    std::shared_ptr<SeriesIndex> index = std::make_shared<SeriesIndex>();
    std::vector<std::shared_ptr<SeriesGroup>> groups; // by number; null where it is gone
    KnownFamilies families;
    std::atomic<std::size_t> appenderBytes = 0; // what the appenders hold

private:
    struct Last // point of a series with own times
    {
        std::int64_t timeMs = 0;
        double value = 0;
        bool any = false;
    };

    void dropOldest(std::size_t maxBytes);
    void sweep(bool twice);
    void sweepFamilies(bool twice);
    [[nodiscard]] std::vector<std::shared_ptr<SeriesGroup>> allGroups() const;

    std::vector<Last> m_last; // by place in the loose group, guarded by its mutex
    std::int64_t m_lastSweepMs = 0;
    std::uint64_t m_lastSerial = 0; // of a group; the loose one has 0
};

class StoreSnapshot::Private
{
public:
    std::shared_ptr<const SeriesIndex> index;
    std::uint32_t limit = 0;
    std::shared_ptr<const Families> families;
    std::vector<SeriesGroup::View> groups; // by number; group null where it is gone

    // Where a series' points are, the oldest first; only groups that the snapshot has.
    [[nodiscard]] std::vector<SeriesIndex::Part> parts(SeriesId series) const;
    // Whether one part ends before the next begins.
    [[nodiscard]] bool follow(const std::vector<SeriesIndex::Part> &parts) const;
};

} // namespace vigie
