// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace vigie {

enum class Outcome { Passed, Warning, Failed, Skipped };

[[nodiscard]] QString outcomeName(Outcome outcome); // for machines: "passed", …
[[nodiscard]] Outcome outcomeFromName(const QString &name);

// What one step of a diagnosis saw. A step that could not look is a result too (Skipped, and why).
struct CheckResult
{
    QString id;    // stable, for machines: "http", "container", …
    QString title; // translated: "Answer over HTTP"
    Outcome outcome = Outcome::Skipped;
    QString summary;      // one translated line
    QJsonObject evidence; // what was seen: commands, outputs, addresses; secrets masked
    int durationMs = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CheckResult fromJson(const QJsonObject &json);
};

} // namespace vigie
