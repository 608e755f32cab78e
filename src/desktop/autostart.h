// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

// What the system is to start with the session.
struct AutostartCommand
{
    QString program; // an absolute path
    QStringList arguments;
    QString entry = QStringLiteral("vigie"); // its name among the system's entries
};

// Whether the program starts with the session: an XDG autostart entry, a LaunchAgent, or a value
// of the registry's Run key. The entry is the truth; nothing else remembers it.
class Autostart final
{
public:
    // Empty: the system's place. Of no meaning on Windows.
    explicit Autostart(AutostartCommand command, const QString &folder = {});

    [[nodiscard]] bool isEnabled() const;
    [[nodiscard]] QString setEnabled(bool enabled) const; // an error's text; empty when done
    [[nodiscard]] QString place() const;                  // the file, or the registry's key

private:
    AutostartCommand m_command;
    QString m_folder;
};

// The program as it is started outside of this process: an AppImage's own file, not its mount.
[[nodiscard]] QString thisProgram();

// What the systems' entries contain.
[[nodiscard]] QString desktopEntry(const AutostartCommand &command);
[[nodiscard]] QString launchAgent(const AutostartCommand &command);
[[nodiscard]] QString windowsCommand(const AutostartCommand &command);

} // namespace vigie
