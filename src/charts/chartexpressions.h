// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// Words of the expressions that charts are; rateWindow() and selector() are declared with the
// types.

namespace vigie {

// What stands in by (…). Label names beyond the legacy characters are quoted in a grouping, too.
[[nodiscard]] std::string groupingOf(const std::vector<std::string> &labels);

} // namespace vigie
