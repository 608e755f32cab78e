// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulefile.h"
#include "target.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

namespace vigie {

// A condition on an expression of one target, as the user set it on a chart.
struct Threshold
{
    enum class Comparison { Above, AtLeast, Below, AtMost, Equal, NotEqual };
    enum class Severity { Info, Warning, Critical };

    QString id; // lasting, never shown
    QString name;
    TargetId target; // empty: over all targets
    QString expression;
    Comparison comparison = Comparison::Above;
    double value = 0; // in the expression's own unit
    QString unit;     // as the window keeps it: how the value is written
    std::chrono::milliseconds hold = std::chrono::minutes(1);
    Severity severity = Severity::Warning;
    bool enabled = true;
    bool operator==(const Threshold &) const = default;

    [[nodiscard]] static Threshold create(const QString &name, const TargetId &target,
                                          const QString &expression);
    // "(expression) > 5": what is evaluated.
    [[nodiscard]] QString condition() const;
    // The rule that Prometheus would have.
    [[nodiscard]] RuleGroup toGroup() const;
};

// ">" and the like, as PromQL writes them.
[[nodiscard]] QString operatorText(Threshold::Comparison comparison);
// "info", "warning", "critical": the value of the label `severity`.
[[nodiscard]] QString severityLabel(Threshold::Severity severity);

// The user's alerting: thresholds, the rule files that are open, and what is muted.
struct RuleSettings
{
    QList<Threshold> thresholds;
    QStringList files; // absolute paths
    QStringList muted; // ids of rules
    bool operator==(const RuleSettings &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    // What is absent or of a wrong type is left out.
    [[nodiscard]] static RuleSettings fromJson(const QJsonObject &json);
};

// The thresholds as a Prometheus rule file.
[[nodiscard]] QByteArray toRuleFile(const QList<Threshold> &thresholds);

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Threshold)
