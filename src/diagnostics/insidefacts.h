// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageprobe.h"
#include "procnettcp.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vigie {

// The page as a program inside the container got it.
struct InsidePage
{
    QString tool; // "curl", "python3", …
    PageProbe page;
};

// What the processes of the container do, seen from the host (Linux) or by exec.
struct InsideFacts
{
    bool readable = false;
    QString source; // "/proc/1234/net/tcp", "exec cat /proc/net/tcp"
    QList<ProcListener> listeners;
    bool processKnown = false;
    char processState = 0; // of the process that matters: S, R, T, D, Z
    QString processName;
    std::optional<PageProbe> direct; // from the host to the container's own address
    QString routeDevice;             // the interface towards the container's address
    int expectedBridge = 0;        // 1: the route goes through the engine's bridge, -1: it does not
    std::vector<InsidePage> pages; // an entry for each address that was asked from inside

    [[nodiscard]] QList<ProcListener> on(quint16 port) const;
    [[nodiscard]] const PageProbe *pageAt(const QHostAddress &address) const;
    // Asked from inside, somebody took the connection at a loopback address, or at any other one.
    [[nodiscard]] bool connectsAtLoopback() const;
    [[nodiscard]] bool connectsElsewhere() const;
};

} // namespace vigie
