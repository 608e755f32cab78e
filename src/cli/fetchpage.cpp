// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchpage.h"

#include "scraper.h"

#include <QEventLoop>

namespace vigie {

ScrapeResultPtr fetchPage(const ScrapeConfig &config)
{
    Scraper scraper;
    QEventLoop loop;
    ScrapeResultPtr result;
    QObject::connect(&scraper, &Scraper::scraped, &loop,
                     [&](const QString &, const ScrapeResultPtr &scraped) {
                         result = scraped;
                         loop.quit();
                     });
    scraper.scrape(QStringLiteral("target"), config);
    loop.exec();
    return result;
}

} // namespace vigie
