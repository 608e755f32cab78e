// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <optional>

namespace vigie {

// What Linux' /proc says about a container's processes, without entering it and without rights.
// root: "/proc", or a tree of that form for tests.

// Whether the process belongs to this container (the engine may see other process ids than we do).
[[nodiscard]] bool isContainerProcess(const QString &root, qint64 pid, const QString &containerId);

// The tables of TCP sockets in the network of a process; nothing when it is not ours to read.
[[nodiscard]] std::optional<QByteArray> tcpTables(const QString &root, qint64 pid);

// The state of a process or, when one of its children is stopped (T) or waits for a device (D),
// of that child: R, S, T, D, Z; 0 when unknown.
[[nodiscard]] char processTreeState(const QString &root, qint64 pid);

[[nodiscard]] QString processName(const QString &root, qint64 pid);

// The interface that packets to an IPv4 address leave by, from /proc/net/route.
[[nodiscard]] QString routeInterface(const QByteArray &table, const QHostAddress &address);

} // namespace vigie
