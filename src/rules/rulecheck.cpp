// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "names.h"
#include "parser.h"
#include "rulereader.h"
#include "ruletemplate.h"

#include <algorithm>
#include <map>

namespace vigie {

namespace {

bool isPlainLabel(std::string_view name)
{
    return isPlainName(name, LabelStart, LabelRest);
}

} // namespace

bool RuleFile::isAccepted() const
{
    return std::none_of(issues.begin(), issues.end(), [](const RuleIssue &issue) {
        return issue.severity == RuleIssue::Severity::Error;
    });
}

std::size_t RuleFile::ruleCount() const
{
    std::size_t count = 0;
    for (const RuleGroup &group : groups)
        count += group.rules.size();
    return count;
}

void RuleReader::checkRule(const ReadRule &read)
{
    const RuleDefinition &rule = read.rule;
    if (read.hasAlert && read.hasRecord)
        error(rule.at, "the rule has both 'alert' and 'record'", "make two rules of it");
    else if (!read.hasAlert && !read.hasRecord)
        error(rule.at, "the rule has neither 'alert' nor 'record'",
              "'alert: Name' makes an alert, 'record: a:b:c' a series");
    if (rule.expression.empty())
        error(rule.at, "the rule has no 'expr'", "add the expression that it evaluates");
    else
        checkExpression(read);
    if (read.hasRecord)
        checkRecording(read);
    checkLabels(read.labels);
    for (const YamlField &field : read.annotations) {
        if (field.name.empty())
            error(placeOf(field.key), "an annotation has no name");
        else if (!isPlainLabel(field.name))
            warn(placeOf(field.key),
                 "Prometheus before 3.0 refuses the annotation name '" + field.name + "'");
    }
    if (read.hasAlert) {
        checkTemplates(read.labels, "label");
        checkTemplates(read.annotations, "annotation");
    }
}

void RuleReader::checkRecording(const ReadRule &read)
{
    const std::string &name = read.rule.name;
    const TextPlace at = placeOf(read.name);
    if (!read.annotations.empty())
        error(placeOf(read.annotations.front().key), "a recording rule has no annotations",
              "take them out: only alerts have them");
    if (read.hasFor)
        error(at, "a recording rule has no 'for'", "take it out: only alerts have it");
    if (read.hasKeepFiring)
        error(at, "a recording rule has no 'keep_firing_for'", "take it out: only alerts have it");
    if (name.find_first_of("{}") != std::string::npos)
        error(at, "there are braces in the name of the series", "should it stand in 'expr'?");
    else if (!isPlainName(name, MetricStart, MetricRest))
        warn(at, "Prometheus before 3.0 refuses the name '" + name + "'",
             "letters, digits, '_' and ':' are understood everywhere");
}

void RuleReader::checkExpression(const ReadRule &read)
{
    const promql::ParseResult parsed = promql::parse(read.rule.expression);
    if (parsed.error) {
        error(placeInScalar(m_text, read.expression, parsed.error->range.begin),
              "the expression cannot be read: " + parsed.error->message);
        return;
    }
    const promql::ValueType type = promql::typeOf(*parsed.expr);
    if (type != promql::ValueType::Vector && type != promql::ValueType::Scalar)
        warn(placeOf(read.expression),
             "the expression is a " + std::string(promql::documentedName(type)) +
                 ": the rule will fail whenever it is evaluated",
             type == promql::ValueType::Matrix
                 ? "put a function around it, as rate(…) or max_over_time(…)"
                 : "");
}

void RuleReader::checkLabels(const std::vector<YamlField> &labels)
{
    for (const YamlField &label : labels) {
        const TextPlace at = placeOf(label.key);
        if (label.name.empty())
            error(at, "a label has no name");
        else if (label.name == metricNameLabel)
            error(at, "the label __name__ cannot be set", "the rule's name is the series' name");
        else if (!isPlainLabel(label.name))
            warn(at, "Prometheus before 3.0 refuses the label name '" + label.name + "'");
    }
}

void RuleReader::checkTemplates(const std::vector<YamlField> &fields, const char *what)
{
    for (const YamlField &field : fields) {
        if (!field.value.IsScalar())
            continue;
        const RuleTemplate parsed = RuleTemplate::parse(field.value.Scalar());
        for (const TemplateProblem &problem : parsed.problems()) {
            const TextPlace at = placeInScalar(m_text, field.value, problem.offset);
            const std::string message = "the template of the " + std::string(what) + " '" +
                                        field.name + "': " + problem.message;
            if (problem.isError)
                error(at, message, problem.remedy);
            else
                warn(at, message, problem.remedy);
        }
    }
}

void RuleReader::checkRepetition()
{
    std::map<std::pair<std::string, NamedTexts>, const RuleDefinition *> seen;
    for (const RuleGroup &group : m_file.groups) {
        for (const RuleDefinition &rule : group.rules) {
            const auto [first, isNew] = seen.try_emplace({rule.name, rule.labels}, &rule);
            if (isNew || rule.name.empty() || rule.kind != RuleDefinition::Kind::Recording)
                continue;
            m_group = group.name;
            m_rule = rule.name;
            warn(rule.at,
                 "the same series is recorded in line " + std::to_string(first->second->at.line) +
                     " too",
                 "one of the two loses: give them different names or labels");
        }
    }
    m_group.clear();
    m_rule.clear();
}

} // namespace vigie
