// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"

#include <cstddef>

namespace vigie {

// Leaves at most so many series, those with the largest latest values, in their order, and says in
// a remark how many there were: nobody reads a chart of four thousand lines, and drawing it would
// hold up the window.
void keepLargestSeries(QueryResult &result, std::size_t most);

} // namespace vigie
