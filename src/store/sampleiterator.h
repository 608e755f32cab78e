// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedsample.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace vigie {

// Walks one series' points in time order over the range given at creation.
class SampleIterator
{
public:
    SampleIterator();
    ~SampleIterator();
    SampleIterator(SampleIterator &&) noexcept;
    SampleIterator &operator=(SampleIterator &&) noexcept;

    [[nodiscard]] bool next(StoredSample &sample) // false at the end
    {
        if (m_next == m_columns.times.size() && !load())
            return false;
        const std::size_t i = m_next++;
        sample.timeMs = m_columns.times[i];
        sample.value = m_columns.values[i];
        sample.startTimeMs = m_columns.startTimes.empty() ? 0 : m_columns.startTimes[i];
        sample.histogram = m_columns.histograms.empty() ? nullptr : m_columns.histograms[i].get();
        return true;
    }

    // The same points, many at a time: a column for each property, valid until the next call.
    struct Columns
    {
        std::span<const std::int64_t> times;
        std::span<const double> values;
        std::span<const std::int64_t> startTimes;                           // empty: unknown
        std::span<const std::shared_ptr<const NativeHistogram>> histograms; // empty: none
    };
    [[nodiscard]] bool nextColumns(Columns &columns)
    {
        if (m_next != 0 && m_next != m_columns.times.size())
            return false; // in the midst of single points
        if (m_next == m_columns.times.size() && !load())
            return false;
        columns = m_columns;
        m_next = m_columns.times.size();
        return true;
    }

private:
    friend class StoreSnapshot;
    class Private;
    bool load();

    Columns m_columns;
    std::size_t m_next = 0;
    std::unique_ptr<Private> d;
};

} // namespace vigie
