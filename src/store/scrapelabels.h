// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "pageupdate.h"
#include "seriesbatch.h"
#include "seriesindex.h"

#include <array>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// The labels of a scraped sample: its name, its own and the target's, sorted. A label of its own
// that the target has too becomes exported_<name>, again while that is taken (the shorter first).
class ScrapeLabels
{
public:
    explicit ScrapeLabels(Labels target)
        : m_target(std::move(target))
    {}

    // Appends the series; names as in PageUpdate::Series. Names and values have to stay where they
    // are until the batch is cleared, names until forgetNames().
    SeriesBatch::Series &add(std::string_view metric, std::span<const Label> labels,
                             std::uint32_t names, SeriesBatch &batch);
    // Valid until the next call.
    std::span<const SeriesIndex::LabelView> of(std::string_view metric,
                                               std::span<const Label> labels);
    // The memory of the names may have others from now on.
    void forgetNames();

private:
    // How the labels of samples with these names are to be sorted: found once for all of them.
    struct Order
    {
        std::string_view metric;
        std::vector<std::string_view> own;            // names, as they come
        std::vector<std::uint32_t> places;            // of these among the sorted
        std::vector<SeriesIndex::LabelView> labels;   // sorted; values of the sample used last
        std::uint32_t names = 0;                      // as in PageUpdate::Series
        std::size_t next = 0;                         // the order that came behind this one
        std::uint64_t batch = 0;                      // the batch that has it:
        std::uint32_t firstName = SeriesBatch::none;  // its names there
        std::uint32_t firstLabel = SeriesBatch::none; // of its last series there
        bool isUsed = false;
        bool isWhole = false; // of a sample without empty values: good for others too
    };
    static constexpr std::size_t orderCount = 8; // a page's families mostly have fewer

    Order &order(std::string_view metric, std::span<const Label> labels, std::uint32_t names);
    [[nodiscard]] static bool fits(const Order &order, std::string_view metric,
                                   std::span<const Label> labels, std::uint32_t names);
    static void setValues(Order &order, std::span<const Label> labels);
    static void addFirst(Order &order, std::span<const Label> labels, SeriesBatch &batch,
                         std::uint32_t first);
    static void addLike(const Order &order, std::span<const Label> labels, SeriesBatch &batch,
                        std::uint32_t first);
    void sort(Order &order, std::string_view metric, std::span<const Label> labels);
    [[nodiscard]] bool has(std::string_view name) const;

    Labels m_target;
    std::array<Order, orderCount> m_orders;
    std::size_t m_last = 0;          // order used
    std::size_t m_oldest = 0;        // made
    std::deque<std::string> m_names; // made here, in use by m_orders

    struct Item
    {
        SeriesIndex::LabelView label;
        std::size_t own = 0; // which label of the sample; behind those: others
    };
    std::vector<Item> m_items; // scratch
};

} // namespace vigie
