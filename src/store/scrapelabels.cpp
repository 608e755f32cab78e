// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapelabels.h"

#include <algorithm>

namespace vigie {

bool ScrapeLabels::has(std::string_view name) const
{
    return m_target.has(name) ||
           std::any_of(m_labels.begin(), m_labels.end(),
                       [&](const SeriesIndex::LabelView &label) { return label.name == name; });
}

std::span<const SeriesIndex::LabelView> ScrapeLabels::of(std::string_view metric,
                                                         std::span<const Label> labels)
{
    m_labels.clear();
    m_names.clear();
    std::vector<SeriesIndex::LabelView> taken;
    for (const Label &label : labels) {
        if (label.value.empty())
            continue;
        if (m_target.has(label.name))
            taken.push_back({label.name, label.value});
        else
            m_labels.push_back({label.name, label.value});
    }
    std::stable_sort(taken.begin(), taken.end(),
                     [](const auto &a, const auto &b) { return a.name.size() < b.name.size(); });
    for (const SeriesIndex::LabelView &label : taken) {
        std::string name = "exported_" + std::string(label.name);
        while (has(name))
            name.insert(0, "exported_");
        m_labels.push_back({m_names.emplace_back(std::move(name)), label.value});
    }
    for (const Labels::Pair &pair : m_target)
        m_labels.push_back({pair.first, pair.second});
    if (!metric.empty())
        m_labels.push_back({metricNameLabel, metric});
    std::sort(m_labels.begin(), m_labels.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
    return m_labels;
}

} // namespace vigie
