// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerttexts.h"

#include "templatevalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct AlertsText
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString annotation(const Alert &alert, std::string_view name)
{
    const auto at = std::find_if(alert.annotations.begin(), alert.annotations.end(),
                                 [&](const auto &pair) { return pair.first == name; });
    return at == alert.annotations.end() ? QString() : QString::fromStdString(at->second);
}

QString label(const Labels &labels, std::string_view name)
{
    const std::string_view value = labels.get(name);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

} // namespace

QString AlertTexts::summary(const Alert &alert)
{
    for (const char *name : {"summary", "title", "message"}) {
        if (const QString text = annotation(alert, name); !text.isEmpty())
            return text;
    }
    const QString shown = labels(alert);
    const QString value = QString::fromStdString(templates::humanize(alert.value));
    return shown.isEmpty() ? AlertsText::tr("the value is %1").arg(value)
                           : AlertsText::tr("%1: the value is %2").arg(shown, value);
}

QString AlertTexts::description(const Alert &alert)
{
    return annotation(alert, "description");
}

QString AlertTexts::labels(const Alert &alert)
{
    QStringList parts;
    for (const auto &[name, value] : alert.labels) {
        if (name != "alertname" && name != "severity")
            parts.append(QString::fromStdString(name) + u'=' + QString::fromStdString(value));
    }
    return parts.join(u", "_s);
}

QString AlertTexts::event(const QString &rule, const AlertChange &change)
{
    switch (change.alert.state) {
    case AlertState::Pending:
        return AlertsText::tr("%1 is pending: %2").arg(rule, summary(change.alert));
    case AlertState::Firing:
        return AlertsText::tr("%1 is firing: %2").arg(rule, summary(change.alert));
    case AlertState::Inactive:
        break;
    }
    const QString shown = labels(change.alert);
    return shown.isEmpty() ? AlertsText::tr("%1 is resolved").arg(rule)
                           : AlertsText::tr("%1 is resolved: %2").arg(rule, shown);
}

QString AlertTexts::noMatch(const NoMatch &problem)
{
    const QString metric = QString::fromStdString(problem.metric);
    const QString nearest = QString::fromStdString(problem.nearest);
    QString text;
    if (problem.reason == NoMatch::Reason::NoSuchMetric) {
        text = AlertsText::tr("It matches nothing: there is no series named %1.").arg(metric);
    } else if (!problem.matcher.empty()) {
        const QString matcher = QString::fromStdString(problem.matcher);
        text = metric.isEmpty()
                   ? AlertsText::tr("It matches nothing: no series has %1.").arg(matcher)
                   : AlertsText::tr("It matches nothing: no series of %1 has %2.")
                         .arg(metric, matcher);
    } else {
        text = AlertsText::tr("It matches nothing: no series fits %1.")
                   .arg(QString::fromStdString(problem.selector));
    }
    return nearest.isEmpty() ? text
                             : QString(text + u' ' + AlertsText::tr("Is it %1?").arg(nearest));
}

Notification::Urgency AlertTexts::urgency(const Labels &labels)
{
    const QString severity = label(labels, "severity").toLower();
    for (const auto word : {"critical"_L1, "page"_L1, "emergency"_L1, "fatal"_L1}) {
        if (severity == word)
            return Notification::Urgency::Critical;
    }
    const bool isLow = severity == "info"_L1 || severity == "none"_L1 || severity == "debug"_L1;
    return isLow ? Notification::Urgency::Low : Notification::Urgency::Normal;
}

} // namespace vigie
