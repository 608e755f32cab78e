// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "texthash.h"

#include <cstddef>
#include <cstdint>

// What a series' labels stand as: the numbers of its pairs, each in seven bits a byte, all but the
// last of which have the eighth bit.
namespace vigie::seriescode {

inline constexpr std::size_t longest = 5; // of a number

// A number's bytes, little endian, and in the last byte how many these are.
[[nodiscard]] inline std::uint64_t codeOf(std::uint32_t number)
{
    std::uint64_t code = 0;
    unsigned size = 0;
    for (; number >= 0x80; number >>= 7U)
        code |= std::uint64_t{(number & 0x7fU) | 0x80U} << 8 * size++;
    code |= std::uint64_t{number} << 8 * size++;
    return code | std::uint64_t{size} << 56U;
}

// Writes eight bytes, of which those behind the code do not count. Returns where it ends.
inline std::uint8_t *putCode(std::uint64_t code, std::uint8_t *into)
{
    storeLittleEndian(into, code);
    return into + (code >> 56U);
}

// The number that begins there, and where the next one does.
[[nodiscard]] inline std::uint32_t takeNumber(const std::uint8_t *&bytes)
{
    std::uint32_t number = *bytes & 0x7fU;
    for (unsigned shift = 7; (*bytes++ & 0x80U) != 0; shift += 7)
        number |= (*bytes & 0x7fU) << shift;
    return number;
}

// Of a series' pairs, which are a set: their order does not matter.
class Hash
{
public:
    void add(std::uint32_t pair) { m_sum += texthash::mixed(pair ^ seed, factor); }
    [[nodiscard]] std::uint32_t finish() const
    {
        return static_cast<std::uint32_t>(texthash::mixed(m_sum, factor));
    }

private:
    static constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    static constexpr std::uint64_t seed = 0xff51afd7ed558ccdU;
    std::uint64_t m_sum = factor;
};

} // namespace vigie::seriescode
