// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "lookup.h"
#include "text.h"

#include <QJsonArray>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int resolveMs = 2000;
constexpr int maxRedirects = 5;

QList<QByteArray> requestHeaders(const Examination &examination, const QUrl &url)
{
    QList<QByteArray> headers = examination.request.requestHeaders;
    if (!url.userName().isEmpty())
        headers.append("Authorization: Basic " +
                       (url.userName() + u':' + url.password()).toUtf8().toBase64());
    return headers;
}

QList<QHostAddress> loopbacks()
{
    return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
}

// The addresses to probe: those of the name, and for the own machine both loopback addresses.
QList<QHostAddress> probeAddresses(const Evidence &evidence)
{
    QList<QHostAddress> addresses = evidence.resolve.addresses;
    const QString host = evidence.url.url.host();
    if (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1) {
        for (const QHostAddress &loopback : loopbacks()) {
            if (!addresses.contains(loopback))
                addresses.append(loopback);
        }
    }
    return addresses.mid(0, 4);
}

bool isRedirect(const PageProbe &page)
{
    const int status = page.probe.response.status;
    return page.probe.reach == Reach::Http && status / 100 == 3 && status != 304 &&
           !page.probe.response.header("location").isEmpty();
}

void followRedirects(Examination &examination, PageProbe &page)
{
    Evidence &evidence = examination.evidence;
    while (isRedirect(page)) {
        const QUrl target = QUrl(page.url).resolved(
            QUrl(QString::fromUtf8(page.probe.response.header("location"))));
        evidence.redirectTarget = target.toString();
        if (++evidence.redirects > maxRedirects) {
            evidence.redirectLoop = true;
            return;
        }
        const PageProbe next = fetchPage(examination, target, examination.request.timeoutMs);
        if (next.probe.reach != Reach::Http)
            return;
        page = next;
    }
}

// A page that takes longer than allowed is waited for a little, to tell slow from hung.
int patienceMs(int timeoutMs)
{
    return std::max(timeoutMs + 300, 3300);
}

// A short look only where a whole request would cost too much: after a slow or silent address.
int answerBudget(const Examination &examination)
{
    const auto &probes = examination.evidence.probes;
    const bool slow = !probes.empty() && probes.back().probe.totalMs > 700;
    return slow ? 400 : patienceMs(examination.request.timeoutMs);
}

bool mayBeTls(const Evidence &evidence)
{
    const HttpProbe &probe = evidence.page()->probe;
    return evidence.url.url.scheme() == "http"_L1 &&
           (probe.reach == Reach::ClosedAtOnce || probe.reach == Reach::NotHttp ||
            probe.response.status == 400);
}

} // namespace

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = QUrl::toAce(url.host());
    if (host.isEmpty())
        host = url.host().toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray requestTarget(const QUrl &url)
{
    const QByteArray target =
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

PageProbe fetchFrom(const Examination &examination, const QUrl &url, const QHostAddress &address,
                    int ms)
{
    const bool tls = url.scheme() == "https"_L1;
    const HttpProbeRequest request{address,
                                   static_cast<quint16>(url.port(tls ? 443 : 80)),
                                   tls,
                                   hostHeader(url),
                                   requestTarget(url),
                                   requestHeaders(examination, url),
                                   std::min(1000, ms),
                                   ms};
    PageProbe page;
    page.probe = probeHttp(request, examination.deadline(ms));
    page.url = url.toString();
    page.content =
        recognizePage(page.probe.response.body, page.probe.response.header("content-type"));
    return page;
}

PageProbe fetchPage(const Examination &examination, const QUrl &url, int ms)
{
    QList<QHostAddress> addresses;
    const QHostAddress literal(url.host());
    if (!literal.isNull())
        addresses = {literal};
    else if (url.host() == "localhost"_L1)
        addresses = loopbacks();
    else
        addresses = lookUpHost(url.host(), examination.deadline(std::min(ms, resolveMs))).addresses;
    PageProbe page;
    for (const QHostAddress &address : addresses) {
        page = fetchFrom(examination, url, address, ms);
        if (page.probe.isConnected())
            break;
    }
    return page;
}

Finding checkResolve(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    ResolveFacts &resolve = evidence.resolve;
    if (!evidence.url.usable)
        return {Outcome::Skipped, Text::tr("Not looked up: the URL is not usable.")};
    const QString host = evidence.url.url.host();
    resolve.tried = true;
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        resolve.addresses = {literal};
    } else {
        const HostLookup found = lookUpHost(host, examination.deadline(resolveMs));
        resolve.addresses = found.addresses;
        resolve.timedOut = found.timedOut;
        resolve.error =
            found.timedOut ? Text::tr("no answer from the name server in time") : found.error;
    }
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    resolve.isLocal = std::all_of(resolve.addresses.begin(), resolve.addresses.end(),
                                  [&](const QHostAddress &address) {
                                      return address.isLoopback() || own.contains(address) ||
                                             address == QHostAddress(QHostAddress::AnyIPv4) ||
                                             address == QHostAddress(QHostAddress::AnyIPv6);
                                  });
    QStringList texts;
    for (const QHostAddress &address : std::as_const(resolve.addresses))
        texts.append(address.toString());
    const QJsonObject details{{u"host"_s, host},
                              {u"addresses"_s, QJsonArray::fromStringList(texts)}};
    if (resolve.addresses.isEmpty())
        return {Outcome::Failed, Text::tr("\"%1\" is not known: %2").arg(host, resolve.error),
                details};
    return {Outcome::Passed, Text::tr("%1 is %2").arg(host, texts.join(u", "_s)), details};
}

Finding checkAnswer(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const QList<QHostAddress> addresses = probeAddresses(evidence);
    if (!evidence.url.usable || addresses.isEmpty())
        return {Outcome::Skipped, Text::tr("Not asked: there is no address.")};
    const QUrl url = evidence.url.url;
    const bool isName = QHostAddress(url.host()).isNull();
    QJsonArray probes;
    QStringList texts;
    for (const QHostAddress &address : addresses) {
        const bool isExtra = !evidence.resolve.addresses.contains(address);
        if (evidence.reach() == Reach::Silent || evidence.reach() == Reach::ClosedLate ||
            (isExtra && !isName && evidence.answersMetrics()))
            break; // a second connection would wait in the same queue, or tell nothing
        PageProbe page = fetchFrom(examination, url, address, answerBudget(examination));
        page.isExtra = isExtra;
        probes.append(probeJson(page));
        texts.append(u"%1: %2"_s.arg(page.probe.addressText(), reachText(page)));
        if (isRedirect(page) && evidence.redirects == 0) {
            followRedirects(examination, page);
            probes.append(probeJson(page));
        }
        evidence.probes.push_back(page);
    }
    const HttpProbe &probe = evidence.page()->probe;
    if (mayBeTls(evidence)) {
        HttpProbeRequest request{probe.address, probe.port, true, hostHeader(url)};
        request.answerMs = 1000;
        evidence.tlsBehindPlainUrl = speaksTls(request, examination.deadline(1000));
    }
    const QJsonObject details{{u"probes"_s, probes},
                              {u"tls_behind_http"_s, evidence.tlsBehindPlainUrl}};
    const bool fine = probe.reach == Reach::Http && probe.response.status == 200 &&
                      probe.totalMs <= examination.request.timeoutMs;
    evidence.timeoutMs = examination.request.timeoutMs;
    return {fine ? Outcome::Passed : Outcome::Failed, texts.join(u"; "_s), details};
}

Finding checkBody(Examination &examination)
{
    const Evidence &evidence = examination.evidence;
    const PageProbe *page = evidence.page();
    if (!page || page->probe.reach < Reach::Incomplete)
        return {Outcome::Skipped, Text::tr("There is no answer to look at.")};
    const PageContent &content = page->content;
    const HttpAnswer &response = page->probe.response;
    QJsonObject details{{u"kind"_s, pageKindName(content.kind)},
                        {u"bytes"_s, response.body.size()},
                        {u"samples"_s, content.samples},
                        {u"families"_s, content.families},
                        {u"complete"_s, response.complete}};
    if (!content.title.isEmpty())
        details["title"_L1] = content.title;
    if (content.badLine > 0)
        details["bad_line"_L1] = QJsonObject{{u"line"_s, content.badLine},
                                             {u"column"_s, content.badColumn},
                                             {u"excerpt"_s, content.badExcerpt}};
    if (content.kind == PageKind::Metrics && content.badLine > 0)
        return {Outcome::Failed,
                Text::tr("Line %1, column %2: %3")
                    .arg(content.badLine)
                    .arg(content.badColumn)
                    .arg(content.badReason),
                details};
    if (content.kind == PageKind::Metrics && !response.complete)
        return {Outcome::Failed, Text::tr("The page ends too early."), details};
    if (content.kind == PageKind::Metrics)
        return {Outcome::Passed, Text::tr("%n sample(s)", nullptr, content.samples), details};
    if (content.kind == PageKind::Empty)
        return {Outcome::Warning, Text::tr("The answer is empty."), details};
    return {Outcome::Failed,
            content.title.isEmpty()
                ? Text::tr("The answer is not a metrics page (%1).").arg(pageKindName(content.kind))
                : Text::tr("The answer is a web page: \"%1\"").arg(content.title),
            details};
}

} // namespace vigie
