// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "queryupdate.h"
#include "storemark.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

// A range query whose range moves on with time. It remembers what it found and evaluates only the
// steps that are new or whose samples changed since; the result is what a full evaluation gives.
// One caller at a time.
class SlidingQuery
{
public:
    // mostSeries: as keepLargestSeries(). The options' stop token is not looked at.
    SlidingQuery(std::string expression, QueryOptions options, std::size_t mostSeries);

    // What changed since the last call; a part only when the last answer was taken.
    [[nodiscard]] QueryUpdate moveTo(const StoreSnapshot &snapshot, QueryRange range,
                                     std::stop_token stop = {});

    // For those who want to know whether it is worth it.
    [[nodiscard]] std::int64_t stepsEvaluated() const { return m_stepsEvaluated; }

private:
    [[nodiscard]] std::optional<std::int64_t> firstToEvaluate(const StoreSnapshot &snapshot,
                                                              const QueryRange &range) const;
    [[nodiscard]] QueryResult run(const StoreSnapshot &snapshot, const QueryRange &range,
                                  std::stop_token stop);
    void merge(QueryResult newer, std::int64_t startMs, std::int64_t fromMs);
    [[nodiscard]] QueryUpdate updateFrom(std::optional<std::int64_t> fromMs);

    const std::string m_expression;
    QueryOptions m_options;
    const std::size_t m_mostSeries;
    const std::optional<std::chrono::milliseconds> m_reach;
    StoreMark m_mark;
    QueryRange m_range;
    QueryResult m_result; // all series
    bool m_known = false; // the result is of that range, at that mark
    std::vector<Labels> m_given;
    std::int64_t m_stepsEvaluated = 0;
};

} // namespace vigie
