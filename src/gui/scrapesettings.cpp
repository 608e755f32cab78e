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
    Q_DECLARE_TR_FUNCTIONS(ScrapeSettings)
};

} // namespace

void scrapeSettings(SettingsPage &page, const SettingsSurroundings &)
{
    page.addSection(Text::tr("New targets"));
    page.addNote(Text::tr("How a target is asked that is added from now on. What a target says "
                          "for itself is in its own dialog."));
    page.addSeconds(Text::tr("&Interval"), field(&Settings::newTarget, &ScrapeConfig::interval),
                    Text::tr("From one scrape to the next."));
    page.addSeconds(Text::tr("&Time-out"), field(&Settings::newTarget, &ScrapeConfig::timeout),
                    Text::tr("For everything: the name, the connection, the whole page."));
    page.addNumber(Text::tr("Largest &page"),
                   inMebibytes(field(&Settings::newTarget, &ScrapeConfig::bodyLimit)),
                   {1, 4096, Text::tr(" MiB")},
                   Text::tr("After decompression. A larger page counts as a failed scrape."));
    page.addChoice(Text::tr("&Compression"),
                   choice(field(&Settings::newTarget, &ScrapeConfig::compression)),
                   {{Text::tr("Where it saves time"), int(ScrapeConfig::Compression::Auto)},
                    {Text::tr("Never"), int(ScrapeConfig::Compression::Never)},
                    {Text::tr("Always"), int(ScrapeConfig::Compression::Always)}},
                   Text::tr("On this machine gzip costs more than it saves."));
    page.addCheck(Text::tr("Accept proto&buf"),
                  field(&Settings::newTarget, &ScrapeConfig::protobufAllowed),
                  Text::tr("Needed for native histograms."));
    page.addCheck(Text::tr("Follow &redirects"),
                  field(&Settings::newTarget, &ScrapeConfig::followRedirects));
}

} // namespace vigie
