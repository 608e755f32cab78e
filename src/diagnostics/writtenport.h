// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The parts of a short mapping as they are written, variables and all.
struct WrittenPort
{
    QString hostIp;
    QString hostPorts;
    QString containerPorts;
    QString protocol; ///< with its slash: "/udp"
};

[[nodiscard]] WrittenPort splitWritten(const QString &text);
[[nodiscard]] QString joinWritten(const WrittenPort &port);

/// Whether YAML would read this text as something else when it stands without quotes.
[[nodiscard]] bool needsQuotes(const QString &mapping);

} // namespace vigie
