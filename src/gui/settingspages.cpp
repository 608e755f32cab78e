// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspages.h"

#include "settingspage.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

using namespace Qt::StringLiterals;

std::span<const SettingsPageKind> settingsPages()
{
    static constexpr std::array<SettingsPageKind, 8> pages = {{
        {"general"_L1, [] { return QCoreApplication::translate("GeneralSettings", "General"); },
         "settings"_L1, generalSettings},
        {"targets"_L1, [] { return QCoreApplication::translate("TargetSettings", "Targets"); },
         "right"_L1, targetSettings},
        {"scrape"_L1, [] { return QCoreApplication::translate("ScrapeSettings", "Scrape"); },
         "refresh"_L1, scrapeSettings},
        {"notifications"_L1,
         [] { return QCoreApplication::translate("NotificationSettings", "Notifications"); },
         "bell"_L1, notificationSettings},
        {"charts"_L1,
         [] { return QCoreApplication::translate("ChartSettings", "Charts and look"); }, "chart"_L1,
         chartSettings},
        {"docker"_L1,
         [] { return QCoreApplication::translate("DockerSettings", "Docker and compose"); },
         "terminal"_L1, dockerSettings},
        {"history"_L1, [] { return QCoreApplication::translate("HistorySettings", "History"); },
         "log"_L1, historySettings},
        {"proxy"_L1, [] { return QCoreApplication::translate("NetworkSettings", "Proxy"); },
         "link"_L1, networkSettings},
    }};
    return pages;
}

SettingsPage *makePage(const SettingsPageKind &kind, const SettingsSurroundings &surroundings)
{
    auto *page = new SettingsPage(kind.id, kind.title(), surroundings.theme);
    kind.addRows(*page, surroundings);
    return page;
}

} // namespace vigie
