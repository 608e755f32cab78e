// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

// The common part of every command's arguments: --help with an example, --json, --lang, and
// clear usage errors.
class CommandLine
{
public:
    // example: what follows "vigiectl " in the help's example.
    CommandLine(const QString &command, const QString &description, const QString &example);

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }

    // Parses; an exit code when the command has to end here (--help: 0, wrong usage: 2).
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);
    [[nodiscard]] bool json() const;

    // Says what is wrong and how to get help, on the standard error; always ExitUsage.
    [[nodiscard]] int usageError(const QString &message) const;

private:
    QString m_command;
    QString m_example;
    QCommandLineParser m_parser;
};

} // namespace vigie
