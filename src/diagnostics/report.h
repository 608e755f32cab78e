// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "verdict.h"

#include <QDateTime>

#include <vector>

namespace vigie {

// The whole result of one diagnosis; what is saved, copied and compared. Holds no secrets.
struct Report
{
    QString url; // as typed, credentials masked
    bool healthy = false;
    Verdict verdict;
    std::vector<Hypothesis> hypotheses; // the supported one first
    std::vector<CheckResult> checks;    // in the order in which they ran
    QStringList notes = {};             // translated: what could not be seen, what to know besides
    QDateTime startedAt = {};
    int durationMs = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Report fromJson(const QJsonObject &json);
    [[nodiscard]] QString toMarkdown() const;
};

} // namespace vigie
