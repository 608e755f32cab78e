// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

/// Where a docker-proxy sends what it accepts.
struct ProxyTarget
{
    QHostAddress containerAddress;
    quint16 containerPort = 0;

    bool operator==(const ProxyTarget &) const = default;
};

/// One socket that listens on the port asked for.
struct PortListener
{
    QHostAddress address; ///< Any (0.0.0.0) or AnyIPv6 (::) for a wildcard
    std::optional<qint64> pid;
    QString processName; ///< empty when it is another user's process and may not be seen
    std::optional<quint32> uid;
    std::optional<ProxyTarget> proxy;

    [[nodiscard]] bool isIPv6() const
    {
        return address.protocol() == QAbstractSocket::IPv6Protocol;
    }
    bool operator==(const PortListener &) const = default;
};

struct PortOwners
{
    /// Whether the system could be asked at all: an empty list means "nobody" only then.
    bool readable = false;
    QList<PortListener> listeners;
};

/// A program whose output says who listens, where no function of the system does.
struct PortOwnerTool
{
    QString program;
    QStringList arguments;
};

/// Who listens on this TCP port of this machine, without starting a process and without
/// opening the port. Not readable on macOS: run portOwnerTool() there.
[[nodiscard]] PortOwners portOwners(quint16 port);

/// The tool to run where portOwners() cannot answer (macOS: lsof); nothing elsewhere.
[[nodiscard]] std::optional<PortOwnerTool> portOwnerTool(quint16 port);

/// Reads `lsof -nP -iTCP:PORT -sTCP:LISTEN -FpcnuLtT`.
[[nodiscard]] PortOwners portOwnersFromLsof(const QByteArray &output);

/// Reads `netstat -ano` of Windows, whose state words are translated and in the OEM code page:
/// a listener is known by its foreign address, the process by the last column.
[[nodiscard]] PortOwners portOwnersFromNetstat(const QByteArray &output, quint16 port);

/// Linux only: the same from any tree that looks like /proc.
[[nodiscard]] PortOwners portOwnersFromProc(const QString &procRoot, quint16 port);

} // namespace vigie
