// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeconfig.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// What the scrape sets itself, or what would change the meaning of the message.
constexpr std::array<QLatin1StringView, 22> forbiddenHeaders = {
    "accept"_L1,
    "accept-charset"_L1,
    "accept-encoding"_L1,
    "authorization"_L1,
    "connection"_L1,
    "content-encoding"_L1,
    "content-length"_L1,
    "content-type"_L1,
    "expect"_L1,
    "host"_L1,
    "http2-settings"_L1,
    "keep-alive"_L1,
    "proxy-authenticate"_L1,
    "proxy-authorization"_L1,
    "range"_L1,
    "te"_L1,
    "trailer"_L1,
    "transfer-encoding"_L1,
    "upgrade"_L1,
    "user-agent"_L1,
    "www-authenticate"_L1,
    "x-prometheus-scrape-timeout-seconds"_L1,
};

// RFC 9110, 5.6.2: the characters of a token.
bool isTokenCharacter(char c)
{
    const bool alphanumeric =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return alphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isValueCharacter(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

QString headerProblem(const ScrapeConfig::Header &header)
{
    const auto &[name, value] = header;
    const QString shown = QString::fromLatin1(name.left(64));
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter))
        return QCoreApplication::translate("ScrapeConfig", "“%1” is not the name of a header.")
            .arg(shown);
    if (isForbiddenHeader(name))
        return QCoreApplication::translate(
                   "ScrapeConfig", "The header “%1” is set by the scrape and cannot be changed.")
            .arg(shown);
    if (!std::all_of(value.begin(), value.end(), isValueCharacter))
        return QCoreApplication::translate("ScrapeConfig",
                                           "The value of the header “%1” has a line break or "
                                           "another control character in it.")
            .arg(shown);
    return {};
}

} // namespace

QByteArray Authentication::headerValue() const
{
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Basic:
        return "Basic " + (user + u':' + secret).toUtf8().toBase64();
    case Kind::Bearer:
        return "Bearer " + secret.trimmed().toUtf8();
    }
    return {};
}

bool isForbiddenHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return std::find(forbiddenHeaders.begin(), forbiddenHeaders.end(), QLatin1StringView(lower)) !=
           forbiddenHeaders.end();
}

QString ScrapeConfig::problem() const
{
    if (timeout.count() <= 0)
        return QCoreApplication::translate("ScrapeConfig", "The time limit must be above 0.");
    if (interval.count() <= 0)
        return QCoreApplication::translate("ScrapeConfig", "The interval must be above 0.");
    if (bodyLimit <= 0)
        return QCoreApplication::translate("ScrapeConfig", "The size limit must be above 0.");
    if (!acceptedFingerprint.isEmpty() && acceptedFingerprint.size() != 32)
        return QCoreApplication::translate(
            "ScrapeConfig", "The accepted certificate is not a SHA-256 fingerprint of 32 bytes.");
    const QByteArray credentials = authentication.headerValue();
    if (!std::all_of(credentials.begin(), credentials.end(), isValueCharacter))
        return QCoreApplication::translate("ScrapeConfig",
                                           "The token has a line break in the middle.");
    for (const Header &header : headers) {
        if (const QString text = headerProblem(header); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace vigie
