// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapecommand.h"

#include "command.h"
#include "commandline.h"
#include "scrapeoptions.h"
#include "scraper.h"
#include "scrapereport.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ScrapeCommand)
};

ScrapeResultPtr fetch(const ScrapeConfig &config)
{
    Scraper scraper;
    QEventLoop loop;
    ScrapeResultPtr result;
    QObject::connect(&scraper, &Scraper::scraped, &loop,
                     [&](const QString &, const ScrapeResultPtr &scraped) {
                         result = scraped;
                         loop.quit();
                     });
    scraper.scrape(u"target"_s, config);
    loop.exec();
    return result;
}

} // namespace

int runScrape(const QStringList &arguments)
{
    CommandLine line(u"scrape"_s,
                     Text::tr("Fetches a page once and shows what came back, and how long each "
                              "step took."),
                     u"scrape http://localhost:9090/metrics"_s);
    line.parser().addPositionalArgument(u"URL"_s, Text::tr("The page, as in a browser."));
    addScrapeOptions(line.parser());
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList urls = line.parser().positionalArguments();
    if (urls.size() != 1)
        return line.usageError(Text::tr("one URL is needed."));
    ScrapeOptions options = readScrapeOptions(line.parser());
    if (!options.problem.isEmpty())
        return line.usageError(options.problem);
    options.config.url = QUrl(urls.constFirst());
    const ScrapeReading reading = readScrape(options.config.url, std::move(*fetch(options.config)));
    if (line.json())
        terminal::printJson(QJsonDocument(scrapeJson(reading)));
    else
        printScrape(reading);
    return reading.result.ok() ? ExitFine : ExitProblem;
}

} // namespace vigie
