// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

#include <span>
#include <vector>

namespace vigie {

// What the window lists of each family: its series, sample names, label names and lint hints.
[[nodiscard]] std::vector<FamilyInfo> familyInfos(const std::vector<Family> &families,
                                                  std::span<const Sample> samples, Format format);

} // namespace vigie
