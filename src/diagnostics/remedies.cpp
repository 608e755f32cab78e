// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies.h"

#include "patchremedies.h"
#include "text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

Remedy useUrl(const QString &url)
{
    return {u"use-url"_s, Text::tr("Use %1").arg(maskedUrl(url)), {}, {}, url};
}

// Corrected URLs: those that were seen to answer, else the one that the analysis proposes.
void addUrls(std::vector<Remedy> &remedies, const QString &verdict, const Evidence &evidence)
{
    QSet<QString> offered;
    const auto offer = [&](const QString &url) {
        if (url.isEmpty() || offered.contains(url))
            return;
        offered.insert(url);
        remedies.push_back(useUrl(url));
    };
    for (const Candidate &candidate : evidence.candidates) {
        if (candidate.page.isMetrics())
            offer(candidate.url);
    }
    const bool unresolved = evidence.resolve.tried && evidence.resolve.addresses.isEmpty();
    if (!remedies.empty() || (evidence.url.usable && !unresolved))
        return;
    offer(evidence.url.corrected);
    for (const UrlFinding &finding : evidence.url.findings) {
        if (finding.verdict == verdict && evidence.url.usable)
            offer(finding.corrected);
    }
}

} // namespace

std::vector<Remedy> remediesFor(const QString &verdict, const Evidence &evidence)
{
    std::vector<Remedy> remedies;
    if (verdict == "response.redirect"_L1) {
        if (evidence.answersMetrics())
            remedies.push_back(useUrl(evidence.page()->url));
        return remedies;
    }
    if (verdict == "server.tls"_L1) {
        QUrl url = evidence.url.url;
        url.setScheme(u"https"_s);
        return {useUrl(url.toString())};
    }
    if (verdict == "url.https-on-plain-port"_L1) {
        QUrl url = evidence.url.url;
        url.setScheme(u"http"_s);
        return {useUrl(url.toString())};
    }
    if (!verdict.startsWith("healthy"_L1))
        addUrls(remedies, verdict, evidence);
    for (const Remedy &remedy : patchRemedies(verdict, evidence))
        remedies.push_back(remedy);
    return remedies;
}

} // namespace vigie
