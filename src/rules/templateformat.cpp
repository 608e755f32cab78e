// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "civiltime.h"
#include "numbertext.h"
#include "quoting.h"
#include "templatevalue.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace vigie::templates {

namespace {

constexpr int largestWidth = 1000;

struct Verb
{
    bool minus = false;
    bool plus = false;
    bool space = false;
    bool zero = false;
    bool sharp = false;
    int width = 0;
    int precision = -1;
    char letter = 0;
};

std::string special(double value)
{
    return std::isnan(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}

// to_chars() instead of printf(): the locale's comma must not come in.
std::string number(double value, std::chars_format style, int precision)
{
    if (!std::isfinite(value))
        return special(value);
    std::array<char, 1500> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, style, precision);
    return {buffer.data(), written.ptr};
}

std::string padded(const Verb &verb, std::string text, bool isNumber)
{
    if (isNumber && verb.plus && !text.starts_with('-') && !text.starts_with('+'))
        text.insert(0, "+");
    else if (isNumber && verb.space && !text.starts_with('-'))
        text.insert(0, " ");
    const auto width = static_cast<std::size_t>(verb.width);
    if (text.size() >= width)
        return text;
    const std::size_t missing = width - text.size();
    if (verb.minus)
        return text + std::string(missing, ' ');
    if (!verb.zero)
        return std::string(missing, ' ') + text;
    const bool hasSign = isNumber && (text.starts_with('-') || text.starts_with('+'));
    text.insert(hasSign ? 1 : 0, missing, '0');
    return text;
}

std::string wrong(const Verb &verb, const Value &value)
{
    return std::string("%!") + verb.letter + "(" + std::string(typeName(value)) + "=" +
           print(value) + ")";
}

std::string formatFloat(const Verb &verb, double value, const Value &original)
{
    const int precision = verb.precision < 0 ? 6 : verb.precision;
    switch (verb.letter) {
    case 'f':
    case 'F':
        return padded(verb, number(value, std::chars_format::fixed, precision), true);
    case 'e':
    case 'E':
        return padded(verb, number(value, std::chars_format::scientific, precision), true);
    case 'g':
    case 'G':
    case 'v':
        return padded(verb,
                      verb.precision < 0
                          ? promql::formatShort(value)
                          : number(value, std::chars_format::general, verb.precision),
                      true);
    default:
        return wrong(verb, original);
    }
}

std::string formatWhole(const Verb &verb, std::int64_t value, const Value &original)
{
    std::array<char, 80> buffer{};
    const int base = verb.letter == 'x' || verb.letter == 'X' ? 16
                     : verb.letter == 'o'                     ? 8
                     : verb.letter == 'b'                     ? 2
                                                              : 10;
    if (std::string_view("dvxXob").find(verb.letter) == std::string_view::npos)
        return wrong(verb, original);
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, base);
    std::string text(buffer.data(), written.ptr);
    if (verb.letter == 'X') {
        for (char &c : text)
            c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return padded(verb, text, true);
}

std::string formatText(const Verb &verb, std::string text, const Value &original)
{
    if (verb.precision >= 0 && (verb.letter == 's' || verb.letter == 'v')) {
        std::size_t end = 0;
        for (int i = 0; end < text.size(); ++i) {
            if (i == verb.precision)
                break;
            do
                ++end;
            while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80);
        }
        text.resize(end);
    }
    if (verb.letter == 'q')
        return padded(verb, promql::quote(text), false);
    if (verb.letter == 's' || verb.letter == 'v')
        return padded(verb, std::move(text), false);
    return wrong(verb, original);
}

std::string formatOne(const Verb &verb, const Value &value)
{
    if (const double *real = value.get<double>())
        return formatFloat(verb, *real, value);
    if (const std::int64_t *whole = value.get<std::int64_t>())
        return formatWhole(verb, *whole, value);
    if (const std::string *text = value.get<std::string>())
        return formatText(verb, *text, value);
    if (value.get<bool>() != nullptr && verb.letter != 't' && verb.letter != 'v')
        return wrong(verb, value);
    if (value.get<Nothing>() != nullptr && verb.letter != 'v')
        return std::string("%!") + verb.letter + "(<nil>)";
    return padded(verb, print(value), false);
}

int takeWidth(std::string_view pattern, std::size_t &at)
{
    int width = 0;
    while (at < pattern.size() && pattern[at] >= '0' && pattern[at] <= '9')
        width = std::min(width * 10 + (pattern[at++] - '0'), largestWidth);
    return width;
}

Verb takeVerb(std::string_view pattern, std::size_t &at)
{
    Verb verb;
    for (; at < pattern.size(); ++at) {
        const char c = pattern[at];
        if (c == '-')
            verb.minus = true;
        else if (c == '+')
            verb.plus = true;
        else if (c == ' ')
            verb.space = true;
        else if (c == '0')
            verb.zero = true;
        else if (c == '#')
            verb.sharp = true;
        else
            break;
    }
    verb.width = takeWidth(pattern, at);
    if (at < pattern.size() && pattern[at] == '.') {
        ++at;
        verb.precision = takeWidth(pattern, at);
    }
    if (at < pattern.size())
        verb.letter = pattern[at++];
    return verb;
}

} // namespace

std::string format(std::string_view pattern, std::span<const Value> arguments)
{
    std::string text;
    std::size_t used = 0;
    for (std::size_t at = 0; at < pattern.size();) {
        if (pattern[at] != '%') {
            text += pattern[at++];
            continue;
        }
        const Verb verb = takeVerb(pattern, ++at);
        if (verb.letter == '%')
            text += '%';
        else if (verb.letter == 0)
            text += "%!(NOVERB)";
        else if (used == arguments.size())
            text += std::string("%!") + verb.letter + "(MISSING)";
        else
            text += formatOne(verb, arguments[used++]);
    }
    if (used == arguments.size())
        return text;
    text += "%!(EXTRA ";
    for (std::size_t i = used; i < arguments.size(); ++i)
        text += (i > used ? ", " : "") + std::string(typeName(arguments[i])) + "=" +
                print(arguments[i]);
    return text + ")";
}

std::string fourDigits(double value)
{
    return number(value, std::chars_format::general, 4);
}

std::string humanize(double value)
{
    if (value == 0 || !std::isfinite(value))
        return fourDigits(value);
    std::string_view prefix;
    if (std::abs(value) >= 1) {
        for (const std::string_view next : {"k", "M", "G", "T", "P", "E", "Z", "Y"}) {
            if (std::abs(value) < 1000)
                break;
            prefix = next;
            value /= 1000;
        }
    } else {
        for (const std::string_view next : {"m", "u", "n", "p", "f", "a", "z", "y"}) {
            if (std::abs(value) >= 1)
                break;
            prefix = next;
            value *= 1000;
        }
    }
    return fourDigits(value) + std::string(prefix);
}

std::string humanize1024(double value)
{
    if (std::abs(value) <= 1 || !std::isfinite(value))
        return fourDigits(value);
    std::string_view prefix;
    for (const std::string_view next : {"ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"}) {
        if (std::abs(value) < 1024)
            break;
        prefix = next;
        value /= 1024;
    }
    return fourDigits(value) + std::string(prefix);
}

std::string humanizeDuration(double seconds)
{
    if (seconds == 0)
        return "0s";
    if (!std::isfinite(seconds))
        return fourDigits(seconds);
    if (std::abs(seconds) < 1)
        return humanize(seconds) + "s";
    const std::string sign = seconds < 0 ? "-" : "";
    const double length = std::abs(seconds);
    const auto whole = length < 9e18 ? static_cast<std::int64_t>(length) : 0;
    const auto part = [](std::int64_t count, const char *unit) {
        return std::to_string(count) + unit;
    };
    const std::int64_t days = whole / 86400;
    const std::string tail = part(whole % 60, "s");
    const std::string minutes = part(whole / 60 % 60, "m ") + tail;
    const std::string hours = part(whole / 3600 % 24, "h ") + minutes;
    if (days != 0)
        return sign + part(days, "d ") + hours;
    if (whole / 3600 != 0)
        return sign + hours;
    if (whole / 60 != 0)
        return sign + minutes;
    return sign + fourDigits(length) + "s";
}

std::string humanizePercentage(double ratio)
{
    return fourDigits(ratio * 100) + "%";
}

std::string momentText(std::int64_t timeMs)
{
    // 2015-02-09 12:34:56.5 +0000 UTC
    std::string text = promql::timestampText(timeMs);
    const std::int64_t rest = ((timeMs % 1000) + 1000) % 1000;
    text.resize(std::min(text.find_first_of(".Z"), text.size()));
    if (const std::size_t t = text.find('T'); t != std::string::npos)
        text[t] = ' ';
    if (rest != 0) {
        std::string digits = std::to_string(1000 + rest).substr(1);
        digits.resize(digits.find_last_not_of('0') + 1);
        text += "." + digits;
    }
    return text + " +0000 UTC";
}

} // namespace vigie::templates
