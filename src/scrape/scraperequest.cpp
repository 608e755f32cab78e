// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scraperequest.h"

#include "addressclass.h"
#include "exposition.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>

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

void setAttributes(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // HTTP/2 takes the authority from the URL, which has the address in place of the name.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

void setHeaders(QNetworkRequest &request, const QUrl &url, const QHostAddress &address,
                const ScrapeConfig &config, bool ownOrigin)
{
    request.setRawHeader("Host", hostHeader(url));
    request.setRawHeader("Accept", QByteArray::fromStdString(acceptHeader(config.protobufAllowed)));
    request.setRawHeader("Accept-Encoding", acceptEncoding(address, config.compression));
    request.setRawHeader("User-Agent",
                         "Vigie/" + QCoreApplication::applicationVersion().toLatin1());
    request.setRawHeader("X-Prometheus-Scrape-Timeout-Seconds", timeoutHeader(config.timeout));
    // A kept TLS connection would serve another target too, one that never accepted its
    // certificate.
    if (url.scheme() == "https"_L1)
        request.setRawHeader("Connection", "close");
    if (!ownOrigin)
        return;
    for (const auto &[name, value] : config.headers)
        request.setRawHeader(name, value);
    if (const QByteArray credentials = config.authentication.headerValue(); !credentials.isEmpty())
        request.setRawHeader("Authorization", credentials);
}

QString setTls(QNetworkRequest &request, const QUrl &url, const QHostAddress &address,
               const ScrapeConfig &config)
{
    if (url.scheme() != "https"_L1)
        return {};
    if (!address.isNull() && QHostAddress(url.host()).isNull())
        request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    if (config.caFile.isEmpty())
        return {};
    const auto authorities = QSslCertificate::fromPath(config.caFile, QSsl::Pem);
    if (authorities.isEmpty())
        return QCoreApplication::translate("ScrapeRequest",
                                           "The file of certificate authorities, %1, cannot be "
                                           "read or has no certificate in it.")
            .arg(config.caFile);
    QSslConfiguration tls = request.sslConfiguration();
    tls.setCaCertificates(authorities);
    request.setSslConfiguration(tls);
    return {};
}

} // namespace

PreparedRequest prepareRequest(const QUrl &url, const QHostAddress &address,
                               const ScrapeConfig &config, bool ownOrigin)
{
    QUrl destination = url;
    if (!address.isNull())
        destination.setHost(address.toString());
    PreparedRequest prepared{QNetworkRequest(destination), {}};
    setAttributes(prepared.request);
    setHeaders(prepared.request, url, address, config, ownOrigin);
    prepared.problem = setTls(prepared.request, url, address, config);
    return prepared;
}

QByteArray timeoutHeader(std::chrono::milliseconds timeout)
{
    return QByteArray::number(double(timeout.count()) / 1000.0, 'f',
                              QLocale::FloatingPointShortest);
}

} // namespace vigie
