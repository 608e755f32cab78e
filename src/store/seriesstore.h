// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "matcher.h"
#include "nativehistogram.h"
#include "page.h"

#include <bit>
#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace vigie {

// The stale marker, bit-exact as Prometheus': a series ended here.
inline constexpr std::uint64_t staleNanBits = 0x7ff0000000000002ULL;
[[nodiscard]] inline double staleNan()
{
    return std::bit_cast<double>(staleNanBits);
}
[[nodiscard]] inline bool isStaleNan(double value)
{
    return std::bit_cast<std::uint64_t>(value) == staleNanBits;
}

enum class SeriesId : std::uint32_t {};

// One stored point. Times are milliseconds since the epoch.
struct StoredSample
{
    std::int64_t timeMs = 0;
    double value = 0;
    std::int64_t startTimeMs = 0;               // 0 = unknown
    const NativeHistogram *histogram = nullptr; // valid until the iterator moves on
};

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

// Walks one series' points in time order over the range given at creation.
class SampleIterator
{
public:
    SampleIterator();
    ~SampleIterator();
    SampleIterator(SampleIterator &&) noexcept;
    SampleIterator &operator=(SampleIterator &&) noexcept;

    [[nodiscard]] bool next(StoredSample &sample) // false at the end
    {
        if (m_next == m_columns.times.size() && !load())
            return false;
        const std::size_t i = m_next++;
        sample.timeMs = m_columns.times[i];
        sample.value = m_columns.values[i];
        sample.startTimeMs = m_columns.startTimes.empty() ? 0 : m_columns.startTimes[i];
        sample.histogram = m_columns.histograms.empty() ? nullptr : m_columns.histograms[i].get();
        return true;
    }

    // The same points, many at a time: a column for each property, valid until the next call.
    struct Columns
    {
        std::span<const std::int64_t> times;
        std::span<const double> values;
        std::span<const std::int64_t> startTimes;                           // empty: unknown
        std::span<const std::shared_ptr<const NativeHistogram>> histograms; // empty: none
    };
    [[nodiscard]] bool nextColumns(Columns &columns)
    {
        if (m_next != 0 && m_next != m_columns.times.size())
            return false; // in the midst of single points
        if (m_next == m_columns.times.size() && !load())
            return false;
        columns = m_columns;
        m_next = m_columns.times.size();
        return true;
    }

private:
    friend class StoreSnapshot;
    class Private;
    bool load();

    Columns m_columns;
    std::size_t m_next = 0;
    std::unique_ptr<Private> d;
};

// min, max, first, last, sum and count of a run of points, without unpacking where chunks allow.
struct SampleSummary
{
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();
    double first = 0;
    double last = 0;
    double sum = 0;
    std::uint64_t count = 0;
};

// A consistent view of the store at one moment; cheap to take, safe to read in any thread while
// scrapes append. Holds what it sees alive: keep it for one evaluation, not longer.
class StoreSnapshot
{
public:
    // Series whose labels match all matchers, in the order in which they came.
    [[nodiscard]] std::vector<SeriesId> select(std::span<const Matcher> matchers) const;
    [[nodiscard]] Labels labels(SeriesId series) const;
    // Points with fromMs < time <= toMs, stale markers included.
    [[nodiscard]] SampleIterator samples(SeriesId series, std::int64_t fromMs,
                                         std::int64_t toMs) const;
    [[nodiscard]] SampleSummary summary(SeriesId series, std::int64_t fromMs,
                                        std::int64_t toMs) const;
    [[nodiscard]] std::vector<std::string> labelNames(std::span<const Matcher> matchers) const;
    [[nodiscard]] std::vector<std::string> labelValues(std::string_view name,
                                                       std::span<const Matcher> matchers) const;
    // Metadata by family name; nullptr when never seen.
    [[nodiscard]] const Family *family(std::string_view name) const;

    class Private;

private:
    friend class SeriesStore;
    friend class StoreMark;
    std::shared_ptr<const Private> d;
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
