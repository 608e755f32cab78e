// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "lookup.h"
#include "text.h"

#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int lookUpMs = 1000;
constexpr int proxyMs = 2000;

// The same page as a client with this proxy would get it.
PageProbe fetchThrough(const Examination &examination, const QNetworkProxy &proxy, const QUrl &url)
{
    PageProbe page;
    page.url = url.toString();
    const QHostAddress literal(proxy.hostName());
    const QList<QHostAddress> addresses =
        literal.isNull() ? lookUpHost(proxy.hostName(), examination.deadline(lookUpMs)).addresses
                         : QList<QHostAddress>{literal};
    if (addresses.isEmpty())
        return page;
    HttpProbeRequest request{addresses.constFirst(), proxy.port(), false,
                             url.authority(QUrl::FullyEncoded).toLatin1()};
    request.target = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    request.answerMs = proxyMs;
    page.probe = probeHttp(request, examination.deadline(proxyMs));
    page.content = recognizePage(page.probe.response.body);
    return page;
}

} // namespace

// Our own requests never take a proxy; the target's do, unless it is this machine by name.
Finding checkProxy(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const QString host = evidence.url.url.host();
    if (!evidence.answersMetrics() || evidence.url.url.scheme() != "http"_L1)
        return {Outcome::Skipped, Text::tr("Not looked at.")};
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return {Outcome::Skipped, Text::tr("Not needed: no proxy is asked for this machine.")};
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(evidence.url.url));
    if (proxies.isEmpty() || proxies.constFirst().type() != QNetworkProxy::HttpProxy)
        return {Outcome::Passed, Text::tr("No proxy is set for %1.").arg(host)};
    const QNetworkProxy &proxy = proxies.constFirst();
    const QString name = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    const PageProbe page = fetchThrough(examination, proxy, evidence.url.url);
    const QJsonObject details{{u"proxy"_s, name}, {u"probe"_s, probeJson(page)}};
    if (page.isMetrics())
        return {Outcome::Passed, Text::tr("The proxy %1 lets the page through.").arg(name),
                details};
    evidence.proxyFound = true;
    evidence.proxyText =
        Text::tr("Without a proxy the page answers; through %1: %2.").arg(name, reachText(page));
    return {Outcome::Failed, evidence.proxyText, details};
}

} // namespace vigie
