// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerting.h"
#include "ruleworker.h"

#include <algorithm>

// What the window asks of the rules, and changes in them.

using namespace Qt::StringLiterals;

namespace vigie {

RuleView Alerting::viewOf(const QString &key, const Group &group, std::size_t rule) const
{
    RuleView view;
    view.id = ruleId(key, group.group, rule);
    view.rule = group.group.rules[rule];
    view.group = QString::fromStdString(group.group.name);
    view.file = group.file;
    view.threshold = group.threshold.id;
    view.target = group.threshold.target;
    view.status = group.status[rule];
    view.noMatch = group.noMatch[rule];
    view.spans = group.spans[rule];
    view.muted = m_settings.muted.contains(view.id);
    return view;
}

QList<RuleView> Alerting::rules() const
{
    QList<RuleView> views;
    for (const Threshold &threshold : m_settings.thresholds) {
        const QString key = thresholdKey(threshold.id);
        const auto group = m_groups.find(key);
        if (group != m_groups.end()) {
            views.append(viewOf(key, group->second, 0));
            continue;
        }
        RuleGroup made = threshold.toGroup();
        RuleView view;
        view.id = ruleId(key, made, 0);
        view.rule = made.rules.front();
        view.threshold = threshold.id;
        view.target = threshold.target;
        view.enabled = false;
        view.muted = m_settings.muted.contains(view.id);
        views.append(view);
    }
    for (const QString &file : m_settings.files) {
        for (const QString &key : m_order) {
            const Group &group = m_groups.at(key);
            for (std::size_t i = 0; group.file == file && i < group.group.rules.size(); ++i)
                views.append(viewOf(key, group, i));
        }
    }
    return views;
}

std::optional<RuleView> Alerting::find(const QString &id) const
{
    const QList<RuleView> all = rules();
    const auto view =
        std::find_if(all.begin(), all.end(), [&](const RuleView &v) { return v.id == id; });
    return view == all.end() ? std::nullopt : std::optional(*view);
}

QList<RuleFileView> Alerting::files() const
{
    QList<RuleFileView> views;
    for (const QString &path : m_settings.files) {
        const auto view = m_files.find(path);
        if (view != m_files.end())
            views.append(view->second);
    }
    return views;
}

AlertState Alerting::worst() const
{
    AlertState worst = AlertState::Inactive;
    for (const RuleView &view : rules()) {
        if (!view.muted)
            worst = std::max(worst, view.state());
    }
    return worst;
}

int Alerting::firingCount() const
{
    int count = 0;
    for (const RuleView &view : rules())
        count += !view.muted && view.state() == AlertState::Firing ? 1 : 0;
    return count;
}

std::optional<Threshold> Alerting::threshold(const QString &id) const
{
    for (const Threshold &threshold : m_settings.thresholds) {
        if (threshold.id == id)
            return threshold;
    }
    return std::nullopt;
}

void Alerting::explain(const QString &expression, const TargetId &target)
{
    m_worker->search(expression, m_scope(target));
}

} // namespace vigie
