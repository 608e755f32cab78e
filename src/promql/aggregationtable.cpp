// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions.h"

#include <array>

namespace vigie::promql {

namespace {

// clang-format off
constexpr std::array aggregations = {
    AggregationInfo{"avg", "avg by (label, ...) (v instant-vector)",
        "The mean of each group.", false},
    AggregationInfo{"bottomk", "bottomk by (label, ...) (k scalar, v instant-vector)",
        "The k elements of each group with the least values.", false},
    AggregationInfo{"count", "count by (label, ...) (v instant-vector)",
        "How many elements each group has.", false},
    AggregationInfo{"count_values", "count_values by (label, ...) (label string, v instant-vector)",
        "How many elements have the same value, which becomes a label.", false},
    AggregationInfo{"group", "group by (label, ...) (v instant-vector)",
        "1 for each group.", false},
    AggregationInfo{"limit_ratio", "limit_ratio by (label, ...) (ratio scalar, v instant-vector)",
        "About a part of the elements of each group, always the same ones; a negative ratio takes the others.", true},
    AggregationInfo{"limitk", "limitk by (label, ...) (k scalar, v instant-vector)",
        "Any k elements of each group.", true},
    AggregationInfo{"max", "max by (label, ...) (v instant-vector)",
        "The largest value of each group.", false},
    AggregationInfo{"min", "min by (label, ...) (v instant-vector)",
        "The least value of each group.", false},
    AggregationInfo{"quantile", "quantile by (label, ...) (q scalar, v instant-vector)",
        "The q-quantile, 0 to 1, of the values of each group.", false},
    AggregationInfo{"stddev", "stddev by (label, ...) (v instant-vector)",
        "The population standard deviation of each group.", false},
    AggregationInfo{"stdvar", "stdvar by (label, ...) (v instant-vector)",
        "The population variance of each group.", false},
    AggregationInfo{"sum", "sum by (label, ...) (v instant-vector)",
        "The sum of each group.", false},
    AggregationInfo{"topk", "topk by (label, ...) (k scalar, v instant-vector)",
        "The k elements of each group with the largest values.", false},
};
// clang-format on

} // namespace

std::span<const AggregationInfo> allAggregations()
{
    return aggregations;
}

} // namespace vigie::promql
