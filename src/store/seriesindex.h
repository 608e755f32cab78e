// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labelpairs.h"
#include "labels.h"
#include "matcher.h"
#include "postings.h"
#include "seriesbatch.h"
#include "seriestable.h"
#include "storedsample.h"

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
    using Part = SeriesTable::Part;

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
    static constexpr std::uint32_t none = SeriesTable::none;
    using Ids = std::vector<std::uint32_t>;

    void findPairs(SeriesBatch &batch);
    void makeCodes(SeriesBatch &batch);
    [[nodiscard]] std::size_t expectedPairs() const;
    void findOrAdd(SeriesBatch::Series &series, const SeriesBatch &batch);

    // Locked to be read, with all postings.
    [[nodiscard]] std::shared_lock<std::shared_mutex> lockWithPostings() const;
    [[nodiscard]] Ids everything(std::uint32_t limit) const;
    [[nodiscard]] Ids matching(const Matcher &matcher, std::uint32_t limit) const;
    void filter(const Matcher &matcher, Ids &ids) const;
    [[nodiscard]] Ids selectIds(std::span<const Matcher> matchers, std::uint32_t limit) const;

    mutable std::shared_mutex m_mutex;
    LabelPairs m_pairs;
    SeriesTable m_table;
    mutable Postings m_postings;
    std::size_t m_expected = 0; // series
    SeriesBatch m_single;       // scratch
};

} // namespace vigie
