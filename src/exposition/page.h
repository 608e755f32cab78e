// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "metrictype.h"
#include "nativehistogram.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

enum class Format : std::uint8_t {
    PrometheusText, // 0.0.4 and 1.0.0: one grammar
    OpenMetrics1,   // 0.0.1 and 1.0.0
    OpenMetrics2,   // 2.0.0 draft
    Protobuf,       // io.prometheus.client.MetricFamily, delimited
};

struct Label
{
    std::string_view name;
    std::string_view value; // unescaped; never empty in a Page (an empty value = no label)
    bool operator==(const Label &) const = default;
};

struct Exemplar
{
    std::vector<std::pair<std::string, std::string>> labels;
    double value = 0;
    std::optional<double> timestampSeconds;
    bool operator==(const Exemplar &) const = default;
};

// One metric family's metadata. A family without TYPE, HELP or UNIT has a row too.
struct Family
{
    std::string name;
    MetricType type = MetricType::Unknown;
    std::string help; // unescaped
    std::string unit;
    std::uint32_t sampleCount = 0;
    bool hasType = false; // the page says so, be it "unknown"
    bool hasHelp = false;
    bool hasUnit = false;
    bool operator==(const Family &) const = default;
};

// One sample of a page. Views live as long as the page. `le` and `quantile` are normalised
// (facts: model/labels FormatOpenMetricsFloat), labels are as they stand in the page, not sorted.
struct Sample
{
    std::string_view name;
    std::span<const Label> labels;
    double value = 0;                        // unused where histogram is set
    std::optional<std::int64_t> timestampMs; // explicit only
    std::optional<std::int64_t> startTimeMs; // protobuf and OpenMetrics 2.0
    const NativeHistogram *histogram = nullptr;
    std::span<const Exemplar> exemplars;
    std::uint32_t family = 0; // index into Page::families()
    std::uint32_t line = 0;   // from 1; protobuf: the family's number
};

} // namespace vigie
