// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "civiltime.h"

#include <algorithm>
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

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

CivilTime civilTime(std::int64_t secondsSinceEpoch)
{
    constexpr std::int64_t far = std::int64_t(1) << 60;
    const std::int64_t seconds = std::clamp(secondsSinceEpoch, -far, far);
    const std::int64_t days = floorDivide(seconds, 86400);
    const auto inDay = static_cast<int>(seconds - days * 86400);
    // Whole eras of 400 years, then the rest year by year within one era at most.
    const std::int64_t daysPerEra = 146097;
    const std::int64_t era = floorDivide(days, daysPerEra);
    std::int64_t rest = days - era * daysPerEra;
    CivilTime time;
    time.year = 1970 + era * 400;
    // The era starts in 1970, whose pattern of leap years is that of every 400 years.
    for (std::int64_t length = isLeap(time.year) ? 366 : 365; rest >= length;
         length = isLeap(time.year) ? 366 : 365) {
        rest -= length;
        ++time.year;
    }
    time.dayOfYear = static_cast<int>(rest) + 1;
    while (rest >= daysOf(time.month, time.year))
        rest -= daysOf(time.month++, time.year);
    time.day = static_cast<int>(rest) + 1;
    time.daysInMonth = daysOf(time.month, time.year);
    time.weekday = static_cast<int>(((days + 4) % 7 + 7) % 7);
    time.hour = inDay / 3600;
    time.minute = inDay / 60 % 60;
    time.second = inDay % 60;
    return time;
}

std::string timestampText(std::int64_t timeMs)
{
    const CivilTime time = civilTime(floorDivide(timeMs, 1000));
    std::array<char, 64> text;
    const int length = std::snprintf(text.data(), text.size(), "%04lld-%02d-%02dT%02d:%02d:%02dZ",
                                     static_cast<long long>(time.year), time.month, time.day,
                                     time.hour, time.minute, time.second);
    return std::string(text.data(), static_cast<std::size_t>(length));
}

} // namespace vigie::promql
