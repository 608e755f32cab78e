// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// A line that differs from the page before; lines count from 1.
struct LineChange
{
    enum class Kind : std::uint8_t {
        Value,   // the series was there with another value, timestamp or exemplar
        Meaning, // another TYPE, HELP or UNIT
        New,     // a series or comment that the page before did not have, wherever
    };

    std::uint32_t line = 0;
    Kind kind = Kind::Value;
    bool operator==(const LineChange &) const = default;
};

// A line that only the page before had.
struct GoneLine
{
    std::uint32_t before = 0; // the line that now stands where it was, or one after the last
    std::string text;         // its beginning
    bool operator==(const GoneLine &) const = default;
};

// How a page in a text format differs from the one before it, line by line. What moved is not new.
struct PageChanges
{
    std::int64_t sinceMs = 0;      // when the page before was scraped; 0: there was none
    std::vector<LineChange> lines; // ascending
    std::vector<GoneLine> gone;    // ascending, the first few hundred
    std::size_t values = 0;
    std::size_t meanings = 0;
    std::size_t newSeries = 0;
    std::size_t goneSeries = 0;

    [[nodiscard]] const LineChange *at(std::uint32_t line) const;
    // Where to stop when going through what is new, gone or means something else, each run of
    // lines once; where nothing is, through the values. Ascending.
    [[nodiscard]] std::vector<std::uint32_t> stops() const;
};

[[nodiscard]] PageChanges pageChanges(std::string_view before, std::string_view now);

} // namespace vigie
