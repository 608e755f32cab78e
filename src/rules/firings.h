// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"

#include <cstdint>
#include <vector>

namespace vigie {

// A span in which an alert fires; toMs is the last step of it.
struct FiringSpan
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    bool operator==(const FiringSpan &) const = default;
};

// What a condition would have done: each span of each series in time order, and all of them
// together where they overlap.
struct PastFirings
{
    std::size_t series = 0; // that the condition held for at least once
    std::size_t times = 0;  // that one of them began to fire
    std::vector<FiringSpan> spans;
};

// From the condition's results over a range, evaluated every stepMs: it fires once it held for
// forMs without a gap.
[[nodiscard]] PastFirings pastFirings(const QueryResult &condition, std::int64_t stepMs,
                                      std::int64_t forMs);

} // namespace vigie
