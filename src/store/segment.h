// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "chunk.h"
#include "pointblock.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vigie {

// The closed chunks of a group of series over one stretch of time, in one piece of memory; never
// changes. A series is known by its place in the group. Either all chunks share one time column
// (a target's scrapes), or each chunk has its own.
class Segment
{
public:
    [[nodiscard]] std::int64_t firstMs() const { return m_firstMs; }
    [[nodiscard]] std::int64_t lastMs() const { return m_lastMs; }
    [[nodiscard]] std::uint64_t sampleCount() const { return m_samples; }
    [[nodiscard]] std::uint64_t number() const { return m_number; } // of the block in its group
    [[nodiscard]] std::size_t bytesHeld() const;
    [[nodiscard]] std::size_t placeCount() const { return m_directory.size() * 32; }
    [[nodiscard]] bool contains(std::uint32_t place) const;
    void markPresent(std::vector<std::uint32_t> &bits) const; // 32 places to a number

    // Appends the points of the chunks that meet fromMs < time <= toMs; some outside may come with
    // them. A damaged chunk gives what stands before the damage.
    void read(std::uint32_t place, std::int64_t fromMs, std::int64_t toMs,
              PointBlock &points) const;
    // Only where the segment as a whole is inside the range.
    [[nodiscard]] std::optional<SampleSummary> summary(std::uint32_t place) const;

    // As bytes, and back: a null pointer where they are no segment. What is read has readPadding
    // bytes after it, as a ByteReader wants. Chunks are looked at only when they are read.
    void write(Bytes &out) const;
    [[nodiscard]] static std::shared_ptr<const Segment> parse(ByteReader &in, std::uint64_t number);

private:
    friend class SegmentBuilder;
    struct Directory // of 32 places
    {
        std::uint32_t present = 0;
        std::uint32_t begin = 0; // of the first chunk, in m_bytes
        std::uint32_t rank = 0;  // chunks before
    };

    [[nodiscard]] std::span<const std::uint8_t> chunk(std::uint32_t place) const;
    [[nodiscard]] std::size_t chunkCount() const;
    [[nodiscard]] std::size_t chunkEnd(std::size_t rank) const
    {
        return m_longEnds.empty() ? m_ends[rank] : m_longEnds[rank];
    }
    void setEnds(const std::vector<std::uint32_t> &ends);
    bool parseTimes(ByteReader &in);
    bool parseChunks(ByteReader &in);

    std::uint64_t m_number = 0;
    std::int64_t m_firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t m_lastMs = std::numeric_limits<std::int64_t>::min();
    std::uint64_t m_samples = 0;
    std::vector<Directory> m_directory;
    std::vector<std::uint16_t> m_ends;     // of each chunk, after its directory's begin
    std::vector<std::uint32_t> m_longEnds; // instead, where chunks are long
    std::vector<PointState> m_usual;       // of the shared times; empty: each chunk has its own
    std::vector<std::int64_t> m_times;
    Bytes m_bytes;
};

// Makes a segment; the places must come in ascending order.
class SegmentBuilder
{
public:
    SegmentBuilder() = default; // each chunk has its own times
    SegmentBuilder(std::span<const std::int64_t> times, std::vector<PointState> usual);

    // With shared times: the states say which of them have a point.
    void add(std::uint32_t place, std::span<const PointState> states, const PointBlock &points);
    // With own times: any number of points, ascending.
    void add(std::uint32_t place, const PointBlock &points);
    // The commonest case, without detours: a number that did not change at the usual times.
    void addConstant(std::uint32_t place, double value);

    [[nodiscard]] std::shared_ptr<const Segment> build(std::uint64_t number = 0);

private:
    void begin(std::uint32_t place);
    void end();

    std::shared_ptr<Segment> m_segment = std::make_shared<Segment>();
    std::vector<std::uint32_t> m_ends;
    std::size_t m_usualCount = 0;
};

} // namespace vigie
