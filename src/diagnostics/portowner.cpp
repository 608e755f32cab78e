// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portowner.h"

namespace vigie {
namespace {

using namespace Qt::StringLiterals;

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
};

// "*:9090", "127.0.0.1:9090", "[::1]:9090"; the wildcard takes the family that the caller knows.
std::optional<Endpoint> readEndpoint(const QString &text, bool ipv6)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return std::nullopt;
    bool ok = false;
    const quint16 port = text.mid(colon + 1).toUShort(&ok);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const qsizetype scope = host.indexOf(u'%');
    if (scope > 0)
        host.truncate(scope);
    QHostAddress address(host);
    if (host == u"*")
        address = QHostAddress(ipv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    if (!ok || address.isNull())
        return std::nullopt;
    return Endpoint{address, port};
}

} // namespace

std::optional<PortOwnerTool> portOwnerTool(quint16 port)
{
#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)
    Q_UNUSED(port)
    return std::nullopt;
#else
    return PortOwnerTool{u"lsof"_s,
                         {u"-nP"_s, u"-iTCP:%1"_s.arg(port), u"-sTCP:LISTEN"_s, u"-FpcnuLtT"_s}};
#endif
}

PortOwners portOwnersFromLsof(const QByteArray &output)
{
    PortOwners owners;
    owners.readable = true;
    PortListener process;
    bool ipv6 = false;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QString value = QString::fromUtf8(line.mid(1)).trimmed();
        bool ok = false;
        switch (line.front()) {
        case 'p': // a new process: nothing of the last one holds any more
            process = {};
            if (const qint64 pid = value.toLongLong(&ok); ok)
                process.pid = pid;
            break;
        case 'c':
            process.processName = value;
            break;
        case 'u':
            if (const quint32 uid = value.toUInt(&ok); ok)
                process.uid = uid;
            break;
        case 't':
            ipv6 = value == u"IPv6";
            break;
        case 'n':
            if (const auto endpoint = readEndpoint(value, ipv6); endpoint && process.pid) {
                PortListener listener = process;
                listener.address = endpoint->address;
                if (!owners.listeners.contains(listener)) // a forked child shares the socket
                    owners.listeners.append(listener);
            }
            break;
        default:
            break;
        }
    }
    return owners;
}

PortOwners portOwnersFromNetstat(const QByteArray &output, quint16 port)
{
    PortOwners owners;
    owners.readable = true;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        // TCP local foreign STATE pid; the state may be of several words in some language
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 5 || columns[0] != "TCP")
            continue;
        if (columns[2] != "0.0.0.0:0" && columns[2] != "[::]:0")
            continue;
        const auto endpoint = readEndpoint(QString::fromLatin1(columns[1]), false);
        bool ok = false;
        const qint64 pid = columns.last().toLongLong(&ok);
        if (!endpoint || endpoint->port != port)
            continue;
        PortListener listener;
        listener.address = endpoint->address;
        if (ok)
            listener.pid = pid;
        owners.listeners.append(listener);
    }
    return owners;
}

} // namespace vigie
