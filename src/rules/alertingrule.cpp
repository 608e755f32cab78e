// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertingrule.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr std::string_view alertNameLabel = "alertname";
constexpr std::int64_t keepResolvedMs = 15LL * 60 * 1000;
constexpr std::int64_t msPerSecond = 1000;

RecordedSample stateSample(const Alert &alert)
{
    RecordedSample sample{alert.labels, 1, nullptr};
    sample.labels.set(metricNameLabel, "ALERTS");
    sample.labels.set("alertstate", alertStateName(alert.state));
    return sample;
}

RecordedSample sinceSample(const Alert &alert)
{
    RecordedSample sample{alert.labels, static_cast<double>(alert.activeAtMs / msPerSecond),
                          nullptr};
    sample.labels.set(metricNameLabel, "ALERTS_FOR_STATE");
    return sample;
}

} // namespace

std::string_view alertStateName(AlertState state)
{
    switch (state) {
    case AlertState::Inactive:
        return "inactive";
    case AlertState::Pending:
        return "pending";
    case AlertState::Firing:
        return "firing";
    }
    return "inactive";
}

AlertState RuleStatus::state() const
{
    AlertState worst = AlertState::Inactive;
    for (const Alert &alert : alerts)
        worst = std::max(worst, alert.state);
    return worst;
}

AlertingRule::AlertingRule(const RuleDefinition &rule, const NamedTexts &groupLabels)
    : m_name(rule.name)
    , m_forMs(rule.forMs)
    , m_keepFiringForMs(rule.keepFiringForMs)
{
    std::map<std::string, std::string> labels(rule.labels.begin(), rule.labels.end());
    labels.insert(groupLabels.begin(), groupLabels.end());
    for (const auto &[name, text] : labels)
        m_labels.push_back({name, RuleTemplate::parse(text)});
    for (const auto &[name, text] : rule.annotations)
        m_annotations.push_back({name, RuleTemplate::parse(text)});
}

Alert AlertingRule::alertOf(const TemplateSample &sample, TemplateData &data,
                            std::int64_t nowMs) const
{
    data.labels = sample.labels;
    data.value = sample.value;
    Alert alert;
    alert.labels = sample.labels;
    alert.labels.remove(metricNameLabel);
    for (const Text &label : m_labels)
        alert.labels.set(label.name, label.text.expand(data));
    alert.labels.set(alertNameLabel, m_name);
    for (const Text &annotation : m_annotations)
        alert.annotations.emplace_back(annotation.name, annotation.text.expand(data));
    alert.value = sample.value;
    alert.activeAtMs = nowMs;
    return alert;
}

AlertingRule::Outcome AlertingRule::update(const std::vector<TemplateSample> &results,
                                           TemplateData data, std::int64_t nowMs,
                                           std::int64_t limit, const Memory &memory)
{
    Outcome outcome;
    std::map<Labels, Alert> holding;
    for (const TemplateSample &sample : results) {
        Alert alert = alertOf(sample, data, nowMs);
        const Labels labels = alert.labels;
        if (!holding.try_emplace(labels, std::move(alert)).second) {
            outcome.error = "vector contains metrics with the same labelset after applying alert "
                            "labels";
            return outcome;
        }
    }
    for (auto &[labels, alert] : holding) {
        const auto [known, isNew] = m_alerts.try_emplace(labels, alert);
        if (isNew || known->second.state == AlertState::Inactive) {
            known->second = alert;
            if (memory && isNew)
                restore(known->second, memory, nowMs);
        } else {
            known->second.value = alert.value;
            known->second.annotations = std::move(alert.annotations);
        }
    }
    std::int64_t active = 0;
    for (auto at = m_alerts.begin(); at != m_alerts.end();) {
        Alert &alert = at->second;
        const bool isForgotten =
            alert.resolvedAtMs != 0 && nowMs - alert.resolvedAtMs > keepResolvedMs;
        move(alert, holding.contains(at->first), nowMs, outcome);
        active += alert.state == AlertState::Inactive ? 0 : 1;
        const bool wasNeverFired = alert.state == AlertState::Inactive && alert.firedAtMs == 0;
        const bool isGone = wasNeverFired || (isForgotten && alert.state == AlertState::Inactive);
        at = isGone ? m_alerts.erase(at) : std::next(at);
    }
    if (limit > 0 && active > limit) {
        outcome = {};
        outcome.error = "exceeded limit of " + std::to_string(limit) + " with " +
                        std::to_string(active) + " alerts";
        outcome.changes = resolveAll(nowMs);
    }
    return outcome;
}

// As Prometheus does it, but without its grace period: time that nobody watched is not pending.
void AlertingRule::restore(Alert &alert, const Memory &memory, std::int64_t nowMs) const
{
    const std::optional<Remembered> before = memory(sinceSample(alert).labels);
    if (!before || before->activeAtMs <= 0 || before->activeAtMs > before->untilMs ||
        before->untilMs >= nowMs)
        return;
    if (before->untilMs - before->activeAtMs >= m_forMs) {
        alert.state = AlertState::Firing;
        alert.activeAtMs = before->activeAtMs;
        alert.firedAtMs = before->activeAtMs + m_forMs;
    } else {
        alert.activeAtMs = before->activeAtMs + (nowMs - before->untilMs);
    }
}

void AlertingRule::move(Alert &alert, bool holds, std::int64_t nowMs, Outcome &outcome) const
{
    const AlertState before = alert.state;
    const bool isNew = holds && before == AlertState::Pending && alert.activeAtMs == nowMs;
    if (holds) {
        alert.keepFiringSinceMs = 0;
    } else if (!keepsFiring(alert, nowMs)) {
        if (before == AlertState::Inactive)
            return;
        alert.state = AlertState::Inactive;
        alert.resolvedAtMs = nowMs;
        outcome.changes.push_back({before, alert});
        return;
    }
    if (alert.state == AlertState::Pending && nowMs - alert.activeAtMs >= m_forMs) {
        alert.state = AlertState::Firing;
        alert.firedAtMs = nowMs;
    }
    if (isNew || alert.state != before)
        outcome.changes.push_back({isNew ? AlertState::Inactive : before, alert});
    outcome.samples.push_back(stateSample(alert));
    outcome.samples.push_back(sinceSample(alert));
}

bool AlertingRule::keepsFiring(Alert &alert, std::int64_t nowMs) const
{
    if (alert.state != AlertState::Firing || m_keepFiringForMs == 0)
        return false;
    if (alert.keepFiringSinceMs == 0)
        alert.keepFiringSinceMs = nowMs;
    return nowMs - alert.keepFiringSinceMs < m_keepFiringForMs;
}

std::vector<AlertChange> AlertingRule::resolveAll(std::int64_t nowMs)
{
    std::vector<AlertChange> changes;
    for (auto &[labels, alert] : m_alerts) {
        const AlertState before = alert.state;
        if (before == AlertState::Inactive || alert.activeAtMs == nowMs)
            continue;
        alert.state = AlertState::Inactive;
        alert.resolvedAtMs = nowMs;
        changes.push_back({before, alert});
    }
    m_alerts.clear();
    return changes;
}

std::vector<Alert> AlertingRule::activeAlerts() const
{
    std::vector<Alert> alerts;
    for (const auto &[labels, alert] : m_alerts) {
        if (alert.state != AlertState::Inactive)
            alerts.push_back(alert);
    }
    return alerts;
}

} // namespace vigie
