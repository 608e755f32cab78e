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

    using Words = std::array<std::uint64_t, 2>;
    struct Entry
    {
        Words words{};
        std::uint32_t length = 0; // 0: free
        bool isNormal = false;    // as it stands
        TextSpan normal;
    };

    // The entry for the text, which has 16 readable bytes; null where it is new.
    [[nodiscard]] const Entry *find(const char *text, std::uint32_t length) const
    {
        if (length == 0 || length > longest)
            return nullptr;
        const Words words = wordsOf(text, length);
        const Entry &entry = m_entries[placeOf(words)];
        return entry.length == length && entry.words == words ? &entry : nullptr;
    }
    // Of 1 to 16 bytes.
    void add(const char *text, std::uint32_t length, TextSpan normal)
    {
        const Words words = wordsOf(text, length);
        m_entries[placeOf(words)] = {words, length, (normal.offset & TextSpan::arenaBit) == 0,
                                     normal};
    }

private:
    static Words wordsOf(const char *text, std::uint32_t length)
    {
        Words words{};
        std::memcpy(words.data(), text, longest);
        words[0] &= mask(length);
        words[1] &= length > 8 ? mask(length - 8) : 0;
        return words;
    }
    static std::size_t placeOf(const Words &words)
    {
        return (words[0] ^ words[1] * 0x9e3779b97f4a7c15U) * 0xff51afd7ed558ccdU >> 58U;
    }
    // Little endian: the first `bytes` bytes.
    static std::uint64_t mask(std::uint32_t bytes)
    {
        return bytes >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * bytes)) - 1;
    }

    std::array<Entry, 64> m_entries{};
};

} // namespace vigie
