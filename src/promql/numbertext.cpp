// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace vigie::promql {

namespace {

template <typename... Format>
std::string print(double value, Format... format)
{
    std::array<char, 400> buffer; // fixed notation of the largest double has 309 digits
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...);
    return std::string(buffer.data(), end.ptr);
}

// The shortest digits without an exponent: 1e22 is a one and zeros, not the digits of the double.
std::string plain(double value)
{
    const std::string scientific = print(std::abs(value), std::chars_format::scientific);
    const std::size_t at = scientific.find('e');
    std::string digits = scientific.substr(0, at);
    std::erase(digits, '.');
    int exponent = 0;
    const std::size_t sign = scientific[at + 1] == '+' ? 2 : 1;
    std::from_chars(scientific.data() + at + sign, scientific.data() + scientific.size(), exponent);
    if (exponent < 0)
        digits = "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
    else if (const auto whole = static_cast<std::size_t>(exponent) + 1; whole >= digits.size())
        digits.append(whole - digits.size(), '0');
    else
        digits.insert(whole, 1, '.');
    return (std::signbit(value) ? "-" : "") + digits;
}

// The names of the values that have no digits; empty for the others.
std::string_view special(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    return {};
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
}

} // namespace

std::optional<double> parseFloat(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    if (equalsIgnoringCase(text, "inf") || equalsIgnoringCase(text, "infinity")) {
        value = std::numeric_limits<double>::infinity();
    } else if (equalsIgnoringCase(text, "nan")) {
        value = std::numeric_limits<double>::quiet_NaN();
    } else {
        if (text.empty() || (text[0] != '.' && (text[0] < '0' || text[0] > '9')))
            return std::nullopt;
        const bool hex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
        if (hex)
            text.remove_prefix(2);
        const auto end = std::from_chars(text.data(), text.data() + text.size(), value,
                                         hex ? std::chars_format::hex : std::chars_format::general);
        if (end.ptr != text.data() + text.size())
            return std::nullopt;
        if (end.ec == std::errc::result_out_of_range) {
            // Too small is zero, too large is an error.
            const bool small = text.find("e-") != std::string_view::npos ||
                               text.find("E-") != std::string_view::npos || text.starts_with("0.");
            if (!small)
                return std::nullopt;
            value = 0;
        } else if (end.ec != std::errc()) {
            return std::nullopt;
        }
    }
    return negative ? -value : value;
}

std::optional<double> parseNumber(std::string_view text)
{
    std::string digits(text);
    if (digits.ends_with('_'))
        return std::nullopt; // it stands between digits
    std::erase(digits, '_');
    const bool hex = digits.starts_with("0x") || digits.starts_with("0X");
    const bool octal = !hex && digits.size() > 1 && digits[0] == '0' &&
                       digits.find_first_not_of("01234567") == std::string::npos;
    if (hex || octal) {
        std::int64_t value = 0;
        const char *begin = digits.data() + (hex ? 2 : 1);
        const char *end = digits.data() + digits.size();
        const auto result = std::from_chars(begin, end, value, hex ? 16 : 8);
        if (result.ptr == end && result.ec == std::errc())
            return static_cast<double>(value);
    }
    return parseFloat(digits);
}

std::string formatShort(double value)
{
    if (const std::string_view name = special(value); !name.empty())
        return std::string(name);
    const std::string scientific = print(value, std::chars_format::scientific);
    const std::size_t at = scientific.find('e');
    int exponent = 0;
    const char *digits = scientific.data() + at + (scientific[at + 1] == '+' ? 2 : 1);
    std::from_chars(digits, scientific.data() + scientific.size(), exponent);
    if (value != 0 && (exponent < -4 || exponent >= 6))
        return scientific;
    return plain(value);
}

std::string formatFixed(double value)
{
    if (const std::string_view name = special(value); !name.empty())
        return std::string(name);
    return plain(value);
}

std::string formatSixDecimals(double value)
{
    if (const std::string_view name = special(value); !name.empty())
        return std::string(name);
    std::array<char, 330> text{}; // the largest number has 309 digits
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 6);
    return {text.data(), end.ptr};
}

std::string formatSample(double value)
{
    if (const std::string_view name = special(value); !name.empty())
        return std::string(name);
    const double magnitude = std::abs(value);
    if (magnitude != 0 && (magnitude < 1e-6 || magnitude >= 1e21))
        return print(value, std::chars_format::scientific);
    return plain(value);
}

std::string formatLabelFloat(double value)
{
    if (value == 0)
        return "0.0"; // also where it is -0
    if (const std::string_view name = special(value); !name.empty())
        return std::string(name);
    std::string text = formatShort(value);
    if (text.find_first_of(".e") == std::string::npos)
        text += ".0";
    return text;
}

std::string formatTwoDigits(double value)
{
    if (const std::string_view name = special(value); !name.empty())
        return std::string(name);
    return print(value, std::chars_format::general, 2);
}

} // namespace vigie::promql
