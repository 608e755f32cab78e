// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulejson.h"

#include "numbertext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonObject texts(const NamedTexts &pairs)
{
    QJsonObject object;
    for (const auto &[name, value] : pairs)
        object.insert(text(name), text(value));
    return object;
}

QJsonObject labelsToJson(const Labels &labels)
{
    QJsonObject object;
    for (const auto &[name, value] : labels)
        object.insert(text(name), text(value));
    return object;
}

QJsonArray issuesToJson(const std::vector<RuleIssue> &issues)
{
    QJsonArray array;
    for (const RuleIssue &issue : issues) {
        const bool isError = issue.severity == RuleIssue::Severity::Error;
        QJsonObject object{{u"line"_s, issue.at.line},
                           {u"column"_s, issue.at.column},
                           {u"severity"_s, isError ? u"error"_s : u"warning"_s},
                           {u"message"_s, text(issue.message)}};
        if (!issue.remedy.empty())
            object.insert(u"remedy"_s, text(issue.remedy));
        if (!issue.group.empty())
            object.insert(u"group"_s, text(issue.group));
        if (!issue.rule.empty())
            object.insert(u"rule"_s, text(issue.rule));
        array.append(object);
    }
    return array;
}

QJsonObject ruleToJson(const RuleDefinition &rule)
{
    const bool isAlert = rule.kind == RuleDefinition::Kind::Alerting;
    QJsonObject object{{isAlert ? u"alert"_s : u"record"_s, text(rule.name)},
                       {u"expr"_s, text(rule.expression)},
                       {u"labels"_s, texts(rule.labels)},
                       {u"line"_s, rule.at.line}};
    if (isAlert) {
        object.insert(u"for_ms"_s, qint64(rule.forMs));
        object.insert(u"keep_firing_for_ms"_s, qint64(rule.keepFiringForMs));
        object.insert(u"annotations"_s, texts(rule.annotations));
    }
    return object;
}

QJsonArray alertsToJson(const std::vector<AlertExpectation::Firing> &alerts)
{
    QJsonArray array;
    for (const AlertExpectation::Firing &alert : alerts)
        array.append(QJsonObject{{u"labels"_s, labelsToJson(alert.labels)},
                                 {u"annotations"_s, texts(alert.annotations)}});
    return array;
}

QJsonArray samplesToJson(const std::vector<ExpressionExpectation::Sample> &samples)
{
    QJsonArray array;
    for (const ExpressionExpectation::Sample &sample : samples)
        array.append(QJsonObject{{u"labels"_s, labelsToJson(sample.labels)},
                                 {u"value"_s, text(promql::formatSample(sample.value))}});
    return array;
}

QJsonObject failureToJson(const RuleTestFailure &failure)
{
    QJsonObject object{{u"test"_s, int(failure.test)},
                       {u"line"_s, failure.at.line},
                       {u"time_ms"_s, qint64(failure.timeMs)}};
    switch (failure.kind) {
    case RuleTestFailure::Kind::Alert:
        object.insert(u"alert"_s, text(failure.subject));
        object.insert(u"expected"_s, alertsToJson(failure.expectedAlerts));
        object.insert(u"got"_s, alertsToJson(failure.gotAlerts));
        break;
    case RuleTestFailure::Kind::Expression:
        object.insert(u"expr"_s, text(failure.subject));
        object.insert(u"expected"_s, samplesToJson(failure.expectedSamples));
        object.insert(u"got"_s, samplesToJson(failure.gotSamples));
        break;
    case RuleTestFailure::Kind::Error:
        object.insert(u"rule"_s, text(failure.subject));
        object.insert(u"error"_s, text(failure.message));
        break;
    }
    return object;
}

} // namespace

QJsonObject ruleFileToJson(const QString &name, const RuleFile &file)
{
    QJsonArray groups;
    for (const RuleGroup &group : file.groups) {
        QJsonArray rules;
        for (const RuleDefinition &rule : group.rules)
            rules.append(ruleToJson(rule));
        QJsonObject object{{u"name"_s, text(group.name)},
                           {u"interval_ms"_s, qint64(group.intervalMs)},
                           {u"limit"_s, qint64(group.limit)},
                           {u"labels"_s, texts(group.labels)},
                           {u"rules"_s, rules}};
        if (group.queryOffsetMs)
            object.insert(u"query_offset_ms"_s, qint64(*group.queryOffsetMs));
        groups.append(object);
    }
    return {{u"file"_s, name},
            {u"accepted"_s, file.isAccepted()},
            {u"groups"_s, groups},
            {u"issues"_s, issuesToJson(file.issues)}};
}

QJsonObject ruleTestToJson(const QString &name, const RuleTestFile &file,
                           const std::vector<RuleTestFailure> &failures, bool isReadable)
{
    QJsonArray array;
    for (const RuleTestFailure &failure : failures)
        array.append(failureToJson(failure));
    return {{u"file"_s, name},
            {u"tests"_s, int(file.tests.size())},
            {u"passed"_s, isReadable && failures.empty()},
            {u"failures"_s, array},
            {u"issues"_s, issuesToJson(file.issues)}};
}

} // namespace vigie
