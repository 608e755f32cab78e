// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment.h"

#include "integercolumn.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace vigie {

namespace {

// A run of points with own times inside a series' chunk.
struct OwnRun
{
    std::size_t count = 0;
    std::int64_t firstMs = 0;
    std::int64_t lastMs = 0;
    std::span<const std::uint8_t> times;
    std::span<const std::uint8_t> points;
};

bool readRun(ByteReader &in, OwnRun &run)
{
    run.count = static_cast<std::size_t>(in.varint());
    run.firstMs = in.signedVarint();
    run.lastMs = static_cast<std::int64_t>(static_cast<std::uint64_t>(run.firstMs) + in.varint());
    for (std::span<const std::uint8_t> *part : {&run.times, &run.points}) {
        const auto size = static_cast<std::size_t>(in.varint());
        const std::uint8_t *bytes = in.take(size);
        if (!bytes)
            return false;
        *part = {bytes, size};
    }
    return run.count <= maxChunkPoints;
}

std::vector<PointState> statesOf(std::span<const double> values)
{
    std::vector<PointState> states(values.size());
    std::transform(values.begin(), values.end(), states.begin(), [](double value) {
        return isStaleNan(value) ? PointState::Stale : PointState::Present;
    });
    return states;
}

PointBlock slice(const PointBlock &points, std::size_t begin, std::size_t count)
{
    const auto part = [&](const auto &column) {
        auto result = column;
        if (!column.empty()) {
            const auto from = column.begin() + static_cast<std::ptrdiff_t>(begin);
            result.assign(from, from + static_cast<std::ptrdiff_t>(count));
        }
        return result;
    };
    return {part(points.times), part(points.values), part(points.starts), part(points.histograms)};
}

void putRun(const PointBlock &points, Bytes &out)
{
    static constexpr std::array<PointState, maxChunkPoints> allPresent = [] {
        std::array<PointState, maxChunkPoints> states{};
        states.fill(PointState::Present);
        return states;
    }();
    Bytes times;
    Bytes chunk;
    encodeIntegers(points.times, times);
    encodeChunk(statesOf(points.values), std::span(allPresent).first(points.size()), points, chunk);
    putVarint(out, points.size());
    putSigned(out, points.times.front());
    putVarint(out, static_cast<std::uint64_t>(points.times.back()) -
                       static_cast<std::uint64_t>(points.times.front()));
    for (const Bytes *part : {&times, &chunk}) {
        putVarint(out, part->size());
        out.insert(out.end(), part->begin(), part->end());
    }
}

bool readPoints(const OwnRun &run, PointBlock &points)
{
    std::vector<std::int64_t> times(run.count);
    const std::vector<PointState> usual(run.count, PointState::Present);
    ByteReader in(run.times);
    return run.count > 0 && decodeIntegers(in, times) && times.front() == run.firstMs &&
           times.back() == run.lastMs &&
           std::is_sorted(times.begin(), times.end(), std::less_equal<>()) &&
           decodeChunk(run.points, times, usual, points);
}

} // namespace

std::size_t Segment::bytesHeld() const
{
    return sizeof(*this) + m_directory.capacity() * sizeof(Directory) +
           m_ends.capacity() * sizeof(std::uint16_t) +
           m_longEnds.capacity() * sizeof(std::uint32_t) + m_usual.capacity() + m_times.capacity() +
           m_bytes.capacity();
}

bool Segment::contains(std::uint32_t place) const
{
    const std::size_t group = place / 32;
    return group < m_directory.size() && (m_directory[group].present >> place % 32 & 1U) != 0;
}

void Segment::markPresent(std::vector<std::uint32_t> &bits) const
{
    bits.resize(std::max(bits.size(), m_directory.size()));
    for (std::size_t i = 0; i < m_directory.size(); ++i)
        bits[i] |= m_directory[i].present;
}

std::span<const std::uint8_t> Segment::chunk(std::uint32_t place) const
{
    const Directory &directory = m_directory[place / 32];
    const std::uint32_t before = directory.present & ((1U << place % 32) - 1);
    const std::size_t rank = directory.rank + static_cast<unsigned>(std::popcount(before));
    const std::size_t begin = before == 0 ? 0 : chunkEnd(rank - 1);
    return {m_bytes.data() + directory.begin + begin, chunkEnd(rank) - begin};
}

void Segment::read(std::uint32_t place, std::int64_t fromMs, std::int64_t toMs,
                   PointBlock &points) const
{
    if (m_lastMs <= fromMs || m_firstMs > toMs || !contains(place))
        return;
    if (!m_usual.empty()) {
        const std::size_t before = points.size();
        if (!decodeChunk(chunk(place), m_times, m_usual, points))
            points.truncate(before);
        return;
    }
    ByteReader in(chunk(place));
    std::int64_t lastMs = m_firstMs - 1;
    for (OwnRun run; in.left() > 0 && readRun(in, run) && run.firstMs <= toMs;) {
        if (run.firstMs <= lastMs || run.lastMs > m_lastMs)
            return; // whoever reads relies on the order
        lastMs = run.lastMs;
        const std::size_t before = points.size();
        if (run.lastMs > fromMs && !readPoints(run, points)) {
            points.truncate(before);
            return;
        }
    }
}

std::optional<SampleSummary> Segment::summary(std::uint32_t place) const
{
    SampleSummary all;
    if (!contains(place))
        return all;
    if (!m_usual.empty())
        return chunkSummary(chunk(place), m_usual, all) ? std::optional(all) : std::nullopt;
    ByteReader in(chunk(place));
    for (OwnRun run; in.left() > 0 && readRun(in, run);) {
        SampleSummary part;
        const std::vector<PointState> usual(run.count, PointState::Present);
        if (!chunkSummary(run.points, usual, part))
            return std::nullopt;
        addToSummary(all, part);
    }
    return all;
}

SegmentBuilder::SegmentBuilder(std::span<const std::int64_t> times, std::vector<PointState> usual)
{
    m_usualCount = static_cast<std::size_t>(std::count_if(
        usual.begin(), usual.end(), [](PointState state) { return state != PointState::Absent; }));
    m_segment->m_usual = std::move(usual);
    m_segment->m_firstMs = times.front();
    m_segment->m_lastMs = times.back();
    m_segment->m_times.assign(times.begin(), times.end());
}

void SegmentBuilder::begin(std::uint32_t place)
{
    std::vector<Segment::Directory> &directory = m_segment->m_directory;
    const auto size = static_cast<std::uint32_t>(m_segment->m_bytes.size());
    while (directory.size() <= place / 32)
        directory.push_back({0, size, static_cast<std::uint32_t>(m_ends.size())});
    directory.back().present |= 1U << place % 32;
}

void SegmentBuilder::end()
{
    m_ends.push_back(static_cast<std::uint32_t>(m_segment->m_bytes.size()) -
                     m_segment->m_directory.back().begin);
}

void SegmentBuilder::add(std::uint32_t place, std::span<const PointState> states,
                         const PointBlock &points)
{
    begin(place);
    encodeChunk(states, m_segment->m_usual, points, m_segment->m_bytes);
    m_segment->m_samples += points.size();
    end();
}

void SegmentBuilder::add(std::uint32_t place, const PointBlock &points)
{
    begin(place);
    for (std::size_t i = 0; i < points.size(); i += maxChunkPoints)
        putRun(slice(points, i, std::min(maxChunkPoints, points.size() - i)), m_segment->m_bytes);
    m_segment->m_samples += points.size();
    m_segment->m_firstMs = std::min(m_segment->m_firstMs, points.times.front());
    m_segment->m_lastMs = std::max(m_segment->m_lastMs, points.times.back());
    end();
}

void SegmentBuilder::addConstant(std::uint32_t place, double value)
{
    begin(place);
    encodeConstantChunk(value, m_segment->m_bytes);
    m_segment->m_samples += m_usualCount;
    end();
}

void Segment::setEnds(const std::vector<std::uint32_t> &ends)
{
    if (std::any_of(ends.begin(), ends.end(), [](std::uint32_t end) { return end > 0xffff; }))
        m_longEnds = ends;
    else
        m_ends.assign(ends.begin(), ends.end());
}

std::shared_ptr<const Segment> SegmentBuilder::build(std::uint64_t number)
{
    Segment &segment = *m_segment;
    segment.m_number = number;
    segment.setEnds(m_ends);
    segment.m_bytes.resize(segment.m_bytes.size() + readPadding);
    segment.m_bytes.shrink_to_fit();
    segment.m_directory.shrink_to_fit();
    return std::move(m_segment);
}

} // namespace vigie
