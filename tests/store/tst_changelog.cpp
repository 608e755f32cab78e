// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <random>

namespace vigie {
namespace {

struct State
{
    std::uint64_t bits = 0;
    bool histogram = false;
    bool operator==(const State &) const = default;
};

struct Course
{
    State first;
    bool wasLive = false;
    std::map<std::size_t, State> changes; // by row
};

Course startOf(const ChangeLog::Series &series)
{
    return {{std::bit_cast<std::uint64_t>(series.value), series.histogram}, series.live, {}};
}

void change(ChangeLog &log, ChangeLog::Series &series, Course &course, std::size_t row,
            double value, bool histogram = false)
{
    log.add(series, row, value, histogram);
    course.changes[row] = {std::bit_cast<std::uint64_t>(value), histogram};
}

void expectCourse(const ChangeLog &log, const ChangeLog::Series &series, const Course &expected,
                  std::size_t rows = ChangeLog::maxRows)
{
    ChangeLog::Reader reader(log);
    reader.open(series);
    EXPECT_EQ(reader.wasLive(), expected.wasLive);
    State state = expected.first;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto found = expected.changes.find(row);
        ASSERT_EQ(reader.advance(row), found != expected.changes.end()) << "row " << row;
        state = found == expected.changes.end() ? state : found->second;
        const State read{std::bit_cast<std::uint64_t>(reader.value()), reader.histogram()};
        ASSERT_EQ(read, state) << "row " << row;
    }
}

TEST(ChangeLog, seriesThatDoNotChangeTakeNothing)
{
    const ChangeLog log;
    ChangeLog::Series series;
    series.value = 3;
    series.live = true;
    expectCourse(log, series, startOf(series));
    EXPECT_EQ(log.bytesHeld(), 0U);
}

TEST(ChangeLog, valuesComeBackBitByBit)
{
    const double values[] = {0.0,
                             -0.0,
                             1,
                             1.5,
                             -1.5,
                             1e300,
                             -1e-300,
                             std::numeric_limits<double>::denorm_min(),
                             std::numeric_limits<double>::infinity(),
                             -std::numeric_limits<double>::infinity(),
                             std::bit_cast<double>(0x7ff0000000000002ULL),
                             std::bit_cast<double>(0xffffffffffffffffULL),
                             0.1,
                             0.1,
                             4096};
    ChangeLog log;
    ChangeLog::Series series;
    Course course = startOf(series);
    std::size_t row = 1;
    for (const double value : values)
        change(log, series, course, row++, value);
    expectCourse(log, series, course);
}

TEST(ChangeLog, theLastOfSeveralChangesOfARowCounts)
{
    ChangeLog log;
    ChangeLog::Series series;
    series.live = true;
    Course course = startOf(series);
    for (const std::size_t row : {0U, 0U, 1U, 100U, 127U, 127U})
        change(log, series, course, row, static_cast<double>(row) + 0.1);
    change(log, series, course, 127, 5);
    expectCourse(log, series, course);
}

TEST(ChangeLog, whatIsReadUpToARowDoesNotSeeLaterOnes)
{
    ChangeLog log;
    ChangeLog::Series series;
    Course course = startOf(series);
    change(log, series, course, 3, 1);
    const Course before = course;
    change(log, series, course, 4, 2);
    expectCourse(log, series, before, 4);
}

TEST(ChangeLog, manySeriesGrowTogether)
{
    std::mt19937_64 random(7); // NOLINT(bugprone-random-generator-seed): the same each time
    ChangeLog log;
    std::vector<ChangeLog::Series> series(300);
    std::vector<Course> courses;
    for (ChangeLog::Series &one : series) {
        one.value = static_cast<double>(random() % 1000);
        one.live = random() % 2 == 0;
        courses.push_back(startOf(one));
    }
    for (std::size_t row = 0; row < ChangeLog::maxRows; ++row) {
        for (std::size_t i = 0; i < series.size(); ++i) {
            if (random() % 300 < i)
                continue;
            const bool histogram = random() % 16 == 0;
            const bool anyBits = random() % 8 == 0;
            const double value = anyBits ? std::bit_cast<double>(random())
                                         : series[i].value + static_cast<double>(random() % 512);
            change(log, series[i], courses[i], row, value, histogram);
        }
    }
    for (std::size_t i = 0; i < series.size(); ++i)
        expectCourse(log, series[i], courses[i]);
}

// A counter that goes on by some thousands with each row.
TEST(ChangeLog, aChangeTakesFewBytes)
{
    ChangeLog log;
    std::vector<ChangeLog::Series> series(1000);
    for (std::size_t i = 0; i < series.size(); ++i)
        series[i].value = 1e9 + 1e6 * static_cast<double>(i);
    std::mt19937_64 random(11); // NOLINT(bugprone-random-generator-seed): the same each time
    for (std::size_t row = 1; row < ChangeLog::maxRows; ++row) {
        for (ChangeLog::Series &one : series)
            log.add(one, row, one.value + static_cast<double>(random() % 10'000), false);
    }
    EXPECT_LT(log.bytesHeld(), series.size() * (ChangeLog::maxRows - 1) * 5);
}

} // namespace
} // namespace vigie
