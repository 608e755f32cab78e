// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapefamilies.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct Row
{
    const char *name;
    const char *help;
};

constexpr Row rows[] = {
    {"up", QT_TRANSLATE_NOOP("ScrapeFamilies", "1 when the page was read, 0 when it was not.")},
    {"scrape_body_size_bytes",
     QT_TRANSLATE_NOOP("ScrapeFamilies", "Size of the page, uncompressed.")},
    {"scrape_duration_seconds", QT_TRANSLATE_NOOP("ScrapeFamilies", "How long the scrape took.")},
    {"scrape_samples_scraped", QT_TRANSLATE_NOOP("ScrapeFamilies", "Samples on the page.")},
    {"scrape_series_added",
     QT_TRANSLATE_NOOP("ScrapeFamilies", "Series that were not on the page before.")},
    {"scrape_timeout_seconds", QT_TRANSLATE_NOOP("ScrapeFamilies", "How long a scrape may take.")},
};

} // namespace

std::vector<FamilyInfo> scrapeFamilies()
{
    std::vector<FamilyInfo> infos;
    for (const Row &row : rows) {
        FamilyInfo info;
        info.family.name = row.name;
        info.family.type = MetricType::Gauge;
        info.family.help = QCoreApplication::translate("ScrapeFamilies", row.help).toStdString();
        info.seriesCount = 1;
        info.sampleNames = {row.name};
        infos.push_back(std::move(info));
    }
    return infos;
}

} // namespace vigie
