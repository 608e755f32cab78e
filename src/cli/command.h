// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace vigie {

// vigiectl's exit codes: the same for every command.
enum ExitCode : int { ExitFine = 0, ExitProblem = 1, ExitUsage = 2 };

// One command of vigiectl. `run` gets the arguments after the command's name and returns an
// ExitCode; it may run an event loop of its own. It answers --help and --json itself
// (CommandLine does the common part).
struct Command
{
    QLatin1StringView name;
    const char *summary; // translated by "Commands" when it is shown
    int (*run)(const QStringList &arguments);
};

// All commands, in the order in which the help lists them. A new one is a row in commands.cpp.
[[nodiscard]] std::span<const Command> commands();

// Runs `vigiectl arguments…` (without the program's name).
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace vigie
