// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace vigie {

using Bytes = std::vector<std::uint8_t>;

// Columns are unpacked with 8-byte loads: whatever a ByteReader reads has this many bytes after it.
inline constexpr std::size_t readPadding = 8;

inline void putVarint(Bytes &out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7U)
        out.push_back(static_cast<std::uint8_t>(value | 0x80U));
    out.push_back(static_cast<std::uint8_t>(value));
}

inline void putSigned(Bytes &out, std::int64_t value) // zigzag: small of either sign stays short
{
    putVarint(out,
              (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U));
}

inline void putFixed(Bytes &out, std::uint64_t value) // little endian
{
    for (unsigned shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

[[nodiscard]] inline std::uint64_t loadLittleEndian(const std::uint8_t *bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof(value));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    value = __builtin_bswap64(value);
#endif
    return value;
}

inline void storeLittleEndian(std::uint8_t *bytes, std::uint64_t value)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    value = __builtin_bswap64(value);
#endif
    std::memcpy(bytes, &value, sizeof(value));
}

// Reads what the put functions wrote. Past the end it gives zeros and ok() turns false.
class ByteReader
{
public:
    ByteReader() = default;
    explicit ByteReader(std::span<const std::uint8_t> bytes)
        : m_next(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t left() const { return static_cast<std::size_t>(m_end - m_next); }
    void fail() { m_ok = false; }

    std::uint8_t byte()
    {
        const std::uint8_t *at = take(1);
        return at ? *at : 0;
    }

    [[nodiscard]] std::uint8_t peek() const { return m_next < m_end ? *m_next : 0; }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t part = byte();
            value |= static_cast<std::uint64_t>(part & 0x7fU) << shift;
            if (part < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }

    std::int64_t signedVarint()
    {
        const std::uint64_t value = varint();
        return static_cast<std::int64_t>((value >> 1U) ^ (0U - (value & 1U)));
    }

    std::uint64_t fixed()
    {
        const std::uint8_t *at = take(8);
        return at ? loadLittleEndian(at) : 0;
    }

    // The next `count` bytes, or nullptr where there are not so many.
    const std::uint8_t *take(std::size_t count)
    {
        if (!m_ok || left() < count) {
            m_ok = false;
            return nullptr;
        }
        const std::uint8_t *at = m_next;
        m_next += count;
        return at;
    }

private:
    const std::uint8_t *m_next = nullptr;
    const std::uint8_t *m_end = nullptr;
    bool m_ok = true;
};

} // namespace vigie
