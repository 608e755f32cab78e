// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <vector>

namespace vigie::promql {

// The positive or the negative buckets of a histogram with their indexes spelled out, which is what
// arithmetic wants; spans are for storage. Safe with spans that do not fit the buckets.
struct HistogramSide
{
    std::vector<std::int64_t> indexes;
    std::vector<double> counts;
    std::vector<double> compensations; // as many as counts, or none

    HistogramSide() = default;
    HistogramSide(const std::vector<NativeHistogram::Span> &spans,
                  const std::vector<double> &buckets);

    [[nodiscard]] std::size_t size() const { return indexes.size(); }
    void store(std::vector<NativeHistogram::Span> &spans, std::vector<double> &buckets) const;

    // Merges buckets to a lower schema.
    void reduce(std::int32_t fromSchema, std::int32_t toSchema);
    // Drops buckets that count nothing (nor compensate anything).
    void dropEmpty();
};

// A side of a histogram: positive or negative.
[[nodiscard]] HistogramSide sideOf(const NativeHistogram &histogram, bool positive);
void setSide(NativeHistogram &histogram, bool positive, const HistogramSide &side);

// What to do with the buckets of the second side.
enum class SideOperation { Add, Subtract, KahanAdd };

// Combines b into a. Leading buckets of b whose bound is no larger than the threshold are left out:
// they are in the zero bucket already (exponential schemas only).
[[nodiscard]] HistogramSide combine(const HistogramSide &a, const HistogramSide &b,
                                    SideOperation operation, std::int32_t schema, double threshold);

} // namespace vigie::promql
