// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefile.h"

#include <array>
#include <charconv>
#include <limits>

namespace vigie {

namespace {

struct DurationUnit
{
    std::string_view name;
    std::int64_t milliseconds;
    bool exactOnly; // written by ruleDurationText() where nothing is left over only
};

constexpr auto units = std::to_array<DurationUnit>({
    {"y", 365LL * 24 * 3600 * 1000, true},
    {"w", 7LL * 24 * 3600 * 1000, true},
    {"d", 24LL * 3600 * 1000, false},
    {"h", 3600LL * 1000, false},
    {"m", 60LL * 1000, false},
    {"s", 1000, false},
    {"ms", 1, false},
});

// Prometheus keeps durations in nanoseconds.
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max() / 1'000'000;

} // namespace

std::optional<std::int64_t> parseRuleDuration(std::string_view text)
{
    if (text == "0")
        return 0;
    if (text.empty())
        return std::nullopt;
    std::int64_t sum = 0;
    std::size_t next = 0; // units come from large to small, each once
    while (!text.empty()) {
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        const auto digits = static_cast<std::size_t>(read.ptr - text.data());
        if (read.ec != std::errc() || digits == 0 || text.front() == '-')
            return std::nullopt;
        text.remove_prefix(digits);
        const std::string_view word = text.substr(0, text.find_first_of("0123456789"));
        while (next < units.size() && units[next].name != word)
            ++next;
        if (next == units.size() || number > (largest - sum) / units[next].milliseconds)
            return std::nullopt;
        sum += number * units[next++].milliseconds;
        text.remove_prefix(word.size());
    }
    return sum;
}

std::string ruleDurationText(std::int64_t milliseconds)
{
    if (milliseconds <= 0)
        return "0s";
    std::string text;
    for (const DurationUnit &unit : units) {
        const std::int64_t count = milliseconds / unit.milliseconds;
        if (count == 0 || (unit.exactOnly && milliseconds % unit.milliseconds != 0))
            continue;
        text += std::to_string(count) + std::string(unit.name);
        milliseconds -= count * unit.milliseconds;
    }
    return text;
}

} // namespace vigie
