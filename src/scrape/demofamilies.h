// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoworld.h"

#include <cstdint>
#include <vector>

namespace vigie {

// What the demo's process shows at a time of its life. `life` is the life's number.
[[nodiscard]] std::vector<DemoFamily> demoFamilies(const DemoOptions &options, std::int64_t life,
                                                   std::int64_t startMs, std::int64_t nowMs);

} // namespace vigie
