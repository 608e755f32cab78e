// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapelabels.h"

#include <algorithm>

namespace vigie {

namespace {

bool isSameMemory(std::string_view a, std::string_view b)
{
    return a.data() == b.data() && a.size() == b.size();
}

} // namespace

bool ScrapeLabels::has(std::string_view name) const
{
    return m_target.has(name) || std::any_of(m_items.begin(), m_items.end(), [&](const Item &item) {
               return item.label.name == name;
           });
}

std::span<const SeriesIndex::LabelView> ScrapeLabels::of(std::string_view metric,
                                                         std::span<const Label> labels)
{
    if (isKnown(metric, labels)) {
        for (std::size_t i = 0; i < labels.size(); ++i)
            m_labels[m_places[i]].value = labels[i].value;
    } else {
        sort(metric, labels);
    }
    return m_labels;
}

bool ScrapeLabels::isKnown(std::string_view metric, std::span<const Label> labels) const
{
    if (!m_isKnown || labels.size() != m_ownNames.size() || !isSameMemory(metric, m_metric))
        return false;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!isSameMemory(labels[i].name, m_ownNames[i]) || labels[i].value.empty())
            return false;
    }
    return true;
}

void ScrapeLabels::sort(std::string_view metric, std::span<const Label> labels)
{
    m_items.clear();
    m_names.clear();
    m_ownNames.clear();
    m_places.assign(labels.size(), 0);
    m_isKnown = true;
    m_metric = metric;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Label &label = labels[i];
        m_ownNames.push_back(label.name);
        m_isKnown = m_isKnown && !label.value.empty();
        if (label.value.empty())
            continue;
        m_items.push_back({{label.name, label.value}, i});
    }
    const auto firstTaken =
        std::stable_partition(m_items.begin(), m_items.end(),
                              [&](const Item &item) { return !m_target.has(item.label.name); });
    std::vector<Item> taken(firstTaken, m_items.end());
    m_items.erase(firstTaken, m_items.end());
    std::stable_sort(taken.begin(), taken.end(), [](const Item &a, const Item &b) {
        return a.label.name.size() < b.label.name.size();
    });
    for (const Item &item : taken) {
        std::string name = "exported_" + std::string(item.label.name);
        while (has(name))
            name.insert(0, "exported_");
        m_items.push_back({{m_names.emplace_back(std::move(name)), item.label.value}, item.own});
    }
    for (const Labels::Pair &pair : m_target)
        m_items.push_back({{pair.first, pair.second}, labels.size()});
    if (!metric.empty())
        m_items.push_back({{metricNameLabel, metric}, labels.size()});
    std::sort(m_items.begin(), m_items.end(),
              [](const Item &a, const Item &b) { return a.label.name < b.label.name; });
    m_labels.clear();
    for (const Item &item : m_items) {
        if (item.own < labels.size())
            m_places[item.own] = m_labels.size();
        m_labels.push_back(item.label);
    }
}

} // namespace vigie
