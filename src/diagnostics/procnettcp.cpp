// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procnettcp.h"

#include <QtEndian>

namespace vigie {
namespace {

constexpr auto listenState = "0A";

// The kernel prints each 32-bit word of the address in the byte order of the machine.
std::optional<QHostAddress> readAddress(const QByteArray &hex)
{
    if (hex.size() == 8) {
        bool ok = false;
        const quint32 word = hex.toUInt(&ok, 16);
        return ok ? std::optional(QHostAddress(qFromBigEndian(word))) : std::nullopt;
    }
    if (hex.size() != 32)
        return std::nullopt;
    Q_IPV6ADDR bytes{};
    for (int word = 0; word < 4; ++word) {
        bool ok = false;
        const quint32 value = hex.mid(word * 8, 8).toUInt(&ok, 16);
        if (!ok)
            return std::nullopt;
        memcpy(bytes.c + word * 4, &value, 4);
    }
    return QHostAddress(bytes);
}

std::optional<ProcListener> readRow(const QByteArray &line)
{
    // sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid timeout inode
    const QList<QByteArray> columns = line.simplified().split(' ');
    if (columns.size() < 10 || columns[3] != listenState)
        return std::nullopt;
    const QList<QByteArray> local = columns[1].split(':');
    const QList<QByteArray> queues = columns[4].split(':');
    if (local.size() != 2 || queues.size() != 2)
        return std::nullopt;
    const std::optional<QHostAddress> address = readAddress(local[0]);
    bool okPort = false, okQueue = false, okUid = false, okInode = false;
    ProcListener row;
    row.port = local[1].toUShort(&okPort, 16);
    row.waiting = queues[1].toUInt(&okQueue, 16);
    row.uid = columns[7].toUInt(&okUid);
    row.inode = columns[9].toULongLong(&okInode);
    if (!address || !okPort || !okQueue || !okUid || !okInode)
        return std::nullopt;
    row.address = *address;
    return row;
}

} // namespace

QList<ProcListener> parseProcNetTcp(const QByteArray &text)
{
    QList<ProcListener> listeners;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            end = text.size();
        if (const auto row = readRow(text.mid(start, end - start)))
            listeners.append(*row);
        start = end + 1;
    }
    return listeners;
}

} // namespace vigie
