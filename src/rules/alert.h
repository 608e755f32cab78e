// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "rulefile.h"

#include <cstdint>
#include <string>

namespace vigie {

enum class AlertState { Inactive, Pending, Firing };

// "inactive", "pending", "firing": as the label `alertstate` has it.
[[nodiscard]] std::string_view alertStateName(AlertState state);

// One series for which an alerting rule's condition holds, or held. Times are milliseconds since
// the epoch, 0 where there was none.
struct Alert
{
    Labels labels; // with alertname
    NamedTexts annotations;
    AlertState state = AlertState::Pending;
    double value = 0; // of the expression, when it held last
    std::int64_t activeAtMs = 0;
    std::int64_t firedAtMs = 0;
    std::int64_t resolvedAtMs = 0;
    std::int64_t keepFiringSinceMs = 0;
    bool operator==(const Alert &) const = default;
};

// An alert that went from one state to another. Firing → Inactive is "resolved".
struct AlertChange
{
    AlertState from = AlertState::Inactive;
    Alert alert; // as it is now
};

// What a rule came to when it was evaluated last.
struct RuleStatus
{
    std::string error;                      // empty: it went well
    std::int64_t evaluatedAtMs = 0;         // 0: not yet
    double seconds = 0;                     // that it took
    std::size_t results = 0;                // samples of the expression
    std::vector<Alert> alerts;              // all but resolved ones, by labels
    [[nodiscard]] AlertState state() const; // the worst of its alerts
};

} // namespace vigie
