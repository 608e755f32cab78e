// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapemessage.h"

#include "pagekind.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// The translation context of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ScrapeMessage)
};

// Foreign text for a sentence: short, on one line.
QString quoted(const QString &text)
{
    return Text::tr("“%1”").arg(text.simplified().left(120));
}

QString seconds(std::chrono::milliseconds time)
{
    return Text::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000.0, 'g', 6));
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString whereTo(const ScrapeResult &result)
{
    const int port = result.finalUrl.port(result.finalUrl.scheme() == "https"_L1 ? 443 : 80);
    if (result.peer.isNull())
        return hostAndPort(result.finalUrl.host(), port);
    return hostAndPort(result.peer.toString(), port);
}

QString timedOut(const ScrapeResult &result, const ScrapeConfig &config)
{
    const QString limit = seconds(config.timeout);
    switch (result.error) {
    case ScrapeError::TimedOutResolving:
        return Text::
            tr("The name %1 could not be looked up within %2: the name service does not answer.")
                .arg(quoted(result.finalUrl.host()), limit);
    case ScrapeError::TimedOutConnecting:
        return result.timings.tls > 0
                   ? Text::tr("%1 accepted the connection but did not finish the TLS handshake "
                              "within %2.")
                         .arg(whereTo(result), limit)
                   : Text::tr("%1 did not accept a connection within %2.")
                         .arg(whereTo(result), limit);
    case ScrapeError::TimedOutWaiting:
        return Text::tr("%1 accepted the connection but did not answer within %2.")
            .arg(whereTo(result), limit);
    default:
        return Text::tr("The page did not end within %1: %2 had come by then.")
            .arg(limit, size(result.wireBytes));
    }
}

QString notAPage(const ScrapeResult &result)
{
    const QString type = QString::fromUtf8(result.contentType);
    const QString named = type.isEmpty() ? Text::tr("no Content-Type")
                                         : Text::tr("the Content-Type %1").arg(quoted(type));
    switch (pageKind(result.body)) {
    case PageKind::Html: {
        const QString title = htmlTitle(result.body);
        return title.isEmpty()
                   ? Text::tr("The server answered with a web page, not with metrics.")
                   : Text::tr("The server answered with a web page titled %1, not with metrics.")
                         .arg(quoted(title));
    }
    case PageKind::Json:
        return Text::tr("The server answered with a JSON document, not with metrics.");
    case PageKind::Xml:
        return Text::tr("The server answered with an XML document, not with metrics.");
    case PageKind::Binary:
        return Text::tr("The server answered with binary data (%1), not with metrics.").arg(named);
    default:
        return Text::tr("The server answered with %1, and the text does not look like metrics.")
            .arg(named);
    }
}

QString httpStatus(const ScrapeResult &result)
{
    const QString status = QString::number(result.httpStatus) + u' ' + result.httpReason;
    const QString title = htmlTitle(result.body);
    const QString answered = Text::tr("The server answered %1").arg(quoted(status));
    switch (result.httpStatus) {
    case 401:
        return Text::
            tr("%1: it asks for a user and password, or a token, and did not get the right one.")
                .arg(answered);
    case 403:
        return Text::tr("%1: it refuses to show this page.").arg(answered);
    case 404:
        return Text::tr("%1: there is no page at the path %2.")
            .arg(answered, quoted(result.finalUrl.path()));
    case 502:
    case 503:
    case 504:
        return Text::tr("%1: a server or proxy in between could not get the page.").arg(answered);
    default:
        return title.isEmpty()
                   ? answered + u'.'
                   : Text::tr("%1, with a page titled %2.").arg(answered, quoted(title));
    }
}

QString tls(const ScrapeResult &result, const QString &detail)
{
    if (result.error == ScrapeError::TlsHandshakeFailed)
        return Text::tr("No TLS with %1: %2. Perhaps the server speaks plain http there.")
            .arg(whereTo(result), detail);
    return Text::tr("The certificate of %1 is not trusted: %2")
        .arg(quoted(result.finalUrl.host()), result.certificate.problems.join(u' '));
}

QString badEncoding(const ScrapeResult &result)
{
    for (const auto &[name, value] : result.headers) {
        if (name.compare("content-encoding", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray encoding = value.trimmed().toLower();
        const bool known = encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate";
        return known
                   ? Text::tr(
                         "The page says it is compressed with %1, but its bytes are not, or end "
                         "too early.")
                         .arg(quoted(QString::fromUtf8(value)))
                   : Text::tr(
                         "The page is encoded with %1, which was not asked for and cannot be read.")
                         .arg(quoted(QString::fromUtf8(value)));
    }
    return Text::tr("The page's compression is damaged.");
}

QString connection(const ScrapeResult &result, const QString &detail)
{
    switch (result.error) {
    case ScrapeError::HostNotFound:
        return Text::tr("The name %1 is not known: no address was found for it.")
            .arg(quoted(result.finalUrl.host()));
    case ScrapeError::ConnectionRefused:
        return Text::tr("Nothing listens on %1: the connection was refused.").arg(whereTo(result));
    case ScrapeError::HostUnreachable:
        return Text::tr("There is no way to %1: %2.").arg(whereTo(result), detail);
    case ScrapeError::ClosedWithoutAnswer:
        return Text::tr("%1 accepted the connection and closed it without an answer.")
            .arg(whereTo(result));
    case ScrapeError::NotHttp:
        return result.httpStatus != 0
                   ? Text::tr("The answer of %1 breaks the rules of HTTP.").arg(whereTo(result))
                   : Text::tr("%1 does not speak HTTP: it answered %2.")
                         .arg(whereTo(result), quoted(detail));
    case ScrapeError::ProxyFailed:
        return Text::tr("The proxy %1 failed: %2.").arg(result.proxy, detail);
    default:
        return Text::tr("The scrape of %1 failed: %2.").arg(whereTo(result), detail);
    }
}

QString page(const ScrapeResult &result, const ScrapeConfig &config, const QString &detail)
{
    switch (result.error) {
    case ScrapeError::TooLarge:
        return Text::tr("The page is larger than the limit of %1.").arg(size(config.bodyLimit));
    case ScrapeError::Truncated:
        return Text::tr("The connection was cut in the middle of the page, after %1.")
            .arg(size(result.wireBytes));
    case ScrapeError::BadEncoding:
        return badEncoding(result);
    case ScrapeError::UnsupportedContentType:
        return notAPage(result);
    default:
        return detail;
    }
}

} // namespace

QString hostAndPort(const QString &host, int port)
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

QString formatNote(const ScrapeResult &result)
{
    const QString sent = result.contentType.isEmpty()
                             ? Text::tr("no Content-Type")
                             : quoted(QString::fromUtf8(result.contentType));
    switch (result.formatRule) {
    case FormatRule::None:
    case FormatRule::ContentType:
        break;
    case FormatRule::Fallback:
        return Text::tr("The server sent %1; the page was read in the format set for this target.")
            .arg(sent);
    case FormatRule::Content:
        return Text::
            tr("The server sent %1; the page was read because it looks like metrics. Prometheus "
               "would refuse it unless fallback_scrape_protocol is set.")
                .arg(sent);
    }
    return {};
}

QString scrapeMessage(const ScrapeResult &result, const ScrapeConfig &config, const QString &detail)
{
    switch (result.error) {
    case ScrapeError::None:
        return {};
    case ScrapeError::InvalidUrl:
        return Text::tr("This is not a URL that can be fetched: %1").arg(detail);
    case ScrapeError::UnsupportedScheme:
        return Text::tr("A URL begins with http:// or https://, not with %1.")
            .arg(quoted(result.finalUrl.scheme() + u':'));
    case ScrapeError::TimedOutResolving:
    case ScrapeError::TimedOutConnecting:
    case ScrapeError::TimedOutWaiting:
    case ScrapeError::TimedOutReading:
        return timedOut(result, config);
    case ScrapeError::TlsHandshakeFailed:
    case ScrapeError::UntrustedCertificate:
        return tls(result, detail);
    case ScrapeError::TooManyRedirects:
        return Text::tr("The server redirected more than %1 times.")
            .arg(ScrapeConfig::maxRedirects);
    case ScrapeError::BadRedirect:
        return Text::tr("The server redirected to %1, where no page can be.").arg(quoted(detail));
    case ScrapeError::HttpStatus:
        return httpStatus(result);
    case ScrapeError::TooLarge:
    case ScrapeError::Truncated:
    case ScrapeError::BadEncoding:
    case ScrapeError::UnsupportedContentType:
    case ScrapeError::UnreadablePage:
    case ScrapeError::InvalidConfiguration:
        return page(result, config, detail);
    case ScrapeError::Cancelled:
        return Text::tr("The scrape was cancelled.");
    default:
        return connection(result, detail);
    }
}

} // namespace vigie
