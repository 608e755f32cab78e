// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletest.h"

#include "groupevaluator.h"
#include "seriesnotation.h"
#include "seriesstore.h"

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr std::size_t mostFailures = 1000;
constexpr double tolerance = 1e-6;

struct InputSeries
{
    SeriesId id{};
    std::vector<SequenceValue> values;
    std::size_t next = 0;
};

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b)) ||
           std::abs(a - b) <= tolerance * (std::abs(a) + std::abs(b));
}

class TestRun
{
public:
    TestRun(const RuleTestFile &file, std::size_t index, const std::vector<RuleGroup> &groups,
            std::vector<RuleTestFailure> &failures)
        : m_file(file)
        , m_index(index)
        , m_test(file.tests[index])
        , m_failures(failures)
        , m_store({std::chrono::hours(24 * 365 * 1000), std::size_t(1) << 40U})
    {
        for (const auto &[labels, values] : m_test.series) {
            const auto series = parseSeries(labels + " " + values);
            if (series)
                m_series.push_back({m_store.series(series->labels), series->values, 0});
        }
        GroupEvaluator::Options options;
        options.externalLabels = m_test.externalLabels;
        options.externalUrl = m_test.externalUrl;
        for (const RuleGroup &group : groups)
            m_groups.emplace_back(group, options);
    }

    void run()
    {
        std::int64_t last = 0;
        for (const AlertExpectation &alert : m_test.alerts)
            last = std::max(last, alert.timeMs);
        for (const ExpressionExpectation &expression : m_test.expressions)
            last = std::max(last, expression.timeMs);
        const std::int64_t step = m_file.evaluationIntervalMs;
        for (std::int64_t now = 0; now <= last; now += step) {
            appendUntil(now);
            for (GroupEvaluator &group : m_groups)
                evaluate(group, now);
            for (const AlertExpectation &alert : m_test.alerts) {
                if (alert.timeMs >= now && alert.timeMs < now + step)
                    checkAlert(alert);
            }
        }
        appendUntil(last);
        for (const ExpressionExpectation &expression : m_test.expressions)
            checkExpression(expression);
    }

private:
    void appendUntil(std::int64_t timeMs)
    {
        for (InputSeries &series : m_series) {
            for (; series.next < series.values.size(); ++series.next) {
                const std::int64_t at = static_cast<std::int64_t>(series.next) * m_test.intervalMs;
                if (at > timeMs)
                    break;
                const SequenceValue &value = series.values[series.next];
                if (value.histogram)
                    m_store.append(series.id, at, *value.histogram);
                else if (!value.omitted)
                    m_store.append(series.id, at, value.value);
            }
        }
    }

    void evaluate(GroupEvaluator &group, std::int64_t nowMs)
    {
        group.evaluate(m_store, nowMs);
        for (std::size_t i = 0; i < group.status().size(); ++i) {
            const RuleStatus &status = group.status()[i];
            if (status.error.empty())
                continue;
            RuleTestFailure failure;
            failure.timeMs = nowMs;
            failure.subject = group.group().rules[i].name;
            failure.message = status.error;
            add(std::move(failure), group.group().rules[i].at);
        }
    }

    void checkAlert(const AlertExpectation &expected)
    {
        std::vector<AlertExpectation::Firing> got;
        for (const GroupEvaluator &group : m_groups) {
            for (std::size_t i = 0; i < group.status().size(); ++i) {
                if (group.group().rules[i].name != expected.alert)
                    continue;
                for (const Alert &alert : group.status()[i].alerts) {
                    if (alert.state == AlertState::Firing)
                        got.push_back({alert.labels, alert.annotations});
                }
            }
        }
        std::vector<AlertExpectation::Firing> wanted = expected.firing;
        std::sort(got.begin(), got.end());
        std::sort(wanted.begin(), wanted.end());
        if (got == wanted)
            return;
        RuleTestFailure failure;
        failure.kind = RuleTestFailure::Kind::Alert;
        failure.timeMs = expected.timeMs;
        failure.subject = expected.alert;
        failure.expectedAlerts = std::move(wanted);
        failure.gotAlerts = std::move(got);
        add(std::move(failure), expected.at);
    }

    void checkExpression(const ExpressionExpectation &expected)
    {
        const QueryResult result = vigie::evaluate(m_store.snapshot(), expected.expression,
                                                   {expected.timeMs, expected.timeMs, 0});
        RuleTestFailure failure;
        failure.timeMs = expected.timeMs;
        failure.subject = expected.expression;
        if (result.error) {
            failure.message = result.error->message;
            return add(std::move(failure), expected.at);
        }
        const auto byLabels = [](const auto &a, const auto &b) {
            return a.labels < b.labels;
        };
        for (const ResultSeries &series : result.series) {
            if (!series.points.empty())
                failure.gotSamples.push_back({series.labels, series.points.back().value});
        }
        failure.expectedSamples = expected.samples;
        std::sort(failure.gotSamples.begin(), failure.gotSamples.end(), byLabels);
        std::sort(failure.expectedSamples.begin(), failure.expectedSamples.end(), byLabels);
        const auto same = [](const auto &a, const auto &b) {
            return a.labels == b.labels && isSame(a.value, b.value);
        };
        if (std::equal(failure.gotSamples.begin(), failure.gotSamples.end(),
                       failure.expectedSamples.begin(), failure.expectedSamples.end(), same))
            return;
        failure.kind = RuleTestFailure::Kind::Expression;
        add(std::move(failure), expected.at);
    }

    void add(RuleTestFailure failure, TextPlace at)
    {
        failure.test = m_index;
        failure.at = at;
        if (m_failures.size() < mostFailures)
            m_failures.push_back(std::move(failure));
    }

    const RuleTestFile &m_file;
    std::size_t m_index;
    const RuleTest &m_test;
    std::vector<RuleTestFailure> &m_failures;
    SeriesStore m_store;
    std::vector<InputSeries> m_series;
    std::vector<GroupEvaluator> m_groups;
};

} // namespace

std::vector<RuleTestFailure> runRuleTests(const RuleTestFile &file,
                                          const std::vector<RuleGroup> &groups)
{
    std::vector<RuleGroup> ordered = groups;
    const auto rank = [&](const RuleGroup &group) {
        return std::find(file.groupOrder.begin(), file.groupOrder.end(), group.name) -
               file.groupOrder.begin();
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    std::vector<RuleTestFailure> failures;
    for (std::size_t i = 0; i < file.tests.size(); ++i)
        TestRun(file, i, ordered, failures).run();
    return failures;
}

} // namespace vigie
