// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integercolumn.h"
#include "segment.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <limits>

// A segment as the bytes of a file, and back.

namespace vigie {

namespace {

// No target has so many series; a file that says so is damaged.
constexpr std::size_t maxDirectories = (std::size_t{1} << 24U) / 32;

void putPresent(std::uint32_t present, Bytes &out)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        out.push_back(static_cast<std::uint8_t>(present >> shift));
}

std::uint32_t readPresent(ByteReader &in)
{
    std::uint32_t present = 0;
    for (unsigned shift = 0; shift < 32; shift += 8)
        present |= static_cast<std::uint32_t>(in.byte()) << shift;
    return present;
}

} // namespace

std::size_t Segment::chunkCount() const
{
    return m_longEnds.empty() ? m_ends.size() : m_longEnds.size();
}

void Segment::write(Bytes &out) const
{
    putSigned(out, m_firstMs);
    putVarint(out, static_cast<std::uint64_t>(m_lastMs) - static_cast<std::uint64_t>(m_firstMs));
    putVarint(out, m_samples);
    putVarint(out, m_usual.size());
    for (const PointState state : m_usual)
        out.push_back(static_cast<std::uint8_t>(state));
    if (!m_times.empty())
        encodeIntegers(m_times, out);
    putVarint(out, m_directory.size());
    for (const Directory &directory : m_directory)
        putPresent(directory.present, out);
    // The ends count from the directory's begin on.
    for (const Directory &directory : m_directory) {
        const auto chunks = static_cast<std::size_t>(std::popcount(directory.present));
        for (std::size_t i = 0; i < chunks; ++i)
            putVarint(out, chunkEnd(directory.rank + i) -
                               (i == 0 ? 0 : chunkEnd(directory.rank + i - 1)));
    }
    const std::size_t size = m_bytes.size() - readPadding;
    putVarint(out, size);
    out.insert(out.end(), m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(size));
}

bool Segment::parseTimes(ByteReader &in)
{
    m_firstMs = in.signedVarint();
    m_lastMs = static_cast<std::int64_t>(static_cast<std::uint64_t>(m_firstMs) + in.varint());
    m_samples = in.varint();
    const std::uint64_t count = in.varint();
    const std::uint8_t *states = count > maxChunkPoints ? nullptr : in.take(count);
    if (!states || m_lastMs < m_firstMs || m_firstMs == std::numeric_limits<std::int64_t>::min())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (states[i] > static_cast<std::uint8_t>(PointState::Stale))
            return false;
        m_usual.push_back(static_cast<PointState>(states[i]));
    }
    m_times.resize(count);
    if (count == 0)
        return in.ok();
    // Whoever reads relies on the order.
    return decodeIntegers(in, m_times) && m_times.front() == m_firstMs &&
           m_times.back() == m_lastMs &&
           std::is_sorted(m_times.begin(), m_times.end(), std::less_equal<>());
}

bool Segment::parseChunks(ByteReader &in)
{
    const std::uint64_t directories = in.varint();
    if (directories > maxDirectories || directories > in.left() / 4)
        return false;
    std::size_t chunks = 0;
    for (std::uint64_t i = 0; i < directories; ++i) {
        m_directory.push_back({readPresent(in), 0, static_cast<std::uint32_t>(chunks)});
        chunks += static_cast<std::size_t>(std::popcount(m_directory.back().present));
    }
    if (!in.ok() || chunks > in.left())
        return false;
    std::vector<std::uint32_t> ends;
    std::uint64_t total = 0;
    for (Directory &directory : m_directory) {
        directory.begin = static_cast<std::uint32_t>(total);
        for (int i = std::popcount(directory.present); i > 0; --i) {
            total += in.varint();
            if (!in.ok() || total > in.left())
                return false;
            ends.push_back(static_cast<std::uint32_t>(total - directory.begin));
        }
    }
    setEnds(ends);
    const std::uint64_t size = in.varint();
    const std::uint8_t *bytes = size == total ? in.take(size) : nullptr;
    if (!bytes)
        return false;
    m_bytes.reserve(size + readPadding);
    m_bytes.assign(bytes, bytes + size);
    m_bytes.resize(size + readPadding);
    const std::size_t perChunk = m_usual.empty() ? size : m_usual.size();
    m_samples = std::min<std::uint64_t>(m_samples, chunks * perChunk);
    return true;
}

std::shared_ptr<const Segment> Segment::parse(ByteReader &in, std::uint64_t number)
{
    auto segment = std::make_shared<Segment>();
    segment->m_number = number;
    if (!segment->parseTimes(in) || !segment->parseChunks(in))
        return nullptr;
    return segment;
}

} // namespace vigie
