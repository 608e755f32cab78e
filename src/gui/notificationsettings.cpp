// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"
#include "settingspages.h"

#include <QCoreApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NotificationSettings)
};

} // namespace

SettingsPage *notificationSettings(const SettingsSurroundings &surroundings)
{
    auto *page = new SettingsPage(u"notifications"_s, Text::tr("Notifications"), u"bell"_s,
                                  surroundings.theme);
    page->addSection(Text::tr("When Vigie speaks"));
    page->addCheck(Text::tr("&Tell me when a target goes down and when it is back"),
                   field(&Settings::notificationsEnabled));
    page->addNumber(Text::tr("Down after &failures"), field(&Settings::failuresBeforeDown),
                    {1, 100}, Text::tr("That many scrapes in a row."));
    return page;
}

} // namespace vigie
