// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"
#include "judges.h"
#include "text.h"

using namespace Qt::StringLiterals;

// What is wrong with the URL itself.
namespace vigie {

namespace {

QString answersText(const Candidate *candidate)
{
    return candidate ? Text::tr("%1 answers with metrics.").arg(maskedUrl(candidate->url))
                     : QString();
}

Judgement judgeUrlError(const Evidence &evidence, QLatin1StringView verdict)
{
    const UrlFinding *error = evidence.url.firstError();
    if (!error)
        return {};
    if (error->verdict != verdict)
        return refuted(error->message, {u"url"_s});
    QStringList lines{error->message};
    for (const UrlFinding &finding : evidence.url.findings) {
        if (&finding != error && finding.severity == UrlSeverity::Error)
            lines.append(finding.message);
    }
    lines.append(answersText(evidence.answering(u"corrected"_s)));
    const QString title = evidence.url.corrected.isEmpty()
                              ? Text::tr("The URL is not valid.")
                              : Text::tr("The URL is not valid: it should read %1.")
                                    .arg(maskedUrl(evidence.url.corrected));
    lines.removeAll(QString());
    return supported(Confidence::Certain, title, lines.join(u' '), {u"url"_s});
}

const UrlFinding *suspect(const Evidence &evidence, QLatin1StringView verdict)
{
    for (const UrlFinding &finding : evidence.url.findings) {
        if (finding.verdict == verdict && finding.severity == UrlSeverity::Suspect)
            return &finding;
    }
    return nullptr;
}

bool isUnresolved(const Evidence &evidence)
{
    return evidence.resolve.tried && evidence.resolve.addresses.isEmpty();
}

} // namespace

Judgement judgeUrlInvalid(const Evidence &evidence)
{
    return judgeUrlError(evidence, "url.invalid"_L1);
}

Judgement judgeUrlScheme(const Evidence &evidence)
{
    return judgeUrlError(evidence, "url.scheme"_L1);
}

Judgement judgeLocalhostUnresolved(const Evidence &evidence)
{
    if (evidence.url.url.host() != "localhost"_L1 || !evidence.resolve.tried)
        return {};
    const QStringList because{u"resolve"_s};
    QStringList elsewhere;
    for (const QHostAddress &address : evidence.resolve.addresses) {
        if (address == QHostAddress(QHostAddress::LocalHost) ||
            address == QHostAddress(QHostAddress::LocalHostIPv6))
            return refuted(Text::tr("localhost is %1.").arg(address.toString()), because);
        elsewhere.append(address.toString());
    }
    const QString title = elsewhere.isEmpty()
                              ? Text::tr("The name localhost is not known on this machine.")
                              : Text::tr("The name localhost leads to %1 instead of 127.0.0.1.")
                                    .arg(elsewhere.join(u", "_s));
    return supported(Confidence::Certain, title,
                     Text::tr("The hosts file should map localhost to 127.0.0.1 and ::1. Some "
                              "programs (curl, browsers) know the name by themselves, so that it "
                              "works there."),
                     because);
}

Judgement judgeHostTypo(const Evidence &evidence)
{
    const UrlFinding *finding = suspect(evidence, "url.host-typo"_L1);
    if (!finding || evidence.answersMetrics())
        return {};
    const Candidate *answers = evidence.answering(finding->rule);
    const QString host = evidence.url.url.host();
    const QStringList because{u"url"_s, u"resolve"_s, u"corrections"_s};
    if (!isUnresolved(evidence) && !answers)
        return refuted(Text::tr("%1 is a name that exists.").arg(host), because);
    const QString fact = isUnresolved(evidence) ? Text::tr("No machine is called \"%1\".").arg(host)
                                                : Text::tr("%1 does not answer.").arg(host);
    return supported(answers || isUnresolved(evidence) ? Confidence::Certain : Confidence::Likely,
                     Text::tr("The host \"%1\" is a typing error: it should read %2.")
                         .arg(host, maskedUrl(finding->corrected)),
                     u"%1 %2"_s.arg(fact, answers ? answersText(answers) : finding->message),
                     because);
}

Judgement judgeServiceName(const Evidence &evidence)
{
    const UrlFinding *finding = suspect(evidence, "url.service-name-from-host"_L1);
    if (!finding || evidence.answersMetrics())
        return {};
    const QStringList because{u"url"_s, u"resolve"_s};
    if (!isUnresolved(evidence) && !evidence.answering(finding->rule))
        return refuted(Text::tr("The name is known on this machine."), because);
    return supported(
        Confidence::Certain,
        Text::tr("\"%1\" is a name inside the compose network; from this machine use "
                 "localhost and the published port.")
            .arg(evidence.url.url.host()),
        u"%1 %2"_s.arg(finding->message, answersText(evidence.answering(finding->rule))).trimmed(),
        because);
}

Judgement judgePathTypo(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    if (!page || page->probe.reach != Reach::Http || evidence.answersMetrics())
        return {};
    const UrlFinding *finding = suspect(evidence, "url.path-typo"_L1);
    const Candidate *answers = finding ? evidence.answering(finding->rule) : nullptr;
    const bool nothingThere =
        page->probe.response.status == 404 || page->content.kind != PageKind::Metrics;
    const QStringList because{u"http"_s, u"corrections"_s};
    if (!answers && nothingThere)
        answers = evidence.answering(u"path"_s);
    if (!answers)
        return refuted(Text::tr("No usual path of this server answers with metrics."), because);
    return supported(Confidence::Certain,
                     Text::tr("The path is wrong: it should read %1.").arg(maskedUrl(answers->url)),
                     Text::tr("%1 answers with HTTP %2, %3 with metrics.")
                         .arg(evidence.url.url.path())
                         .arg(page->probe.response.status)
                         .arg(QUrl(answers->url).path()),
                     because);
}

Judgement judgeHttpsOnPlainPort(const Evidence &evidence)
{
    if (evidence.url.url.scheme() != "https"_L1 || evidence.reach() != Reach::TlsFailed)
        return {};
    const QStringList because{u"http"_s, u"corrections"_s};
    for (const Candidate &candidate : evidence.candidates) {
        if (candidate.rule == "https"_L1 && candidate.page.probe.reach == Reach::Http)
            return supported(
                Confidence::Certain,
                Text::tr("The server speaks plain HTTP: use %1.").arg(maskedUrl(candidate.url)),
                Text::tr("There is no TLS on this port, but http:// is answered with "
                         "HTTP %1.")
                    .arg(candidate.page.probe.response.status),
                because);
    }
    return refuted(Text::tr("There is no answer over http:// either."), because);
}

Judgement judgePortTypo(const Evidence &evidence)
{
    if (!isRefused(evidence))
        return {};
    const UrlFinding *finding = suspect(evidence, "url.port-typo"_L1);
    const Candidate *answers = evidence.answering(u"port"_s);
    if (!answers && finding)
        answers = evidence.answering(finding->rule);
    const bool usual = answers && QUrl(answers->url).port() == evidence.containerPort;
    if (!answers || (answers->rule == "port"_L1 && !usual))
        return {};
    return supported(Confidence::Certain,
                     Text::tr("The port is wrong: it should read %1.").arg(maskedUrl(answers->url)),
                     Text::tr("Nothing listens on port %1, and %2 answers with metrics.")
                         .arg(evidence.urlPort())
                         .arg(maskedUrl(answers->url)),
                     {u"http"_s, u"corrections"_s});
}

} // namespace vigie
