// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

// What the lines since the last start say.
struct LogFacts
{
    bool readable = false;
    QString unreadableReason;
    int lines = 0;
    QString startLine; // "metrics server started on …"
    QString startHost; // the address in it
    int startPort = 0;
    QString inUseLine; // "Address already in use"
    bool workersForked = false;
    QString errorLine; // the last line of a traceback, or a line that ends a start
    QStringList tail;  // the last lines
};

// Reads log text (control sequences and carriage returns removed) line by line.
[[nodiscard]] LogFacts readLog(const QByteArray &text);

// The stream of GET /containers/{id}/logs, taken out of its frames (a tty has none).
[[nodiscard]] QByteArray unframedLog(const QByteArray &stream, bool hasTty);

} // namespace vigie
