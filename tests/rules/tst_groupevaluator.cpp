// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firings.h"
#include "groupevaluator.h"
#include "seriesstore.h"

#include <gtest/gtest.h>

using namespace vigie;

namespace {

constexpr std::int64_t minute = 60'000;

RuleGroup groupOf(const std::string &rules)
{
    RuleFile file = readRuleFile("groups: [{name: g, rules: [" + rules + "]}]");
    EXPECT_TRUE(file.isAccepted());
    return file.groups.at(0);
}

// A store with one gauge `x`, a group over it, and a minute between two evaluations.
class GroupEvaluatorTest : public testing::Test
{
protected:
    void append(double value, const std::string &job = "a")
    {
        store.append(store.series(Labels{{"__name__", "x"}, {"job", job}}), now, value);
    }

    std::vector<std::string> step(GroupEvaluator &group)
    {
        std::vector<std::string> changes;
        for (const GroupEvaluator::Change &change : group.evaluate(store, now))
            changes.push_back(std::string(alertStateName(change.change.from)) + "-" +
                              std::string(alertStateName(change.change.alert.state)));
        now += minute;
        return changes;
    }

    std::size_t seriesAt(const std::string &expression, std::int64_t timeMs)
    {
        return evaluate(store.snapshot(), expression, {timeMs, timeMs, 0}).series.size();
    }

    SeriesStore store;
    std::int64_t now = 100 * minute;
};

using Steps = std::vector<std::string>;

} // namespace

TEST_F(GroupEvaluatorTest, goesFromPendingToFiringToResolved)
{
    GroupEvaluator group(groupOf("{alert: A, expr: 'x > 5', for: 2m, keep_firing_for: 2m}"), {});
    const std::pair<double, Steps> rows[] = {
        {1, {}},
        {6, {"inactive-pending"}},
        {7, {}},
        {8, {"pending-firing"}},
        {9, {}},
        {1, {}}, // kept
        {1, {}}, // kept
        {1, {"firing-inactive"}},
        {1, {}},
        {6, {"inactive-pending"}},
        {1, {"pending-inactive"}},
    };
    for (const auto &[value, changes] : rows) {
        append(value);
        EXPECT_EQ(step(group), changes) << value;
    }
    EXPECT_TRUE(group.status()[0].alerts.empty());
}

TEST_F(GroupEvaluatorTest, writesTheStateAsSeriesAndEndsThem)
{
    GroupEvaluator group(groupOf("{alert: A, expr: 'x > 5', for: 1m}"), {});
    append(6);
    step(group);
    EXPECT_EQ(seriesAt("ALERTS{alertstate='pending',alertname='A',job='a'}", now - minute), 1U);
    EXPECT_EQ(seriesAt("ALERTS_FOR_STATE == 6000", now - minute), 1U);
    append(6);
    step(group);
    EXPECT_EQ(seriesAt("ALERTS{alertstate='pending'}", now - minute), 0U);
    EXPECT_EQ(seriesAt("ALERTS{alertstate='firing'}", now - minute), 1U);
    append(1);
    step(group);
    EXPECT_EQ(seriesAt("ALERTS", now - minute), 0U);
    EXPECT_EQ(seriesAt("ALERTS_FOR_STATE", now - minute), 0U);
}

TEST_F(GroupEvaluatorTest, recordsInOrderSoThatRulesSeeEarlierOnes)
{
    GroupEvaluator group(
        groupOf("{record: 'a:x', expr: 'sum(x) * 2', labels: {team: blue}}, {record: 'b:x', expr: "
                "'a:x + 1'}, {alert: A, expr: 'b:x > 12'}"),
        {});
    append(6);
    EXPECT_EQ(step(group), Steps{"inactive-firing"});
    EXPECT_EQ(seriesAt("a:x{team='blue'} == 12", now - minute), 1U);
    EXPECT_EQ(group.status()[2].alerts.at(0).labels,
              (Labels{{"alertname", "A"}, {"team", "blue"}}));
    EXPECT_EQ(group.status()[2].alerts.at(0).value, 13);
}

TEST_F(GroupEvaluatorTest, endsRecordedSeriesThatVanish)
{
    GroupEvaluator group(groupOf("{record: y, expr: 'x > 5'}"), {});
    append(6, "a");
    append(6, "b");
    step(group);
    EXPECT_EQ(seriesAt("y", now - minute), 2U);
    append(1, "a");
    append(6, "b");
    step(group);
    EXPECT_EQ(seriesAt("y", now - minute), 1U);
    group.end(store, now);
    EXPECT_EQ(seriesAt("y", now), 0U);
}

TEST_F(GroupEvaluatorTest, saysWhyARuleFails)
{
    GroupEvaluator group(
        groupOf("{record: y, expr: 'x', labels: {job: one}}, {alert: A, expr: 'x', labels: {job: "
                "one}}, {record: z, expr: 'x[5m]'}, {record: v, expr: 'x'}"),
        {});
    append(1, "a");
    append(1, "b");
    step(group);
    EXPECT_EQ(group.status()[0].error,
              "vector contains metrics with the same labelset after applying rule labels");
    EXPECT_EQ(group.status()[1].error,
              "vector contains metrics with the same labelset after applying alert labels");
    EXPECT_EQ(group.status()[2].error, "rule result is not a vector or scalar");
    EXPECT_EQ(group.status()[3].error, "");
    EXPECT_EQ(seriesAt("y", now - minute), 0U);
}

TEST_F(GroupEvaluatorTest, keepsToTheLimit)
{
    RuleGroup limited = groupOf("{record: y, expr: x}, {alert: A, expr: x}");
    limited.limit = 1;
    GroupEvaluator group(limited, {});
    append(1, "a");
    append(1, "b");
    EXPECT_EQ(step(group), Steps());
    EXPECT_EQ(group.status()[0].error, "exceeded limit of 1 with 2 series");
    EXPECT_EQ(group.status()[1].error, "exceeded limit of 1 with 2 alerts");
    EXPECT_TRUE(group.status()[1].alerts.empty());
}

TEST_F(GroupEvaluatorTest, looksBackByTheGroupsOffset)
{
    RuleGroup late = groupOf("{record: y, expr: x}");
    late.queryOffsetMs = minute;
    GroupEvaluator group(late, {});
    append(1);
    now += minute;
    append(2);
    step(group);
    EXPECT_EQ(seriesAt("y == 1", now - 2 * minute), 1U);
}

TEST_F(GroupEvaluatorTest, goesOnAfterTheFileWasReadAnew)
{
    const char *rules = "{alert: A, expr: 'x > 5', for: 2m}, {record: y, expr: x}";
    GroupEvaluator before(groupOf(rules), {});
    append(6);
    step(before);
    append(6);
    step(before);
    GroupEvaluator after(groupOf("{record: z, expr: x}, {alert: A, expr: 'x > 4', for: 2m}"), {});
    after.takeStateOf(std::move(before), store, now);
    EXPECT_EQ(seriesAt("y", now), 0U);
    append(6);
    EXPECT_EQ(step(after), Steps{"pending-firing"});
}

TEST_F(GroupEvaluatorTest, expandsTemplatesWithQueries)
{
    GroupEvaluator group(groupOf("{alert: A, expr: 'x > 5', labels: {size: '{{ $value }}'}, "
                                 "annotations: {s: '{{ query \"sum(x)\" | first | value }}'}}"),
                         {});
    append(6, "a");
    append(7, "b");
    step(group);
    const std::vector<Alert> &alerts = group.status()[0].alerts;
    ASSERT_EQ(alerts.size(), 2U);
    EXPECT_EQ(alerts[0].labels.get("size"), "6");
    EXPECT_EQ(alerts[0].annotations, (NamedTexts{{"s", "13"}}));
}

TEST(PastFiringsTest, countsWhatWouldHaveFired)
{
    QueryResult result;
    const auto series = [](std::initializer_list<std::int64_t> times) {
        ResultSeries s;
        for (const std::int64_t time : times)
            s.points.push_back({time, 1});
        return s;
    };
    result.series = {series({10, 20, 30, 40, 70, 80, 90}), series({30, 40, 50, 60})};
    const PastFirings past = pastFirings(result, 10, 20);
    EXPECT_EQ(past.series, 2U);
    EXPECT_EQ(past.times, 3U);
    EXPECT_EQ(past.spans, (std::vector<FiringSpan>{{30, 60}, {90, 90}}));
    EXPECT_EQ(pastFirings(result, 10, 40).times, 0U);
    EXPECT_EQ(pastFirings(result, 10, 0).times, 3U);
}

// A run of the program that ends without a word, and another one over what it left.
TEST_F(GroupEvaluatorTest, alertsGoOnAfterARestart)
{
    const std::string rule = "{alert: A, expr: 'x > 5', for: 3m, labels: {team: t}}";
    struct Row
    {
        int heldFor;           // minutes in the first run
        int away;              // minutes between
        std::string then;      // the first change that the second run tells
        int after;             // in which of its evaluations, 0: none comes
        std::int64_t activeAt; // in minutes after the first run's begin
    };
    const Row rows[] = {
        {5, 10, "", 0, 0},                  // it fires still: not told again
        {3, 10, "", 0, 0},                  // that it began to fire was the last thing told
        {2, 10, "pending-firing", 1, 10},   // one more minute
        {1, 10, "pending-firing", 2, 10},   // the time away does not count
        {5, 70, "inactive-pending", 0, 75}, // too long ago: anew
    };
    for (const Row &row : rows) {
        SCOPED_TRACE(row.heldFor * 100 + row.away);
        store.clear();
        now += 10'000 * minute;
        const std::int64_t begin = now;
        {
            GroupEvaluator first(groupOf(rule), {});
            for (int i = 0; i <= row.heldFor; ++i) {
                append(9);
                (void)step(first);
            }
        }
        now += (row.away - 1) * minute;
        GroupEvaluator second(groupOf(rule), {});
        int told = -1;
        std::string change;
        for (int i = 0; i < 3; ++i) {
            append(9);
            const Steps changes = step(second);
            if (told < 0 && !changes.empty()) {
                told = i;
                change = changes.front();
            }
            ASSERT_EQ(second.status()[0].alerts.size(), 1U);
            if (i == 0) {
                const Alert &alert = second.status()[0].alerts[0];
                EXPECT_EQ((alert.activeAtMs - begin) / minute, row.activeAt);
                EXPECT_EQ(alert.state == AlertState::Firing, row.then.empty());
            }
        }
        EXPECT_EQ(change, row.then);
        EXPECT_EQ(told, row.then.empty() ? -1 : row.after);
    }
}

TEST_F(GroupEvaluatorTest, nothingGoesOnThatEndedOrBeganLater)
{
    const std::string rule = "{alert: A, expr: 'x > 5', for: 3m}";
    {
        GroupEvaluator first(groupOf(rule), {});
        for (const double value : {9, 9, 9, 9, 9, 1}) {
            append(value);
            (void)step(first);
        }
    }
    now += 5 * minute;
    append(9);
    GroupEvaluator second(groupOf(rule), {});
    EXPECT_EQ(step(second), Steps{"inactive-pending"}); // it had been resolved
    second.end(store, now);

    {
        GroupEvaluator third(groupOf(rule), {});
        for (int i = 0; i < 6; ++i) {
            append(9);
            (void)step(third);
        }
    }
    now += 5 * minute;
    GroupEvaluator fourth(groupOf(rule), {});
    for (int i = 0; i < 4; ++i) {
        append(1);
        EXPECT_EQ(step(fourth), Steps{}); // it recovered while nobody looked
    }
    append(9);
    EXPECT_EQ(step(fourth), Steps{"inactive-pending"});
}
