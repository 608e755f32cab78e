// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert.h"
#include "ruletemplate.h"

#include <functional>
#include <map>
#include <optional>

namespace vigie {

// A sample that a rule makes.
using RecordedSample = TemplateSample;

// An alerting rule's memory: inactive → pending → firing → resolved for each series, exactly as
// Prometheus has it. Time is a parameter.
class AlertingRule
{
public:
    // groupLabels: those of the group, which the rule's own override.
    AlertingRule(const RuleDefinition &rule, const NamedTexts &groupLabels);

    struct Outcome
    {
        std::string error;
        std::vector<RecordedSample> samples; // ALERTS and ALERTS_FOR_STATE
        std::vector<AlertChange> changes;
    };

    // Since when an alert was active in an earlier run of the program, and until when that is
    // known.
    struct Remembered
    {
        std::int64_t activeAtMs = 0;
        std::int64_t untilMs = 0;
    };
    // Asked with the labels of an alert's ALERTS_FOR_STATE; may be empty.
    using Memory = std::function<std::optional<Remembered>(const Labels &labels)>;

    // The condition holds for these samples now. `data` answers the templates' queries. An alert
    // that is new goes on where an earlier run left it: firing since then, without another change,
    // or pending without the time in between.
    [[nodiscard]] Outcome update(const std::vector<TemplateSample> &results, TemplateData data,
                                 std::int64_t nowMs, std::int64_t limit, const Memory &memory = {});
    [[nodiscard]] std::vector<Alert> activeAlerts() const;
    void takeStateOf(AlertingRule &&other) { m_alerts = std::move(other.m_alerts); }

private:
    struct Text
    {
        std::string name;
        RuleTemplate text;
    };

    [[nodiscard]] Alert alertOf(const TemplateSample &sample, TemplateData &data,
                                std::int64_t nowMs) const;
    void restore(Alert &alert, const Memory &memory, std::int64_t nowMs) const;
    void move(Alert &alert, bool holds, std::int64_t nowMs, Outcome &outcome) const;
    // Whether it goes on firing although the condition holds no more.
    [[nodiscard]] bool keepsFiring(Alert &alert, std::int64_t nowMs) const;
    [[nodiscard]] std::vector<AlertChange> resolveAll(std::int64_t nowMs);

    std::string m_name;
    std::int64_t m_forMs = 0;
    std::int64_t m_keepFiringForMs = 0;
    std::vector<Text> m_labels;
    std::vector<Text> m_annotations;
    std::map<Labels, Alert> m_alerts;
};

} // namespace vigie
