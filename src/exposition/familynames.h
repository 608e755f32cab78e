// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <span>
#include <string_view>

namespace vigie {

// The endings that sample names of a family of this type may have; "" is the family's own name.
// The text format has fewer: there `x_total` and `x_created` are families of their own.
[[nodiscard]] std::span<const std::string_view> sampleSuffixes(MetricType type, Format format);

// Those that OpenMetrics 1 allows by the letter.
[[nodiscard]] std::span<const std::string_view> strictSuffixes(MetricType type);

[[nodiscard]] bool isNameInFamily(std::string_view name, std::string_view family, MetricType type,
                                  Format format);

} // namespace vigie
