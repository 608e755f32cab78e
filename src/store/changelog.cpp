// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vigie {

namespace {

// A chain begins with what stood before the first row: the value and these.
constexpr unsigned wasLiveBit = 1;
constexpr unsigned wasHistogramBit = 2;

// A change's head byte: how many bytes of the difference follow, less 1; how many zero bytes are
// below them; and how many rows later it is, or 0 where a byte of its own says so.
constexpr unsigned zerosShift = 3;
constexpr unsigned rowsShift = 6;
constexpr std::size_t mostRowsInHead = 3;
constexpr unsigned mask = 7;

// The difference of the bits as of whole numbers: a counter's next value is near in them too.
std::uint64_t difference(double from, double to)
{
    const std::uint64_t by = std::bit_cast<std::uint64_t>(to) - std::bit_cast<std::uint64_t>(from);
    const std::uint64_t sign = by >> 63U;
    return by << 1U ^ (0U - sign);
}

double follow(double from, std::uint64_t difference)
{
    const std::uint64_t by = difference >> 1U ^ (0U - (difference & 1U));
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(from) + by);
}

} // namespace

void ChangeLog::addPiece(Series &series)
{
    if (m_count / pageSize == m_pages.size())
        m_pages.push_back(std::unique_ptr<Page>(new Page)); // which is set as it fills
    piece(m_count).before = series.newest;
    series.newest = m_count++;
    series.used = 0;
}

void ChangeLog::put(Series &series, const std::uint8_t *bytes, std::size_t size)
{
    Piece *to = &piece(series.newest);
    const std::size_t fits = std::min(size, to->bytes.size() - series.used);
    std::memcpy(to->bytes.data() + series.used, bytes, fits);
    series.used = static_cast<std::uint8_t>(series.used + fits);
    if (fits == size)
        return;
    addPiece(series);
    to = &piece(series.newest);
    std::memcpy(to->bytes.data(), bytes + fits, size - fits);
    series.used = static_cast<std::uint8_t>(size - fits);
}

void ChangeLog::add(Series &series, std::size_t row, double value, bool histogram)
{
    std::array<std::uint8_t, 16> bytes; // set as far as it is used
    if (!series.hasChanged()) {
        addPiece(series);
        storeLittleEndian(bytes.data(), std::bit_cast<std::uint64_t>(series.value));
        bytes[8] = static_cast<std::uint8_t>((series.live ? wasLiveBit : 0U) |
                                             (series.histogram ? wasHistogramBit : 0U));
        put(series, bytes.data(), 9);
        series.row = 0;
    }
    const std::uint64_t by = difference(series.value, value);
    const unsigned zeros = by == 0 ? 0 : static_cast<unsigned>(std::countr_zero(by)) / 8;
    const std::uint64_t rest = by >> 8 * zeros;
    const unsigned count = by == 0 ? 1 : (static_cast<unsigned>(std::bit_width(rest)) + 7) / 8;
    const std::size_t rows = row - series.row;
    const bool toggles = histogram != series.histogram;
    const bool isUsual = rows >= 1 && rows <= mostRowsInHead && !toggles;
    std::size_t size = 0;
    bytes[size++] = static_cast<std::uint8_t>((count - 1) | zeros << zerosShift |
                                              (isUsual ? rows << rowsShift : 0));
    if (!isUsual)
        bytes[size++] = static_cast<std::uint8_t>(rows << 1U | (toggles ? 1U : 0U));
    storeLittleEndian(bytes.data() + size, rest);
    put(series, bytes.data(), size + count);
    series.value = value;
    series.histogram = histogram;
    series.row = static_cast<std::uint8_t>(row);
}

void ChangeLog::Reader::open(const Series &series)
{
    m_next = m_end = m_row = 0;
    m_value = series.value;
    m_histogram = series.histogram;
    m_wasLive = series.live;
    if (!series.hasChanged())
        return;
    constexpr std::size_t pieceBytes = std::tuple_size_v<decltype(Piece::bytes)>;
    std::size_t pieces = 0;
    for (std::uint32_t at = series.newest; at != none; at = m_log->piece(at).before)
        ++pieces;
    m_bytes.resize(pieces * pieceBytes + readPadding);
    m_end = (pieces - 1) * pieceBytes + series.used;
    for (std::uint32_t at = series.newest; at != none; at = m_log->piece(at).before)
        std::memcpy(m_bytes.data() + --pieces * pieceBytes, m_log->piece(at).bytes.data(),
                    pieceBytes);
    m_value = std::bit_cast<double>(loadLittleEndian(m_bytes.data()));
    m_wasLive = (m_bytes[8] & wasLiveBit) != 0;
    m_histogram = (m_bytes[8] & wasHistogramBit) != 0;
    m_next = 9;
    readRow();
}

void ChangeLog::Reader::readRow()
{
    if (m_next >= m_end)
        return;
    m_head = m_bytes[m_next++];
    m_toggles = false;
    std::size_t rows = m_head >> rowsShift;
    if (rows == 0) {
        rows = m_bytes[m_next] >> 1U;
        m_toggles = (m_bytes[m_next++] & 1U) != 0;
    }
    m_row += rows;
}

bool ChangeLog::Reader::advance(std::size_t row)
{
    bool any = false;
    while (m_next < m_end && m_row <= row) {
        const unsigned count = (m_head & mask) + 1;
        const std::uint64_t rest =
            loadLittleEndian(m_bytes.data() + m_next) & (~std::uint64_t{0} >> (64 - 8 * count));
        m_value = follow(m_value, rest << 8 * (m_head >> zerosShift & mask));
        m_histogram = m_histogram != m_toggles;
        m_next += count;
        any = true;
        readRow();
    }
    return any;
}

} // namespace vigie
