// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vigie {

namespace texthash {

template <typename Word>
[[nodiscard]] inline Word wordAt(const char *bytes)
{
    Word word = 0;
    std::memcpy(&word, bytes, sizeof(word));
    return word;
}

// Both halves of the product.
[[nodiscard]] inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
#if defined(__SIZEOF_INT128__)
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
#else
    const std::uint64_t one = a * (b | 1U);
    return one ^ one >> 32U ^ (a >> 32U) * (b >> 32U);
#endif
}

} // namespace texthash

// For the store's tables, which are filled with many short texts at once: sixteen bytes a step, and
// the last step overlaps the one before.
[[nodiscard]] inline std::uint32_t textHash(std::string_view text, std::uint64_t seed = 0)
{
    using namespace texthash;
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    constexpr std::uint64_t otherFactor = 0xff51afd7ed558ccdU;
    const char *at = text.data();
    const std::size_t size = text.size();
    std::uint64_t hash = seed * otherFactor ^ size;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (size >= 16) {
        const char *const end = at + size;
        for (; end - at > 16; at += 16)
            hash = mixed(wordAt<std::uint64_t>(at) ^ factor, wordAt<std::uint64_t>(at + 8) ^ hash);
        low = wordAt<std::uint64_t>(end - 16);
        high = wordAt<std::uint64_t>(end - 8);
    } else if (size >= 8) {
        low = wordAt<std::uint64_t>(at);
        high = wordAt<std::uint64_t>(at + size - 8);
    } else if (size >= 4) {
        low = wordAt<std::uint32_t>(at);
        high = wordAt<std::uint32_t>(at + size - 4);
    } else if (size > 0) {
        low = static_cast<unsigned char>(at[0]);
        high = static_cast<std::uint64_t>(static_cast<unsigned char>(at[size / 2])) << 8U |
               static_cast<unsigned char>(at[size - 1]);
    }
    hash = mixed(low ^ factor, high ^ hash);
    hash = mixed(hash ^ factor, otherFactor);
    return static_cast<std::uint32_t>(hash);
}

// Whether both texts are the same. Most are short: a call would take longer than the work.
[[nodiscard]] inline bool isSameText(const char *a, const char *b, std::size_t size)
{
    using namespace texthash;
    const auto same = [&](auto word, std::size_t at) {
        using Word = decltype(word);
        return wordAt<Word>(a + at) == wordAt<Word>(b + at);
    };
    if (size >= 8) {
        if (size > 128)
            return std::memcmp(a, b, size) == 0;
        if (!same(std::uint64_t(), size - 8)) // what differs mostly differs at the end
            return false;
        for (std::size_t at = 0; at + 8 < size; at += 8) {
            if (!same(std::uint64_t(), at))
                return false;
        }
        return true;
    }
    if (size >= 4)
        return same(std::uint32_t(), 0) && same(std::uint32_t(), size - 4);
    for (std::size_t at = 0; at < size; ++at) {
        if (a[at] != b[at])
            return false;
    }
    return true;
}

[[nodiscard]] inline bool isSameText(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           (a.data() == b.data() || isSameText(a.data(), b.data(), a.size()));
}

} // namespace vigie
