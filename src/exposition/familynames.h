// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrictype.h"

#include <span>
#include <string_view>

namespace vigie {

// The endings that sample names of a family of this type may have; "" is the family's own name.
[[nodiscard]] std::span<const std::string_view> sampleSuffixes(MetricType type);

[[nodiscard]] bool isNameInFamily(std::string_view name, std::string_view family, MetricType type);

} // namespace vigie
