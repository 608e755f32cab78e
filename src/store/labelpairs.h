// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagedmemory.h"
#include "postinglist.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

// Every name="value" that some series has, once, with a number and the series that have it.
class LabelPairs
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    // The guess is a pair that may be the one, or has the same name: one that stood in its place.
    std::uint32_t intern(std::string_view name, std::string_view value, std::uint32_t guess = none);
    [[nodiscard]] std::uint32_t find(std::string_view name, std::string_view value) const;

    [[nodiscard]] std::string_view name(std::uint32_t pair) const
    {
        return *m_names[m_pairs[pair].name];
    }
    [[nodiscard]] std::string_view value(std::uint32_t pair) const
    {
        return {m_pairs[pair].text, m_pairs[pair].size};
    }
    [[nodiscard]] const PostingList &series(std::uint32_t pair) const
    {
        return m_pairs[pair].series;
    }
    void addSeries(std::uint32_t pair, std::uint32_t id) { m_pairs[pair].series.add(id); }

    // A name's number, and whether a pair has that name.
    [[nodiscard]] std::optional<std::uint32_t> nameNumber(std::string_view name) const;
    [[nodiscard]] std::uint32_t nameOf(std::uint32_t pair) const { return m_pairs[pair].name; }
    [[nodiscard]] const std::vector<std::uint32_t> &pairsOf(std::uint32_t name) const
    {
        return m_pairsByName[name];
    }
    [[nodiscard]] std::size_t nameCount() const { return m_names.size(); }
    [[nodiscard]] std::string_view nameText(std::uint32_t name) const { return *m_names[name]; }

    [[nodiscard]] std::size_t textBytes() const; // names, values and what finds them
    [[nodiscard]] std::size_t postingBytes() const;

private:
    struct Pair
    {
        const char *text = nullptr;
        std::uint32_t size = 0;
        std::uint32_t name = 0;
        PostingList series;
    };

    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t pair = none;
    };

    [[nodiscard]] std::size_t slotOf(std::uint32_t hash, std::uint32_t name,
                                     std::string_view value) const;
    std::uint32_t internName(std::string_view name);
    void grow();

    PagedMemory m_text;
    std::vector<Pair> m_pairs;
    std::vector<Slot> m_slots;                                         // hash table of the pairs
    std::unordered_map<std::string_view, std::uint32_t> m_nameNumbers; // of m_names
    std::vector<std::unique_ptr<const std::string>> m_names;
    std::vector<std::vector<std::uint32_t>> m_pairsByName;
};

} // namespace vigie
