// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyplace.h"
#include "session.h"
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

void historySettings(SettingsPage &page, const SettingsSurroundings &surroundings)
{
    page.addSection(Text::tr("How much is held"));
    page.addNumber(Text::tr("&Keep at most"), in<std::chrono::hours>(field(&Settings::historyAge)),
                   {1, 8760, Text::tr(" h")}, Text::tr("Older samples are forgotten."));
    page.addNumber(Text::tr("&Memory at most"), inMebibytes(field(&Settings::historyBytes)),
                   {16, 65536, Text::tr(" MiB")},
                   Text::tr("The oldest samples go first when it is full. On the disk it is as "
                            "much again at most."));
    page.addSection(Text::tr("Over restarts"));
    page.addCheck(Text::tr("Keep the history when Vigie &ends"), field(&Settings::keepHistory),
                  Text::tr("It is saved every five minutes and at the end, and is back at the "
                           "next start. Without this, what is on the disk stays as it is."));
    if (!surroundings.session.historyFolder().isEmpty())
        page.addWidget(new HistoryPlace(surroundings.session),
                       Text::tr("folder disk size files delete clear forget"));
}

} // namespace vigie
