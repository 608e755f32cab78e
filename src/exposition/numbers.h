// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

// The NaN that a page's NaN becomes; the stale marker is another one.
[[nodiscard]] double canonicalNaN();
[[nodiscard]] inline double canonical(double value)
{
    return std::isnan(value) ? canonicalNaN() : value;
}

// A value as Prometheus reads it: decimal, Inf, +Inf, -Inf, infinity and NaN in any case. Refused:
// hexadecimal, underscores, a signed NaN, and what is too large for a double.
[[nodiscard]] std::optional<double> parseValue(std::string_view text);

// Digits only, at most the largest int64.
[[nodiscard]] std::optional<std::int64_t> parseMilliseconds(std::string_view digits);

// Seconds to milliseconds, truncated; what int64 cannot hold becomes its lowest value, as in Go.
[[nodiscard]] std::int64_t millisecondsFromSeconds(double seconds);

// The shortest form that reads back the same; "NaN", "+Inf" and "-Inf". Scientific from 1e+21.
[[nodiscard]] std::string formatNumber(double value);

// The same, scientific from 1e+06: what Go's strconv and so most exporters print.
[[nodiscard]] std::string formatShortest(double value);

// The form that le and quantile take: as formatShortest, with ".0" where it would look whole.
[[nodiscard]] std::string formatLabelNumber(double value);

} // namespace vigie
