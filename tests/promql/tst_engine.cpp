// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"
#include "resultjson.h"
#include "seriesstore.h"

#include <gtest/gtest.h>

#include <string>

namespace vigie {
namespace {

// Three counters, a sample every 10 s over ten minutes.
class Engine : public testing::Test
{
protected:
    Engine()
    {
        for (int i = 0; i < 3; ++i) {
            const SeriesId id = m_store.series(
                {{"__name__", "m_total"}, {"job", i == 2 ? "b" : "a"}, {"i", std::to_string(i)}});
            for (int t = 0; t <= 60; ++t)
                (void)m_store.append(id, 10'000LL * t, (i + 1) * t);
        }
    }

    [[nodiscard]] QueryResult at(std::string_view expression, std::int64_t timeMs,
                                 const QueryOptions &options = {}) const
    {
        return evaluate(m_store.snapshot(), expression, {timeMs, timeMs, 0}, options);
    }
    [[nodiscard]] QueryResult over(std::string_view expression, QueryRange range,
                                   const QueryOptions &options = {}) const
    {
        return evaluate(m_store.snapshot(), expression, range, options);
    }

    SeriesStore m_store;
};

TEST_F(Engine, evaluatesAtOneMoment)
{
    const QueryResult result = at("sum by (job) (rate(m_total[1m]))", 600'000);
    ASSERT_FALSE(result.error);
    EXPECT_EQ(result.kind, QueryResult::Kind::Vector);
    ASSERT_EQ(result.series.size(), 2U);
    EXPECT_EQ(result.series[0].labels, (Labels{{"job", "a"}}));
    EXPECT_DOUBLE_EQ(result.series[0].points[0].value, 0.3);
}

TEST_F(Engine, sortsARangeByLabels)
{
    const QueryResult result = over("-m_total", {0, 600'000, 60'000});
    ASSERT_FALSE(result.error);
    EXPECT_EQ(result.kind, QueryResult::Kind::Matrix);
    ASSERT_EQ(result.series.size(), 3U);
    EXPECT_EQ(result.series[2].labels.get("i"), "2");
    EXPECT_EQ(result.series[2].points.size(), 11U);
}

TEST_F(Engine, answersOnlyWithinItsScope)
{
    QueryOptions options;
    options.scope = {Matcher::equal("job", "b")};
    const QueryResult result = at("count(m_total) + count(m_total offset 1m)", 600'000, options);
    ASSERT_FALSE(result.error);
    EXPECT_EQ(result.series.at(0).points[0].value, 2);
}

TEST_F(Engine, stopsAtTheSampleLimit)
{
    QueryOptions options;
    options.maxSamples = 100;
    const char *const expressions[] = {"m_total", "rate(m_total[10m])", "1", "m_total[10m:1ms]",
                                       "max_over_time(m_total[10m:1ms])"};
    for (const char *expression : expressions) {
        const bool isRange = std::string_view(expression).ends_with(']');
        const QueryResult result = isRange ? at(expression, 600'000, options)
                                           : over(expression, {0, 600'000, 1000}, options);
        ASSERT_TRUE(result.error) << expression;
        EXPECT_EQ(result.error->kind, QueryError::Kind::Limit) << expression;
        EXPECT_TRUE(result.series.empty());
    }
}

TEST_F(Engine, stopsWhenTimeIsUpOrWhenCancelled)
{
    QueryOptions options;
    options.timeout = std::chrono::milliseconds(0);
    const QueryResult late = at("m_total", 600'000, options);
    ASSERT_TRUE(late.error);
    EXPECT_EQ(late.error->kind, QueryError::Kind::Limit);

    std::stop_source source;
    source.request_stop();
    options = {};
    options.stop = source.get_token();
    const QueryResult cancelled = at("m_total", 600'000, options);
    ASSERT_TRUE(cancelled.error);
    EXPECT_EQ(cancelled.error->kind, QueryError::Kind::Cancelled);
}

TEST_F(Engine, survivesAbsurdTimes)
{
    QueryOptions options;
    options.experimental = true;
    options.maxSamples = 100'000;
    const char *const expressions[] = {
        "m_total offset 290y",
        "m_total offset -290y",
        "m_total @ 9e12",
        "m_total @ -9e12",
        "rate(m_total[290y])",
        "rate(m_total[1ms])",
        "max_over_time(m_total[290y:1d])",
        "max_over_time(m_total[290y:1ms])",
        "avg_over_time(m_total[5m:100y])",
        "year(vector(1e308)) + year(vector(NaN)) + year(vector(-1e18))",
        "sum_over_time(m_total[5m] offset 290y @ -9e12)",
    };
    for (const char *expression : expressions) {
        (void)at(expression, 600'000, options);
        (void)at(expression, std::numeric_limits<std::int64_t>::max(), options);
        (void)over(expression, {std::numeric_limits<std::int64_t>::min(), 0, 1'000'000'000'000},
                   options);
    }
}

TEST_F(Engine, refusesARangeOverARangeVector)
{
    const QueryResult result = over("m_total[5m]", {0, 600'000, 60'000});
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, QueryError::Kind::Execution);
}

TEST_F(Engine, saysWhereAnAnnotationBelongs)
{
    const QueryResult result =
        at("sum(rate(m_total[1m])) + histogram_quantile(2, m_total)", 600'000);
    ASSERT_EQ(result.annotations.size(), 2U);
    EXPECT_EQ(annotationText(result.annotations[0],
                             "sum(rate(m_total[1m])) + histogram_quantile(2, m_total)"),
              "PromQL warning: quantile value should be between 0 and 1, got 2 (1:45)");
}

TEST_F(Engine, answersInTheShapeOfTheApi)
{
    const auto json = [this](const char *expression) {
        return resultToJson(at(expression, 60'500), expression, 60'500);
    };
    EXPECT_EQ(json("m_total{i=\"0\"} / 4"),
              R"({"status":"success","data":{"resultType":"vector","result":[)"
              R"({"metric":{"i":"0","job":"a"},"value":[60.500,"1.5"]}]}})");
    EXPECT_EQ(json("1 / 0"),
              R"({"status":"success","data":{"resultType":"scalar","result":[60.500,"+Inf"]}})");
    EXPECT_EQ(json("\"a\\\"b\""),
              R"({"status":"success","data":{"resultType":"string","result":[60.500,"a\"b"]}})");
    EXPECT_EQ(json("m_total["),
              R"({"status":"error","errorType":"bad_data","error":"1:9: parse error: )"
              R"(unexpected end of input in duration expression"})");
}

} // namespace
} // namespace vigie
