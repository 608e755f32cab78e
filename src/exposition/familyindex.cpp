// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyindex.h"

#include "pagetable.h"

#include <algorithm>
#include <cstring>

namespace vigie {

namespace {

// Unaligned; the same on one machine, which is all that is needed.
std::uint64_t wordAt(const char *text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, 8);
    return word;
}

// Names are short and of a program's own choosing; at most a few thousand of them. Two words at a
// time, so that the multiplications do not wait for each other; the last ones overlap.
std::uint32_t hashOf(std::string_view name, std::uint64_t seed)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    constexpr std::uint64_t otherFactor = 0xff51afd7ed558ccdU;
    const auto mixed = [](std::uint64_t hash, std::uint64_t by) {
        hash *= by;
        return hash ^ hash >> 32U;
    };
    std::uint64_t hash = name.size() ^ seed;
    std::uint64_t other = ~seed;
    const char *text = name.data();
    const char *const end = text + name.size();
    if (name.size() >= 16) {
        for (; end - text > 16; text += 16) {
            hash = mixed(hash ^ wordAt(text), factor);
            other = mixed(other ^ wordAt(text + 8), otherFactor);
        }
        hash ^= wordAt(end - 16);
        other ^= wordAt(end - 8);
    } else if (name.size() >= 8) {
        hash ^= wordAt(text);
        other ^= wordAt(end - 8);
    } else {
        for (; text != end; ++text)
            hash = hash << 8U ^ hash >> 56U ^ static_cast<unsigned char>(*text);
    }
    hash = mixed(hash, factor) ^ mixed(other, otherFactor);
    return static_cast<std::uint32_t>(mixed(hash, factor));
}

} // namespace

void FamilyIndex::clear()
{
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    m_count = 0;
}

std::uint32_t FamilyIndex::hash(std::string_view name) const
{
    return hashOf(name, m_seed);
}

std::uint32_t FamilyIndex::find(std::string_view name, std::uint32_t hash,
                                const PageTable &page) const
{
    if (m_slots.empty())
        return none;
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = hash & mask; m_slots[i].family != none; i = (i + 1) & mask) {
        if (m_slots[i].hash == hash && page.familyName(m_slots[i].family) == name)
            return m_slots[i].family;
    }
    return none;
}

void FamilyIndex::add(std::uint32_t family, std::uint32_t hash)
{
    if ((m_count + 1) * 2 > m_slots.size())
        grow();
    insert({hash, family});
    ++m_count;
}

void FamilyIndex::insert(const Slot &slot)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = slot.hash & mask;
    while (m_slots[i].family != none)
        i = (i + 1) & mask;
    m_slots[i] = slot;
}

void FamilyIndex::grow()
{
    PodVector<Slot> old;
    old.swap(m_slots);
    constexpr std::size_t smallest = 64;
    m_slots.resize(std::max(smallest, old.size() * 2));
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    for (const Slot &slot : old) {
        if (slot.family != none)
            insert(slot);
    }
}

} // namespace vigie
