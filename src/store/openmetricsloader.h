// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "labels.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vigie {

class SeriesStore;

// What came of a file of samples with timestamps.
struct LoadedSamples
{
    bool accepted = false; // false: the issues say why; what stands before the error is stored
    std::uint64_t stored = 0;
    std::uint64_t withoutTime = 0; // left out
    std::uint64_t duplicates = 0;  // left out: another value at the same time
    std::uint64_t outOfOrder = 0;  // left out: older than the one before
    std::int64_t firstMs = 0;      // of the stored ones
    std::int64_t lastMs = 0;
    std::vector<Issue> issues;
};

// Stores each sample of an OpenMetrics text at its timestamp, as `promtool tsdb create-blocks-from
// openmetrics` does; the labels are added to all that have none of that name.
LoadedSamples loadOpenMetrics(std::string body, SeriesStore &store, const Labels &labels = {});

} // namespace vigie
