// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "simdkernels.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vigie {

enum class ReadMode : std::uint8_t {
    Lenient,  // accepts what a Prometheus scrape accepts
    Strict,   // the validator: also what the specification forbids is an Error
    Tolerant, // for lint alone: also what the Go client library reads (signed times, #HELP…)
};

// What changed against the last page of the same target. A slot is a sample line's lasting number:
// it stays while the line's key (name and labels) stays, from page to page, and is given again
// only after it was in `removed`.
struct PageUpdate
{
    struct Value
    {
        std::uint32_t slot = 0;
        double value = 0;
        std::int64_t timestampMs = 0; // where hasTimestamp
        bool hasTimestamp = false;
        const NativeHistogram *histogram = nullptr; // valid until the next read
        std::int64_t startTimeMs = 0;               // as it is now; 0: unknown
    };
    struct Series
    {
        std::uint32_t slot = 0;
        Sample sample; // valid until the next read
    };

    // The new series; made when they are first looked at, which has to be before the next read.
    class SeriesList
    {
    public:
        using Maker = std::function<std::span<const Series>()>;

        SeriesList() = default;
        SeriesList(std::span<const Series> series)
            : m_series(series)
            , m_size(series.size())
        {}
        SeriesList(std::size_t size, Maker maker)
            : m_size(size)
            , m_maker(std::move(maker))
        {}
        [[nodiscard]] std::size_t size() const { return m_size; }
        [[nodiscard]] bool empty() const { return m_size == 0; }
        [[nodiscard]] auto begin() const { return made().begin(); }
        [[nodiscard]] auto end() const { return made().end(); }
        [[nodiscard]] const Series &operator[](std::size_t i) const { return made()[i]; }
        operator std::span<const Series>() const { return made(); }

    private:
        [[nodiscard]] std::span<const Series> made() const
        {
            if (m_series.size() != m_size)
                m_series = m_maker();
            return m_series;
        }

        mutable std::span<const Series> m_series;
        std::size_t m_size = 0;
        Maker m_maker;
    };

    bool accepted = false; // false: store nothing of this page
    std::size_t sampleCount = 0;
    SeriesList added;                       // first page: all of them
    std::span<const Value> changed;         // known slots whose value, time or histogram differs
    std::span<const std::uint32_t> removed; // slots that the last accepted page had
    bool metadataChanged = false;           // TYPE, HELP or UNIT of some family
};

// Reads the pages of one target, one after the other; the second and later ones by comparing them
// with the last (the template path), with the very result that a first read would give.
// Not thread-safe; views that it hands out live until the next read.
class PageReader
{
public:
    explicit PageReader(ReadMode mode = ReadMode::Lenient);
    ~PageReader();
    PageReader(PageReader &&) noexcept;
    PageReader &operator=(PageReader &&) noexcept;

    // Takes the body (uncompressed). A page with an Error gives accepted = false and leaves the
    // slots as the last accepted page had them.
    const PageUpdate &read(std::string body, Format format);

    [[nodiscard]] bool isAccepted() const; // the page read last
    // The page read last, accepted or not; with an Error: the samples before it.
    [[nodiscard]] std::span<const Sample> samples() const; // in page order; made on first call
    [[nodiscard]] const std::vector<Family> &families() const;
    [[nodiscard]] const std::vector<Issue> &issues() const;
    [[nodiscard]] Format format() const;
    [[nodiscard]] const std::string &body() const;
    [[nodiscard]] std::size_t bytesHeld() const;
    // The memory of a body no longer needed, for receiving the next one; maybe empty.
    [[nodiscard]] std::string takeSpareBuffer();

    // The next read sees every series as new (the store forgot the target's).
    void forget();

    // For tests and benchmarks: other than the best instructions; nothing = line by line, no
    // comparing with the last page.
    void setInstructions(std::optional<SimdLevel> level);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vigie
