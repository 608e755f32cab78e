// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "scraperesult.h"

#include <QJsonObject>
#include <QUrl>

#include <cstddef>
#include <vector>

namespace vigie {

// One scrape and what was read of it, to be shown.
struct ScrapeReading
{
    QUrl url; // as asked, without secrets
    ScrapeResult result;
    std::size_t familyCount = 0;
    std::size_t sampleCount = 0;
    std::vector<Issue> issues;
};

// Reads the result's body, sets the parse time, and an error when the page has one.
[[nodiscard]] ScrapeReading readScrape(const QUrl &url, ScrapeResult result);

[[nodiscard]] QJsonObject scrapeJson(const ScrapeReading &reading);
void printScrape(const ScrapeReading &reading);

} // namespace vigie
