// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"
#include "settingspage.h"
#include "settingspages.h"

#include <QCoreApplication>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GeneralSettings)
};

} // namespace

void generalSettings(SettingsPage &page, const SettingsSurroundings &surroundings)
{
    page.addSection(Text::tr("Language"));
    QList<std::pair<QString, QString>> languages = {{Text::tr("Follow the system"), {}}};
    for (const Language &language : availableLanguages()) {
        languages.append({language.name, language.code});
    }
    page.addTextChoice(Text::tr("&Language"), field(&Settings::language), languages,
                       Text::tr("The texts change at once, dates and numbers with them."));
    page.addSection(Text::tr("Start and end"));
    page.addCheck(Text::tr("&Start with the session"), field(&Settings::startWithSession),
                  Text::tr("Vigie is there when you have logged in."));
    page.addCheck(Text::tr("Start &in the tray"), field(&Settings::startHidden),
                  Text::tr("When it starts with the session, the window stays closed."));
    page.addCheck(Text::tr("&Closing the window leaves Vigie in the tray"),
                  field(&Settings::closeToTray),
                  Text::tr("It goes on watching; Quit in the menu ends it."));
    page.addSection(Text::tr("Passwords and tokens"));
    page.addCheck(Text::tr("Without a &keychain, keep them in a file"),
                  field(&Settings::secretsInFile),
                  Text::tr("They belong in the keychain of your session. Where none runs, they "
                           "last until Vigie ends, or are kept in a file that only you can "
                           "read. They are never in the settings nor in an export."));
    page.addSection(Text::tr("Place"));
    page.addNote(Text::tr("The settings are kept in %1.").arg(surroundings.settingsPath));
}

} // namespace vigie
