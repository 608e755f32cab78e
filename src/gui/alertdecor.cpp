// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdecor.h"

#include "alerting.h"

#include <algorithm>

namespace vigie {

namespace {

QString withoutRanges(const QString &expression)
{
    QString text;
    bool inRange = false;
    QChar quote;
    for (const QChar c : expression) {
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'[') {
            inRange = true;
        } else if (c == u']') {
            inRange = false;
        }
        if (!inRange && (!quote.isNull() || !c.isSpace()))
            text += c;
    }
    return text;
}

// The enabled thresholds of the target on what the chart shows.
QList<Threshold> thresholdsOn(const Alerting &alerting, const TargetId &target,
                              const ChartSpec &spec)
{
    QList<Threshold> found;
    if (alerting.settings().thresholds.isEmpty())
        return found;
    QStringList shown;
    for (const ChartQuery &query : spec.queries)
        shown.append(withoutRanges(query.expression));
    for (const Threshold &threshold : alerting.settings().thresholds) {
        const bool isHere = threshold.target.isEmpty() || threshold.target == target;
        if (threshold.enabled && isHere && shown.contains(withoutRanges(threshold.expression)))
            found.append(threshold);
    }
    return found;
}

} // namespace

bool isSameApartFromRanges(const QString &a, const QString &b)
{
    return a == b || withoutRanges(a) == withoutRanges(b);
}

ChartThreshold::Severity chartSeverity(Threshold::Severity severity)
{
    switch (severity) {
    case Threshold::Severity::Info:
        return ChartThreshold::Severity::Info;
    case Threshold::Severity::Critical:
        return ChartThreshold::Severity::Failure;
    case Threshold::Severity::Warning:
        break;
    }
    return ChartThreshold::Severity::Warning;
}

QList<ChartThreshold> thresholdsOf(const Alerting &alerting, const TargetId &target,
                                   const ChartSpec &spec)
{
    QList<ChartThreshold> lines;
    for (const Threshold &threshold : thresholdsOn(alerting, target, spec)) {
        lines.append({threshold.value, threshold.name, chartSeverity(threshold.severity)});
    }
    return lines;
}

QList<ChartGap> firingsOf(const Alerting &alerting, const TargetId &target, const ChartSpec &spec)
{
    QList<ChartGap> spans;
    const QList<Threshold> thresholds = thresholdsOn(alerting, target, spec);
    if (thresholds.isEmpty())
        return spans;
    const QList<RuleView> rules = alerting.rules();
    for (const Threshold &threshold : thresholds) {
        for (const RuleView &view : rules) {
            if (view.threshold != threshold.id)
                continue;
            for (const AlertSpan &span : view.spans)
                spans.append({span.fromMs, span.toMs, threshold.name});
        }
    }
    return spans;
}

} // namespace vigie
