// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyinfo.h"

#include "lint.h"

#include <algorithm>
#include <unordered_map>

namespace vigie {

namespace {

// A line may have millions of labels; nobody reads more than some of them.
constexpr std::size_t mostNames = 1000;

void insertSorted(std::vector<std::string> &names, std::string_view name)
{
    const auto it = std::lower_bound(names.begin(), names.end(), name);
    if ((it == names.end() || *it != name) && names.size() < mostNames)
        names.emplace(it, name);
}

void addHints(std::vector<FamilyInfo> &infos, const std::vector<LintProblem> &problems)
{
    std::unordered_map<std::string_view, FamilyInfo *> byName;
    for (FamilyInfo &info : infos)
        byName.emplace(info.family.name, &info);
    for (const LintProblem &problem : problems) {
        const auto found = byName.find(problem.metric);
        if (found == byName.end())
            continue;
        found->second->hints.push_back(problem.text);
        if (!problem.suggestion.empty())
            found->second->fixedName = problem.suggestion;
    }
}

} // namespace

std::vector<FamilyInfo> familyInfos(const std::vector<Family> &families,
                                    std::span<const Sample> samples, Format format)
{
    std::vector<FamilyInfo> infos(families.size());
    for (std::size_t i = 0; i < families.size(); ++i)
        infos[i].family = families[i];
    for (const Sample &sample : samples) {
        FamilyInfo &info = infos[sample.family];
        ++info.seriesCount;
        insertSorted(info.sampleNames, sample.name);
        for (const Label &label : sample.labels)
            insertSorted(info.labelNames, label.name);
    }
    addHints(infos, lintPage(families, samples, format));
    return infos;
}

} // namespace vigie
