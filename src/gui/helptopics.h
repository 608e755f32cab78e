// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vigie {

// A heading of the handbook with the text below it.
struct HelpSection
{
    QString title;
    QString id; // a verdict's, where the section explains one
    int level = 1;
    QString text; // as written, for the search
};

// One page of the handbook.
struct HelpTopic
{
    QString id; // "start", "notifications", …, "whats-new"
    QString title;
    QString markdown;
    QString baseUrl; // what its pictures are relative to
    QList<HelpSection> sections;
};

// The handbook's pages in this language ("fr_FR", "de"), in English where there is none.
[[nodiscard]] QList<HelpTopic> helpTopics(const QString &language);
[[nodiscard]] HelpTopic readHelpTopic(const QString &id, const QString &markdown);

struct HelpPlace
{
    int topic = -1;
    int section = -1;
    bool operator==(const HelpPlace &) const = default;
};

// The sections that hold all the words, those with them in the title first.
[[nodiscard]] QList<HelpPlace> findHelp(const QList<HelpTopic> &topics, const QString &words);
// The section about a verdict; where there is none, one about the nearest: "port.x" → "port.…".
[[nodiscard]] HelpPlace findVerdict(const QList<HelpTopic> &topics, const QString &verdictId);

} // namespace vigie
