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

bool isValid2(const std::string &lines)
{
    PageReader reader(ReadMode::Strict);
    return reader.read(lines + "# EOF\n", Format::OpenMetrics2).accepted;
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

TEST(OpenMetricsRules, labelsAreGivenOnceThoughEmpty)
{
    EXPECT_TRUE(isValid("a{b=\"\",c=\"1\"} 1\n"));
    EXPECT_FALSE(isValid("a{b=\"\",b=\"1\"} 1\n"));
    EXPECT_FALSE(isValid("a{b=\"\",b=\"\"} 1\n"));
}

TEST(OpenMetrics2, hasAGrammarOfItsOwn)
{
    const auto both = [](const std::string &lines) {
        PageReader lenient;
        const bool accepted = lenient.read(lines + "# EOF\n", Format::OpenMetrics2).accepted;
        return accepted && isValid2(lines);
    };
    EXPECT_TRUE(both("{\"a\",b=\"c\"} 1\n"));
    EXPECT_FALSE(both("{b=\"c\",\"a\"} 1\n"));
    EXPECT_FALSE(both("a{b=\"c\", d=\"e\"} 1\n"));
    const std::string counter = "# TYPE a_total counter\na_total 1 # ";
    EXPECT_TRUE(both(counter + "{b=\"c\"} 1 1\n"));
    EXPECT_FALSE(both(counter + "{\"\"=\"c\"} 1 1\n"));
    EXPECT_FALSE(both(counter + "{b=\"c\", d=\"e\"} 1 1\n"));
    EXPECT_FALSE(both("{\"a\n\"} 1\n"));
    EXPECT_FALSE(both("a{\"a\n\"=\"b\"} 1\n"));
    EXPECT_FALSE(both("# TYPE \"a\n\" counter\n"));
    EXPECT_TRUE(both("# UNIT a_bytes bytes\n"));
    EXPECT_FALSE(both("# UNIT a_bytes by tes\n"));
    EXPECT_TRUE(both("# HELP a \\\"b\\\" \\c \\\\\n"));
    EXPECT_FALSE(both("# HELP a \"b\"\n"));
    EXPECT_FALSE(both("# HELP a b\\\n"));
}

TEST(OpenMetrics2, hasRulesForValuesInBraces)
{
    for (const char *lines :
         {"# TYPE h histogram\nh {count:5,sum:NaN,schema:0,zero_threshold:0,zero_count:1}\n",
          "# TYPE h gaugehistogram\nh "
          "{gcount:1,gsum:1,schema:0,zero_threshold:0,zero_count:2,positive_spans:[0:1],positive_"
          "buckets:[-1]}\n",
          "# TYPE h gaugehistogram\nh {gcount:-1,gsum:1,bucket:[+Inf:-1]}\n",
          "# TYPE i_info info\ni_info{a=\"b\"} 1\n", "h {count:1,sum:1,bucket:[+Inf:1]}\n",
          "# TYPE h histogram\nh "
          "{count:1,sum:1,schema:0,zero_threshold:0,zero_count:1,positive_spans:[0:0],positive_"
          "buckets:[]}\n"}) {
        EXPECT_TRUE(isValid2(lines)) << lines;
    }
    for (const char *lines :
         {"# TYPE s summary\ns {count:1,sum:1,quantile:[0.9:1,0.5:1]}\n",
          "# TYPE s summary\ns {count:1,sum:1,quantile:[1.5:1]}\n",
          "# TYPE s summary\ns {count:1,sum:1,quantile:[0.5:-1]}\n",
          "# TYPE s summary\ns {count:-1,sum:1,quantile:[]}\n",
          "# TYPE s summary\ns {count:1.5,sum:1,quantile:[]}\n",
          "# TYPE s summary\ns {count:1,sum:NaN,quantile:[]}\n",
          "# TYPE s summary\ns{quantile=\"1\"} {count:1,sum:1,quantile:[]}\n",
          "# TYPE h histogram\nh {count:-1,sum:1,bucket:[+Inf:-1]}\n",
          "# TYPE h histogram\nh {count:1,sum:1,bucket:[1:-1,+Inf:1]}\n",
          "# TYPE h histogram\nh {count:1,sum:1,bucket:[1:2,+Inf:1]}\n",
          "# TYPE h histogram\nh {count:2,sum:1,bucket:[+Inf:1]}\n",
          "# TYPE h histogram\nh{le=\"1\"} {count:1,sum:1,bucket:[+Inf:1]}\n",
          "# TYPE h histogram\nh {count:0,sum:0,schema:0,zero_threshold:-1,zero_count:0}\n",
          "# TYPE h histogram\nh {count:5,sum:1,schema:0,zero_threshold:0,zero_count:1}\n",
          "# TYPE i info\ni{a=\"b\"} 1\n",
          "# TYPE g gauge\ng 1\ng 1\n",
          "# TYPE g gauge\ng 1 2\ng 1 2\n",
          "# TYPE h gaugehistogram\nh {count:1,sum:1,bucket:[+Inf:1]}\n",
          "# TYPE h histogram\nh {gcount:1,gsum:1,bucket:[+Inf:1]}\n",
          "# TYPE s summary\ns {count:1,sum:1,bucket:[+Inf:1]}\n",
          "# TYPE h histogram\nh {count:1,sum:1,quantile:[]}\n"}) {
        EXPECT_FALSE(isValid2(lines)) << lines;
        PageReader lenient;
        EXPECT_TRUE(lenient.read(std::string(lines) + "# EOF\n", Format::OpenMetrics2).accepted)
            << lines;
    }
}

TEST(OpenMetricsRules, metadataHasAName)
{
    EXPECT_TRUE(isValid("# HELP \"a b\" c\n"));
    EXPECT_FALSE(isValid("# HELP \"\" c\n"));
    EXPECT_FALSE(isValid2("# HELP \"\" c\n"));
}

TEST(OpenMetricsRules, theSameSeriesOfAnotherGroupOrTimeIsNoRepetition)
{
    EXPECT_FALSE(isValid("# TYPE a histogram\na_bucket{le=\"+Inf\"} 3 1\na_bucket{le=\"1.0\"} 3 2\n"
                         "a_count 3 2\na_sum 2 2\n"));
    EXPECT_FALSE(isValid("# TYPE a histogram\na_bucket{b=\"1\",le=\"+Inf\"} 3\n"
                         "a_bucket{b=\"2\",le=\"1.0\"} 3\n"));
}

// OpenMetrics 2.0, "StateSet": each state is a metric with samples of its own.
TEST(OpenMetricsRules, theStatesOfASetAreMetrics)
{
    const std::string type = "# TYPE s stateset\n";
    const std::string on = "s{e=\"x\",s=\"on\"} 1 10\ns{e=\"x\",s=\"on\"} 0 11\n";
    const std::string off = "s{e=\"x\",s=\"off\"} 0 10\ns{e=\"x\",s=\"off\"} 1 11\n";
    EXPECT_TRUE(isValid2(type + on + off));
    EXPECT_FALSE(isValid(type + on + off));
    EXPECT_FALSE(isValid2(type + on + off + on));
    EXPECT_FALSE(isValid2(type + "s{s=\"on\"} 1 10\ns{s=\"on\"} 1 9\n"));
}

TEST(OpenMetricsRules, stateSetsAreNotInterleaved)
{
    const auto set = [](const std::string &labels) {
        return "s{" + labels + ",s=\"on\"} 1\ns{" + labels + ",s=\"off\"} 0\n";
    };
    const std::string type = "# TYPE s stateset\n";
    const std::string first = set(R"(a="1",b="1")");
    EXPECT_TRUE(isValid2(type + first + set(R"(a="1",b="2")") + set(R"(a="2",b="1")")));
    EXPECT_FALSE(isValid2(type + first + set(R"(a="2",b="1")") + set(R"(a="1",b="2")")));
    EXPECT_FALSE(
        isValid2(type + first + set(R"(a="2",b="1")") + "s{a=\"1\",b=\"1\",s=\"new\"} 0\n"));
    EXPECT_TRUE(isValid2(type + "s{s=\"on\"} 1\ns{s=\"off\"} 0\n"));
}

TEST(OpenMetricsRules, samplesInBracesOfAMetricStandTogether)
{
    const auto sample = [](const std::string &label, const std::string &time) {
        return "h{a=\"" + label + "\"} {count:1,sum:1,bucket:[+Inf:1]} " + time + "\n";
    };
    const std::string type = "# TYPE h histogram\n";
    EXPECT_TRUE(isValid2(type + sample("1", "1") + sample("1", "2") + sample("2", "1")));
    EXPECT_FALSE(isValid2(type + sample("1", "1") + sample("2", "1") + sample("1", "2")));
    EXPECT_FALSE(isValid2(type + sample("1", "2") + sample("1", "1")));
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
