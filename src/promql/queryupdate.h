// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"

#include <cstdint>
#include <optional>

namespace vigie {

// What a query that is asked again and again answers: all, or only what is new.
struct QueryUpdate
{
    QueryResult result;
    // With it the result has only the points from that time on. They replace those that were there
    // from then on (a series that is not in the result has none); what was before startMs is gone.
    std::optional<std::int64_t> fromMs;
    std::int64_t startMs = 0;
};

} // namespace vigie
