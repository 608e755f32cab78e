// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drift.h"

#include <algorithm>

namespace vigie {

namespace {

std::vector<Family> sortedByName(const std::vector<Family> &families)
{
    std::vector<Family> sorted = families;
    std::sort(sorted.begin(), sorted.end(),
              [](const Family &a, const Family &b) { return a.name < b.name; });
    return sorted;
}

void compare(const Family &before, const Family &after, Drift &drift)
{
    if (before.type != after.type) {
        drift.types.push_back(
            {after.name, std::string(toString(before.type)), std::string(toString(after.type))});
    }
    if (before.help != after.help)
        drift.helps.push_back({after.name, before.help, after.help});
}

} // namespace

bool Drift::isEmpty() const
{
    return newSeries == 0 && goneSeries == 0 && newFamilies.empty() && goneFamilies.empty() &&
           types.empty() && helps.empty();
}

Drift DriftWatcher::follow(const PageUpdate &update, const PageReader &reader)
{
    Drift drift;
    if (!update.accepted)
        return drift;
    const bool isFirst = !m_hasPage;
    m_hasPage = true;
    if (!isFirst) {
        drift.newSeries = update.added.size();
        drift.goneSeries = update.removed.size();
    }
    // Without these three, families are as they were.
    if (!isFirst && !update.metadataChanged && drift.newSeries == 0 && drift.goneSeries == 0)
        return drift;
    std::vector<Family> families = sortedByName(reader.families());
    auto before = m_families.begin();
    auto after = families.begin();
    while (!isFirst && (before != m_families.end() || after != families.end())) {
        if (after == families.end() || (before != m_families.end() && before->name < after->name))
            drift.goneFamilies.push_back((before++)->name);
        else if (before == m_families.end() || after->name < before->name)
            drift.newFamilies.push_back((after++)->name);
        else
            compare(*before++, *after++, drift);
    }
    m_families = std::move(families);
    return drift;
}

void DriftWatcher::forget()
{
    m_families.clear();
    m_hasPage = false;
}

} // namespace vigie
