// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <cstdint>
#include <span>

namespace vigie {

// A run of whole numbers, packed in the shortest of: one value, offsets from the least, steps from
// one to the next, or only the places where it steps. Trailing zero bits that all share are left
// out. Any numbers come back exactly (differences wrap).
void encodeIntegers(std::span<const std::int64_t> values, Bytes &out);

// Fills `values`, whose size is the number of values that was encoded; false when damaged.
[[nodiscard]] bool decodeIntegers(ByteReader &in, std::span<std::int64_t> values);

} // namespace vigie
