// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vigie::promql {

// A number as PromQL writes it: decimal, 0x1f, 017, with underscores between digits, Inf and NaN in
// any case; nothing where it is none or too large.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

// A float as label values have it (le, quantile): with exponent, Inf, NaN, a sign.
[[nodiscard]] std::optional<double> parseFloat(std::string_view text);

// The shortest text that reads back the same: 0.1, 1e+06, NaN, +Inf; as Go's %g writes it.
[[nodiscard]] std::string formatShort(double value);

// Likewise without an exponent, as count_values labels its values.
[[nodiscard]] std::string formatFixed(double value);

// As Go's %f has it, in a few messages.
[[nodiscard]] std::string formatSixDecimals(double value);

// As the HTTP API writes sample values: an exponent only below 1e-6 and from 1e21.
[[nodiscard]] std::string formatSample(double value);

// As `le` and `quantile` labels have it: at least one decimal or an exponent.
[[nodiscard]] std::string formatLabelFloat(double value);

// %.2g
[[nodiscard]] std::string formatTwoDigits(double value);

[[nodiscard]] inline double secondsOf(std::int64_t nanoseconds)
{
    // Whole seconds apart from the rest, so that neither rounds the other.
    return static_cast<double>(nanoseconds / 1'000'000'000) +
           static_cast<double>(nanoseconds % 1'000'000'000) / 1e9;
}

} // namespace vigie::promql
