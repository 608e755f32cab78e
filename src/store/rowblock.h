// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changelog.h"
#include "chunk.h"
#include "openblock.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace vigie {

// The newest scrapes of one target: a row for each scrape, and of the values only those that
// changed. A series that is not mentioned goes on as it was.
class RowBlock final : public OpenBlock
{
public:
    explicit RowBlock(std::int64_t maxSpanMs = 0); // 0: any

    // These apply to the row that is committed next.
    void set(std::uint32_t place, double value);
    void set(std::uint32_t place, HistogramPointer histogram);
    void setStart(std::uint32_t place, std::int64_t startMs);
    [[nodiscard]] bool hasStarts() const { return !m_starts.empty(); }
    void drop(std::uint32_t place); // a stale marker, then nothing
    void dropAll();
    [[nodiscard]] double current(std::uint32_t place) const { return m_series[place].value; }

    void commit(std::int64_t timeMs);
    // A scrape that gave nothing: all series get a stale marker, and are back in the next row.
    void commitFailure(std::int64_t timeMs);
    [[nodiscard]] bool isBefore(std::int64_t timeMs) const; // whether such a row can be committed
    [[nodiscard]] bool isLive(std::uint32_t place) const
    {
        return place < m_series.size() && m_series[place].live;
    }
    [[nodiscard]] std::int64_t lastMs() const override // or of a row before
    {
        return m_times.empty() ? m_notBeforeMs : m_times.back();
    }
    [[nodiscard]] bool failedLast() const
    {
        return m_failed.empty() ? m_failedBefore : m_failed.back();
    }
    [[nodiscard]] std::size_t liveCount() const { return m_liveCount; }
    void makeRoom(std::size_t places);

    [[nodiscard]] std::size_t extent() const override { return m_times.size(); }
    void read(std::uint32_t place, std::size_t extent, std::int64_t fromMs, std::int64_t toMs,
              PointBlock &points) const override;
    [[nodiscard]] bool contains(std::uint32_t place) const override;
    [[nodiscard]] bool empty() const override { return m_times.empty(); }
    [[nodiscard]] bool full() const override;
    [[nodiscard]] std::int64_t firstMs() const override { return m_times.front(); }
    [[nodiscard]] std::uint64_t sampleCount() const override { return m_samples; }
    [[nodiscard]] std::size_t bytesHeld() const override;
    [[nodiscard]] std::shared_ptr<const Segment> pack() const override;
    [[nodiscard]] std::shared_ptr<OpenBlock> successor() const override;
    [[nodiscard]] std::vector<std::int64_t> times(const BlockPart &part) const override;
    void readPart(std::uint32_t place, const BlockPart &part, PointBlock &points) const override;
    [[nodiscard]] std::size_t placeCount() const override { return m_series.size(); }

private:
    struct Start
    {
        std::size_t row = 0;
        std::int64_t startMs = 0;
    };
    static_assert(maxChunkPoints <= ChangeLog::maxRows);

    void put(std::uint32_t place, double value, bool histogram);
    void addRow(std::int64_t timeMs, bool failed);
    void unfold(std::uint32_t place, std::size_t rows, ChangeLog::Reader &changes,
                std::vector<PointState> &states, PointBlock &points) const;
    [[nodiscard]] std::vector<PointState> usualStates() const;
    [[nodiscard]] std::int64_t startAt(std::uint32_t place, std::size_t row) const;

    std::int64_t m_maxSpanMs = 0;
    std::int64_t m_notBeforeMs;
    bool m_failedBefore = false; // the row before the first
    std::vector<std::int64_t> m_times;
    std::vector<bool> m_failed;
    std::vector<ChangeLog::Series> m_series; // by place, with the changes of the row to come
    ChangeLog m_changes;
    std::size_t m_liveCount = 0;
    std::size_t m_droppedNow = 0; // since the last row
    std::size_t m_addedNow = 0;
    std::uint64_t m_samples = 0;
    std::deque<HistogramPointer> m_histograms; // by the number that their series has as value
    std::size_t m_histogramBytes = 0;
    std::unordered_map<std::uint32_t, std::vector<Start>> m_starts;
};

} // namespace vigie
