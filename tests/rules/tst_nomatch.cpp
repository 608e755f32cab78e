// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomatch.h"
#include "seriesstore.h"

#include <gtest/gtest.h>

using namespace vigie;

namespace {

class NoMatchTest : public testing::Test
{
protected:
    NoMatchTest()
    {
        for (const char *queue : {"default", "mail"})
            store.append(store.series(Labels{{"__name__", "jobs_total"}, {"queue", queue}}), 1, 1);
        store.append(store.series(Labels{{"__name__", "up"}, {"job", "api"}}), 1, 1);
    }

    std::optional<NoMatch> find(const char *expression)
    {
        return findNoMatch(store.snapshot(), expression, scope);
    }

    SeriesStore store;
    std::vector<Matcher> scope;
};

} // namespace

TEST_F(NoMatchTest, isSilentWhereAllSelectorsFindSomething)
{
    for (const char *expression :
         {"jobs_total > 5", "rate(jobs_total{queue='mail'}[5m]) > 1e9", "vector(1)", "1",
          "absent(nothing)", "absent_over_time(nothing[5m])", "up or nothing", "up unless nothing",
          "sum(", "jobs_total{queue=~'d.*|m.*'}"})
        EXPECT_EQ(find(expression), std::nullopt) << expression;
}

TEST_F(NoMatchTest, namesTheMetricAndTheNearest)
{
    const auto problem = find("sum(rate(job_total[5m])) > 5");
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->reason, NoMatch::Reason::NoSuchMetric);
    EXPECT_EQ(problem->metric, "job_total");
    EXPECT_EQ(problem->nearest, "jobs_total");
    EXPECT_TRUE(find("up and nothing"));
    EXPECT_TRUE(find("max_over_time(nothing[5m:1m])"));
}

TEST_F(NoMatchTest, namesTheLabelThatExcludesAll)
{
    const auto problem = find("jobs_total{queue='defautl'} > 5");
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->reason, NoMatch::Reason::NoSuchLabels);
    EXPECT_EQ(problem->matcher, "queue=\"defautl\"");
    EXPECT_EQ(problem->nearest, "default");
}

TEST_F(NoMatchTest, keepsToTheScope)
{
    scope = {Matcher::equal("job", "api")};
    EXPECT_FALSE(find("up"));
    EXPECT_TRUE(find("jobs_total"));
}
