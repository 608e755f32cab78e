// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "nativehistogram.h"
#include "queryresult.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace vigie::promql {

using HistogramPtr = std::shared_ptr<const NativeHistogram>;
using LabelsPtr = std::shared_ptr<const Labels>;

struct HistogramSample
{
    std::int64_t timeMs = 0;
    HistogramPtr histogram;
};

// One series of an intermediate result: points in time order, at most one of either kind at a time.
struct Series
{
    LabelsPtr labels;
    std::vector<Point> floats;
    std::vector<HistogramSample> histograms;
    bool dropName = false; // the name goes at the end, when names are removed late

    [[nodiscard]] bool empty() const { return floats.empty() && histograms.empty(); }
};

// What an expression is at all steps. A scalar is one series without labels and gaps.
struct Matrix
{
    std::vector<Series> series;
    std::string text; // of a string expression
};

// The steps of a range query; an instant query has one.
struct Steps
{
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;
    std::int64_t stepMs = 1;

    [[nodiscard]] bool isInstant() const { return startMs == endMs; }
    [[nodiscard]] std::int64_t count() const
    {
        return endMs < startMs ? 0 : (endMs - startMs) / stepMs + 1;
    }
    [[nodiscard]] std::int64_t time(std::int64_t step) const { return startMs + step * stepMs; }
    [[nodiscard]] std::size_t indexOf(std::int64_t timeMs) const
    {
        return static_cast<std::size_t>((timeMs - startMs) / stepMs);
    }
};

// How much memory a histogram takes, in floats.
[[nodiscard]] std::uint64_t sampleSize(const NativeHistogram &histogram);
[[nodiscard]] std::uint64_t sampleCount(const Series &series);
[[nodiscard]] std::uint64_t sampleCount(const Matrix &matrix);

[[nodiscard]] LabelsPtr share(Labels labels);
// Without __name__, __type__ and __unit__.
[[nodiscard]] LabelsPtr withoutName(const LabelsPtr &labels);
// Only the labels named, or all but them (and the name).
[[nodiscard]] Labels keepLabels(const Labels &labels, const std::vector<std::string> &names);
[[nodiscard]] Labels dropLabels(const Labels &labels, const std::vector<std::string> &names);

} // namespace vigie::promql
