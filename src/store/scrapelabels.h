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

    // Valid until the next call.
    std::span<const SeriesIndex::LabelView> of(std::string_view metric,
                                               std::span<const Label> labels);

private:
    [[nodiscard]] bool has(std::string_view name) const;

    Labels m_target;
    std::vector<SeriesIndex::LabelView> m_labels;
    std::deque<std::string> m_names; // made here, in use by m_labels
};

} // namespace vigie
