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
    std::chrono::milliseconds subqueryStep = std::chrono::minutes(1); // of [5m:]
    // Functions and syntax that Prometheus has behind feature flags, and the evaluation that goes
    // with them: names removed at the end, start timestamps used.
    bool experimental = false;
    bool typeAndUnitLabels = false; // rate() looks at __type__ instead of the name's ending
    std::vector<Matcher> scope;     // added to every selector: the target that a chart shows
    std::stop_token stop;           // cancels
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
