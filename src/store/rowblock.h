// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunk.h"
#include "openblock.h"

#include <array>
#include <deque>
#include <unordered_map>
#include <vector>

namespace vigie {

// The newest scrapes of one target: a row for each scrape, and of the values only those that
// changed, chained from the newest back. A series that is not mentioned goes on as it was.
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
    [[nodiscard]] double current(std::uint32_t place) const; // of a number

    void commit(std::int64_t timeMs);
    // A scrape that gave nothing: all series get a stale marker, and are back in the next row.
    void commitFailure(std::int64_t timeMs);
    [[nodiscard]] bool isBefore(std::int64_t timeMs) const; // whether such a row can be committed
    [[nodiscard]] bool isLive(std::uint32_t place) const
    {
        return place < m_live.size() && m_live[place];
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
    void reserve(std::size_t places);

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
    [[nodiscard]] std::size_t placeCount() const override { return m_bases.size(); }

private:
    static constexpr std::uint32_t none = 0xffffffU; // ends a chain
    static constexpr std::size_t pageSize = 512;
    struct Page // of changes
    {
        std::array<double, pageSize> values;
        std::array<std::uint32_t, pageSize> links; // the one before << 8 | row << 1 | histogram
    };
    struct Base // a series before the first row
    {
        double value = 0;
        std::uint32_t newest = none; // change
        bool live = false;
        bool histogram = false;
    };
    struct Start
    {
        std::size_t row = 0;
        std::int64_t startMs = 0;
    };
    using Row = std::array<std::uint32_t, maxChunkPoints>;

    void put(std::uint32_t place, double value, bool histogram);
    void change(std::uint32_t place, double value, bool histogram);
    void ensure(std::uint32_t place);
    void addRow(std::int64_t timeMs, bool failed);
    [[nodiscard]] std::uint32_t link(std::uint32_t change) const;
    [[nodiscard]] double value(std::uint32_t change) const;
    [[nodiscard]] bool isDrop(std::uint32_t change) const;
    bool changesByRow(const Base &base, std::size_t rows, Row &changes) const;
    void unfold(std::uint32_t place, std::size_t rows, std::vector<PointState> &states,
                PointBlock &points) const;
    [[nodiscard]] std::vector<PointState> usualStates() const;
    [[nodiscard]] std::int64_t startAt(std::uint32_t place, std::size_t row) const;

    std::int64_t m_maxSpanMs = 0;
    std::int64_t m_notBeforeMs;
    bool m_failedBefore = false; // the row before the first
    std::vector<std::int64_t> m_times;
    std::vector<bool> m_failed;
    std::vector<Base> m_bases;
    std::vector<bool> m_live; // with the changes of the row to come
    std::size_t m_liveCount = 0;
    std::size_t m_droppedNow = 0; // since the last row
    std::size_t m_addedNow = 0;
    std::uint64_t m_samples = 0;
    std::vector<std::unique_ptr<Page>> m_pages;
    std::uint32_t m_changes = 0;
    std::deque<HistogramPointer> m_histograms; // numbered by the values of their changes
    std::size_t m_histogramBytes = 0;
    std::unordered_map<std::uint32_t, std::vector<Start>> m_starts;
};

} // namespace vigie
