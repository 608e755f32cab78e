// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integercolumn.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace vigie {

namespace {

enum class Packing : std::uint8_t {
    Constant,
    Offsets,     // value − least
    Steps,       // step − least step
    StepsMarked, // a bit for each place says whether there is a step
    StepsListed, // the places of the few steps
};

// The spread of a set of numbers: what a packed one needs.
class Spread
{
public:
    void add(std::int64_t value)
    {
        if (m_count++ == 0)
            m_first = value;
        m_least = std::min(m_least, value);
        m_most = std::max(m_most, value);
        m_differing |= static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(m_first);
    }

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::int64_t least() const { return m_least; }
    // Low bits in which no two of the numbers differ.
    [[nodiscard]] unsigned shift() const
    {
        return m_differing == 0 ? 0 : static_cast<unsigned>(std::countr_zero(m_differing));
    }
    [[nodiscard]] unsigned width() const
    {
        if (m_count == 0)
            return 0;
        const std::uint64_t range =
            static_cast<std::uint64_t>(m_most) - static_cast<std::uint64_t>(m_least);
        const auto width = static_cast<unsigned>(std::bit_width(range >> shift()));
        return width > 56 ? 64 : width; // one 8-byte load holds 56 bits at any bit offset
    }

private:
    std::size_t m_count = 0;
    std::int64_t m_first = 0;
    std::int64_t m_least = std::numeric_limits<std::int64_t>::max();
    std::int64_t m_most = std::numeric_limits<std::int64_t>::min();
    std::uint64_t m_differing = 0;
};

std::size_t bytesFor(std::size_t count, unsigned width)
{
    return (count * width + 7) / 8;
}

// Room for so many numbers of a width, written eight bytes at a time.
class BitWriter
{
public:
    BitWriter(Bytes &out, std::size_t count, unsigned width)
        : m_out(out)
        , m_width(width)
        , m_end(out.size() + bytesFor(count, width))
    {
        m_out.resize(m_end + 8);
        m_next = m_out.data() + m_end - bytesFor(count, width);
    }
    ~BitWriter()
    {
        if (m_used > 0)
            flush();
        m_out.resize(m_end);
    }
    BitWriter(const BitWriter &) = delete;
    BitWriter &operator=(const BitWriter &) = delete;

    void put(std::uint64_t value)
    {
        m_bits |= value << m_used;
        m_used += m_width;
        if (m_used < 64)
            return;
        flush();
        m_used -= 64;
        m_bits = m_used == 0 ? 0 : value >> (m_width - m_used);
    }

private:
    void flush()
    {
        std::uint64_t bits = m_bits;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        bits = __builtin_bswap64(bits);
#endif
        std::memcpy(m_next, &bits, sizeof bits);
        m_next += sizeof bits;
    }

    Bytes &m_out;
    unsigned m_width;
    std::size_t m_end;
    std::uint8_t *m_next = nullptr;
    std::uint64_t m_bits = 0;
    unsigned m_used = 0;
};

class BitSource
{
public:
    BitSource(const std::uint8_t *bytes, unsigned width)
        : m_bytes(bytes)
        , m_width(width)
        , m_mask(width >= 64 ? ~0ULL : (1ULL << width) - 1)
    {}

    std::uint64_t next()
    {
        const std::uint64_t value = peek();
        m_bit += m_width;
        return value;
    }
    [[nodiscard]] std::uint64_t peek() const
    {
        return loadLittleEndian(m_bytes + (m_bit >> 3U)) >> (m_bit & 7U) & m_mask;
    }
    void skip(std::uint64_t count) { m_bit += m_width * count; }

private:
    const std::uint8_t *m_bytes;
    std::size_t m_bit = 0;
    unsigned m_width;
    std::uint64_t m_mask;
};

std::int64_t stepAt(std::span<const std::int64_t> values, std::size_t i)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(values[i]) -
                                     static_cast<std::uint64_t>(values[i - 1]));
}

void putHead(Bytes &out, Packing packing, const Spread &spread)
{
    const unsigned shift = spread.shift();
    out.push_back(
        static_cast<std::uint8_t>(static_cast<unsigned>(packing) | (shift > 0 ? 0x08U : 0U)));
    out.push_back(static_cast<std::uint8_t>(spread.width()));
    if (shift > 0)
        out.push_back(static_cast<std::uint8_t>(shift));
}

std::uint64_t packed(std::int64_t value, const Spread &spread)
{
    return (static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(spread.least())) >>
           spread.shift();
}

void putOffsets(Bytes &out, std::span<const std::int64_t> values, const Spread &spread)
{
    putHead(out, Packing::Offsets, spread);
    putSigned(out, spread.least());
    BitWriter bits(out, values.size(), spread.width());
    for (const std::int64_t value : values)
        bits.put(packed(value, spread));
}

void putSteps(Bytes &out, std::span<const std::int64_t> values, const Spread &spread)
{
    putHead(out, Packing::Steps, spread);
    putSigned(out, values[0]);
    putSigned(out, spread.least());
    BitWriter bits(out, values.size() - 1, spread.width());
    for (std::size_t i = 1; i < values.size(); ++i)
        bits.put(packed(stepAt(values, i), spread));
}

void putSparse(Bytes &out, Packing packing, std::span<const std::int64_t> values,
               const Spread &spread, unsigned placeWidth)
{
    putHead(out, packing, spread);
    putSigned(out, values[0]);
    putSigned(out, spread.least());
    if (packing == Packing::StepsListed) {
        putVarint(out, spread.count());
        BitWriter places(out, spread.count(), placeWidth);
        for (std::size_t i = 1; i < values.size(); ++i) {
            if (values[i] != values[i - 1])
                places.put(i);
        }
    } else {
        BitWriter marks(out, values.size() - 1, 1);
        for (std::size_t i = 1; i < values.size(); ++i)
            marks.put(values[i] != values[i - 1] ? 1 : 0);
    }
    BitWriter bits(out, spread.count(), spread.width());
    for (std::size_t i = 1; i < values.size(); ++i) {
        if (values[i] != values[i - 1])
            bits.put(packed(stepAt(values, i), spread));
    }
}

struct Head
{
    Packing packing = Packing::Constant;
    unsigned width = 0;
    unsigned shift = 0;
};

Head readHead(ByteReader &in)
{
    const std::uint8_t first = in.byte();
    Head head{static_cast<Packing>(first & 0x07U), 0, 0};
    if (head.packing == Packing::Constant)
        return head;
    head.width = in.byte();
    if ((first & 0x08U) != 0)
        head.shift = in.byte();
    if ((head.width > 56 && head.width != 64) || head.shift > 63 ||
        head.packing > Packing::StepsListed)
        in.fail();
    return head;
}

bool readOffsets(ByteReader &in, const Head &head, std::span<std::int64_t> values)
{
    const auto least = static_cast<std::uint64_t>(in.signedVarint());
    const std::uint8_t *bytes = in.take(bytesFor(values.size(), head.width));
    if (!bytes)
        return false;
    BitSource source(bytes, head.width);
    for (std::int64_t &value : values)
        value = static_cast<std::int64_t>(least + (source.next() << head.shift));
    return true;
}

bool readSteps(ByteReader &in, const Head &head, std::span<std::int64_t> values)
{
    auto current = static_cast<std::uint64_t>(in.signedVarint());
    const auto least = static_cast<std::uint64_t>(in.signedVarint());
    const std::uint8_t *bytes = in.take(bytesFor(values.size() - 1, head.width));
    if (!bytes)
        return false;
    BitSource source(bytes, head.width);
    values[0] = static_cast<std::int64_t>(current);
    for (std::size_t i = 1; i < values.size(); ++i) {
        current += least + (source.next() << head.shift);
        values[i] = static_cast<std::int64_t>(current);
    }
    return true;
}

bool readMarked(ByteReader &in, const Head &head, std::span<std::int64_t> values)
{
    auto current = static_cast<std::uint64_t>(in.signedVarint());
    const auto least = static_cast<std::uint64_t>(in.signedVarint());
    const std::size_t markBytes = bytesFor(values.size() - 1, 1);
    const std::uint8_t *marks = in.take(markBytes);
    if (!marks)
        return false;
    std::size_t count = 0;
    for (std::size_t i = 0; i < markBytes; ++i)
        count += static_cast<std::size_t>(std::popcount(marks[i]));
    const std::uint8_t *bytes = in.take(bytesFor(count, head.width));
    if (!bytes)
        return false;
    BitSource source(bytes, head.width);
    values[0] = static_cast<std::int64_t>(current);
    for (std::size_t i = 1; i < values.size(); ++i) {
        // Without a branch: nobody can foretell the marks.
        const std::uint64_t mark = static_cast<unsigned>(marks[(i - 1) / 8]) >> (i - 1) % 8 & 1U;
        current += (0 - mark) & (least + (source.peek() << head.shift));
        source.skip(mark);
        values[i] = static_cast<std::int64_t>(current);
    }
    return true;
}

bool readListed(ByteReader &in, const Head &head, std::span<std::int64_t> values,
                unsigned placeWidth)
{
    auto current = static_cast<std::uint64_t>(in.signedVarint());
    const auto least = static_cast<std::uint64_t>(in.signedVarint());
    const std::uint64_t count = in.varint();
    if (count >= values.size())
        return false;
    const std::uint8_t *places = in.take(bytesFor(count, placeWidth));
    const std::uint8_t *bytes = places ? in.take(bytesFor(count, head.width)) : nullptr;
    if (!bytes)
        return false;
    BitSource placeSource(places, placeWidth);
    BitSource source(bytes, head.width);
    std::size_t filled = 0;
    for (std::uint64_t k = 0; k < count; ++k) {
        const std::size_t place = placeSource.next();
        if (place < filled || place >= values.size())
            return false;
        std::fill(values.begin() + static_cast<std::ptrdiff_t>(filled),
                  values.begin() + static_cast<std::ptrdiff_t>(place),
                  static_cast<std::int64_t>(current));
        filled = place;
        current += least + (source.next() << head.shift);
    }
    std::fill(values.begin() + static_cast<std::ptrdiff_t>(filled), values.end(),
              static_cast<std::int64_t>(current));
    return true;
}

} // namespace

void encodeIntegers(std::span<const std::int64_t> values, Bytes &out)
{
    if (values.empty())
        return;
    Spread all;
    Spread steps;
    Spread changes;
    all.add(values[0]);
    for (std::size_t i = 1; i < values.size(); ++i) {
        const std::int64_t step = stepAt(values, i);
        all.add(values[i]);
        steps.add(step);
        if (step != 0)
            changes.add(step);
    }
    if (changes.count() == 0) {
        out.push_back(static_cast<std::uint8_t>(Packing::Constant));
        putSigned(out, values[0]);
        return;
    }
    const std::size_t n = values.size();
    const auto placeWidth = static_cast<unsigned>(std::bit_width(n));
    const std::size_t offsetBytes = bytesFor(n, all.width());
    const std::size_t stepBytes = bytesFor(n - 1, steps.width()) + 1;
    const std::size_t changeBytes = bytesFor(changes.count(), changes.width()) + 1;
    const std::size_t markedBytes = bytesFor(n - 1, 1) + changeBytes;
    const std::size_t listedBytes = bytesFor(changes.count(), placeWidth) + 1 + changeBytes;
    const std::size_t least = std::min({offsetBytes, stepBytes, markedBytes, listedBytes});
    if (least == offsetBytes)
        putOffsets(out, values, all);
    else if (least == stepBytes)
        putSteps(out, values, steps);
    else if (least == listedBytes)
        putSparse(out, Packing::StepsListed, values, changes, placeWidth);
    else
        putSparse(out, Packing::StepsMarked, values, changes, placeWidth);
}

bool decodeIntegers(ByteReader &in, std::span<std::int64_t> values)
{
    if (values.empty())
        return in.ok();
    const Head head = readHead(in);
    if (!in.ok())
        return false;
    switch (head.packing) {
    case Packing::Constant:
        std::fill(values.begin(), values.end(), in.signedVarint());
        return in.ok();
    case Packing::Offsets:
        return readOffsets(in, head, values);
    case Packing::Steps:
        return readSteps(in, head, values);
    case Packing::StepsMarked:
        return readMarked(in, head, values);
    case Packing::StepsListed:
        break;
    }
    return readListed(in, head, values, static_cast<unsigned>(std::bit_width(values.size())));
}

} // namespace vigie
