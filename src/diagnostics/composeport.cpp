// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeport.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <utility>

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

std::optional<std::pair<int, int>> readRange(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    bool okFirst = false, okLast = false;
    const int first = text.left(dash < 0 ? text.size() : dash).toUShort(&okFirst);
    const int last = dash < 0 ? first : text.mid(dash + 1).toUShort(&okLast);
    if (!okFirst || (dash >= 0 && !okLast) || last < first)
        return std::nullopt;
    return std::pair(first, last);
}

} // namespace

std::optional<int> ComposePort::hostPortFor(int containerPort) const
{
    const auto inside = readRange(containerPorts);
    if (!inside || containerPort < inside->first || containerPort > inside->second)
        return std::nullopt;
    const auto outside = readRange(hostPorts);
    if (!outside)
        return 0;
    // A host range for a single container port means "one of these".
    if (inside->first == inside->second && outside->first != outside->second)
        return 0;
    return outside->first + containerPort - inside->first;
}

QString ComposePort::toShortForm() const
{
    QString text;
    if (!hostIp.isEmpty()) {
        const bool ipv6 = hostIp.contains(u':');
        text = (ipv6 ? u'[' + hostIp + u']' : hostIp) + u':';
    }
    if (!hostPorts.isEmpty() || !hostIp.isEmpty())
        text += hostPorts + u':';
    text += containerPorts;
    if (protocol != u"tcp")
        text += u'/' + protocol;
    return text;
}

bool ComposePort::isSameMapping(const ComposePort &other) const
{
    return hostIp == other.hostIp && hostPorts == other.hostPorts &&
           containerPorts == other.containerPorts && protocol == other.protocol;
}

std::optional<ComposePort> parseShortPort(const QString &text)
{
    ComposePort port;
    port.written = text;
    QString rest = text.trimmed();
    const qsizetype slash = rest.lastIndexOf(u'/');
    if (slash >= 0) {
        port.protocol = rest.mid(slash + 1).toLower();
        rest.truncate(slash);
        if (port.protocol != u"tcp" && port.protocol != u"udp" && port.protocol != u"sctp")
            return std::nullopt;
    }
    const qsizetype lastColon = rest.lastIndexOf(u':');
    port.containerPorts = rest.mid(lastColon + 1);
    rest.truncate(qMax<qsizetype>(lastColon, 0));
    if (lastColon >= 0) {
        const qsizetype colon = rest.lastIndexOf(u':');
        const bool bareAddress = rest.endsWith(u']');
        port.hostPorts = bareAddress ? QString() : rest.mid(colon + 1);
        port.hostIp = bareAddress ? rest : rest.left(qMax<qsizetype>(colon, 0));
        if (port.hostIp.startsWith(u'[') && port.hostIp.endsWith(u']'))
            port.hostIp = port.hostIp.mid(1, port.hostIp.size() - 2);
        // QHostAddress also takes a bare number for an address.
        const bool isNumber = !port.hostIp.contains(u'.') && !port.hostIp.contains(u':');
        if (!port.hostIp.isEmpty() && (isNumber || QHostAddress(port.hostIp).isNull()))
            return std::nullopt;
        if (lastColon == 0)
            return std::nullopt;
    }
    const auto inside = readRange(port.containerPorts);
    if (!inside || inside->first == 0)
        return std::nullopt;
    if (!port.hostPorts.isEmpty()) {
        const auto outside = readRange(port.hostPorts);
        const bool single = inside->first == inside->second;
        if (!outside)
            return std::nullopt;
        if (!single && outside->second - outside->first != inside->second - inside->first)
            return std::nullopt;
    }
    return port;
}

std::optional<qint64> baseSixtyValue(const QString &plainScalar)
{
    static const QRegularExpression form(u"^[1-9][0-9]{0,9}(:[0-5]?[0-9]){1,3}$"_s);
    if (!form.match(plainScalar).hasMatch())
        return std::nullopt;
    qint64 value = 0;
    const QStringList digits = plainScalar.split(u':');
    for (const QString &digit : digits)
        value = value * 60 + digit.toLongLong();
    return value;
}

} // namespace vigie
