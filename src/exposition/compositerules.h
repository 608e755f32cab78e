// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compositevalue.h"
#include "metrictype.h"

#include <string>

namespace vigie {

// What OpenMetrics 2.0 demands of a value in braces beyond its grammar, for a family of that type:
// what is wrong, in a sentence, or nothing.
[[nodiscard]] std::string compositeProblem(const CompositeValue &value, MetricType type);

} // namespace vigie
