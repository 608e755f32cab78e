// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"

#include <cstddef>
#include <vector>

namespace vigie {

// Leaves at most so many series, those with the largest latest values, in their order, and says in
// a remark how many there were: nobody reads a chart of four thousand lines, and drawing it would
// hold up the window.
void keepLargestSeries(QueryResult &result, std::size_t most);

// The places of those that it leaves; most = 0: of all.
[[nodiscard]] std::vector<std::size_t> largestSeries(const QueryResult &result, std::size_t most);
// The remark that it makes.
[[nodiscard]] Annotation largestSeriesRemark(std::size_t most, std::size_t count);

} // namespace vigie
