// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashslots.h"
#include "labelpairs.h"
#include "labels.h"
#include "matcher.h"
#include "postings.h"
#include "seriesbatch.h"
#include "storedsample.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// Which series there are: their labels, where their points are kept, and which match. Series are
// only added; removal makes another index, so that a snapshot goes on seeing what it saw. Safe in
// any thread.
class SeriesIndex
{
public:
    // A label of a set sorted by name, without empty values.
    struct LabelView
    {
        std::string_view name;
        std::string_view value;
    };
    // Where points of a series are: a group and the place in it.
    struct Part
    {
        std::uint32_t group = 0;
        std::uint32_t place = 0;
    };

    SeriesIndex() = default;

    // The series with these labels, made if there is none.
    SeriesId insert(std::span<const LabelView> labels);
    void reserve(std::size_t more); // that may be new
    // The same for many; and their places in the group, made by newPlace if need be.
    void insert(SeriesBatch &batch, std::uint32_t group,
                const std::function<std::uint32_t(SeriesId)> &newPlace);
    void addPart(SeriesId series, Part part);
    // Appends the parts; none where the series is not known.
    void parts(SeriesId series, std::vector<Part> &parts) const;
    [[nodiscard]] std::optional<std::uint32_t> placeIn(std::uint32_t group, SeriesId series) const;
    [[nodiscard]] bool knows(SeriesId series) const;
    [[nodiscard]] bool hasMetric(std::string_view name) const; // of some series
    // The same index without these parts, and without the series that have none left.
    [[nodiscard]] std::shared_ptr<SeriesIndex>
    without(const std::function<bool(const Part &)> &gone) const;

    [[nodiscard]] Labels labels(SeriesId series) const;
    // Series numbers from this on are younger than now.
    [[nodiscard]] std::uint32_t limit() const;
    [[nodiscard]] std::vector<SeriesId> select(std::span<const Matcher> matchers,
                                               std::uint32_t limit) const;
    [[nodiscard]] std::vector<std::string> labelNames(std::span<const Matcher> matchers,
                                                      std::uint32_t limit) const;
    [[nodiscard]] std::vector<std::string> labelValues(std::string_view name,
                                                       std::span<const Matcher> matchers,
                                                       std::uint32_t limit) const;

    [[nodiscard]] std::size_t seriesCount() const;
    [[nodiscard]] std::size_t labelBytes() const;
    [[nodiscard]] std::size_t indexBytes() const;

private:
    static constexpr std::uint32_t none = 0xffffffffU;
    static constexpr std::size_t pageSize = 1024;
    struct Entry
    {
        std::uint32_t labels = none; // in m_labels; none: no such series
        Part part{none, 0};
        std::uint32_t next = none; // further parts, in m_moreParts
    };
    struct MorePart
    {
        Part part;
        std::uint32_t next = none;
    };
    using Page = std::array<Entry, pageSize>;
    using Ids = std::vector<std::uint32_t>;

    void findPairs(SeriesBatch &batch);
    void makeCodes(SeriesBatch &batch);
    [[nodiscard]] std::size_t expectedPairs() const;
    Entry &findOrAdd(SeriesBatch::Series &series, const SeriesBatch &batch);
    [[nodiscard]] std::optional<std::uint32_t> placeOf(const Entry &entry,
                                                       std::uint32_t group) const;
    [[nodiscard]] const Entry *entry(std::uint32_t id) const;
    Entry &makeEntry(std::uint32_t id);
    Entry &add(std::uint32_t id, std::span<const std::uint8_t> code, std::uint32_t hash);
    // Where it is or may be put.
    [[nodiscard]] std::size_t slotOf(std::span<const std::uint8_t> code, std::uint32_t hash) const;
    [[nodiscard]] std::span<const std::uint8_t> code(std::uint32_t id) const;
    void appendPart(Entry &entry, Part part);
    // Calls visit with each pair of the series until it gives false.
    template <typename Visit>
    void forEachPair(std::uint32_t id, const Visit &visit) const
    {
        const std::span<const std::uint8_t> bytes = code(id);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            std::uint32_t pair = bytes[i] & 0x7fU;
            for (unsigned shift = 7; (bytes[i] & 0x80U) != 0; shift += 7)
                pair |= (bytes[++i] & 0x7fU) << shift;
            if (!visit(pair))
                return;
        }
    }

    // Locked to be read, with all postings.
    [[nodiscard]] std::shared_lock<std::shared_mutex> lockWithPostings() const;
    [[nodiscard]] Ids everything(std::uint32_t limit) const;
    [[nodiscard]] Ids matching(const Matcher &matcher, std::uint32_t limit) const;
    void filter(const Matcher &matcher, Ids &ids) const;
    [[nodiscard]] Ids selectIds(std::span<const Matcher> matchers, std::uint32_t limit) const;

    mutable std::shared_mutex m_mutex;
    LabelPairs m_pairs;
    mutable Postings m_postings;
    PagedMemory m_labels; // of each series: the size and the numbers of its pairs
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<MorePart> m_moreParts;
    HashSlots m_slots; // of the series
    std::uint32_t m_next = 0;
    std::size_t m_count = 0;
    std::size_t m_expected = 0; // series
    SeriesBatch m_single;       // scratch
};

} // namespace vigie
