// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"

#include <cstdint>
#include <string_view>

namespace vigie::promql {

// XXH64 with seed 0.
[[nodiscard]] std::uint64_t xxHash64(std::string_view data);

// The hash by which limit_ratio() chooses series: Prometheus' of its label set, so that the same
// series are chosen.
[[nodiscard]] std::uint64_t prometheusHash(const Labels &labels);

} // namespace vigie::promql
