// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vigie::promql {

// Order in which numbers inside the texts count as numbers: a2 before a10.
[[nodiscard]] bool naturallyLess(std::string_view a, std::string_view b);

} // namespace vigie::promql
