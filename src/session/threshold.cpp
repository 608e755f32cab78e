// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threshold.h"

#include "numbertext.h"
#include "parser.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Comparison = Threshold::Comparison;
using Severity = Threshold::Severity;

constexpr qint64 longestHoldMs = qint64(30) * 24 * 3600 * 1000;

struct ComparisonRow
{
    Comparison comparison;
    QLatin1StringView text;
};

constexpr auto comparisons = std::to_array<ComparisonRow>({
    {Comparison::Above, ">"_L1},
    {Comparison::AtLeast, ">="_L1},
    {Comparison::Below, "<"_L1},
    {Comparison::AtMost, "<="_L1},
    {Comparison::Equal, "=="_L1},
    {Comparison::NotEqual, "!="_L1},
});

Severity severityOf(const QString &label)
{
    if (label == "info"_L1)
        return Severity::Info;
    return label == "critical"_L1 ? Severity::Critical : Severity::Warning;
}

QJsonObject thresholdToJson(const Threshold &threshold)
{
    return {
        {u"id"_s, threshold.id},
        {u"name"_s, threshold.name},
        {u"target"_s, threshold.target},
        {u"expr"_s, threshold.expression},
        {u"comparison"_s, operatorText(threshold.comparison)},
        {u"value"_s, QString::fromStdString(promql::formatSample(threshold.value))},
        {u"unit"_s, threshold.unit},
        {u"for_ms"_s, qint64(threshold.hold.count())},
        {u"severity"_s, severityLabel(threshold.severity)},
        {u"enabled"_s, threshold.enabled},
    };
}

std::optional<Threshold> thresholdFromJson(const QJsonObject &json)
{
    Threshold threshold;
    threshold.id = json[u"id"_s].toString();
    threshold.name = json[u"name"_s].toString();
    threshold.target = json[u"target"_s].toString();
    threshold.expression = json[u"expr"_s].toString();
    const auto value = promql::parseFloat(json[u"value"_s].toString().toStdString());
    if (threshold.id.isEmpty() || threshold.expression.isEmpty() || !value)
        return std::nullopt;
    threshold.value = *value;
    threshold.unit = json[u"unit"_s].toString();
    const QString written = json[u"comparison"_s].toString();
    const auto row = std::find_if(comparisons.begin(), comparisons.end(),
                                  [&](const auto &r) { return r.text == written; });
    if (row != comparisons.end())
        threshold.comparison = row->comparison;
    const double hold = json[u"for_ms"_s].toDouble(double(threshold.hold.count()));
    threshold.hold =
        std::chrono::milliseconds(qint64(std::clamp(hold, 0.0, double(longestHoldMs))));
    threshold.severity = severityOf(json[u"severity"_s].toString());
    threshold.enabled = json[u"enabled"_s].toBool(true);
    return threshold;
}

QStringList textsFromJson(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray()) {
        if (const QString text = each.toString(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

// A text in the quotes of YAML.
QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + text + u'"';
}

} // namespace

Threshold Threshold::create(const QString &name, const TargetId &target, const QString &expression)
{
    Threshold threshold;
    threshold.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    threshold.name = name;
    threshold.target = target;
    threshold.expression = expression;
    return threshold;
}

QString Threshold::condition() const
{
    return u'(' + expression + u") "_s + operatorText(comparison) + u' ' +
           QString::fromStdString(promql::formatSample(value));
}

RuleGroup Threshold::toGroup() const
{
    RuleDefinition rule;
    rule.name = name.toStdString();
    rule.expression = condition().toStdString();
    rule.forMs = hold.count();
    rule.labels = {{"severity", severityLabel(severity).toStdString()}};
    RuleGroup group;
    group.name = name.toStdString();
    group.rules.push_back(std::move(rule));
    return group;
}

QString operatorText(Comparison comparison)
{
    const auto row = std::find_if(comparisons.begin(), comparisons.end(),
                                  [&](const auto &r) { return r.comparison == comparison; });
    return row == comparisons.end() ? u">"_s : QString(row->text);
}

QString severityLabel(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Critical:
        return u"critical"_s;
    }
    return u"warning"_s;
}

QJsonObject RuleSettings::toJson() const
{
    QJsonArray list;
    for (const Threshold &threshold : thresholds)
        list.append(thresholdToJson(threshold));
    return {{u"thresholds"_s, list},
            {u"files"_s, QJsonArray::fromStringList(files)},
            {u"muted"_s, QJsonArray::fromStringList(muted)}};
}

RuleSettings RuleSettings::fromJson(const QJsonObject &json)
{
    RuleSettings settings;
    for (const QJsonValue &value : json[u"thresholds"_s].toArray()) {
        if (const auto threshold = thresholdFromJson(value.toObject()))
            settings.thresholds.append(*threshold);
    }
    settings.files = textsFromJson(json[u"files"_s]);
    settings.muted = textsFromJson(json[u"muted"_s]);
    return settings;
}

QByteArray toRuleFile(const QList<Threshold> &thresholds)
{
    QString text = u"groups:\n  - name: vigie\n    rules:\n"_s;
    for (const Threshold &threshold : thresholds) {
        text += u"      - alert: "_s + quoted(threshold.name) + u"\n        expr: "_s +
                quoted(threshold.condition()) + u"\n        for: "_s +
                QString::fromStdString(ruleDurationText(threshold.hold.count())) +
                u"\n        labels:\n          severity: "_s + severityLabel(threshold.severity) +
                u'\n';
    }
    return thresholds.isEmpty() ? QByteArray("groups: []\n") : text.toUtf8();
}

} // namespace vigie
