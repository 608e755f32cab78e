// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspec.h"
#include "queryresult.h"

#include <vector>

namespace vigie {

// A chart with data that looks like the real thing, the same at each run.
struct ExampleChart
{
    ChartSpec spec;
    std::vector<QueryResult> results;
    std::int64_t stepMs = 5000;
    QList<ChartGap> gaps;
};

inline constexpr std::int64_t exampleEndMs = 1'763'809'667'000;
inline constexpr std::int64_t exampleSpanMs = 20 * 60 * 1000;

[[nodiscard]] std::vector<ExampleChart> exampleCharts();
// count series of pointCount points, a random walk (smooth) or noise.
[[nodiscard]] std::vector<ResultSeries> exampleSeries(int count, int pointCount, bool smooth,
                                                      std::int64_t stepMs);

} // namespace vigie
