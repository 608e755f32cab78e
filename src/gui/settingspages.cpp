// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspages.h"

#include <array>

namespace vigie {

std::span<const SettingsPageBuilder> settingsPages()
{
    static constexpr std::array<SettingsPageBuilder, 8> pages = {
        generalSettings, targetSettings, scrapeSettings,  notificationSettings,
        chartSettings,   dockerSettings, historySettings, networkSettings,
    };
    return pages;
}

} // namespace vigie
