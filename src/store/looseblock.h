// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openblock.h"

#include <array>
#include <vector>

namespace vigie {

// The newest points of series that have times of their own (files, rules, explicit timestamps): one
// log for all, in which each series' points are chained from the newest back.
class LooseBlock final : public OpenBlock
{
public:
    void add(std::uint32_t place, std::int64_t timeMs, double value, std::int64_t startMs,
             HistogramPointer histogram);

    [[nodiscard]] std::size_t extent() const override { return m_points; }
    void read(std::uint32_t place, std::size_t extent, std::int64_t fromMs, std::int64_t toMs,
              PointBlock &points) const override;
    [[nodiscard]] bool contains(std::uint32_t place) const override
    {
        return place < m_newest.size() && m_newest[place] != none;
    }
    [[nodiscard]] bool empty() const override { return m_points == 0; }
    [[nodiscard]] bool full() const override;
    [[nodiscard]] std::int64_t firstMs() const override { return m_firstMs; }
    [[nodiscard]] std::int64_t lastMs() const override { return m_lastMs; }
    [[nodiscard]] std::uint64_t sampleCount() const override { return m_points; }
    [[nodiscard]] std::size_t bytesHeld() const override;
    [[nodiscard]] std::shared_ptr<const Segment> pack() const override;
    [[nodiscard]] std::shared_ptr<OpenBlock> successor() const override;
    [[nodiscard]] std::vector<std::int64_t> times(const BlockPart &) const override { return {}; }
    void readPart(std::uint32_t place, const BlockPart &part, PointBlock &points) const override;
    [[nodiscard]] std::size_t placeCount() const override { return m_newest.size(); }

private:
    static constexpr std::uint32_t none = 0xffffffffU; // ends a chain
    static constexpr std::size_t pageSize = 512;
    struct Point
    {
        std::int64_t timeMs;
        double value;
        std::uint32_t previous;
        std::uint32_t extra; // 1 + index into m_extras; 0: none
    };
    struct Extra
    {
        std::int64_t startMs = 0;
        HistogramPointer histogram;
    };
    using Page = std::array<Point, pageSize>;

    [[nodiscard]] const Point &point(std::uint32_t at) const
    {
        return (*m_pages[at / pageSize])[at % pageSize];
    }
    void addTo(PointBlock &points, std::uint32_t at) const;
    std::uint32_t extraFor(std::uint32_t newest, std::int64_t startMs, HistogramPointer histogram);

    std::vector<std::unique_ptr<Page>> m_pages;
    std::uint32_t m_points = 0;
    std::vector<std::uint32_t> m_newest; // by place
    std::size_t m_series = 0;
    std::vector<Extra> m_extras;
    std::size_t m_histogramBytes = 0;
    std::int64_t m_firstMs = 0;
    std::int64_t m_lastMs = 0;
};

} // namespace vigie
