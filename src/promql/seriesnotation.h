// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "nativehistogram.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vigie {

// One place of a series in the notation of Prometheus' test files: 1, _, stale, {{schema:0 …}}.
struct SequenceValue
{
    bool omitted = false;
    double value = 0;
    std::optional<NativeHistogram> histogram;
    bool hintGiven = false; // the histogram's counter reset hint was written
};

struct SeriesNotation
{
    Labels labels;
    bool isScalar = false;     // no labels at all, not even {}
    bool isStartTimes = false; // metric@st: values are offsets in milliseconds
    std::vector<SequenceValue> values;
};

// metric{label="value"} 0+10x10 _ stale {{count:3 …}}+{{…}}x4
[[nodiscard]] std::optional<SeriesNotation> parseSeries(std::string_view line);

// 5m, 1h30m, 90, -10s in milliseconds.
[[nodiscard]] std::optional<std::int64_t> parseTestDuration(std::string_view text);

} // namespace vigie
