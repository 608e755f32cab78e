// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace vigie::promql {

// A moment in the Gregorian calendar, UTC.
struct CivilTime
{
    std::int64_t year = 1970;
    int month = 1;     // 1 … 12
    int day = 1;       // 1 … 31
    int dayOfYear = 1; // 1 … 366
    int weekday = 4;   // 0 = Sunday
    int hour = 0;
    int minute = 0;
    int second = 0;
    int daysInMonth = 31;
};

[[nodiscard]] CivilTime civilTime(std::int64_t secondsSinceEpoch);

// 2023-11-14T22:13:20Z
[[nodiscard]] std::string timestampText(std::int64_t timeMs);

} // namespace vigie::promql
