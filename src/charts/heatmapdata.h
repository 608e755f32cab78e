// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace vigie {

// A histogram over time as a grid: a column a step, a row a bucket, lowest first.
struct HeatmapData
{
    struct Bucket
    {
        double lower = 0; // −Inf for the first classic bucket
        double upper = 0; // +Inf for the last
    };

    std::vector<Bucket> buckets;
    std::int64_t firstMs = 0;
    std::int64_t stepMs = 1;
    std::size_t columns = 0;
    std::vector<float> cells; // column after column, buckets.size() each; NaN = no sample
    float largest = 0;

    [[nodiscard]] bool empty() const { return columns == 0 || buckets.empty(); }
    [[nodiscard]] float at(std::size_t column, std::size_t bucket) const
    {
        return cells[column * buckets.size() + bucket];
    }
    // The column of a moment (a step's value covers the time before it); columns when outside.
    [[nodiscard]] std::size_t columnAt(std::int64_t timeMs) const;
};

// From classic buckets (series with le, cumulative, summed where several share an le) or from
// native histograms (brought to one resolution of at most maxBuckets rows). Rows that nobody ever
// used are left out at both ends.
[[nodiscard]] HeatmapData heatmapOf(const ChartData &data, std::size_t maxBuckets = 60);

} // namespace vigie
