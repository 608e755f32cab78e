// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace vigie {

// The types of a metric family, the union of the text format's and OpenMetrics' words.
// `untyped` and `unknown` are one type.
enum class MetricType : std::uint8_t {
    Unknown,
    Counter,
    Gauge,
    Histogram,
    GaugeHistogram,
    Summary,
    Info,
    StateSet,
};

// The OpenMetrics word: "unknown", "counter", "gaugehistogram"…
[[nodiscard]] std::string_view toString(MetricType type);

} // namespace vigie
