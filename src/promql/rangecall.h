// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotator.h"
#include "value.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie::promql {

// What a function remembers of a series from step to step, so that it looks at every point once.
struct SlidingState
{
    struct Event
    {
        std::uint64_t index = 0; // number of the point in the series
        double value = 0;
    };

    std::uint64_t scanned = 0; // points below this number were looked at
    std::vector<Event> events; // from `first` on, those in the window
    std::size_t first = 0;

    void forgetBefore(std::uint64_t index)
    {
        while (first < events.size() && events[first].index < index)
            ++first;
        if (first > 64 && first * 2 > events.size()) {
            events.erase(events.begin(), events.begin() + static_cast<std::ptrdiff_t>(first));
            first = 0;
        }
    }
    [[nodiscard]] std::span<const Event> inWindow() const
    {
        return std::span<const Event>(events).subspan(first);
    }
};

// One call of a range function: a series' window at a step, and the place for the result.
struct RangeCall
{
    std::span<const Point> floats;
    std::span<const HistogramSample> histograms;
    std::span<const std::int64_t> floatStarts; // start times; empty when not used
    std::span<const std::int64_t> histogramStarts;
    std::uint64_t firstFloat = 0; // number of floats[0] in the series
    std::int64_t timeMs = 0;      // of the evaluation
    std::int64_t rangeStartMs = 0;
    std::int64_t rangeEndMs = 0;
    double rangeSeconds = 0;
    bool anchored = false;
    bool smoothed = false;
    std::span<const double> parameters; // the scalar arguments at this step
    std::string_view metric;            // its name
    SourceRange at;                     // for annotations
    SlidingState *sliding = nullptr;
    Annotator *annotator = nullptr;

    // The result, if any.
    bool hasResult = false;
    double value = 0;
    HistogramPtr histogram;

    void setResult(double result)
    {
        hasResult = true;
        value = result;
    }
    void setResult(HistogramPtr result)
    {
        hasResult = true;
        histogram = std::move(result);
    }
    void setResult(NativeHistogram result)
    {
        setResult(std::make_shared<const NativeHistogram>(std::move(result)));
    }
    [[nodiscard]] bool isMixed() const { return !floats.empty() && !histograms.empty(); }
};

} // namespace vigie::promql
