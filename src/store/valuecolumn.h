// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <cstdint>
#include <optional>
#include <span>

namespace vigie {

// A run of sample values, bit exact: as decimal numbers (1.25 = 125 / 10^2), which is how exporters
// print them, else by their bits. The few values that are no decimals (NaN, infinities, −0) stand
// beside the others. Gives the power of ten where all or most are decimals.
std::optional<unsigned> encodeValues(std::span<const double> values, Bytes &out);

// Fills `values`, whose size is the number of values that was encoded; false when damaged.
[[nodiscard]] bool decodeValues(ByteReader &in, std::span<double> values);

// The whole number m with m / 10^exponent bit-equal to the value, if there is one.
[[nodiscard]] bool toDecimal(double value, unsigned exponent, std::int64_t &decimal);
[[nodiscard]] double fromDecimal(std::int64_t decimal, unsigned exponent);
inline constexpr unsigned maxDecimalExponent = 15;

} // namespace vigie
