// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QByteArray>
#include <QStringList>

namespace vigie {

// All settings as one file for another machine or person: without secrets, and without what is
// this window's own memory.
[[nodiscard]] QByteArray exportedSettings(const Settings &settings);

// What importing such a file would do.
struct SettingsImport
{
    Settings settings;   // ours with the file's over them
    QStringList changes; // for people, one each: "Theme: light → dark"
    QStringList notes;   // what to know: of a newer version, passwords to be typed
    QString problem;     // why it cannot be imported; the rest is empty then
};

// Targets that the file does not name stay; one of the same URL keeps its secrets.
[[nodiscard]] SettingsImport importedSettings(const Settings &ours, const QByteArray &file);

// Whether a file looks like an export, by its first bytes.
[[nodiscard]] bool isSettingsExport(const QByteArray &begin);

// How two settings differ, for people; secrets and the window's memory are not compared.
[[nodiscard]] QStringList differences(const Settings &before, const Settings &after);

} // namespace vigie
