// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedfamilies.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace vigie {

namespace {

constexpr std::array<std::string_view, 7> suffixes{"_bucket", "_count", "_created", "_gcount",
                                                   "_gsum",   "_sum",   "_total"};

// What Vigie adds to every target.
bool isReport(std::string_view name)
{
    return name == "up" || name.starts_with("scrape_");
}

Family familyOf(const StoreSnapshot &snapshot, std::string_view name)
{
    if (const Family *known = snapshot.family(name))
        return *known;
    for (const std::string_view suffix : suffixes) {
        if (!name.ends_with(suffix))
            continue;
        if (const Family *known = snapshot.family(name.substr(0, name.size() - suffix.size())))
            return *known;
    }
    Family family;
    family.name = name;
    return family;
}

struct Found
{
    FamilyInfo info;
    std::set<std::string, std::less<>> samples;
    std::set<std::string, std::less<>> labels;
};

} // namespace

PageViewPtr recordedPage(const StoreSnapshot &snapshot, std::span<const Matcher> target)
{
    std::map<std::string, Found> found;
    auto page = std::make_shared<PageView>();
    for (const SeriesId series : snapshot.select(target)) {
        const Labels labels = snapshot.labels(series);
        if (isReport(labels.metricName()))
            continue;
        Family family = familyOf(snapshot, labels.metricName());
        Found &entry = found[family.name];
        entry.info.family = std::move(family);
        ++entry.info.seriesCount;
        ++page->sampleCount;
        entry.samples.emplace(labels.metricName());
        for (const Labels::Pair &pair : labels) {
            if (pair.first != "__name__" && pair.first != "job" && pair.first != "instance")
                entry.labels.insert(pair.first);
        }
    }
    auto families = std::make_shared<std::vector<FamilyInfo>>();
    for (auto &[name, entry] : found) {
        entry.info.sampleNames.assign(entry.samples.begin(), entry.samples.end());
        entry.info.labelNames.assign(entry.labels.begin(), entry.labels.end());
        families->push_back(std::move(entry.info));
    }
    page->families = std::move(families);
    page->accepted = true;
    return page;
}

} // namespace vigie
