// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"
#include "pointblock.h"

#include <cstddef>
#include <span>
#include <vector>

namespace vigie {

// The end of the run that begins at `begin`: histograms of one shape (schema, spans, bounds), or
// places without a histogram.
[[nodiscard]] std::size_t histogramRunEnd(std::span<const HistogramPointer> histograms,
                                          std::size_t begin);

// Packs histograms of one shape: the shape once, then a value column for the count, the sum and
// each bucket.
void encodeHistograms(std::span<const HistogramPointer> histograms, Bytes &out);

// Appends `count` histograms; false when damaged.
[[nodiscard]] bool decodeHistograms(ByteReader &in, std::size_t count,
                                    std::vector<HistogramPointer> &histograms);

} // namespace vigie
