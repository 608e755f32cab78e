// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletestfile.h"

#include "numbertext.h"
#include "seriesnotation.h"
#include "yamltree.h"

#include <algorithm>
#include <functional>

namespace vigie {

namespace {

class Reader
{
public:
    RuleTestFile read(std::string_view text)
    {
        auto loaded = loadYamlTree(text);
        if (const auto *problem = std::get_if<YamlProblem>(&loaded)) {
            error(problem->at, problem->message, problem->remedy);
            return std::move(m_file);
        }
        const YAML::Node root = std::get<YAML::Node>(std::move(loaded));
        if (!root.IsMap() && !root.IsNull()) {
            error(placeOf(root), "a file of tests is a mapping with 'tests:'");
            return std::move(m_file);
        }
        std::int64_t interval = 0;
        for (const YamlField &field : fieldsOf(root)) {
            if (field.name == "rule_files")
                m_file.ruleFiles = texts(field);
            else if (field.name == "evaluation_interval")
                m_file.evaluationIntervalMs = duration(field);
            else if (field.name == "group_eval_order")
                m_file.groupOrder = texts(field);
            else if (field.name == "tests")
                each(field, [this](const YAML::Node &test) { readTest(test); });
            else if (field.name != "fuzzy_compare")
                unknown(field);
        }
        if (m_file.evaluationIntervalMs <= 0)
            m_file.evaluationIntervalMs = 60'000;
        interval = m_file.evaluationIntervalMs;
        for (RuleTest &test : m_file.tests) {
            if (test.intervalMs <= 0)
                test.intervalMs = interval;
        }
        return std::move(m_file);
    }

private:
    void readTest(const YAML::Node &node)
    {
        RuleTest test;
        test.intervalMs = 0;
        test.at = placeOf(node);
        for (const YamlField &field : fieldsOf(node)) {
            if (field.name == "name")
                test.name = text(field);
            else if (field.name == "interval")
                test.intervalMs = duration(field);
            else if (field.name == "input_series")
                each(field, [&](const YAML::Node &series) { readSeries(series, test); });
            else if (field.name == "alert_rule_test")
                each(field, [&](const YAML::Node &alert) { readAlert(alert, test); });
            else if (field.name == "promql_expr_test")
                each(field, [&](const YAML::Node &expr) { readExpression(expr, test); });
            else if (field.name == "external_labels")
                test.externalLabels = labels(field);
            else if (field.name == "external_url")
                test.externalUrl = text(field);
            else
                unknown(field);
        }
        m_file.tests.push_back(std::move(test));
    }

    void readSeries(const YAML::Node &node, RuleTest &test)
    {
        std::string series;
        std::string values;
        for (const YamlField &field : fieldsOf(node)) {
            if (field.name == "series")
                series = text(field);
            else if (field.name == "values")
                values = text(field);
            else
                unknown(field);
        }
        if (!parseSeries(series + " " + values))
            error(placeOf(node), "the series or its values cannot be read",
                  "write them as: series: 'up{job=\"api\"}', values: '0 1 2+1x10 _ stale'");
        else
            test.series.emplace_back(std::move(series), std::move(values));
    }

    void readAlert(const YAML::Node &node, RuleTest &test)
    {
        AlertExpectation expected;
        expected.at = placeOf(node);
        for (const YamlField &field : fieldsOf(node)) {
            if (field.name == "eval_time")
                expected.timeMs = duration(field);
            else if (field.name == "alertname")
                expected.alert = text(field);
            else if (field.name == "exp_alerts")
                each(field, [&](const YAML::Node &firing) { readFiring(firing, expected); });
            else
                unknown(field);
        }
        if (expected.alert.empty())
            error(expected.at, "the name of the alert is missing", "add 'alertname: …'");
        for (AlertExpectation::Firing &firing : expected.firing)
            firing.labels.set("alertname", expected.alert);
        test.alerts.push_back(std::move(expected));
    }

    void readFiring(const YAML::Node &node, AlertExpectation &expected)
    {
        AlertExpectation::Firing firing;
        for (const YamlField &field : fieldsOf(node)) {
            if (field.name == "exp_labels") {
                firing.labels = labels(field);
            } else if (field.name == "exp_annotations") {
                for (const YamlField &each : fieldsOf(field.value))
                    firing.annotations.emplace_back(each.name, text(each));
                std::sort(firing.annotations.begin(), firing.annotations.end());
            } else {
                unknown(field);
            }
        }
        expected.firing.push_back(std::move(firing));
    }

    void readExpression(const YAML::Node &node, RuleTest &test)
    {
        ExpressionExpectation expected;
        expected.at = placeOf(node);
        for (const YamlField &field : fieldsOf(node)) {
            if (field.name == "eval_time")
                expected.timeMs = duration(field);
            else if (field.name == "expr")
                expected.expression = text(field);
            else if (field.name == "exp_samples")
                each(field, [&](const YAML::Node &sample) { readSample(sample, expected); });
            else
                unknown(field);
        }
        test.expressions.push_back(std::move(expected));
    }

    void readSample(const YAML::Node &node, ExpressionExpectation &expected)
    {
        ExpressionExpectation::Sample sample;
        for (const YamlField &field : fieldsOf(node)) {
            if (field.name == "labels") {
                const auto series = parseSeries(text(field) + " 0");
                if (series)
                    sample.labels = series->labels;
                else if (!text(field).empty())
                    error(placeOf(field.value), "the labels cannot be read",
                          "write them as: 'up{job=\"api\"}'");
            } else if (field.name == "value") {
                const std::string written = text(field);
                const std::optional<double> value =
                    written == ".inf" ? promql::parseFloat("Inf") : promql::parseFloat(written);
                if (!value)
                    error(placeOf(field.value), "'" + written + "' is no number");
                sample.value = value.value_or(0);
            } else {
                unknown(field);
            }
        }
        expected.samples.push_back(std::move(sample));
    }

    std::vector<YamlField> fieldsOf(const YAML::Node &node)
    {
        std::vector<YAML::Node> repeated;
        std::vector<YamlField> fields = yamlFields(node, repeated);
        for (const YAML::Node &key : repeated)
            error(placeOf(key), "a field stands twice here", "keep one of them");
        return fields;
    }

    void each(const YamlField &field, const std::function<void(const YAML::Node &)> &use)
    {
        if (field.value.IsNull())
            return;
        if (!field.value.IsSequence())
            return error(placeOf(field.value), "'" + field.name + "' is a list");
        for (const auto &item : field.value) {
            if (++m_items > maxRulesInFile)
                return error(placeOf(item), "the file has too many entries");
            use(item);
        }
    }

    std::vector<std::string> texts(const YamlField &field)
    {
        std::vector<std::string> all;
        each(field, [&](const YAML::Node &item) {
            if (item.IsScalar())
                all.push_back(item.Scalar());
        });
        return all;
    }

    std::string text(const YamlField &field)
    {
        if (field.value.IsScalar())
            return field.value.Scalar();
        if (!field.value.IsNull())
            error(placeOf(field.value), "'" + field.name + "' is a text");
        return {};
    }

    Labels labels(const YamlField &field)
    {
        std::vector<Labels::Pair> pairs;
        for (const YamlField &each : fieldsOf(field.value))
            pairs.emplace_back(each.name, text(each));
        return Labels(std::move(pairs));
    }

    std::int64_t duration(const YamlField &field)
    {
        const std::optional<std::int64_t> duration = parseRuleDuration(text(field));
        if (!duration)
            error(placeOf(field.value), "'" + text(field) + "' is no duration",
                  "write it as 30s, 5m or 1h30m");
        return duration.value_or(0);
    }

    void unknown(const YamlField &field)
    {
        error(placeOf(field.key), "there is no field '" + field.name + "' here");
    }

    void error(TextPlace at, std::string message, std::string remedy = {})
    {
        constexpr std::size_t maxIssues = 100;
        if (m_file.issues.size() < maxIssues)
            m_file.issues.push_back(
                {RuleIssue::Severity::Error, at, std::move(message), std::move(remedy), {}, {}});
    }

    RuleTestFile m_file;
    std::size_t m_items = 0;
};

} // namespace

RuleTestFile readRuleTestFile(std::string_view text)
{
    return Reader().read(text);
}

} // namespace vigie
