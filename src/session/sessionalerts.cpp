// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerting.h"
#include "sessionstate.h"

// Thresholds and rules: whom they speak of, and where what they say goes.

namespace vigie {

void Session::Private::startAlerting()
{
    const auto targetOf = [this](const Labels &labels) {
        const std::string_view job = labels.get("job");
        const std::string_view instance = labels.get("instance");
        for (const Target &target : m_targets.targets()) {
            if (target.name.toStdString() == job && target.instance().toStdString() == instance)
                return target.id;
        }
        return TargetId();
    };
    const auto scope = [this](const TargetId &id) {
        // A target that is gone has no series, rather than everybody's.
        if (!id.isEmpty() && !m_targets.find(id))
            return std::vector<Matcher>{Matcher::equal("job", id.toStdString())};
        return id.isEmpty() ? std::vector<Matcher>() : q->scope(id);
    };
    m_alerting = std::make_unique<Alerting>(m_store, m_clock, scope, targetOf, q);
    Alerting *alerting = m_alerting.get();
    connect(alerting, &Alerting::told, q, [this](const AlertNotice &notice) {
        m_notifier.alert(notice, now());
        tell();
    });
    connect(alerting, &Alerting::happened, q,
            [this](Event::Kind kind, const TargetId &id, const QString &text) {
                append(Event{now(), kind, id, text});
            });
    connect(&m_targets, &TargetList::inserted, alerting, &Alerting::refreshScopes);
    connect(&m_targets, &TargetList::removed, alerting, &Alerting::refreshScopes);
    connect(&m_targets, &TargetList::replaced, alerting, &Alerting::refreshScopes);
    connect(&m_targets, &TargetList::wasReset, alerting, &Alerting::refreshScopes);
}

} // namespace vigie
