// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrictype.h"
#include "page.h" // Format

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

// One family of the demo's page, before it is written in a format.
struct DemoFamily
{
    using LabelList = std::vector<std::pair<std::string_view, std::string>>;
    struct Sample
    {
        std::string_view suffix; // "_bucket", "_sum"…; a counter's is "_total" in both formats
        LabelList labels;
        double value = 0;
        std::string exemplarTrace; // OpenMetrics only; empty: none
        double exemplarValue = 0;
    };

    std::string_view name; // without _total and _info
    MetricType type = MetricType::Gauge;
    std::string_view help;
    std::string_view unit;     // empty: none
    double createdSeconds = 0; // OpenMetrics only, for counters, histograms and summaries
    std::vector<Sample> samples;
};

// The page in the text format (where info and stateset are gauges) or in OpenMetrics 1.0.
[[nodiscard]] std::string writeDemoPage(const std::vector<DemoFamily> &families, Format format);

} // namespace vigie
