// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "diagnosecommand.h"
#include "lintcommand.h"
#include "parsecommand.h"
#include "querycommand.h"
#include "recordcommand.h"
#include "rulescommand.h"
#include "scrapecommand.h"
#include "terminal.h"
#include "watchcommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// name, summary, function: a command is a row here and a <name>command.cpp.
constexpr auto allCommands = std::to_array<Command>({
    {"diagnose"_L1, QT_TRANSLATE_NOOP("Commands", "Says why a page does not answer"), runDiagnose},
    {"scrape"_L1, QT_TRANSLATE_NOOP("Commands", "Fetches a page once, with timings and headers"),
     runScrape},
    {"watch"_L1, QT_TRANSLATE_NOOP("Commands", "Shows live how the targets are"), runWatch},
    {"record"_L1, QT_TRANSLATE_NOOP("Commands", "Keeps what pages say in a file"), runRecord},
    {"parse"_L1, QT_TRANSLATE_NOOP("Commands", "Reads a page from a file and says what is wrong"),
     runParse},
    {"lint"_L1, QT_TRANSLATE_NOOP("Commands", "Says which names and units depart from the rules"),
     runLint},
    {"query"_L1,
     QT_TRANSLATE_NOOP("Commands", "Evaluates PromQL over recordings and files of samples"),
     runQuery},
    {"rules"_L1, QT_TRANSLATE_NOOP("Commands", "Checks and tests files of alerts and recordings"),
     runRules},
});

struct CommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

void printHelp()
{
    terminal::printLine(
        CommandsText::tr("See what your /metrics endpoints say, and why they don't."));
    terminal::printLine();
    terminal::printLine(CommandsText::tr("Usage: vigiectl COMMAND [OPTIONS]"));
    terminal::printLine();
    for (const Command &command : commands()) {
        terminal::printLine(
            u"  "_s + terminal::styled(QString(command.name).leftJustified(10), TextStyle::Bold) +
            u"  "_s + CommandsText::tr(command.summary));
    }
    terminal::printLine();
    terminal::printLine(
        CommandsText::tr("'vigiectl COMMAND --help' explains one of them, with an example."));
    terminal::printLine(
        CommandsText::tr("Exit code: 0 fine, 1 a problem was found, 2 wrong usage."));
}

int runCommand(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        printHelp();
        return ExitUsage;
    }
    const QString &name = arguments.constFirst();
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        printHelp();
        return ExitFine;
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        terminal::printLine(u"vigiectl "_s + QCoreApplication::applicationVersion());
        return ExitFine;
    }
    const std::span<const Command> all = allCommands;
    const auto command =
        std::find_if(all.begin(), all.end(), [&](const Command &c) { return c.name == name; });
    if (command != all.end())
        return command->run(arguments.mid(1));
    terminal::printError(
        CommandsText::tr("vigiectl: there is no command '%1'.").arg(terminal::sanitized(name)));
    terminal::printError(CommandsText::tr("'vigiectl --help' lists the commands."));
    return ExitUsage;
}
} // namespace

std::span<const Command> commands()
{
    return allCommands;
}

int runCommandLine(const QStringList &arguments)
{
    const int exitCode = runCommand(arguments);
    if (terminal::hasWrittenAll())
        return exitCode;
    terminal::printError(
        CommandsText::tr("vigiectl: the output could not be written. Is the disk full?"));
    return ExitProblem;
}

} // namespace vigie
