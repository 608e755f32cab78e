// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storesnapshot.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace vigie {

struct StoreLimits
{
    std::chrono::milliseconds maxAge = std::chrono::hours(24);
    std::size_t maxBytes = 512U << 20U;
};

// Where the memory goes; the sums are what the store really holds.
struct StoreUsage
{
    std::size_t seriesCount = 0;
    std::uint64_t sampleCount = 0;
    std::size_t chunkBytes = 0;
    std::size_t labelBytes = 0;
    std::size_t indexBytes = 0;
    [[nodiscard]] std::size_t totalBytes() const { return chunkBytes + labelBytes + indexBytes; }
};

// What is remembered: labelled series of samples in compressed chunks, bounded by age and bytes.
// One writer at a time per store (calls lock briefly); readers use snapshots.
class SeriesStore
{
public:
    class Private;

    explicit SeriesStore(StoreLimits limits = {});
    ~SeriesStore();
    SeriesStore(const SeriesStore &) = delete;
    SeriesStore &operator=(const SeriesStore &) = delete;

    enum class AppendResult {
        Stored,
        Unchanged,  // the very point is there already
        Duplicate,  // another value at the same time; the first stays
        OutOfOrder, // older than the newest
        Gone,       // the series was evicted: ask series() again
    };

    // The general way in (files, rules, tests); scrapes go through ScrapeAppender.
    SeriesId series(const Labels &labels);
    AppendResult append(SeriesId series, std::int64_t timeMs, double value,
                        std::int64_t startTimeMs = 0);
    AppendResult append(SeriesId series, std::int64_t timeMs, const NativeHistogram &histogram,
                        std::int64_t startTimeMs = 0);
    void setFamily(const Family &family);

    [[nodiscard]] StoreSnapshot snapshot() const;
    [[nodiscard]] StoreUsage usage() const;

    void setLimits(StoreLimits limits);
    void evict(std::int64_t nowMs); // whole chunks beyond the limits, oldest first
    void clear();

private:
    friend class ScrapeAppender;
    friend class StoreExporter;
    friend class StoreImporter;
    friend class StoreSnapshot;
    std::unique_ptr<Private> d;
};

} // namespace vigie
