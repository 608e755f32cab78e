// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portowner.h"

#include <QFileInfo>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>
#include <windows.h>

#include <cstddef>
#include <vector>

namespace vigie {
namespace {

// The table may grow between asking for its size and reading it.
constexpr int maxTries = 4;

std::vector<std::byte> readTable(ULONG family)
{
    DWORD size = 16 * 1024;
    for (int i = 0; i < maxTries; ++i) {
        std::vector<std::byte> table(size);
        const DWORD result = GetExtendedTcpTable(table.data(), &size, FALSE, family,
                                                 TCP_TABLE_OWNER_PID_LISTENER, 0);
        if (result == NO_ERROR)
            return table;
        if (result != ERROR_INSUFFICIENT_BUFFER)
            break;
    }
    return {};
}

QString nameOf(DWORD pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return {};
    wchar_t path[1024];
    DWORD length = static_cast<DWORD>(std::size(path));
    const bool known = QueryFullProcessImageNameW(process, 0, path, &length);
    CloseHandle(process);
    return known ? QFileInfo(QString::fromWCharArray(path, static_cast<int>(length))).fileName()
                 : QString();
}

// The port is in network byte order in the low 16 bits; the high ones may hold anything.
bool isPort(DWORD stored, quint16 port)
{
    return ntohs(static_cast<u_short>(stored & 0xffff)) == port;
}

PortListener listenerOf(const QHostAddress &address, DWORD pid)
{
    PortListener listener;
    listener.address = address;
    listener.pid = pid;
    listener.processName = nameOf(pid);
    return listener;
}

} // namespace

PortOwners portOwners(quint16 port)
{
    PortOwners owners;
    if (const auto bytes = readTable(AF_INET); !bytes.empty()) {
        owners.readable = true;
        const auto *table = reinterpret_cast<const MIB_TCPTABLE_OWNER_PID *>(bytes.data());
        for (DWORD i = 0; i < table->dwNumEntries; ++i) {
            const MIB_TCPROW_OWNER_PID &row = table->table[i];
            if (isPort(row.dwLocalPort, port))
                owners.listeners.append(
                    listenerOf(QHostAddress(ntohl(row.dwLocalAddr)), row.dwOwningPid));
        }
    }
    if (const auto bytes = readTable(AF_INET6); !bytes.empty()) {
        owners.readable = true;
        const auto *table = reinterpret_cast<const MIB_TCP6TABLE_OWNER_PID *>(bytes.data());
        for (DWORD i = 0; i < table->dwNumEntries; ++i) {
            const MIB_TCP6ROW_OWNER_PID &row = table->table[i];
            if (isPort(row.dwLocalPort, port))
                owners.listeners.append(listenerOf(QHostAddress(row.ucLocalAddr), row.dwOwningPid));
        }
    }
    return owners;
}

} // namespace vigie
