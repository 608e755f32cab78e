// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "pointblock.h"
#include "storedsample.h"

#include <cstdint>
#include <span>

namespace vigie {

// What a series has at one place of a shared time column.
enum class PointState : std::uint8_t {
    Absent,
    Present,
    Stale, // the stale marker
};

// The most points of one chunk.
inline constexpr std::size_t maxChunkPoints = 128;

// Packs the points of one series at `times` places. `states` says which of the places have a point;
// where it equals `usual`, what most series of the segment have, it takes no room. The block has
// one point for each place that is not absent; its times are the segment's business.
void encodeChunk(std::span<const PointState> states, std::span<const PointState> usual,
                 const PointBlock &points, Bytes &out);

// The chunk of a series that has the same number at all the usual places.
void encodeConstantChunk(double value, Bytes &out);

// The inverse: appends the points with their times of `times`; false when damaged.
[[nodiscard]] bool decodeChunk(std::span<const std::uint8_t> bytes,
                               std::span<const std::int64_t> times,
                               std::span<const PointState> usual, PointBlock &points);

// The summary of a chunk's numbers without unpacking; false where it has none (histograms) or is
// damaged. Stale markers do not count; a NaN counts and makes the sum NaN, not min and max.
[[nodiscard]] bool chunkSummary(std::span<const std::uint8_t> bytes,
                                std::span<const PointState> usual, SampleSummary &summary);

// Adds one value, in time order, to a summary.
void addToSummary(SampleSummary &summary, double value);
void addToSummary(SampleSummary &summary, const SampleSummary &later);

} // namespace vigie
