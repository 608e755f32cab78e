// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QJsonObject>
#include <QString>

namespace vigie {

// What loading found. A damaged file was set aside (renamed), and `message` says so to the user.
struct LoadedSettings
{
    Settings settings;
    bool firstStart = false;
    bool hadSecrets = false; // an older Vigie kept them in the file: they are to be moved
    QString message;
};

// Reads and writes settings.json in a folder, atomically and without secrets. When another Vigie
// has written meanwhile, only what changed here is written over it; what a newer one put there
// stays.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &folder); // empty: the system's place for the program
    [[nodiscard]] LoadedSettings load();
    [[nodiscard]] QString save(const Settings &settings); // an error's text; empty when saved
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    QJsonObject m_base; // our settings as they were read or last written
};

} // namespace vigie
