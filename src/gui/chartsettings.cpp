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
    Q_DECLARE_TR_FUNCTIONS(ChartSettings)
};

void addFormats(SettingsPage &page)
{
    page.addSection(Text::tr("Numbers and times"));
    page.addChoice(Text::tr("&Numbers"), choice(field(&Settings::numbers)),
                   {{Text::tr("As the language writes them"), int(Settings::Numbers::Language)},
                    {Text::tr("As the system writes them"), int(Settings::Numbers::System)},
                    {Text::tr("Without separators: 1234567"), int(Settings::Numbers::Plain)}},
                   Text::tr("In texts only. What is copied, exported or queried is always plain."));
    page.addChoice(Text::tr("Time &zone"), choice(field(&Settings::zone)),
                   {{Text::tr("This machine's"), int(Settings::Zone::Local)},
                    {Text::tr("UTC"), int(Settings::Zone::Utc)}});
    page.addChoice(Text::tr("&Clock"), choice(field(&Settings::clock)),
                   {{Text::tr("24 hours: 13:50"), int(Settings::Clock::Hours24)},
                    {Text::tr("12 hours: 1:50 PM"), int(Settings::Clock::Hours12)}});
    page.addChoice(Text::tr("Times on &axes"), choice(field(&Settings::axisTimes)),
                   {{Text::tr("The clock's: 13:45"), int(Settings::AxisTimes::Clock)},
                    {Text::tr("Before now: −5 min"), int(Settings::AxisTimes::BeforeNow)}},
                   Text::tr("A chart that is zoomed or paused always shows the clock's."));
}

} // namespace

void chartSettings(SettingsPage &page, const SettingsSurroundings &)
{
    page.addSection(Text::tr("Look"));
    page.addChoice(Text::tr("&Theme"), choice(field(&Settings::theme)),
                   {{Text::tr("Follow the system"), int(Settings::Theme::System)},
                    {Text::tr("Light"), int(Settings::Theme::Light)},
                    {Text::tr("Dark"), int(Settings::Theme::Dark)}});
    page.addChoice(Text::tr("&Palette"), choice(field(&Settings::palette)),
                   {{Text::tr("Vigie"), int(Settings::Palette::Standard)},
                    {Text::tr("Okabe and Ito"), int(Settings::Palette::OkabeIto)},
                    {Text::tr("Greys, told apart by pattern"), int(Settings::Palette::Grey)}},
                   Text::tr("The colours of the lines. Each can be told apart with red-green "
                            "blindness too."));
    page.addChoice(Text::tr("&Density"), choice(field(&Settings::density)),
                   {{Text::tr("Comfortable"), int(Settings::Density::Comfortable)},
                    {Text::tr("Compact"), int(Settings::Density::Compact)}},
                   Text::tr("Compact puts more charts on a page."));
    addFormats(page);
}

} // namespace vigie
