// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"
#include "urlanalyzer.h"
#include "urltext.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// The part of the URL analysis that looks at user, host and port.
namespace vigie {

namespace {

constexpr auto invalid = "url.invalid"_L1;
constexpr auto hostTypo = "url.host-typo"_L1;

// The port that is meant most often; only ever a suggestion that has to be seen to answer.
constexpr auto usualPort = "9090"_L1;

bool isIpv6(const QString &text)
{
    return QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

bool isDottedQuad(const QString &host)
{
    static const QRegularExpression quad(
        u"^(?:(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?!$)|$)){4}$"_s);
    return quad.match(host).hasMatch();
}

bool looksLikeLocalhost(const QString &host)
{
    return editDistance(host.toLower(), u"localhost") <= 1;
}

QString decoded(const QString &host)
{
    return host.startsWith(u"xn--"_s, Qt::CaseInsensitive) ? QUrl::fromAce(host.toLatin1()) : host;
}

} // namespace

void UrlAnalyzer::splitAuthority()
{
    static const QRegularExpression end(u"[/?#]"_s);
    const qsizetype length = m_text.indexOf(end);
    QString authority = length < 0 ? m_text : m_text.left(length);
    m_parts.rest = length < 0 ? QString() : m_text.mid(length);
    splitUserInfo(authority);
    splitHostAndPort(authority);
    const bool pathAsHost = m_parts.host == u"metrics"_s && m_parts.port.isEmpty();
    if (m_parts.host.isEmpty() || (pathAsHost && m_parts.rest.isEmpty())) {
        add(u"host-missing"_s, invalid, UrlSeverity::Error, Text::tr("The host is missing."));
        if (pathAsHost)
            m_parts.rest = u"/metrics"_s;
        m_parts.host = u"localhost"_s;
    }
}

void UrlAnalyzer::splitUserInfo(QString &authority)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at < 0)
        return;
    const QString before = authority.left(at);
    authority.remove(0, at + 1);
    if (!authority.isEmpty()) {
        m_parts.userInfo = before;
        return;
    }
    add(u"at-sign"_s, invalid, UrlSeverity::Error,
        Text::tr("What stands before an @ is a user name: the host is missing."));
    authority = before;
}

void UrlAnalyzer::splitHostAndPort(const QString &authority)
{
    if (authority.startsWith(u'['))
        return splitBracketed(authority);
    if (authority.count(u':') > 1 && splitManyColons(authority))
        return;
    if (!authority.contains(u':') && splitWithoutColon(authority))
        return;
    const qsizetype colon = authority.indexOf(u':');
    m_parts.host = colon < 0 ? authority : authority.left(colon);
    m_parts.port = colon < 0 ? QString() : authority.mid(colon + 1);
    if (colon >= 0 && m_parts.port.isEmpty()) {
        add(u"port-missing"_s, invalid, UrlSeverity::Error,
            Text::tr("The port after the colon is missing."));
        m_parts.port = usualPort;
    }
}

void UrlAnalyzer::splitBracketed(const QString &authority)
{
    const qsizetype close = authority.indexOf(u']');
    if (close >= 0) {
        m_parts.host = authority.left(close + 1);
        m_parts.port = authority.mid(close + 1);
        if (m_parts.port.startsWith(u':'))
            m_parts.port.remove(0, 1);
        return;
    }
    add(u"bracket-unclosed"_s, invalid, UrlSeverity::Error,
        Text::tr("The bracket [ around the IPv6 address is not closed."));
    static const QRegularExpression withPort(u"^\\[(.+):(\\d{2,5})$"_s);
    const auto match = withPort.match(authority);
    m_parts.host = u'[' + (match.hasMatch() ? match.captured(1) : authority.mid(1)) + u']';
    m_parts.port = match.captured(2);
}

bool UrlAnalyzer::splitManyColons(const QString &authority)
{
    static const QRegularExpression doubledPort(u"^([^:]+):(\\d+)(?::\\d*)+$"_s);
    static const QRegularExpression doubledColon(u"^([^:]+):{2,}(\\d+)$"_s);
    static const QRegularExpression trailingPort(u"^(.+):(\\d{4,5})$"_s);
    if (const auto match = doubledPort.match(authority); match.hasMatch()) {
        add(u"port-doubled"_s, invalid, UrlSeverity::Error, Text::tr("There are two ports."));
        m_parts.host = match.captured(1);
        m_parts.port = match.captured(2);
        return true;
    }
    const auto colons = doubledColon.match(authority);
    if (colons.hasMatch() && !isIpv6(authority)) {
        add(u"separator"_s, invalid, UrlSeverity::Error,
            Text::tr("One colon belongs between host and port."));
        m_parts.host = colons.captured(1);
        m_parts.port = colons.captured(2);
        return true;
    }
    const auto port = trailingPort.match(authority);
    const bool hasPort = port.hasMatch() && isIpv6(port.captured(1));
    if (!hasPort && !isIpv6(authority))
        return false;
    add(u"ipv6-brackets"_s, invalid, UrlSeverity::Error,
        Text::tr("An IPv6 address needs brackets in a URL: [::1]."));
    m_parts.host = u'[' + (hasPort ? port.captured(1) : authority) + u']';
    m_parts.port = hasPort ? port.captured(2) : QString();
    return true;
}

bool UrlAnalyzer::splitWithoutColon(const QString &authority)
{
    static const QRegularExpression joined(u"^([A-Za-z]+|127\\.0\\.0\\.1)[.,;_-]?(\\d{4,5})$"_s);
    static const QRegularExpression portInPath(u"^/(\\d{4,5})(?=/|$)"_s);
    const auto match = joined.match(authority);
    if (match.hasMatch() &&
        (looksLikeLocalhost(match.captured(1)) || match.captured(1) == u"127.0.0.1"_s)) {
        add(u"separator"_s, invalid, UrlSeverity::Error,
            Text::tr("A colon belongs between host and port."));
        m_parts.host = match.captured(1);
        m_parts.port = match.captured(2);
        return true;
    }
    const auto path = portInPath.match(m_parts.rest);
    if (path.hasMatch() && looksLikeLocalhost(authority)) {
        UrlParts corrected = m_parts;
        corrected.host = authority;
        corrected.port = path.captured(1);
        corrected.rest.remove(0, path.capturedLength());
        suggest(u"port-in-path"_s, invalid,
                Text::tr("A colon, not a slash, belongs between host and port."), corrected);
    }
    return false;
}

void UrlAnalyzer::checkPort()
{
    QString &port = m_parts.port;
    static const QRegularExpression slashMissing(u"^(\\d{2,5})([A-Za-z_].*)$"_s);
    static const QRegularExpression notDigit(u"[^0-9]"_s);
    if (port.isEmpty())
        return;
    const auto glued = slashMissing.match(port);
    if (glued.hasMatch() && glued.captured(2).size() > 2) {
        add(u"slash-missing"_s, invalid, UrlSeverity::Error,
            Text::tr("A slash is missing after the port."));
        m_parts.rest = u'/' + glued.captured(2) + m_parts.rest;
        port = glued.captured(1);
    }
    if (const auto odd = notDigit.match(port); odd.hasMatch()) {
        add(u"port-character"_s, invalid, UrlSeverity::Error,
            Text::tr("\"%1\" in the port is not a digit.").arg(odd.captured(0)));
        port.replace(u'O', u'0').replace(u'o', u'0').replace(u'l', u'1').replace(u'I', u'1');
        port.remove(notDigit);
    }
    checkPortRange();
}

void UrlAnalyzer::checkPortRange()
{
    QString &port = m_parts.port;
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (isNumber && number > 0 && number <= 65535)
        return;
    add(u"port-range"_s, invalid, UrlSeverity::Error,
        Text::tr("A port is a number from 1 to 65535, not \"%1\".").arg(port));
    const QString shorter = port.left(port.size() - 1);
    port = shorter.toInt() > 1023 && shorter.toInt() <= 65535 ? shorter : usualPort;
}

bool UrlAnalyzer::checkKnownName()
{
    const QString host = m_parts.host.toLower();
    UrlParts local = m_parts;
    local.host = u"localhost"_s;
    if (host == u"0.0.0.0"_s || host == u"[::]"_s) {
        suggest(u"wildcard-address"_s, hostTypo,
                Text::tr("%1 is an address to listen on, not one to connect to.").arg(host), local);
    } else if (host == u"host.docker.internal"_s || host == u"gateway.docker.internal"_s) {
        suggest(u"container-only-name"_s, u"url.service-name-from-host"_s,
                Text::tr("%1 is a name for use inside containers.").arg(host), local);
    } else if (!host.isEmpty() && m_services.contains(host, Qt::CaseInsensitive)) {
        suggest(u"service-name"_s, u"url.service-name-from-host"_s,
                Text::tr("\"%1\" is a service: its name resolves only inside the compose network.")
                    .arg(m_parts.host),
                local);
    } else {
        return false;
    }
    return true;
}

void UrlAnalyzer::checkAddress()
{
    const QString &host = m_parts.host;
    UrlParts loopback = m_parts;
    loopback.host = u"127.0.0.1"_s;
    if (isDottedQuad(host)) {
        if (host != u"127.0.0.1"_s && editDistance(host, u"127.0.0.1") == 1)
            suggest(u"address-typo"_s, hostTypo, Text::tr("Did you mean 127.0.0.1?"), loopback);
        return;
    }
    const QUrl understood(u"http://"_s + host);
    if (understood.isValid() && isDottedQuad(understood.host())) {
        add(u"address-form"_s, hostTypo, UrlSeverity::Info,
            Text::tr("%1 is understood as %2.").arg(host, understood.host()));
        return;
    }
    if (editDistance(host, u"127.0.0.1") <= 2)
        suggest(u"address-typo"_s, hostTypo,
                Text::tr("%1 is not an address. Did you mean 127.0.0.1?").arg(host), loopback);
}

void UrlAnalyzer::checkHost()
{
    checkMissingPort();
    static const QRegularExpression numeric(u"^[0-9.,]+$"_s);
    if (checkKnownName() || m_parts.host.startsWith(u'['))
        return;
    if (numeric.match(m_parts.host).hasMatch())
        return checkAddress();
    const QString host = decoded(m_parts.host).toLower();
    UrlParts local = m_parts;
    local.host = u"localhost"_s;
    if (host == u"localhost"_s)
        return;
    const bool ascii =
        std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 128; });
    if (!ascii && looksLikeLocalhost(skeleton(host))) {
        suggest(u"host-homoglyph"_s, hostTypo,
                Text::tr("The host only looks like \"localhost\": it has a letter of another "
                         "alphabet."),
                local);
        return;
    }
    const int distance = editDistance(host, u"localhost");
    const bool begins = !host.contains(u'.') &&
                        (host.startsWith(u'l') || host.startsWith(u'1') || host.startsWith(u'i'));
    if (distance == 1 || (distance == 2 && begins) || skeleton(host) == u"localhost"_s)
        suggest(u"host-typo"_s, hostTypo,
                Text::tr("Did you mean \"localhost\" instead of \"%1\"?").arg(m_parts.host), local);
}

void UrlAnalyzer::checkMissingPort()
{
    if (!m_parts.port.isEmpty() || m_result.find(u"port-in-path"_s))
        return;
    UrlParts corrected = m_parts;
    corrected.port = usualPort;
    suggest(u"port-absent"_s, u"url.port-typo"_s,
            Text::tr("No port is given: that means port %1.")
                .arg(m_parts.scheme == u"https"_s ? 443 : 80),
            corrected);
}

} // namespace vigie
