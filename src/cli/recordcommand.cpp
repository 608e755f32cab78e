// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcommand.h"

#include "command.h"
#include "commandline.h"
#include "querytable.h"
#include "scrapeoptions.h"
#include "terminal.h"
#include "watcher.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordCommand)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"URL"_s, Text::tr("The pages."), u"URL…"_s);
    parser.addOptions({
        {{u"o"_s, u"output"_s}, Text::tr("The recording; no file may be there."), u"FILE"_s},
        {u"for"_s, Text::tr("Ends after so long, as 300 or 5m; without it when interrupted."),
         u"DURATION"_s},
        {u"interval"_s, Text::tr("Time between scrapes (default: 5)."), Text::tr("seconds")},
    });
    addScrapeOptions(parser);
}

// 300, 0.5 or 5m.
std::optional<std::chrono::milliseconds> duration(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    std::int64_t ms = durationMs(text.toStdString()).value_or(0);
    if (isNumber)
        ms = std::isfinite(seconds) && seconds < 1e9 ? std::llround(seconds * 1000) : 0;
    return ms >= 50 ? std::optional(std::chrono::milliseconds(ms)) : std::nullopt;
}

QString readOptions(const QCommandLineParser &parser, WatchOptions &options)
{
    options.output = parser.value(u"output"_s);
    if (options.output.isEmpty())
        return Text::tr("--output says where the recording goes.");
    if (parser.positionalArguments().isEmpty())
        return Text::tr("a URL is needed");
    ScrapeOptions fetching = readScrapeOptions(parser);
    if (!fetching.problem.isEmpty())
        return fetching.problem;
    if (parser.isSet(u"for"_s)) {
        options.duration = duration(parser.value(u"for"_s));
        if (!options.duration)
            return Text::tr("--for takes a time, as 300 or 5m.");
    }
    if (parser.isSet(u"interval"_s)) {
        const auto interval = duration(parser.value(u"interval"_s));
        if (!interval)
            return Text::tr("--interval takes seconds, 0.05 or more.");
        fetching.config.interval = *interval;
    }
    options.interval = fetching.config.interval;
    options.targetsNamed = true;
    options.settings.targets.clear();
    for (const QString &url : parser.positionalArguments()) {
        Target target = Target::create(QUrl(url).host(), QUrl(url));
        fetching.config.url = target.scrape.url;
        target.scrape = fetching.config;
        options.settings.targets.append(target);
    }
    return {};
}

} // namespace

int runRecord(const QStringList &arguments)
{
    CommandLine line(u"record"_s,
                     Text::tr("Scrapes pages again and again and keeps what they say in a file, "
                              "for 'vigiectl query --data' and the window."),
                     u"record http://localhost:9090/metrics -o incident.vigie --for 5m"_s);
    addOptions(line.parser());
    if (const auto code = line.parse(arguments))
        return *code;
    WatchOptions options;
    options.json = line.json();
    if (const QString problem = readOptions(line.parser(), options); !problem.isEmpty())
        return line.usageError(problem);
    return watchToTheEnd(options);
}

} // namespace vigie
