// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogramside.h"

#include "histogram.h"
#include "kahan.h"

#include <algorithm>

namespace vigie::promql {

namespace {

// Grows the side by one bucket and adds into the last one where the index is the same.
void accumulate(HistogramSide &side, std::int64_t index, double count, double compensation,
                bool compensated)
{
    if (side.indexes.empty() || side.indexes.back() != index) {
        side.indexes.push_back(index);
        side.counts.push_back(count);
        if (compensated)
            side.compensations.push_back(compensation);
        return;
    }
    if (!compensated) {
        side.counts.back() += count;
        return;
    }
    KahanSum sum{side.counts.back(), side.compensations.back()};
    sum.add(count);
    if (compensation != 0)
        sum.add(compensation);
    side.counts.back() = sum.sum;
    side.compensations.back() = sum.compensation;
}

} // namespace

HistogramSide::HistogramSide(const std::vector<NativeHistogram::Span> &spans,
                             const std::vector<double> &buckets)
{
    indexes.reserve(buckets.size());
    std::int64_t index = 0;
    for (const NativeHistogram::Span &span : spans) {
        index += span.offset;
        for (std::uint32_t i = 0; i < span.length && indexes.size() < buckets.size(); ++i)
            indexes.push_back(index++);
    }
    counts.assign(buckets.begin(), buckets.begin() + static_cast<std::ptrdiff_t>(indexes.size()));
}

void HistogramSide::store(std::vector<NativeHistogram::Span> &spans,
                          std::vector<double> &buckets) const
{
    spans.clear();
    std::int64_t next = 0;
    for (const std::int64_t index : indexes) {
        if (spans.empty() || index != next)
            spans.push_back({static_cast<std::int32_t>(index - next), 0});
        ++spans.back().length;
        next = index + 1;
    }
    buckets = counts;
}

void HistogramSide::reduce(std::int32_t fromSchema, std::int32_t toSchema)
{
    const int shift = fromSchema - toSchema;
    const bool compensated = !compensations.empty();
    HistogramSide reduced;
    for (std::size_t i = 0; i < size(); ++i)
        accumulate(reduced, ((indexes[i] - 1) >> shift) + 1, counts[i],
                   compensated ? compensations[i] : 0, compensated);
    *this = std::move(reduced);
}

void HistogramSide::dropEmpty()
{
    const bool compensated = !compensations.empty();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        if (counts[i] == 0 && (!compensated || compensations[i] == 0))
            continue;
        indexes[kept] = indexes[i];
        counts[kept] = counts[i];
        if (compensated)
            compensations[kept] = compensations[i];
        ++kept;
    }
    indexes.resize(kept);
    counts.resize(kept);
    if (compensated)
        compensations.resize(kept);
}

HistogramSide sideOf(const NativeHistogram &histogram, bool positive)
{
    return positive ? HistogramSide(histogram.positiveSpans, histogram.positiveBuckets)
                    : HistogramSide(histogram.negativeSpans, histogram.negativeBuckets);
}

void setSide(NativeHistogram &histogram, bool positive, const HistogramSide &side)
{
    if (positive)
        side.store(histogram.positiveSpans, histogram.positiveBuckets);
    else
        side.store(histogram.negativeSpans, histogram.negativeBuckets);
}

HistogramSide combine(const HistogramSide &a, const HistogramSide &b, SideOperation operation,
                      std::int32_t schema, double threshold)
{
    const bool exponential = schema != NativeHistogram::customBucketsSchema;
    const bool compensated = operation == SideOperation::KahanAdd;
    const double sign = operation == SideOperation::Subtract ? -1 : 1;
    std::size_t j = 0;
    while (exponential && j < b.size() && exponentialBound(b.indexes[j], schema) <= threshold)
        ++j;
    HistogramSide result;
    result.indexes.reserve(a.size() + b.size() - j);
    result.counts.reserve(a.size() + b.size() - j);
    const auto compensationOf = [](const HistogramSide &side, std::size_t at) {
        return side.compensations.empty() ? 0 : side.compensations[at];
    };
    std::size_t i = 0;
    while (i < a.size() || j < b.size()) {
        const bool fromA = j >= b.size() || (i < a.size() && a.indexes[i] <= b.indexes[j]);
        if (fromA) {
            accumulate(result, a.indexes[i], a.counts[i], compensationOf(a, i), compensated);
            ++i;
        } else {
            accumulate(result, b.indexes[j], sign * b.counts[j], sign * compensationOf(b, j),
                       compensated);
            ++j;
        }
    }
    return result;
}

} // namespace vigie::promql
