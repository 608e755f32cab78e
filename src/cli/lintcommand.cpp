// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintcommand.h"

#include "cardinality.h"
#include "command.h"
#include "commandline.h"
#include "exposition.h"
#include "fetchpage.h"
#include "issuetexts.h"
#include "lint.h"
#include "pagefile.h"
#include "pagejson.h"
#include "pagereader.h"
#include "scrapeoptions.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct LintText
{
    Q_DECLARE_TR_FUNCTIONS(LintCommand)
};

QString shown(const std::string &text)
{
    return terminal::sanitized(QString::fromStdString(text));
}

void printProblems(const std::vector<LintProblem> &problems)
{
    for (const LintProblem &problem : problems) {
        QString text = terminal::styled(shown(problem.metric), TextStyle::Bold) + u": "_s +
                       terminal::sanitized(issueText(problem.text));
        if (!problem.suggestion.empty() && problem.suggestion != problem.metric)
            text += terminal::styled(u" → "_s + shown(problem.suggestion), TextStyle::Good);
        terminal::printLine(text);
    }
    if (problems.size() == mostLintProblems)
        terminal::printLine(LintText::tr("There are too many hints to show all of them."));
    if (problems.empty())
        terminal::printLine(terminal::styled(LintText::tr("No hints."), TextStyle::Good));
}

void printCardinality(const PageReader &reader)
{
    constexpr std::size_t shownFamilies = 10;
    constexpr std::size_t shownLabels = 3;
    const auto rows = cardinality(reader.families(), reader.samples());
    if (rows.empty())
        return;
    terminal::printLine();
    terminal::printLine(
        terminal::styled(LintText::tr("Families with the most series"), TextStyle::Muted));
    for (std::size_t i = 0; i < rows.size() && i < shownFamilies; ++i) {
        QString text = QString::number(rows[i].series).rightJustified(8) + u"  "_s +
                       shown(reader.families()[rows[i].family].name);
        for (std::size_t j = 0; j < rows[i].labels.size() && j < shownLabels; ++j) {
            const LabelCardinality &label = rows[i].labels[j];
            text += terminal::styled(u"  %1 × %2"_s.arg(shown(label.label)).arg(label.values),
                                     TextStyle::Accent);
        }
        terminal::printLine(text);
    }
}

// As a scrape with the options given would get it.
PageFile fetchedPage(CommandLine &line, const QString &url)
{
    PageFile page;
    page.name = QUrl(url).toString(QUrl::RemoveUserInfo);
    ScrapeOptions options = readScrapeOptions(line.parser());
    if (!options.problem.isEmpty()) {
        page.exitCode = line.usageError(options.problem);
        return page;
    }
    options.config.url = QUrl(url);
    const ScrapeResultPtr result = fetchPage(options.config);
    if (!result->ok()) {
        terminal::printError(terminal::sanitized(page.name) + u": "_s +
                             terminal::sanitized(result->message));
        page.exitCode = ExitProblem;
        return page;
    }
    const auto format = formatFromString(line.parser().value(u"format"_s).toStdString());
    page.format = format.value_or(result->format);
    page.body = std::move(result->body);
    return page;
}

PageFile readPage(CommandLine &line)
{
    const QStringList pages = line.parser().positionalArguments();
    const bool isUrl = pages.size() == 1 && (pages.constFirst().startsWith("http://"_L1) ||
                                             pages.constFirst().startsWith("https://"_L1));
    return isUrl ? fetchedPage(line, pages.constFirst()) : readPageFile(line);
}

} // namespace

int runLint(const QStringList &arguments)
{
    CommandLine line(u"lint"_s,
                     LintText::tr("Says which metric names, units and labels depart from "
                                  "Prometheus' naming rules, and which families have "
                                  "the most series."),
                     u"lint metrics.txt"_s);
    addFormatOption(line);
    line.parser().addPositionalArgument(
        u"PAGE"_s, LintText::tr("The page; - is standard input, and a URL is scraped."),
        u"FILE|URL|-"_s);
    addScrapeOptions(line.parser());
    if (const auto code = line.parse(arguments))
        return *code;
    PageFile page = readPage(line);
    if (page.exitCode)
        return *page.exitCode;
    PageReader reader(ReadMode::Tolerant);
    reader.read(std::move(page.body), page.format);
    const auto problems = lintPage(reader.families(), reader.samples(), reader.format());
    if (line.json()) {
        terminal::printLine(QString::fromStdString(lintToJson(problems)));
    } else {
        for (const Issue &issue : reader.issues()) {
            terminal::printError(u"%1:%2:%3: %4"_s.arg(terminal::sanitized(page.name))
                                     .arg(issue.line)
                                     .arg(issue.column)
                                     .arg(shown(issue.message)));
        }
        printProblems(problems);
        printCardinality(reader);
    }
    return problems.empty() && reader.isAccepted() ? ExitFine : ExitProblem;
}

} // namespace vigie
