// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "civiltime.h"

#include <gtest/gtest.h>

#include <chrono>
#include <limits>

using namespace vigie::promql;

namespace {

TEST(CivilTime, IsTheCalendarOfTheStandardLibrary)
{
    using namespace std::chrono;
    const auto first = sys_days(year(-400) / January / 1).time_since_epoch().count();
    const auto last = sys_days(year(2800) / December / 31).time_since_epoch().count();
    for (auto day = first; day <= last; ++day) {
        const sys_days expected{days(day)};
        const year_month_day date(expected);
        const CivilTime time = civilTime(std::int64_t(day) * 86400 + 86399);
        const bool isSame =
            time.year == int(date.year()) && time.month == int(unsigned(date.month())) &&
            time.day == int(unsigned(date.day())) &&
            time.weekday == int(weekday(expected).c_encoding()) &&
            time.dayOfYear == (expected - sys_days(date.year() / January / 1)).count() + 1 &&
            time.daysInMonth ==
                int(unsigned((date.year() / date.month() / std::chrono::last).day()));
        ASSERT_TRUE(isSame && time.hour == 23 && time.minute == 59 && time.second == 59)
            << "day " << day << " since 1970";
    }
}

// time.Unix of Go at the ends of its range: what Prometheus says of year(vector(Inf)).
TEST(CivilTime, WrapsAroundAsPrometheusDoes)
{
    const CivilTime least = civilTime(std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(least.year, 292277026596);
    EXPECT_EQ(least.day, 4);
    EXPECT_EQ(least.weekday, 0);
    EXPECT_EQ(least.hour, 15);
    EXPECT_EQ(least.minute, 30);
    EXPECT_EQ(civilTime(std::numeric_limits<std::int64_t>::max()).year, 292277026596);
}

TEST(TimestampText, RoundsDownToWholeSeconds)
{
    EXPECT_EQ(timestampText(1'700'000'000'999), "2023-11-14T22:13:20Z");
    EXPECT_EQ(timestampText(-1), "1969-12-31T23:59:59Z");
}

} // namespace
