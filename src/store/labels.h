// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h" // Label

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

inline constexpr std::string_view metricNameLabel = "__name__";

// A label set: sorted by name, each name once, no empty values. A value type for exchange;
// the store keeps its own compact form.
class Labels
{
public:
    using Pair = std::pair<std::string, std::string>;
    using const_iterator = std::vector<Pair>::const_iterator;

    Labels() = default;
    Labels(std::initializer_list<Pair> pairs);
    // Sorts; of a name given twice the last wins; pairs with an empty value are dropped.
    explicit Labels(std::vector<Pair> pairs);

    [[nodiscard]] std::string_view get(std::string_view name) const; // empty when absent
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::string_view metricName() const { return get(metricNameLabel); }
    void set(std::string_view name, std::string_view value); // an empty value removes
    void remove(std::string_view name);

    [[nodiscard]] bool empty() const { return m_pairs.empty(); }
    [[nodiscard]] std::size_t size() const { return m_pairs.size(); }
    [[nodiscard]] const_iterator begin() const { return m_pairs.begin(); }
    [[nodiscard]] const_iterator end() const { return m_pairs.end(); }

    [[nodiscard]] std::size_t hash() const;
    // As Prometheus prints it: metric{a="b"}; a name that is not a legacy one is quoted inside.
    [[nodiscard]] std::string toString() const;

    bool operator==(const Labels &) const = default;
    auto operator<=>(const Labels &) const = default;

private:
    std::vector<Pair> m_pairs;
};

} // namespace vigie

template <>
struct std::hash<vigie::Labels>
{
    std::size_t operator()(const vigie::Labels &labels) const { return labels.hash(); }
};
