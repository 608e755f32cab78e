// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QString>

#include <functional>
#include <span>

namespace vigie {

class Session;
class SettingsPage;
class TargetEditor;
class Theme;

// What the pages of the settings dialog need besides the settings.
struct SettingsSurroundings
{
    const Theme &theme;
    Session &session;
    TargetEditor &editor;
    QString settingsPath;
    std::function<void()> addTarget;
    std::function<void(const TargetId &)> editTarget;
};

using SettingsPageBuilder = SettingsPage *(*)(const SettingsSurroundings &);

// The pages in the dialog's order. A page is one function in a file of its own, a setting one line
// of it.
[[nodiscard]] std::span<const SettingsPageBuilder> settingsPages();

[[nodiscard]] SettingsPage *generalSettings(const SettingsSurroundings &surroundings);
[[nodiscard]] SettingsPage *targetSettings(const SettingsSurroundings &surroundings);
[[nodiscard]] SettingsPage *scrapeSettings(const SettingsSurroundings &surroundings);
[[nodiscard]] SettingsPage *notificationSettings(const SettingsSurroundings &surroundings);
[[nodiscard]] SettingsPage *dockerSettings(const SettingsSurroundings &surroundings);
[[nodiscard]] SettingsPage *chartSettings(const SettingsSurroundings &surroundings);
[[nodiscard]] SettingsPage *historySettings(const SettingsSurroundings &surroundings);
[[nodiscard]] SettingsPage *networkSettings(const SettingsSurroundings &surroundings);

} // namespace vigie
