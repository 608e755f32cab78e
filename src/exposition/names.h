// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vigie {

// The characters that names may have without being quoted.
enum NameCharacter : std::uint8_t {
    LabelStart = 1, // [a-zA-Z_]
    LabelRest = 2,  // [a-zA-Z0-9_]
    MetricStart = 4,
    MetricRest = 8, // both with ':'
};

inline constexpr auto nameCharacters = [] {
    std::array<std::uint8_t, 256> table{};
    for (int c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 'a' + 'A'] = LabelStart | LabelRest | MetricStart | MetricRest;
    for (int c = '0'; c <= '9'; ++c)
        table[c] = LabelRest | MetricRest;
    table['_'] = LabelStart | LabelRest | MetricStart | MetricRest;
    table[':'] = MetricStart | MetricRest;
    return table;
}();

[[nodiscard]] inline bool isNameCharacter(char c, NameCharacter kind)
{
    return (nameCharacters[static_cast<unsigned char>(c)] & kind) != 0;
}

// Whether the name may stand unquoted.
[[nodiscard]] inline bool isPlainName(std::string_view name, NameCharacter start,
                                      NameCharacter rest)
{
    if (name.empty() || !isNameCharacter(name.front(), start))
        return false;
    for (const char c : name) {
        if (!isNameCharacter(c, rest))
            return false;
    }
    return true;
}

} // namespace vigie
