// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace vigie {

// For the store's tables, which are filled with many short texts at once: sixteen bytes a step.
[[nodiscard]] inline std::uint32_t textHash(std::string_view text, std::uint64_t seed = 0)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    constexpr std::uint64_t otherFactor = 0xff51afd7ed558ccdU;
    const auto wordAt = [](const char *bytes) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, 8);
        return word;
    };
    const auto mixed = [](std::uint64_t hash, std::uint64_t by) {
        hash *= by;
        return hash ^ hash >> 32U;
    };
    std::uint64_t hash = text.size() ^ seed * otherFactor;
    std::uint64_t other = ~hash;
    const char *at = text.data();
    const char *const end = at + text.size();
    if (text.size() >= 16) {
        for (; end - at > 16; at += 16) {
            hash = mixed(hash ^ wordAt(at), factor);
            other = mixed(other ^ wordAt(at + 8), otherFactor);
        }
        hash ^= wordAt(end - 16);
        other ^= wordAt(end - 8);
    } else if (text.size() >= 8) {
        hash ^= wordAt(at);
        other ^= wordAt(end - 8);
    } else {
        for (; at != end; ++at)
            hash = hash << 8U ^ hash >> 56U ^ static_cast<unsigned char>(*at);
    }
    hash = mixed(hash, factor) ^ mixed(other, otherFactor);
    return static_cast<std::uint32_t>(mixed(hash, factor));
}

} // namespace vigie
