// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefile.h"

#include "command.h"
#include "commandline.h"
#include "exposition.h"
#include "inputfile.h"
#include "terminal.h"

#include <QCoreApplication>

#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct PageFileText
{
    Q_DECLARE_TR_FUNCTIONS(PageFile)
};

bool readBytes(PageFile &page)
{
    QString why;
    if (std::optional<std::string> body = readInputFile(page.name, &why)) {
        page.body = std::move(*body);
        return true;
    }
    terminal::printError(u"vigiectl: "_s + terminal::sanitized(page.name) + u": "_s + why);
    page.exitCode = ExitUsage;
    return false;
}

} // namespace

void addFormatOption(CommandLine &line)
{
    line.parser().addOption(
        {u"format"_s,
         PageFileText::tr("The page's format: auto, prometheus-text, openmetrics-text, "
                          "openmetrics-2.0-text or protobuf."),
         u"FORMAT"_s, u"auto"_s});
}

PageFile readPageFile(CommandLine &line)
{
    PageFile page;
    const QStringList files = line.parser().positionalArguments();
    if (files.size() != 1) {
        page.exitCode = line.usageError(PageFileText::tr("give one file, or - for standard input"));
        return page;
    }
    page.name = files.constFirst();
    const QString word = line.parser().value(u"format"_s);
    const auto format = formatFromString(word.toStdString());
    if (!format && word != "auto"_L1) {
        page.exitCode = line.usageError(PageFileText::tr("there is no format '%1'").arg(word));
        return page;
    }
    if (readBytes(page))
        page.format = format ? *format : detectFormat(page.body);
    return page;
}

} // namespace vigie
