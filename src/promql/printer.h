// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ast.h"

#include <string>

namespace vigie::promql {

// The expression on one line in the usual spacing; parses to the same tree.
[[nodiscard]] std::string toString(const Expr &expr);

// Over several lines, indented by two blanks, where one line would be longer than `width`.
[[nodiscard]] std::string prettyPrint(const Expr &expr, std::size_t width = 100);

// 1h30m of nanoseconds; "0s" of none.
[[nodiscard]] std::string durationText(std::int64_t nanoseconds);

} // namespace vigie::promql
