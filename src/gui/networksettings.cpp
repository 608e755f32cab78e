// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"
#include "settingspages.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkSettings)
};

} // namespace

void networkSettings(SettingsPage &page, const SettingsSurroundings &)
{
    page.addSection(Text::tr("Proxy"));
    page.addNote(Text::tr("What is on this machine or in this network is always asked directly."));
    page.addChoice(Text::tr("&Use"), choice(field(&Settings::proxy, &ProxySettings::kind)),
                   {{Text::tr("The system's proxy"), int(ProxySettings::Kind::System)},
                    {Text::tr("None"), int(ProxySettings::Kind::None)},
                    {Text::tr("This one:"), int(ProxySettings::Kind::Manual)}});
    page.addText(Text::tr("&Host"), field(&Settings::proxy, &ProxySettings::host),
                 u"proxy.example.org"_s);
    page.addNumber(Text::tr("P&ort"), field(&Settings::proxy, &ProxySettings::port), {1, 65535})
        ->setGroupSeparatorShown(false);
    page.addText(Text::tr("U&ser"), field(&Settings::proxy, &ProxySettings::user));
    page.addText(Text::tr("&Password"), field(&Settings::proxy, &ProxySettings::password), {},
                 Text::tr("Kept in the keychain."))
        ->setEchoMode(QLineEdit::Password);
}

} // namespace vigie
