// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace vigie {

using HistogramPointer = std::shared_ptr<const NativeHistogram>;

// With the shared pointer's own memory.
[[nodiscard]] inline std::size_t bytesHeldBy(const NativeHistogram &histogram)
{
    return sizeof(histogram) + 32 +
           (histogram.positiveSpans.capacity() + histogram.negativeSpans.capacity()) *
               sizeof(NativeHistogram::Span) +
           (histogram.positiveBuckets.capacity() + histogram.negativeBuckets.capacity() +
            histogram.customValues.capacity()) *
               sizeof(double);
}

// A run of one series' points in time order, unpacked: a column for each property.
struct PointBlock
{
    std::vector<std::int64_t> times;
    std::vector<double> values;               // a stale marker is a value
    std::vector<std::int64_t> starts;         // empty: all unknown
    std::vector<HistogramPointer> histograms; // empty: none; null beside a value

    [[nodiscard]] std::size_t size() const { return times.size(); }

    void clear()
    {
        times.clear();
        values.clear();
        starts.clear();
        histograms.clear();
    }

    void truncate(std::size_t count) // what is there, and no more
    {
        times.resize(count);
        values.resize(count);
        if (!starts.empty())
            starts.resize(count);
        if (!histograms.empty())
            histograms.resize(count);
    }

    void add(std::int64_t timeMs, double value, std::int64_t startMs,
             const HistogramPointer &histogram)
    {
        if (startMs != 0 || !starts.empty()) {
            starts.resize(times.size(), 0);
            starts.push_back(startMs);
        }
        if (histogram || !histograms.empty()) {
            histograms.resize(times.size());
            histograms.push_back(histogram);
        }
        times.push_back(timeMs);
        values.push_back(value);
    }
};

} // namespace vigie
