// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsecommand.h"

#include "command.h"
#include "commandline.h"
#include "exposition.h"
#include "issuetexts.h"
#include "pagefile.h"
#include "pagejson.h"
#include "pagereader.h"
#include "terminal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct ParseText
{
    Q_DECLARE_TR_FUNCTIONS(ParseCommand)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void printIssue(const QString &file, const Issue &issue)
{
    const auto [word, style] = issue.severity == Issue::Severity::Error
                                   ? std::pair(ParseText::tr("error"), TextStyle::Bad)
                               : issue.severity == Issue::Severity::Warning
                                   ? std::pair(ParseText::tr("warning"), TextStyle::Warning)
                                   : std::pair(ParseText::tr("hint"), TextStyle::Accent);
    const QString place =
        u"%1:%2:%3: "_s.arg(terminal::sanitized(file)).arg(issue.line).arg(issue.column);
    const QString token =
        issue.token.empty() ? QString() : u": "_s + terminal::sanitized(fromUtf8(issue.token));
    terminal::printLine(terminal::styled(place, TextStyle::Bold) +
                        terminal::styled(word + u": "_s, style) + issueText(issue.message) + token);
    if (!issue.remedy.empty())
        terminal::printLine(
            terminal::styled(u"    "_s + issueText(issue.remedy), TextStyle::Muted));
}

// One line a family: name, type, series, and as much of the help as fits.
void printFamilies(const std::vector<Family> &families)
{
    qsizetype widest = ParseText::tr("FAMILY").size();
    constexpr qsizetype widestAllowed = 52;
    for (const Family &family : families)
        widest = std::max(widest, terminal::sanitized(fromUtf8(family.name)).size());
    widest = std::min(widest, widestAllowed);
    const QString header = ParseText::tr("FAMILY").leftJustified(widest) + u"  "_s +
                           ParseText::tr("TYPE").leftJustified(14) + u"  "_s +
                           ParseText::tr("SERIES").rightJustified(8) + u"  "_s +
                           ParseText::tr("HELP");
    terminal::printLine(terminal::styled(header, TextStyle::Muted));
    const qsizetype left = terminal::width() - widest - 28;
    for (const Family &family : families) {
        QString help = terminal::sanitized(fromUtf8(family.help));
        if (left > 3 && help.size() > left)
            help = help.left(left - 1) + u'…';
        const QString type = family.hasType ? fromUtf8(toString(family.type)) : u"–"_s;
        terminal::printLine(terminal::sanitized(fromUtf8(family.name)).leftJustified(widest) +
                            u"  "_s + terminal::styled(type.leftJustified(14), TextStyle::Accent) +
                            u"  "_s + QString::number(family.sampleCount).rightJustified(8) +
                            u"  "_s + help);
    }
}

void printPage(const QString &file, const PageReader &reader)
{
    const QString verdict = reader.isAccepted()
                                ? terminal::styled(ParseText::tr("accepted"), TextStyle::Good)
                                : terminal::styled(ParseText::tr("refused"), TextStyle::Bad);
    terminal::printLine(ParseText::tr("%1: %2, %3")
                            .arg(terminal::styled(terminal::sanitized(file), TextStyle::Bold),
                                 fromUtf8(toString(reader.format())), verdict));
    const QString counts = reader.isAccepted()
                               ? ParseText::tr("Samples: %1, families: %2")
                               : ParseText::tr("Samples before the first error: %1, families: %2");
    terminal::printLine(counts.arg(reader.series().size()).arg(reader.families().size()));
    if (!reader.families().empty()) {
        terminal::printLine();
        printFamilies(reader.families());
    }
    if (!reader.issues().empty())
        terminal::printLine();
    for (const Issue &issue : reader.issues())
        printIssue(file, issue);
}

// A page's JSON may be several times its size: piece by piece.
void printJson(const PageReader &reader)
{
    writePageJson(reader, [](std::string_view piece) { terminal::printBytes(piece); });
    terminal::printLine();
}

} // namespace

int runParse(const QStringList &arguments)
{
    CommandLine line(u"parse"_s,
                     ParseText::tr("Reads a metrics page as a scrape does and says "
                                   "what it holds and what is wrong with it."),
                     u"parse --strict metrics.txt"_s);
    addFormatOption(line);
    line.parser().addOption(
        {u"strict"_s, ParseText::tr("Also refuses what the specification forbids and a scrape "
                                    "lets pass.")});
    line.parser().addPositionalArgument(u"FILE"_s, ParseText::tr("The page; - is standard input."),
                                        u"FILE|-"_s);
    if (const auto code = line.parse(arguments))
        return *code;
    PageFile page = readPageFile(line);
    if (page.exitCode)
        return *page.exitCode;
    PageReader reader(line.parser().isSet(u"strict"_s) ? ReadMode::Strict : ReadMode::Lenient);
    reader.read(std::move(page.body), page.format);
    if (line.json())
        printJson(reader);
    else
        printPage(page.name, reader);
    return reader.isAccepted() ? ExitFine : ExitProblem;
}

} // namespace vigie
