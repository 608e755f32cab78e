// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vigie {

// Value → height. SymLog is logarithmic beyond ±threshold and linear between, so zeros and negative
// values have their place on a logarithmic axis.
struct ValueMap
{
    enum class Kind : std::uint8_t { Linear, Log, SymLog };

    Kind kind = Kind::Linear;
    double low = 0;
    double high = 1;
    double threshold = 1;

    // 0 at low, 1 at high; ±Inf and what a log axis cannot show end a little outside.
    [[nodiscard]] double share(double value) const;
    [[nodiscard]] double valueAt(double share) const;
    bool operator==(const ValueMap &) const = default;
};

// The plot area in device pixels.
struct PlotMap
{
    int width = 0;
    int height = 0;
    std::int64_t fromMs = 0;
    std::int64_t toMs = 1;
    ValueMap values;
    int inset = 0; // rows above and below for the half of a line at the very edge

    [[nodiscard]] double x(std::int64_t timeMs) const
    {
        return double(timeMs - fromMs) * width / double(toMs - fromMs);
    }
    [[nodiscard]] double y(double value) const
    {
        return inset + (1 - values.share(value)) * (height - 2 * inset);
    }
    // The first time of a pixel column (rounded up to whole milliseconds).
    [[nodiscard]] std::int64_t columnStart(int column) const;
    bool operator==(const PlotMap &) const = default;
};

} // namespace vigie
