// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <span>
#include <string>
#include <vector>

namespace vigie {

struct LabelCardinality
{
    std::string label;
    std::size_t values = 0; // distinct ones
    std::string example;
};

// How many series a family has and which labels make them; most values first.
struct FamilyCardinality
{
    std::uint32_t family = 0;
    std::size_t series = 0;
    std::vector<LabelCardinality> labels;
};

// Families with samples, most series first; of each the first thousand labels.
[[nodiscard]] std::vector<FamilyCardinality> cardinality(std::span<const Family> families,
                                                         std::span<const Sample> samples);

} // namespace vigie
