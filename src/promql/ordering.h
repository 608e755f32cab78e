// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace vigie::promql {

// Whether a stands before b when NaN goes to the end in either direction.
[[nodiscard]] inline bool nanLast(double a, double b, bool descending)
{
    if (std::isnan(a) || std::isnan(b))
        return !std::isnan(a) && std::isnan(b);
    return descending ? a > b : a < b;
}

} // namespace vigie::promql
