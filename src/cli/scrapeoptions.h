// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeconfig.h"

#include <QString>

class QCommandLineParser;

namespace vigie {

// The options that say how a page is fetched.
void addScrapeOptions(QCommandLineParser &parser);

struct ScrapeOptions
{
    ScrapeConfig config; // without a URL
    QString problem;     // wrong usage, in words; empty when all is well
};
[[nodiscard]] ScrapeOptions readScrapeOptions(const QCommandLineParser &parser);

} // namespace vigie
