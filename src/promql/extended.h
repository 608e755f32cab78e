// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotator.h"
#include "value.h"

#include <span>
#include <vector>

namespace vigie::promql {

class SampleWindow;
struct RangeCall;

// The experimental selectors `anchored` (takes the last sample before the range along) and
// `smoothed` (interpolates at the borders of the range).

// Adds to `series` the value at `atMs`, interpolated between the samples around it.
void smoothAt(const SampleWindow &window, std::int64_t atMs, std::int64_t stepMs, Series &series,
              Annotator &annotator, SourceRange at);

// The points of a range with one at each border.
[[nodiscard]] std::vector<Point> extendToBorders(std::span<const Point> points,
                                                 std::int64_t beginMs, std::int64_t endMs,
                                                 bool smoothed);

// rate, increase and delta over such a range.
void extendedRate(RangeCall &call, bool isCounter, bool isRate);

// The first float and histogram that count for resets() and changes(); nothing in the range: false.
[[nodiscard]] bool firstSamples(const RangeCall &call, std::size_t &firstFloat,
                                std::size_t &firstHistogram);

// Adds or subtracts and remarks on what was odd; false where the two do not go together.
bool addWithRemarks(NativeHistogram &histogram, const NativeHistogram &other, RangeCall &call);
bool subtractWithRemarks(NativeHistogram &histogram, const NativeHistogram &other, RangeCall &call);

} // namespace vigie::promql
