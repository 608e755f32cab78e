// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowblock.h"
#include "storestate.h"

#include <cstdint>
#include <memory>
#include <mutex>

namespace vigie {

// A target's series that have the scrapes' times: a group whose open block is a RowBlock.
class TargetRows
{
public:
    TargetRows(SeriesStore::Private &store, bool lasting)
        : m_maxSpanMs(store.currentLimits().maxAge.count() / spanShare)
        , m_group(std::make_shared<SeriesGroup>(std::make_shared<RowBlock>(m_maxSpanMs),
                                                SeriesGroup::Traits{.lasting = lasting}))
        , m_id(store.addGroup(m_group))
    {}

    [[nodiscard]] std::uint32_t id() const { return m_id; }
    [[nodiscard]] SeriesGroup &group() { return *m_group; }
    [[nodiscard]] RowBlock &block() { return static_cast<RowBlock &>(m_group->open()); }
    void retire() { m_group->retire(std::make_shared<RowBlock>(m_maxSpanMs)); }

    // A row in which all series end.
    void endAll(std::int64_t timeMs)
    {
        {
            const std::lock_guard lock(m_group->mutex());
            block().dropAll();
            block().commit(block().isBefore(timeMs) ? timeMs : block().lastMs() + 1);
        }
        retire();
    }

private:
    // Of the age that is kept: the longest stretch of one block.
    static constexpr std::int64_t spanShare = 8;

    std::int64_t m_maxSpanMs;
    std::shared_ptr<SeriesGroup> m_group;
    std::uint32_t m_id;
};

// What a row is given for a place.
struct RowValue
{
    std::uint32_t place = 0;
    double value = 0;
    HistogramPointer histogram;
    std::int64_t startTimeMs = 0;
};

[[nodiscard]] inline HistogramPointer copyOf(const NativeHistogram *histogram)
{
    return histogram ? std::make_shared<NativeHistogram>(*histogram) : nullptr;
}

} // namespace vigie
