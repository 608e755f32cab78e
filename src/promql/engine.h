// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matcher.h"
#include "queryresult.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace vigie {

class StoreSnapshot;

struct QueryOptions
{
    std::chrono::milliseconds lookback = std::chrono::minutes(5); // staleness, left-open
    std::uint64_t maxSamples = 50'000'000;                        // held at a time
    std::chrono::milliseconds timeout = std::chrono::minutes(2);
    bool experimental = false;    // functions and syntax that Prometheus has behind a flag
    std::vector<Matcher> scope;   // added to every selector: the target that a chart shows
    std::stop_token stop;         // cancels
};

// When to evaluate. stepMs 0 = an instant query at startMs.
struct QueryRange
{
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;
    std::int64_t stepMs = 0;
};

// Parses and evaluates; safe to call in any thread. Never throws: the result carries its error.
[[nodiscard]] QueryResult evaluate(const StoreSnapshot &snapshot, std::string_view expression,
                                   QueryRange range, const QueryOptions &options = {});

} // namespace vigie
