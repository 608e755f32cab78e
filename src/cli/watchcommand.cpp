// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchcommand.h"

#include "command.h"
#include "commandline.h"
#include "scrapeoptions.h"
#include "terminal.h"
#include "watcher.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)
};

// Without a terminal nobody would end the demo.
constexpr std::chrono::seconds demoEnd{20};

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"URL"_s, Text::tr("The pages; none: the two default targets."),
                                 u"[URL…]"_s);
    parser.addOptions({
        {u"demo"_s, Text::tr("Adds the built-in exporter. Ends after 20 s when the output is not "
                             "a terminal.")},
        {u"interval"_s, Text::tr("Time between scrapes (default: 5)."), Text::tr("seconds")},
        {u"count"_s, Text::tr("Ends after so many scrapes of each target."), Text::tr("number")},
        {u"for"_s, Text::tr("Ends after so long."), Text::tr("seconds")},
    });
    addScrapeOptions(parser);
}

std::optional<std::chrono::milliseconds> seconds(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0.05 || value > 1e7)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(value * 1000));
}

QString readLimits(const QCommandLineParser &parser, WatchOptions &options)
{
    if (parser.isSet(u"count"_s)) {
        options.count = parser.value(u"count"_s).toInt();
        if (options.count <= 0)
            return Text::tr("--count takes a number above 0.");
    }
    if (parser.isSet(u"for"_s)) {
        options.duration = seconds(parser.value(u"for"_s));
        if (!options.duration)
            return Text::tr("--for takes seconds.");
    }
    const bool endless = options.count == 0 && !options.duration;
    if (options.demo && endless && !terminal::isInteractive())
        options.duration = demoEnd;
    return {};
}

QString readTargets(const QCommandLineParser &parser, WatchOptions &options)
{
    ScrapeOptions fetching = readScrapeOptions(parser);
    if (!fetching.problem.isEmpty())
        return fetching.problem;
    ScrapeConfig &config = fetching.config;
    if (parser.isSet(u"interval"_s)) {
        const auto interval = seconds(parser.value(u"interval"_s));
        if (!interval)
            return Text::tr("--interval takes seconds, 0.05 or more.");
        config.interval = *interval;
    }
    const QStringList urls = parser.positionalArguments();
    QList<Target> targets = urls.isEmpty() ? defaultTargets() : QList<Target>();
    for (const QString &url : urls)
        targets.append(Target::create(QUrl(url).host(), QUrl(url)));
    options.interval = config.interval;
    options.targetsNamed = !urls.isEmpty();
    options.settings.targets.clear();
    for (Target target : targets) {
        config.url = target.scrape.url;
        target.scrape = config;
        options.settings.targets.append(target);
    }
    return {};
}

} // namespace

int runWatch(const QStringList &arguments)
{
    CommandLine line(u"watch"_s,
                     Text::tr("Scrapes pages again and again and shows how the targets are."),
                     u"watch http://localhost:9090/metrics --interval 1"_s);
    addOptions(line.parser());
    if (const auto code = line.parse(arguments))
        return *code;
    WatchOptions options;
    options.demo = line.parser().isSet(u"demo"_s);
    options.json = line.json();
    QString problem = readLimits(line.parser(), options);
    if (problem.isEmpty())
        problem = readTargets(line.parser(), options);
    if (!problem.isEmpty())
        return line.usageError(problem);
    return watchToTheEnd(options);
}

} // namespace vigie
