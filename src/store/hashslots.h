// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "podvector.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace vigie {

// A hash table of numbers, whose things are kept elsewhere. None is ever taken out.
class HashSlots
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = none;
    };

    // The slot of the number with that hash for which isIt holds, or a free one. Needs reserve().
    template <typename IsIt>
    [[nodiscard]] std::size_t find(std::uint32_t hash, const IsIt &isIt) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t i = hash & mask;
        while (m_slots[i].number != none && !(m_slots[i].hash == hash && isIt(m_slots[i].number)))
            i = (i + 1) & mask;
        return i;
    }
    [[nodiscard]] std::size_t findFree(std::uint32_t hash) const
    {
        return find(hash, [](std::uint32_t) { return false; });
    }
    [[nodiscard]] Slot &operator[](std::size_t i) { return m_slots[i]; }
    [[nodiscard]] const Slot &operator[](std::size_t i) const { return m_slots[i]; }
    [[nodiscard]] bool empty() const { return m_slots.empty(); }

    // Room for so many in all; where more memory is needed, for as many as are expected.
    void reserve(std::size_t needed, std::size_t expected = 0)
    {
        if (needed * 4 > m_slots.size() * 3)
            grow(std::max(needed, expected));
    }
    // Asks for the slots of the hash, to be looked at shortly.
    void prefetch(std::uint32_t hash) const
    {
        __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)], 1);
    }
    [[nodiscard]] std::size_t bytesHeld() const { return m_slots.capacity() * sizeof(Slot); }

private:
    void grow(std::size_t needed)
    {
        constexpr std::size_t least = 64;
        std::size_t size = std::max(m_slots.size(), least);
        while (needed * 4 > size * 3)
            size *= 2;
        PodVector<Slot> old;
        old.swap(m_slots);
        m_slots.reserve(size); // and not half as much again
        m_slots.resize(size);
        std::fill(m_slots.begin(), m_slots.end(), Slot());
        for (const Slot &slot : old) {
            if (slot.number != none)
                m_slots[findFree(slot.hash)] = slot;
        }
    }

    PodVector<Slot> m_slots; // their number is a power of two
};

} // namespace vigie
