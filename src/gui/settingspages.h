// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QLatin1StringView>
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

// What the list of pages shows of one, and who adds its rows when it is needed.
struct SettingsPageKind
{
    QLatin1StringView id; // its name for machines, "charts"
    QString (*title)();
    QLatin1StringView icon;
    void (*addRows)(SettingsPage &page, const SettingsSurroundings &surroundings);
};

// The pages in the dialog's order. A page is one function in a file of its own, a setting one line
// of it.
[[nodiscard]] std::span<const SettingsPageKind> settingsPages();
[[nodiscard]] SettingsPage *makePage(const SettingsPageKind &kind,
                                     const SettingsSurroundings &surroundings);

void generalSettings(SettingsPage &page, const SettingsSurroundings &surroundings);
void targetSettings(SettingsPage &page, const SettingsSurroundings &surroundings);
void scrapeSettings(SettingsPage &page, const SettingsSurroundings &surroundings);
void notificationSettings(SettingsPage &page, const SettingsSurroundings &surroundings);
void dockerSettings(SettingsPage &page, const SettingsSurroundings &surroundings);
void chartSettings(SettingsPage &page, const SettingsSurroundings &surroundings);
void historySettings(SettingsPage &page, const SettingsSurroundings &surroundings);
void networkSettings(SettingsPage &page, const SettingsSurroundings &surroundings);

} // namespace vigie
