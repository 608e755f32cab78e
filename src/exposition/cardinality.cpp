// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardinality.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

namespace vigie {

namespace {

// Of a family: a line may have millions, each with one value.
constexpr std::size_t mostLabels = 1000;

} // namespace

std::vector<FamilyCardinality> cardinality(std::span<const Family> families,
                                           std::span<const Sample> samples)
{
    using Values = std::unordered_set<std::string_view>;
    std::vector<std::map<std::string_view, Values>> labels(families.size());
    for (const Sample &sample : samples) {
        auto &known = labels[sample.family];
        for (const Label &label : sample.labels) {
            auto values = known.find(label.name);
            if (values == known.end() && known.size() < mostLabels)
                values = known.emplace(label.name, Values()).first;
            if (values != known.end())
                values->second.insert(label.value);
        }
    }
    std::vector<FamilyCardinality> result;
    for (std::uint32_t i = 0; i < families.size(); ++i) {
        if (families[i].sampleCount == 0)
            continue;
        FamilyCardinality &row = result.emplace_back();
        row.family = i;
        row.series = families[i].sampleCount;
        for (const auto &[name, values] : labels[i])
            row.labels.push_back({std::string(name), values.size(), std::string(*values.begin())});
        std::stable_sort(row.labels.begin(), row.labels.end(),
                         [](const auto &a, const auto &b) { return a.values > b.values; });
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &a, const auto &b) { return a.series > b.series; });
    return result;
}

} // namespace vigie
