// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QString>

#include <optional>
#include <string>

namespace vigie {

class CommandLine;

// A page given by file name ("-": the standard input), with the format asked for or detected.
struct PageFile
{
    QString name;
    std::string body;
    Format format = Format::PrometheusText;
    std::optional<int> exitCode; // set where the command has to end; the reason was printed
};

// Adds --format to a command's options.
void addFormatOption(CommandLine &line);

// Reads the one file of the command line.
[[nodiscard]] PageFile readPageFile(CommandLine &line);

} // namespace vigie
