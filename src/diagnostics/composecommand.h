// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

#include <QStringList>

namespace vigie {

// The compose command of this machine: ["docker", "compose"], or ["docker-compose"]; empty when
// there is none. Looks for files only, starts nothing.
[[nodiscard]] QStringList composeProgram();

// The program with -f and -p as this project needs them; the words of the subcommand follow.
[[nodiscard]] QStringList composeCommand(const Evidence &evidence, const QStringList &words);

// Where the command is to be run.
[[nodiscard]] QString composeDirectory(const Evidence &evidence);

} // namespace vigie
