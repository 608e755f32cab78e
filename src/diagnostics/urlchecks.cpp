// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr size_t maxCandidates = 10;
constexpr int candidateMs = 1200;

// Where other stacks have their metrics: tried only when the path typed is not found.
constexpr std::array usualPaths = {
    "/metrics"_L1,     "/actuator/prometheus"_L1, "/q/metrics"_L1,        "/prometheus"_L1,
    "/api/metrics"_L1, "/metrics/prometheus"_L1,  "/stats/prometheus"_L1, "/-/metrics"_L1};

QJsonArray findingList(const UrlAnalysis &analysis)
{
    QJsonArray list;
    for (const UrlFinding &finding : analysis.findings)
        list.append(QJsonObject{{u"rule"_s, finding.rule},
                                {u"message"_s, finding.message},
                                {u"corrected"_s, maskedUrl(finding.corrected)}});
    return list;
}

bool isTried(const Evidence &evidence, const QString &url)
{
    return std::any_of(evidence.candidates.begin(), evidence.candidates.end(),
                       [&](const Candidate &candidate) { return candidate.url == url; });
}

void tryUrl(Examination &examination, const QString &rule, const QString &url)
{
    Evidence &evidence = examination.evidence;
    const bool same = evidence.url.usable && url == evidence.url.url.toString();
    if (url.isEmpty() || same || evidence.candidates.size() >= maxCandidates ||
        isTried(evidence, url))
        return;
    const PageProbe page = fetchPage(examination, QUrl(url), candidateMs);
    evidence.candidates.push_back({rule, url, page});
}

// Whether what was seen so far makes the correction worth a try.
bool matters(const UrlFinding &finding, const Evidence &evidence)
{
    if (finding.severity == UrlSeverity::Info)
        return false;
    if (!evidence.url.usable)
        return finding.severity == UrlSeverity::Error;
    if (finding.verdict == "url.path-typo"_L1)
        return evidence.reach() == Reach::Http;
    return true;
}

void tryPaths(Examination &examination)
{
    const Evidence &evidence = examination.evidence;
    const PageProbe *page = evidence.page();
    if (!page || page->probe.reach != Reach::Http)
        return;
    const bool notFound = page->probe.response.status == 404;
    const bool otherPage = page->probe.response.status == 200 && !page->isMetrics() &&
                           page->content.kind != PageKind::Empty;
    if (!notFound && !otherPage)
        return;
    for (const QLatin1StringView path : usualPaths) {
        QUrl url = evidence.url.url;
        url.setPath(path);
        tryUrl(examination, u"path"_s, url.toString());
        if (evidence.answering(u"path"_s))
            return;
    }
}

// Only a port that the service is known to publish is ever proposed.
void tryPublishedPort(Examination &examination)
{
    const Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (!container || !evidence.url.usable)
        return;
    const EngineFacts &engine = evidence.engine;
    for (const PortMapping &port : container->published(evidence.containerPort)) {
        QUrl url = evidence.url.url;
        url.setPort(port.hostPort);
        if (engine.isRemote() && !engine.isUrlsHost) {
            url.setHost(engine.remoteHost);
            tryUrl(examination, u"remote"_s, url.toString());
            continue;
        }
        if (evidence.resolve.addresses.isEmpty())
            url.setHost(u"localhost"_s);
        if (port.hostPort != evidence.urlPort() || evidence.resolve.addresses.isEmpty())
            tryUrl(examination, u"port"_s, url.toString());
    }
}

} // namespace

Finding checkUrl(Examination &examination)
{
    readProject(examination); // for the services' names
    UrlAnalysis &analysis = examination.evidence.url;
    QStringList services = examination.evidence.project.serviceNames;
    services += {examination.request.service, u"workers"_s};
    analysis = analyzeUrl(examination.request.url, services);
    const QJsonObject details{{u"url"_s, maskedUrl(analysis.url.toString())},
                              {u"findings"_s, findingList(analysis)}};
    if (const UrlFinding *error = analysis.firstError())
        return {Outcome::Failed, error->message, details};
    if (!analysis.findings.empty())
        return {Outcome::Warning, analysis.findings.front().message, details};
    return {Outcome::Passed, maskedUrl(analysis.url.toString()), details};
}

Finding checkCorrections(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    if (evidence.answersMetrics())
        return {Outcome::Skipped, Text::tr("Not needed: the URL answers.")};
    if (evidence.reach() == Reach::Silent)
        return {Outcome::Skipped, Text::tr("Not tried: the server does not answer anyone.")};
    if (!evidence.url.usable)
        tryUrl(examination, u"corrected"_s, evidence.url.corrected);
    for (const UrlFinding &finding : evidence.url.findings) {
        if (matters(finding, evidence))
            tryUrl(examination, finding.rule, finding.corrected);
    }
    tryPaths(examination);
    tryPublishedPort(examination);
    if (evidence.candidates.empty())
        return {Outcome::Skipped, Text::tr("There is nothing to correct in the URL.")};
    QJsonArray tried;
    const Candidate *good = nullptr;
    for (const Candidate &candidate : evidence.candidates) {
        tried.append(QJsonObject{{u"url"_s, maskedUrl(candidate.url)},
                                 {u"reach"_s, reachName(candidate.page.probe.reach)},
                                 {u"status"_s, candidate.page.probe.response.status},
                                 {u"metrics"_s, candidate.page.isMetrics()}});
        if (!good && candidate.page.isMetrics())
            good = &candidate;
    }
    const QJsonObject details{{u"tried"_s, tried}};
    if (good)
        return {Outcome::Warning, Text::tr("%1 answers with metrics.").arg(maskedUrl(good->url)),
                details};
    return {Outcome::Passed, Text::tr("No corrected URL answers with metrics either."), details};
}

} // namespace vigie
