// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutecontrol.h"
#include "settingspage.h"
#include "settingspages.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QTimeEdit>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

using Notices = NotificationSettings;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NotificationSettings)
};

template <typename T>
SettingField<T> notice(T Notices::*member)
{
    return field(&Settings::notices, member);
}

void addTelling(SettingsPage &page, const SettingsSurroundings &surroundings)
{
    page.addSection(Text::tr("When Vigie speaks"));
    page.addCheck(Text::tr("&Tell me when a target goes down"),
                  field(&Settings::notificationsEnabled));
    page.addCheck(Text::tr("Tell me when it &works again"), notice(&Notices::recoveries),
                  Text::tr("Once for each notice, with how long it lasted."));
    page.addCheck(Text::tr("Tell me when an &alert fires and when it ends"),
                  notice(&Notices::alerts));
    page.addWidget(new MuteControl(surroundings.session, surroundings.theme),
                   Text::tr("mute silence pause for an hour until tomorrow"));
}

void addDown(SettingsPage &page)
{
    page.addSection(Text::tr("What counts as down"));
    page.addNumber(Text::tr("Down after &failures"), field(&Settings::failuresBeforeDown), {1, 30});
    page.addNumber(Text::tr("… a&mong the last scrapes"), notice(&Notices::downWindow), {1, 30},
                   Text::tr("2 of 3: a single failure is not told, two with a success between "
                            "them are."));
    page.addNumber(Text::tr("Up again after s&uccesses"), notice(&Notices::successesBeforeUp),
                   {1, 30});
    page.addNumber(Text::tr("… among the last &scrapes"), notice(&Notices::upWindow), {1, 30});
    page.addCheck(Text::tr("One notice for a target that &comes and goes"),
                  notice(&Notices::dampUnstable),
                  Text::tr("After three outages in ten minutes it is told once as unstable, then "
                           "not until it has been calm for five minutes."));
}

void addSilence(SettingsPage &page)
{
    page.addSection(Text::tr("When it is silent"));
    page.addCheck(Text::tr("While I stop c&ontainers myself"), notice(&Notices::silentOnStop),
                  Text::tr("docker compose down is no alarm: the engine's events tell."));
    auto *quiet = page.addCheck(Text::tr("In &quiet hours"), notice(&Notices::quietHours),
                                Text::tr("What begins then and still lasts is told at their end."));
    for (QTimeEdit *edit : {page.addTime(Text::tr("F&rom"), notice(&Notices::quietFromMinute)),
                            page.addTime(Text::tr("Unti&l"), notice(&Notices::quietToMinute))}) {
        edit->setEnabled(false);
        QObject::connect(quiet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
}

} // namespace

void notificationSettings(SettingsPage &page, const SettingsSurroundings &surroundings)
{
    addTelling(page, surroundings);
    addDown(page);
    addSilence(page);
}

} // namespace vigie
