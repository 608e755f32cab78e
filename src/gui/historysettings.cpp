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
    Q_DECLARE_TR_FUNCTIONS(HistorySettings)
};

} // namespace

SettingsPage *historySettings(const SettingsSurroundings &surroundings)
{
    auto *page = new SettingsPage(u"history"_s, Text::tr("History"), u"log"_s, surroundings.theme);
    page->addSection(Text::tr("How much is held"));
    page->addNumber(Text::tr("&Keep at most"), in<std::chrono::hours>(field(&Settings::historyAge)),
                    {1, 8760, Text::tr(" h")}, Text::tr("Older samples are forgotten."));
    page->addNumber(Text::tr("&Memory at most"), inMebibytes(field(&Settings::historyBytes)),
                    {16, 65536, Text::tr(" MiB")},
                    Text::tr("The oldest samples go first when it is full."));
    return page;
}

} // namespace vigie
