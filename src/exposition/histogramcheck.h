// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <string>
#include <vector>

namespace vigie {

// What is wrong with a native histogram, in a sentence; empty where it adds up. The checks of
// Prometheus' TSDB (model/histogram Validate).
enum class NegativeCounts : std::uint8_t { Refused, Allowed };
[[nodiscard]] std::string histogramProblem(const NativeHistogram &histogram,
                                           NegativeCounts negative = NegativeCounts::Refused);

// Whether the spans have as many buckets as there are counts.
[[nodiscard]] bool spansMatch(const std::vector<NativeHistogram::Span> &spans, std::size_t buckets);

// Leaves out empty buckets and spans, so that equal histograms look equal; as Prometheus stores
// them. Spans and buckets have to fit: what is wrong with them, in a sentence.
[[nodiscard]] std::string compactHistogram(NativeHistogram &histogram);

// One bucket with its bounds, for people and for JSON.
struct HistogramBucket
{
    double lower = 0;
    double upper = 0;
    bool lowerInclusive = false;
    bool upperInclusive = false;
    double count = 0;
};

// All buckets that hold something, from the lowest to the highest; the zero bucket among them.
[[nodiscard]] std::vector<HistogramBucket> histogramBuckets(const NativeHistogram &histogram);

} // namespace vigie
