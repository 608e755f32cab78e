// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie {

// The lines of `now`, from 1 and ascending, that `before` does not have at the same place; where
// lines were inserted or removed, those that `before` does not have at all.
[[nodiscard]] std::vector<std::uint32_t> changedLines(std::string_view before,
                                                      std::string_view now);

} // namespace vigie
