// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

std::optional<MainWindow::Page> pageFrom(const QString &name)
{
    if (name == "overview"_L1)
        return MainWindow::Page::Overview;
    if (name == "explore"_L1)
        return MainWindow::Page::Explore;
    if (name == "diagnose"_L1)
        return MainWindow::Page::Diagnose;
    if (name == "alerts"_L1)
        return MainWindow::Page::Alerts;
    if (name == "page"_L1)
        return MainWindow::Page::Response;
    if (name == "welcome"_L1)
        return MainWindow::Page::Welcome;
    return std::nullopt;
}

QSize sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"See what your /metrics endpoints say, and why they don't."_s);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, u"Print this help."_s},
        {u"demo"_s, u"Show the built-in exporter beside the other targets."_s},
        {u"profile"_s, u"Keep the settings in <DIR> instead of the system's place."_s, u"DIR"_s},
        {u"screenshot"_s, u"Write the window as a PNG to <FILE>, without a display, and exit."_s,
         u"FILE"_s},
        {u"page"_s, u"overview, explore, diagnose, page, alerts or welcome."_s, u"PAGE"_s},
        {u"family"_s, u"Show this metric family large."_s, u"NAME"_s},
        {u"settings"_s,
         u"Open the settings at <PAGE>: general, targets, scrape, notifications, charts, docker, "
         u"history or proxy."_s,
         u"PAGE"_s},
        {u"theme"_s, u"light or dark."_s, u"THEME"_s},
        {u"size"_s, u"The window's size, for example 1280x800."_s, u"WxH"_s},
        {u"after"_s, u"Take the screenshot no earlier than <S> seconds after the start."_s, u"S"_s},
        {u"scale"_s, u"The screenshot's scale, 0.5 to 4."_s, u"F"_s},
        {u"lang"_s, u"The language, for example fr."_s, u"LANG"_s},
        {u"hidden"_s, u"Start in the tray, where there is one."_s},
        {u"version"_s, u"Print the version."_s},
    });
    parser.addPositionalArgument(
        u"URL"_s, u"Endpoints to watch, or files to open: pages, reports, recordings, settings."_s,
        u"[URL|FILE…]"_s);
}

void readValues(const QCommandLineParser &parser, Options &options)
{
    bool ok = true;
    if (parser.isSet(u"page"_s)) {
        options.page = pageFrom(parser.value(u"page"_s));
        ok = ok && options.page.has_value();
    }
    const QString theme = parser.value(u"theme"_s);
    if (theme == "light"_L1)
        options.theme = Settings::Theme::Light;
    else if (theme == "dark"_L1)
        options.theme = Settings::Theme::Dark;
    else
        ok = ok && theme.isEmpty();
    if (parser.isSet(u"size"_s)) {
        options.size = sizeFrom(parser.value(u"size"_s));
        ok = ok && !options.size.isEmpty();
    }
    bool number = true;
    if (parser.isSet(u"after"_s))
        options.afterSeconds = parser.value(u"after"_s).toDouble(&number);
    ok = ok && number && options.afterSeconds >= 0;
    if (parser.isSet(u"scale"_s))
        options.scale = parser.value(u"scale"_s).toDouble(&number);
    ok = ok && number && options.scale >= 0.5 && options.scale <= 4;
    if (!ok)
        options.error = u"vigie: a value is not one of those that --help lists.\n"_s;
}

// Without an application, which would ask for a display, Qt knows no name of the program.
QString helpOf(const QCommandLineParser &parser)
{
    QString text = parser.helpText();
    return text.replace(0, text.indexOf(u" [options]"_s), u"Usage: vigie"_s);
}

} // namespace

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    Options options;
    if (!parser.parse(arguments)) {
        options.error = u"vigie: %1\n"_s.arg(parser.errorText());
        return options;
    }
    if (parser.isSet(u"help"_s))
        options.help = helpOf(parser);
    else if (parser.isSet(u"version"_s))
        options.help = u"vigie " VIGIE_VERSION "\n"_s;
    options.hidden = parser.isSet(u"hidden"_s);
    options.demo = parser.isSet(u"demo"_s);
    options.profile = parser.value(u"profile"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.family = parser.value(u"family"_s);
    options.settings = parser.value(u"settings"_s);
    options.language = parser.value(u"lang"_s);
    options.urls = parser.positionalArguments();
    readValues(parser, options);
    return options;
}

} // namespace vigie
