// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertnotice.h"

#include <QHash>
#include <QMap>

#include <cstdint>
#include <functional>
#include <optional>

namespace vigie {

// Alerts as notices: the alerts of one rule are told as one, and once more when all are resolved.
class AlertGroups final
{
public:
    static constexpr std::int64_t gatherMs = 1500; // alerts of one rule fire together

    using IsSilent = std::function<bool(const TargetId &)>; // an empty id: alerts of no target

    void take(const AlertNotice &alert, std::int64_t nowMs);
    void forget(const TargetId &id);
    [[nodiscard]] QList<Notification> due(const IsSilent &isSilent, std::int64_t nowMs);
    [[nodiscard]] bool isWaiting() const;

private:
    struct Alert
    {
        AlertNotice notice;
        bool isTold = false;
    };
    struct Rule
    {
        QMap<QString, Alert> alerts; // that fire, by instance
        std::int64_t sinceMs = 0;    // of the oldest that is not told
        bool isTold = false;         // a notice of this rule is out
        bool hasChanged = false;     // since that notice
        AlertNotice last;
    };

    [[nodiscard]] std::optional<Notification> dueOf(Rule &rule, const IsSilent &isSilent,
                                                    std::int64_t nowMs) const;
    [[nodiscard]] static Notification firing(const Rule &rule);
    [[nodiscard]] static Notification resolved(const Rule &rule);

    QHash<QString, Rule> m_rules;
};

} // namespace vigie
