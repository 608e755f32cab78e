// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapelabels.h"

#include "texthash.h"

#include <algorithm>

namespace vigie {

bool ScrapeLabels::has(std::string_view name) const
{
    return m_target.has(name) || std::any_of(m_items.begin(), m_items.end(), [&](const Item &item) {
               return item.label.name == name;
           });
}

std::span<const SeriesIndex::LabelView> ScrapeLabels::of(std::string_view metric,
                                                         std::span<const Label> labels)
{
    Order &order = this->order(metric, labels, PageUpdate::Series::unknownNames);
    setValues(order, labels);
    return order.labels;
}

SeriesBatch::Series &ScrapeLabels::add(std::string_view metric, std::span<const Label> labels,
                                       std::uint32_t names, SeriesBatch &batch)
{
    Order &order = this->order(metric, labels, names);
    const auto count = static_cast<std::uint32_t>(order.labels.size());
    const auto first = static_cast<std::uint32_t>(batch.labelsOf.size());
    batch.labelsOf.resize(first + count);
    if (order.batch == batch.serial())
        addLike(order, labels, batch, first);
    else
        addFirst(order, labels, batch, first);
    order.firstLabel = first;
    return batch.series.emplace_back(
        SeriesBatch::Series{first, count, static_cast<std::uint32_t>(batch.labels.size())});
}

// The first series of that kind in the batch.
void ScrapeLabels::addFirst(Order &order, std::span<const Label> labels, SeriesBatch &batch,
                            std::uint32_t first)
{
    order.batch = batch.serial();
    order.firstName = static_cast<std::uint32_t>(batch.names.size());
    setValues(order, labels);
    std::uint32_t *added = batch.labelsOf.data() + first;
    for (const SeriesIndex::LabelView &label : order.labels) {
        const auto name = static_cast<std::uint32_t>(batch.names.size());
        batch.names.push_back({label.name});
        *added++ = batch.addLabel(name, label.value);
    }
}

// Another one: the target's labels are the same for sure, its own often.
void ScrapeLabels::addLike(const Order &order, std::span<const Label> labels, SeriesBatch &batch,
                           std::uint32_t first)
{
    std::uint32_t *const added = batch.labelsOf.data() + first;
    std::copy_n(batch.labelsOf.data() + order.firstLabel, order.labels.size(), added);
    std::size_t made = batch.labels.size();
    batch.labels.resize(made + labels.size());
    SeriesBatch::Label *const all = batch.labels.data();
    const std::uint32_t *place = order.places.data();
    for (const Label &label : labels) {
        std::uint32_t &number = added[*place];
        if (!isSameText(label.value, all[number].text())) {
            number = static_cast<std::uint32_t>(made++);
            all[number] = SeriesBatch::Label::of(order.firstName + *place, label.value);
        }
        ++place;
    }
    batch.labels.resize(made);
}

void ScrapeLabels::setValues(Order &order, std::span<const Label> labels)
{
    if (!order.isWhole)
        return; // it was made for these very labels
    for (std::size_t i = 0; i < labels.size(); ++i)
        order.labels[order.places[i]].value = labels[i].value;
}

void ScrapeLabels::forgetNames()
{
    for (Order &order : m_orders)
        order.isUsed = false;
    m_names.clear();
}

ScrapeLabels::Order &ScrapeLabels::order(std::string_view metric, std::span<const Label> labels,
                                         std::uint32_t names)
{
    std::size_t found = m_orders[m_last].next;
    bool isThere = fits(m_orders[found], metric, labels, names);
    for (std::size_t i = 0; i < orderCount && !isThere; ++i) {
        found = i;
        isThere = fits(m_orders[found], metric, labels, names);
    }
    if (!isThere) {
        found = m_oldest;
        m_oldest = (m_oldest + 1) % orderCount;
        sort(m_orders[found], metric, labels);
    }
    m_orders[found].names = names;
    m_orders[m_last].next = found;
    m_last = found;
    return m_orders[found];
}

bool ScrapeLabels::fits(const Order &order, std::string_view metric, std::span<const Label> labels,
                        std::uint32_t names)
{
    if (!order.isUsed || !order.isWhole || labels.size() != order.own.size())
        return false;
    if (names == order.names && names != PageUpdate::Series::unknownNames)
        return true;
    const bool isWhole = std::none_of(labels.begin(), labels.end(),
                                      [](const Label &label) { return label.value.empty(); });
    if (!isWhole || !isSameText(metric, order.metric))
        return false;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!isSameText(labels[i].name, order.own[i]))
            return false;
    }
    return true;
}

void ScrapeLabels::sort(Order &order, std::string_view metric, std::span<const Label> labels)
{
    m_items.clear();
    order.own.clear();
    order.places.assign(labels.size(), 0);
    order.isUsed = true;
    order.isWhole = true;
    order.batch = 0;
    order.metric = metric;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Label &label = labels[i];
        order.own.push_back(label.name);
        order.isWhole = order.isWhole && !label.value.empty();
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
    order.labels.clear();
    for (const Item &item : m_items) {
        if (item.own < labels.size())
            order.places[item.own] = static_cast<std::uint32_t>(order.labels.size());
        order.labels.push_back(item.label);
    }
}

} // namespace vigie
