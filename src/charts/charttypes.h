// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartspec.h"

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace vigie {

// What a chart needs to know of a metric family.
struct MetricFamily
{
    std::string name; // without _bucket, _sum, _count; counters with _total as exposed
    MetricType type = MetricType::Unknown;
    std::string unit;                    // UNIT metadata, may be empty
    std::vector<std::string> labelNames; // without le, quantile and __name__
};

// Result of a user's changes to an automatic chart; the default is the automatic chart itself.
struct ChartOptions
{
    enum class Aggregation : std::uint8_t { Automatic, None, Sum, Average, Minimum, Maximum };

    Aggregation aggregation = Aggregation::Automatic;
    std::vector<std::string> splitBy;
    std::vector<std::string> matchers; // as PromQL writes them: queue="default"
    int topK = 0;                      // 0: all
    std::vector<double> quantiles;     // empty: 0.5, 0.9, 0.99
    bool increase = false;             // counters: increase in the window instead of rate
    bool operator==(const ChartOptions &) const = default;
};

// When the chart is evaluated; decides the window of rate().
struct ChartTiming
{
    std::chrono::milliseconds scrapeInterval{5000};
    std::chrono::milliseconds step{5000};
};

// One row of the table: for which families, and how the chart is made.
struct ChartType
{
    const char *id;   // "rate", for settings
    const char *name; // "Rate", translatable (context ChartType), for tabs
    bool (*fits)(const MetricFamily &family);
    ChartSpec (*build)(const MetricFamily &family, const ChartOptions &options,
                       const ChartTiming &timing);

    [[nodiscard]] QString title() const;
};

// All rows in order of preference.
[[nodiscard]] std::span<const ChartType> chartTypes();
// Those that fit, the automatic chart first. Never empty.
[[nodiscard]] std::vector<const ChartType *> chartTypesFor(const MetricFamily &family);
[[nodiscard]] ChartSpec automaticChart(const MetricFamily &family, const ChartTiming &timing = {});

// TYPE when there is one, else what the name's ending says.
[[nodiscard]] MetricType effectiveType(const MetricFamily &family);
// max(4 × scrape interval, step + interval) as PromQL writes it: "1m", "20s".
[[nodiscard]] std::string rateWindow(const ChartTiming &timing);
// name{matchers}, quoted when the name is not a legacy one.
[[nodiscard]] std::string selector(std::string_view name, const std::vector<std::string> &matchers);

} // namespace vigie
