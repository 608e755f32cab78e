// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapecommand.h"

#include "command.h"
#include "commandline.h"
#include "fetchpage.h"
#include "scrapeoptions.h"
#include "scrapereport.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ScrapeCommand)
};

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
    const ScrapeReading reading =
        readScrape(options.config.url, std::move(*fetchPage(options.config)));
    if (line.json())
        terminal::printJson(QJsonDocument(scrapeJson(reading)));
    else
        printScrape(reading);
    return reading.result.ok() ? ExitFine : ExitProblem;
}

} // namespace vigie
