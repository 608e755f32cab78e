// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "chunk.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// What stands before a chunk's values.

namespace vigie {

// At which of the shared times the series has a point, as runs.
void putStates(std::span<const PointState> states, Bytes &out);
[[nodiscard]] bool readStates(ByteReader &in, std::vector<PointState> &states, std::size_t places);

// The start times of so many points, as runs; they are appended.
void putStarts(std::span<const std::int64_t> starts, Bytes &out);
[[nodiscard]] bool readStarts(ByteReader &in, std::vector<std::int64_t> &starts, std::size_t count);

// The summary of the values, but for their count; the exponent is that of their column.
void putSummary(std::span<const double> values, std::optional<unsigned> exponent, Bytes &out);
void readSummary(ByteReader &in, SampleSummary &summary);

} // namespace vigie
