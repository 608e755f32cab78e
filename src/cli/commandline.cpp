// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "command.h"
#include "terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString &jsonOption()
{
    static const QString name = u"json"_s;
    return name;
}

} // namespace

CommandLine::CommandLine(const QString &command, const QString &description, const QString &example)
    : m_command(command)
    , m_example(example)
{
    m_parser.setApplicationDescription(description);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser.addOption({{u"h"_s, u"help"_s}, CommandLineText::tr("Shows this help.")});
    m_parser.addOption({jsonOption(), CommandLineText::tr("Prints JSON for programs.")});
    // Language has read it already.
    m_parser.addOption(
        {u"lang"_s, CommandLineText::tr("The language of the texts, e.g. fr."), u"LANGUAGE"_s});
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"vigiectl "_s + m_command} + arguments))
        return usageError(m_parser.errorText());
    if (!m_parser.isSet(u"help"_s))
        return std::nullopt;
    QString help = m_parser.helpText();
    // QCommandLineParser names the program alone: put the command behind it.
    const QString program = QCoreApplication::arguments().constFirst();
    help.replace(program + u' ', u"vigiectl "_s + m_command + u' ');
    terminal::print(help);
    terminal::printLine(u"\n"_s + CommandLineText::tr("Example:") + u"\n  vigiectl "_s + m_example);
    return ExitFine;
}

bool CommandLine::json() const
{
    return m_parser.isSet(jsonOption());
}

int CommandLine::usageError(const QString &message) const
{
    terminal::printError(u"vigiectl %1: %2"_s.arg(m_command, message));
    terminal::printError(CommandLineText::tr("Try 'vigiectl %1 --help'.").arg(m_command));
    return ExitUsage;
}

} // namespace vigie
