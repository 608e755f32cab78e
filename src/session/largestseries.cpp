// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largestseries.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vigie {

namespace {

double rankOf(const ResultSeries &series)
{
    constexpr double last = -std::numeric_limits<double>::infinity();
    if (series.points.empty())
        return last;
    const double value = std::abs(series.points.back().value);
    return std::isnan(value) ? last : value;
}

} // namespace

std::vector<std::size_t> largestSeries(const QueryResult &result, std::size_t most)
{
    const std::size_t count = result.series.size();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (most == 0 || count <= most)
        return order;
    std::vector<double> ranks(count);
    std::transform(result.series.begin(), result.series.end(), ranks.begin(), rankOf);
    const auto end = order.begin() + std::ptrdiff_t(most);
    std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
        return ranks[a] > ranks[b] || (ranks[a] == ranks[b] && a < b);
    });
    order.erase(end, order.end());
    std::sort(order.begin(), order.end());
    return order;
}

Annotation largestSeriesRemark(std::size_t most, std::size_t count)
{
    return {Annotation::Severity::Info,
            "showing the " + std::to_string(most) + " largest of " + std::to_string(count) +
                " series",
            0, 0};
}

void keepLargestSeries(QueryResult &result, std::size_t most)
{
    const std::size_t count = result.series.size();
    if (most == 0 || count <= most)
        return;
    std::vector<ResultSeries> kept;
    kept.reserve(most);
    for (const std::size_t at : largestSeries(result, most))
        kept.push_back(std::move(result.series[at]));
    result.series = std::move(kept);
    result.annotations.push_back(largestSeriesRemark(most, count));
}

} // namespace vigie
