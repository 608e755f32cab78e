// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace vigie {

// The messages of io.prometheus.client below Metric.
enum class ProtobufType : std::uint8_t {
    LabelPair,
    Timestamp,
    Exemplar,
    Value, // Gauge and Untyped
    Counter,
    Quantile,
    Summary,
    Bucket,
    BucketSpan,
    Histogram,
};

// Whether the bytes are such a message, its inner ones included. For what a page holds and nobody
// reads: a counter's value in a metric that is a gauge, the exemplars that a histogram has twice.
// Prometheus refuses a page for them.
[[nodiscard]] bool isWellFormed(std::string_view bytes, ProtobufType type);

} // namespace vigie
