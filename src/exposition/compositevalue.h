// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

// A value in braces: a histogram or summary as one sample (OpenMetrics 2.0, and the native
// histograms that client_python reads in OpenMetrics 1).
struct CompositeValue
{
    bool isGauge = false; // gcount, gsum
    bool isNative = false;
    bool hasBuckets = false;
    bool hasQuantiles = false;
    double count = 0;
    double sum = 0;
    NativeHistogram native;                         // without count and sum
    std::vector<std::pair<double, double>> buckets; // upper bound, cumulative count
    std::vector<std::pair<double, double>> quantiles;
};

struct CompositeProblem
{
    std::size_t offset = 0; // in the text
    std::string message;
    std::string remedy;
};

struct CompositeRules
{
    int openMetricsVersion = 2;
    std::size_t room = 0; // the memory that the value may take
};

// `text` from the opening to the closing brace. In OpenMetrics 2 the fields have their order; in 1
// they have not, and buckets come as deltas.
[[nodiscard]] bool parseComposite(std::string_view text, const CompositeRules &rules,
                                  CompositeValue &into, CompositeProblem &problem);

} // namespace vigie
