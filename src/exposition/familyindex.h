// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "podvector.h"

#include <cstdint>
#include <string_view>

namespace vigie {

class PageTable;

// Finds families by name: a flat table of indexes into the families, kept from page to page.
class FamilyIndex
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    void clear();
    // So that nobody can choose names that collide. To be set while it is empty.
    void setSeed(std::uint64_t seed) { m_seed = seed; }
    // What find() and add() want to know of a name.
    [[nodiscard]] std::uint32_t hash(std::string_view name) const;
    [[nodiscard]] std::uint32_t find(std::string_view name, std::uint32_t hash,
                                     const PageTable &page) const;
    void add(std::uint32_t family, std::uint32_t hash);
    [[nodiscard]] std::size_t bytesHeld() const { return m_slots.capacity() * sizeof(Slot); }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t family = none;
    };

    void insert(const Slot &slot);
    void grow();

    PodVector<Slot> m_slots; // their number is a power of two
    std::size_t m_count = 0;
    std::uint64_t m_seed = 0;
};

} // namespace vigie
