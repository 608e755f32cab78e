// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include <gtest/gtest.h>

#include <string>

namespace vigie {
namespace {

bool isValid(const std::string &lines)
{
    PageReader reader(ReadMode::Strict);
    return reader.read(lines + "# EOF\n", Format::OpenMetrics1).accepted;
}

const std::string buckets = "# TYPE a histogram\na_bucket{le=\"1.0\"} 1\na_bucket{le=\"+Inf\"} 3\n";

TEST(OpenMetricsRules, aSeriesRepeatedAtTheSameTimeCountsOnce)
{
    EXPECT_TRUE(isValid(buckets + "a_count 3\na_sum 2\n"));
    EXPECT_TRUE(isValid(buckets + "a_bucket{le=\"1.0\"} 1\na_count 3\na_sum 2\n"));
    EXPECT_TRUE(isValid(buckets + "a_count 3\na_count 9\na_sum 2\n"));
    EXPECT_FALSE(isValid(buckets + "a_bucket{le=\"2.0\"} 2\na_count 3\na_sum 2\n"));
    EXPECT_FALSE(isValid(buckets + "a_count 9\na_count 3\na_sum 2\n"));
}

TEST(OpenMetricsRules, theSameSeriesOfAnotherGroupOrTimeIsNoRepetition)
{
    EXPECT_FALSE(isValid("# TYPE a histogram\na_bucket{le=\"+Inf\"} 3 1\na_bucket{le=\"1.0\"} 3 2\n"
                         "a_count 3 2\na_sum 2 2\n"));
    EXPECT_FALSE(isValid("# TYPE a histogram\na_bucket{b=\"1\",le=\"+Inf\"} 3\n"
                         "a_bucket{b=\"2\",le=\"1.0\"} 3\n"));
}

TEST(OpenMetricsRules, aValueInBracesNeedsTheTypeHistogram)
{
    const std::string value = "h {count:4,sum:6,schema:3,zero_threshold:1,zero_count:1,"
                              "positive_spans:[0:1,7:1,4:1],positive_deltas:[1,0,0]}\n";
    EXPECT_TRUE(isValid("# TYPE h histogram\n" + value));
    EXPECT_FALSE(isValid("# HELP h Help.\n" + value));
    EXPECT_FALSE(isValid("# TYPE h gauge\n" + value));
}

} // namespace
} // namespace vigie
