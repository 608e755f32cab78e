// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace vigie {

// The normal forms of bucket bounds and quantiles seen last: a page has few, again and again.
class BoundCache
{
public:
    static constexpr std::size_t longest = 16;

    struct Entry
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::uint32_t length = 0; // 0: free
        bool isNormal = false;    // as it stands
        TextSpan normal;
    };

    // The entry for the text, 1 to 16 bytes long with 16 readable; its length is 0 where it is new.
    Entry &at(const char *text, std::uint32_t length)
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::memcpy(&low, text, 8);
        std::memcpy(&high, text + 8, 8);
        low &= mask(length);
        high &= length > 8 ? mask(length - 8) : 0;
        const std::uint64_t hash = (low ^ high * 0x9e3779b97f4a7c15U) * 0xff51afd7ed558ccdU;
        Entry &entry = m_entries[hash >> 58U];
        if (entry.length != length || entry.low != low || entry.high != high)
            entry = {low, high, 0, false, {}};
        return entry;
    }

private:
    // Little endian: the first `bytes` bytes.
    static std::uint64_t mask(std::uint32_t bytes)
    {
        return bytes >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * bytes)) - 1;
    }

    std::array<Entry, 64> m_entries{};
};

} // namespace vigie
