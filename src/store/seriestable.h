// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hashslots.h"
#include "pagedmemory.h"
#include "seriescode.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace vigie {

// The series by number: the numbers of their label pairs, by which they are found, and where their
// points are. A number is never given twice.
class SeriesTable
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;
    using Code = std::span<const std::uint8_t>; // the pairs' numbers, as in seriescode

    // Where points of a series are: a group and the place in it.
    struct Part
    {
        std::uint32_t group = none;
        std::uint32_t place = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] std::uint32_t end() const { return m_end; } // all numbers are below
    void skipTo(std::uint32_t end);                           // the numbers before are given
    [[nodiscard]] bool has(std::uint32_t id) const
    {
        return id < m_end && m_pages[id / pageSize] && entry(id).code != none;
    }

    void reserve(std::size_t count) { m_slots.reserve(count); }
    void prefetch(std::uint32_t hash) const { m_slots.prefetch(hash); } // before find() and add()
    // The number of the series with these pairs, or none. Both need reserve().
    [[nodiscard]] std::uint32_t find(Code code, std::uint32_t hash) const;
    void add(std::uint32_t id, Code code, std::uint32_t hash);

    void addPart(std::uint32_t id, Part part);
    [[nodiscard]] std::uint32_t placeIn(std::uint32_t group, std::uint32_t id) const; // or none

    // Calls visit with each pair of the series until it gives false.
    template <typename Visit>
    void forEachPair(std::uint32_t id, const Visit &visit) const
    {
        const Code bytes = code(id);
        const std::uint8_t *next = bytes.data();
        for (const std::uint8_t *const last = next + bytes.size(); next < last;) {
            if (!visit(seriescode::takeNumber(next)))
                return;
        }
    }
    template <typename Visit>
    void forEachPart(std::uint32_t id, const Visit &visit) const
    {
        if (!has(id) || entry(id).part.group == none)
            return;
        visit(entry(id).part);
        for (std::uint32_t next = entry(id).next; next != none; next = m_moreParts[next].next)
            visit(m_moreParts[next].part);
    }

    [[nodiscard]] std::size_t codeBytes() const { return m_codes.bytesHeld(); }
    [[nodiscard]] std::size_t tableBytes() const; // all else

private:
    static constexpr std::size_t pageSize = 1024;
    struct Entry
    {
        std::uint32_t code = none; // in m_codes; none: no such series
        Part part;
        std::uint32_t next = none; // further parts, in m_moreParts
    };
    struct MorePart
    {
        Part part;
        std::uint32_t next = none;
    };
    using Page = std::array<Entry, pageSize>;

    [[nodiscard]] Entry &entry(std::uint32_t id) const
    {
        return (*m_pages[id / pageSize])[id % pageSize];
    }
    Entry &makeEntry(std::uint32_t id);
    [[nodiscard]] Code code(std::uint32_t id) const;

    PagedMemory m_codes; // of each series: the size and the numbers of its pairs
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<MorePart> m_moreParts;
    HashSlots m_slots;
    std::uint32_t m_end = 0;
    std::size_t m_count = 0;
};

} // namespace vigie
