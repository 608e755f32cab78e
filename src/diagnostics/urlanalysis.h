// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace vigie {

// How much a finding weighs: Info works anyway; Suspect matters only when the target fails (and
// its correction only when that answers); Error cannot work as typed.
enum class UrlSeverity { Info, Suspect, Error };

struct UrlFinding
{
    QString rule;    // stable: "scheme-missing", "host-typo", …
    QString verdict; // the verdict id it leads to: "url.scheme", …
    UrlSeverity severity = UrlSeverity::Error;
    QString message;   // translated, one sentence
    QString corrected; // the whole URL with this correction (and all Error ones); may be empty
};

// What the text typed as a URL says, and what is wrong with it. Without any network: whether a
// suspect is a fault is for the probe to say.
struct UrlAnalysis
{
    QString typed;
    QUrl url;                         // what to fetch: as typed, only spaces at the ends removed
    bool usable = false;              // no Error
    std::vector<UrlFinding> findings; // Errors in the order of the text, then the rest
    QString corrected;                // all Error corrections applied; empty when none is known

    [[nodiscard]] const UrlFinding *find(const QString &rule) const;
    [[nodiscard]] const UrlFinding *firstError() const;
};

// services: names known from the compose files, which resolve only inside the network.
[[nodiscard]] UrlAnalysis analyzeUrl(const QString &typed, const QStringList &services = {});

// The URL with password and user name replaced, for showing.
[[nodiscard]] QString maskedUrl(const QString &url);

// Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

} // namespace vigie
