// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesgroup.h"
#include "storesink.h"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <vector>

namespace vigie {

class SeriesStore;

// Puts what an exporter gave into a store, beside what is there. Points are seen only after
// finish(). Takes anything: what makes no sense is left out.
class StoreImporter final : public StoreSink
{
public:
    explicit StoreImporter(SeriesStore &store);

    // What ends before that is left out.
    void setOldest(std::int64_t timeMs) { m_oldestMs = timeMs; }
    // What ends after that is left out, too: what comes now could not follow it.
    void setNewest(std::int64_t timeMs) { m_newestMs = timeMs; }
    // Group numbers are those of another run from here on.
    void beginRun(std::uint64_t run) { m_run = run; }

    bool takeFamilies(std::span<const std::shared_ptr<const Family>> families) override;
    bool takeSeries(std::uint64_t group, std::span<const PlacedSeries> series) override;
    bool takeBlock(const Block &block) override;

    struct Counts
    {
        std::uint64_t samples = 0;
        std::uint64_t tooNew = 0;
        std::int64_t firstMs = std::numeric_limits<std::int64_t>::max();
        std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
    };
    Counts finish();

private:
    struct Blocks // of one number
    {
        std::shared_ptr<const Segment> whole;
        std::map<std::uint64_t, std::shared_ptr<const Segment>> parts; // by their beginning
    };
    // A group while no place is given to another series.
    struct Stretch
    {
        std::map<std::uint32_t, SeriesId> series; // by place
        std::map<std::uint64_t, Blocks> blocks;
    };
    struct Group
    {
        std::vector<Stretch> stretches;
        bool inOrder = true;
    };
    using Key = std::pair<std::uint64_t, std::uint64_t>; // run, group

    void adopt(const std::vector<std::shared_ptr<const Segment>> &segments,
               const std::map<std::uint32_t, SeriesId> &series, Counts &counts);

    SeriesStore *m_store;
    std::int64_t m_oldestMs = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_newestMs = std::numeric_limits<std::int64_t>::max();
    std::uint64_t m_tooNew = 0;
    std::uint64_t m_run = 0;
    std::map<Key, Group> m_groups;
};

} // namespace vigie
