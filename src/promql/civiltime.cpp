// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "civiltime.h"

#include <array>
#include <cstdio>

namespace vigie::promql {

namespace {

bool isLeap(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysOf(int month, std::int64_t year)
{
    static constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && isLeap(year) ? 1 : 0);
}

constexpr std::int64_t secondsPerDay = 86400;
constexpr std::int64_t yearsPerEra = 400;
constexpr std::int64_t daysPerEra = 146097;
constexpr std::int64_t erasBefore0 = 730692556;  // as many as 64 bits of seconds hold, as in Go
constexpr std::int64_t daysFrom0To1970 = 719468; // from 1 March of the year 0

} // namespace

CivilTime civilTime(std::int64_t secondsSinceEpoch)
{
    // Counted from 1 March, so that the leap day is the last of its year. What is beyond wraps
    // around, as it does in Prometheus.
    constexpr std::uint64_t offset =
        static_cast<std::uint64_t>(erasBefore0 * daysPerEra + daysFrom0To1970) * secondsPerDay;
    const std::uint64_t seconds = static_cast<std::uint64_t>(secondsSinceEpoch) + offset;
    const auto days = static_cast<std::int64_t>(seconds / secondsPerDay);
    const auto inDay = static_cast<int>(seconds % secondsPerDay);
    const std::int64_t inEra = days % daysPerEra;
    const std::int64_t yearOfEra =
        (inEra - inEra / 1460 + inEra / 36524 - inEra / (daysPerEra - 1)) / 365;
    const std::int64_t inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t fromMarch = (5 * inYear + 2) / 153; // 153 days in five months
    const bool isNextYear = fromMarch >= 10;               // January, February
    CivilTime time;
    time.year = (days / daysPerEra - erasBefore0) * yearsPerEra + yearOfEra + (isNextYear ? 1 : 0);
    time.month = static_cast<int>(isNextYear ? fromMarch - 9 : fromMarch + 3);
    time.day = static_cast<int>(inYear - (153 * fromMarch + 2) / 5) + 1;
    const std::int64_t beforeMarch = isLeap(time.year) ? 60 : 59;
    time.dayOfYear = static_cast<int>(isNextYear ? inYear - 306 : inYear + beforeMarch) + 1;
    time.daysInMonth = daysOf(time.month, time.year);
    time.weekday = static_cast<int>((days + 3) % 7);
    time.hour = inDay / 3600;
    time.minute = inDay / 60 % 60;
    time.second = inDay % 60;
    return time;
}

std::string timestampText(std::int64_t timeMs)
{
    const CivilTime time = civilTime(timeMs / 1000 - (timeMs % 1000 < 0 ? 1 : 0));
    std::array<char, 64> text;
    const int length = std::snprintf(text.data(), text.size(), "%04lld-%02d-%02dT%02d:%02d:%02dZ",
                                     static_cast<long long>(time.year), time.month, time.day,
                                     time.hour, time.minute, time.second);
    return std::string(text.data(), static_cast<std::size_t>(length));
}

} // namespace vigie::promql
