// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alert.h"
#include "nomatch.h"
#include "target.h"

#include <QList>
#include <QString>

#include <optional>

namespace vigie {

// A span in which a rule fired; toMs of one that fires still is the largest value.
struct AlertSpan
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    bool operator==(const AlertSpan &) const = default;
};

// A rule with all there is to show of it.
struct RuleView
{
    QString id; // stable over restarts
    RuleDefinition rule;
    QString group;
    QString file;      // its path; empty: a threshold
    QString threshold; // its id; empty: of a file
    TargetId target;   // of a threshold; empty: all
    RuleStatus status;
    std::optional<NoMatch> noMatch; // it cannot match now, and why
    QList<AlertSpan> spans;         // oldest first, bounded
    bool muted = false;
    bool enabled = true;

    [[nodiscard]] bool isAlert() const { return rule.kind == RuleDefinition::Kind::Alerting; }
    [[nodiscard]] AlertState state() const { return status.state(); }
};

// An open rule file.
struct RuleFileView
{
    QString path;
    QString error; // it cannot be opened
    std::vector<RuleIssue> issues;
    bool accepted = false; // as it is now; where it is not, the last good rules go on
    std::size_t rules = 0;
};

} // namespace vigie
