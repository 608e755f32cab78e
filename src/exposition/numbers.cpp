// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

#include <fast_float/fast_float.h>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace vigie {

namespace {

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    if (text.size() != lower.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) | 0x20U) != static_cast<unsigned char>(lower[i]))
            return false;
    }
    return true;
}

std::optional<double> parseWord(std::string_view text)
{
    if (equalsIgnoringCase(text, "nan"))
        return canonicalNaN();
    const bool negative = !text.empty() && text.front() == '-';
    if (negative || (!text.empty() && text.front() == '+'))
        text.remove_prefix(1);
    if (!equalsIgnoringCase(text, "inf") && !equalsIgnoringCase(text, "infinity"))
        return std::nullopt;
    const double infinity = std::numeric_limits<double>::infinity();
    return negative ? -infinity : infinity;
}

// Positional up to 10^firstExponent and down to 10^-4, scientific beyond.
std::string format(double value, int firstExponent)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    std::array<char, 64> text{};
    char *const last = text.data() + text.size();
    char *end = std::to_chars(text.data(), last, value, std::chars_format::scientific).ptr;
    *end = '\0';
    const std::string_view scientific(text.data(), static_cast<std::size_t>(end - text.data()));
    const int exponent = std::atoi(scientific.data() + scientific.find('e') + 1);
    if (exponent >= -4 && exponent < firstExponent)
        end = std::to_chars(text.data(), last, value, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

} // namespace

double canonicalNaN()
{
    return std::bit_cast<double>(std::uint64_t{0x7ff8000000000001});
}

std::optional<double> parseValue(std::string_view text)
{
    const char *first = text.data();
    const char *const last = first + text.size();
    if (first != last && *first == '+')
        ++first;
    const char *digit = first;
    if (digit != last && *digit == '-' && digit == text.data())
        ++digit;
    if (digit == last || !((*digit >= '0' && *digit <= '9') || *digit == '.'))
        return parseWord(text);
    double value = 0;
    const auto result = fast_float::from_chars(first, last, value);
    // Too small for a double reads as nought, too large is refused.
    if (result.ptr != last || result.ec == std::errc::invalid_argument || std::isinf(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> parseMilliseconds(std::string_view digits)
{
    std::int64_t value = 0;
    const char *const last = digits.data() + digits.size();
    if (digits.empty() || digits.front() < '0' || digits.front() > '9')
        return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), last, value);
    if (error != std::errc() || end != last)
        return std::nullopt;
    return value;
}

std::int64_t millisecondsFromSeconds(double seconds)
{
    const double milliseconds = seconds * 1000;
    if (!(milliseconds >= -0x1p63 && milliseconds < 0x1p63))
        return std::numeric_limits<std::int64_t>::min();
    return static_cast<std::int64_t>(milliseconds);
}

std::string formatNumber(double value)
{
    return format(value, 21);
}

std::string formatShortest(double value)
{
    return format(value, 6);
}

std::string formatLabelNumber(double value)
{
    if (value == 0)
        return "0.0"; // also where it is -0
    std::string text = format(value, 6);
    if (std::isfinite(value) && text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

} // namespace vigie
