// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

#include <QStringList>

#include <span>
#include <vector>

namespace vigie {

// What the window lists of each family: its series, sample names, label names and lint hints.
[[nodiscard]] std::vector<FamilyInfo> familyInfos(const std::vector<Family> &families,
                                                  std::span<const Sample> samples, Format format);

// Names of families that `before` does not have, at most so many.
[[nodiscard]] QStringList newFamilyNames(const std::vector<FamilyInfo> &before,
                                         const std::vector<FamilyInfo> &now, std::size_t most);

} // namespace vigie
