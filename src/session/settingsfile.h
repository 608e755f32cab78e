// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QString>

namespace vigie {

// What loading found. A damaged file was set aside (renamed), and `message` says so to the user.
struct LoadedSettings
{
    Settings settings;
    bool firstStart = false;
    QString message;
};

// Reads and writes settings.json in a folder, atomically. Secrets of targets are kept as they are
// in the file with access for the user alone.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &folder); // empty: the system's place for the program
    [[nodiscard]] LoadedSettings load() const;
    [[nodiscard]] QString save(const Settings &settings) const; // an error's text; empty when saved
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace vigie
