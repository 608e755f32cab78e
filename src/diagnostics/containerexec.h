// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engineclient.h"

#include <QStringList>

namespace vigie {

struct ExecResult
{
    bool finished = false;
    int exitCode = -1;
    QByteArray output; // stdout
    QByteArray errors;
};

// Runs a command inside a running container, its proxies switched off. The exit code decides: an
// engine reports a missing command on the standard output.
[[nodiscard]] ExecResult execInContainer(const EngineClient &engine, const QString &container,
                                         const QStringList &command, const Deadline &deadline);

} // namespace vigie
