// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace vigie {

// A change of one file, as a unified diff. An empty file name: no patch.
struct RemedyPatch
{
    QString file; // absolute
    QString diff;
    // The bytes that applyPatch() of composepatch.h wants; not part of the report.
    QByteArray before = {};
    QByteArray after = {};
};

// One way to put things right, as the user would do it. Nothing is ever done without a click.
struct Remedy
{
    QString id;    // stable: "use-url", "compose-up", "patch-ports", …
    QString title; // translated: "Publish port 9090"
    QStringList command;
    RemedyPatch patch;
    QString url;                   // a corrected URL
    bool safe = true;              // false: starts, stops or changes services; asks once
    QString workingDirectory = {}; // where the command is to be run

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Remedy fromJson(const QJsonObject &json);
};

enum class HypothesisState { Supported, Refuted, Open };

// A cause that was considered. Its id is a verdict id, "because" holds check ids.
struct Hypothesis
{
    QString id;
    HypothesisState state = HypothesisState::Open;
    QStringList because;
    QString reason; // translated: "not the port mapping: 0.0.0.0:9090 is published"

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Hypothesis fromJson(const QJsonObject &json);
};

enum class Confidence { Certain, Likely, Possible };

// The cause in one sentence. An empty id: no cause was found, and the explanation says so.
struct Verdict
{
    QString id;
    QString title;       // translated: one sentence
    QString explanation; // translated: how we know, two or three lines
    Confidence confidence = Confidence::Possible;
    std::vector<Remedy> remedies = {};

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Verdict fromJson(const QJsonObject &json);
};

} // namespace vigie
