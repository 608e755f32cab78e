// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertgroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 5;

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(Notifier)
};

} // namespace

void AlertGroups::take(const AlertNotice &alert, std::int64_t nowMs)
{
    if (!alert.isFiring) {
        const auto rule = m_rules.find(alert.rule);
        if (rule == m_rules.end() || rule->alerts.remove(alert.instance) == 0)
            return;
        rule->last = alert;
        rule->hasChanged = true;
        if (!rule->isTold && rule->alerts.isEmpty())
            m_rules.erase(rule);
        return;
    }
    Rule &rule = m_rules[alert.rule];
    const bool nothingWaits = std::all_of(rule.alerts.cbegin(), rule.alerts.cend(),
                                          [](const Alert &other) { return other.isTold; });
    Alert &known = rule.alerts[alert.instance];
    if (!known.isTold && nothingWaits)
        rule.sinceMs = nowMs;
    known.notice = alert;
    rule.last = alert;
}

void AlertGroups::forget(const TargetId &id)
{
    for (Rule &rule : m_rules) {
        rule.alerts.removeIf([&](auto entry) { return entry.value().notice.target == id; });
    }
    m_rules.removeIf([](auto entry) { return entry.value().alerts.isEmpty(); });
}

Notification AlertGroups::firing(const Rule &rule)
{
    Notification notice;
    notice.kind = Notification::Kind::AlertFiring;
    notice.key = u"alert "_s + rule.last.rule;
    notice.title = rule.alerts.first().notice.title;
    QStringList lines;
    for (const Alert &alert : rule.alerts) {
        if (!alert.notice.target.isEmpty() && !notice.targets.contains(alert.notice.target))
            notice.targets.append(alert.notice.target);
        notice.urgency = std::max(notice.urgency, alert.notice.urgency);
        lines.append(alert.notice.text);
    }
    const auto count = int(rule.alerts.size());
    if (count > 1)
        notice.title = AlertText::tr("%1 (%n alerts)", nullptr, count).arg(notice.title);
    if (lines.size() > mostLines) {
        const auto more = int(lines.size() - mostLines + 1);
        lines = lines.mid(0, mostLines - 1);
        lines.append(AlertText::tr("and %n more", nullptr, more));
    }
    notice.text = lines.join(u'\n');
    return notice;
}

Notification AlertGroups::resolved(const Rule &rule)
{
    Notification notice;
    notice.kind = Notification::Kind::AlertResolved;
    notice.key = u"alert "_s + rule.last.rule;
    if (!rule.last.target.isEmpty())
        notice.targets = {rule.last.target};
    notice.title = AlertText::tr("Resolved: %1").arg(rule.last.title);
    notice.text = rule.last.text;
    notice.urgency = Notification::Urgency::Low;
    return notice;
}

std::optional<Notification> AlertGroups::dueOf(Rule &rule, const IsSilent &isSilent,
                                               std::int64_t nowMs) const
{
    bool hasNew = false;
    for (const Alert &alert : std::as_const(rule.alerts))
        hasNew = hasNew || (!alert.isTold && !isSilent(alert.notice.target));
    const bool hasChanged = std::exchange(rule.hasChanged, false);
    if (!hasNew && !(hasChanged && rule.isTold))
        return std::nullopt;
    if (hasNew && nowMs - rule.sinceMs < gatherMs) {
        rule.hasChanged = hasChanged;
        return std::nullopt;
    }
    Notification notice = firing(rule);
    notice.isUpdate = !hasNew;
    rule.isTold = true;
    for (Alert &alert : rule.alerts)
        alert.isTold = alert.isTold || hasNew;
    return notice;
}

QList<Notification> AlertGroups::due(const IsSilent &isSilent, std::int64_t nowMs)
{
    QList<Notification> notices;
    for (auto rule = m_rules.begin(); rule != m_rules.end();) {
        if (rule->alerts.isEmpty()) {
            if (!isSilent(rule->last.target))
                notices.append(resolved(*rule));
            rule = m_rules.erase(rule);
            continue;
        }
        if (const auto notice = dueOf(*rule, isSilent, nowMs))
            notices.append(*notice);
        ++rule;
    }
    return notices;
}

bool AlertGroups::isWaiting() const
{
    for (const Rule &rule : m_rules) {
        if (rule.alerts.isEmpty() || rule.hasChanged)
            return true;
        for (const Alert &alert : rule.alerts) {
            if (!alert.isTold)
                return true;
        }
    }
    return false;
}

} // namespace vigie
