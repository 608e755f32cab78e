// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scraperequest.h"

#include "addressclass.h"
#include "exposition.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QByteArray acceptEncoding(const QHostAddress &address, ScrapeConfig::Compression compression)
{
    const bool far = address.isNull() || addressClass(address) == AddressClass::Public;
    const bool gzip = compression == ScrapeConfig::Compression::Always ||
                      (compression == ScrapeConfig::Compression::Auto && far);
    return gzip ? QByteArrayLiteral("gzip") : QByteArrayLiteral("identity");
}

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

// A plain request through an HTTP proxy is put to the proxy itself, with the whole URL.
bool asksTheProxy(const ScrapeRoute &route)
{
    const auto type = route.proxy.type();
    return route.url.scheme() == "http"_L1 &&
           (type == QNetworkProxy::HttpProxy || type == QNetworkProxy::HttpCachingProxy);
}

QByteArray requestTarget(const ScrapeRoute &route)
{
    QByteArray target = route.url.path(QUrl::FullyEncoded).toLatin1();
    if (route.url.hasQuery())
        target += '?' + route.url.query(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    return asksTheProxy(route) ? "http://" + hostHeader(route.url) + target : target;
}

QByteArray requestBytes(const ScrapeRoute &route, const ScrapeConfig &config)
{
    QByteArray bytes = "GET " + requestTarget(route) + " HTTP/1.1\r\n";
    const auto add = [&bytes](const QByteArray &name, const QByteArray &value) {
        bytes += name + ": " + value + "\r\n";
    };
    add("Host", hostHeader(route.url));
    add("User-Agent", "Vigie/" + QCoreApplication::applicationVersion().toLatin1());
    add("Accept", QByteArray::fromStdString(acceptHeader(config.protobufAllowed)));
    add("Accept-Encoding", acceptEncoding(route.address, config.compression));
    add("X-Prometheus-Scrape-Timeout-Seconds", timeoutHeader(config.timeout));
    if (asksTheProxy(route) && !route.proxy.user().isEmpty()) {
        const QString credentials = route.proxy.user() + u':' + route.proxy.password();
        add("Proxy-Authorization", "Basic " + credentials.toUtf8().toBase64());
    }
    if (route.ownOrigin) {
        for (const auto &[name, value] : config.headers)
            add(name, value);
        const QByteArray credentials = config.authentication.headerValue();
        if (!credentials.isEmpty())
            add("Authorization", credentials);
    }
    return bytes + "\r\n";
}

// The user's own authorities stand in for the system's.
QString setTrust(HttpEndpoint &endpoint, const ScrapeRoute &route, const ScrapeConfig &config)
{
    QSslConfiguration &tls = endpoint.tls.emplace(QSslConfiguration::defaultConfiguration());
    endpoint.acceptedFingerprint = config.acceptedFingerprint;
    if (!route.address.isNull() && QHostAddress(route.url.host()).isNull())
        endpoint.verifyName = route.url.host(QUrl::FullyEncoded);
    if (config.caFile.isEmpty())
        return {};
    const auto authorities = QSslCertificate::fromPath(config.caFile, QSsl::Pem);
    if (authorities.isEmpty())
        return QCoreApplication::translate("ScrapeRequest",
                                           "The file of certificate authorities, %1, cannot be "
                                           "read or has no certificate in it.")
            .arg(config.caFile);
    tls.setCaCertificates(authorities);
    return {};
}

} // namespace

PreparedRequest prepareRequest(const ScrapeRoute &route, const ScrapeConfig &config)
{
    PreparedRequest prepared;
    prepared.bytes = requestBytes(route, config);
    HttpEndpoint &endpoint = prepared.endpoint;
    if (asksTheProxy(route)) {
        endpoint.host = route.proxy.hostName();
        endpoint.port = route.proxy.port();
        return prepared;
    }
    endpoint.host =
        route.address.isNull() ? route.url.host(QUrl::FullyEncoded) : route.address.toString();
    endpoint.port = quint16(portOf(route.url));
    endpoint.proxy = route.proxy;
    endpoint.encrypted = route.url.scheme() == "https"_L1;
    if (endpoint.encrypted)
        prepared.problem = setTrust(endpoint, route, config);
    return prepared;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

QByteArray timeoutHeader(std::chrono::milliseconds timeout)
{
    return QByteArray::number(double(timeout.count()) / 1000.0, 'f',
                              QLocale::FloatingPointShortest);
}

} // namespace vigie
