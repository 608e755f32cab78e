// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "page.h"
#include "seriesindex.h"

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// The labels of a scraped sample: its name, its own and the target's, sorted. A label of its own
// that the target has too becomes exported_<name>, again while that is taken (the shorter first).
class ScrapeLabels
{
public:
    explicit ScrapeLabels(Labels target)
        : m_target(std::move(target))
    {}

    // Where several samples have the same names in the same memory, they are sorted once. Valid
    // until the next call.
    std::span<const SeriesIndex::LabelView> of(std::string_view metric,
                                               std::span<const Label> labels);
    // The memory of the names may have others from now on.
    void forgetNames() { m_isKnown = false; }

private:
    [[nodiscard]] bool isKnown(std::string_view metric, std::span<const Label> labels) const;
    void sort(std::string_view metric, std::span<const Label> labels);
    [[nodiscard]] bool has(std::string_view name) const;

    Labels m_target;
    std::vector<SeriesIndex::LabelView> m_labels;
    std::deque<std::string> m_names; // made here, in use by m_labels

    struct Item
    {
        SeriesIndex::LabelView label;
        std::size_t own = 0; // which label of the sample; behind those: others
    };
    std::vector<Item> m_items; // scratch
    // What m_labels was made from.
    bool m_isKnown = false;
    std::string_view m_metric;
    std::vector<std::string_view> m_ownNames;
    std::vector<std::size_t> m_places; // of the sample's labels among m_labels
};

} // namespace vigie
