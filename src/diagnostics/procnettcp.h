// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <optional>

namespace vigie {

/// One LISTEN row of Linux's /proc/net/tcp or tcp6.
struct ProcListener
{
    QHostAddress address;
    quint16 port = 0;
    /// Connections that wait for accept(): above zero the process does not accept.
    quint32 waiting = 0;
    quint32 uid = 0;
    quint64 inode = 0;

    bool operator==(const ProcListener &) const = default;
};

/// Reads the LISTEN rows of a table in either form (the length of the address tells which).
/// Rows that are no rows are passed over: the kernel's header, a cut last line, an error text.
[[nodiscard]] QList<ProcListener> parseProcNetTcp(const QByteArray &text);

} // namespace vigie
