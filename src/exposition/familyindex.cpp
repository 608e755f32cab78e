// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyindex.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace vigie {

namespace {

// Names are short and of a program's own choosing; at most a few thousand of them.
std::uint32_t hashOf(std::string_view name, std::uint64_t seed)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    std::uint64_t hash = name.size() ^ seed;
    while (name.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, name.data(), 8);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32U;
        name.remove_prefix(8);
    }
    std::uint64_t word = 0;
    if (!name.empty())
        std::memcpy(&word, name.data(), name.size());
    hash = (hash ^ word) * factor;
    return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
}

} // namespace

void FamilyIndex::clear()
{
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    m_count = 0;
}

std::uint32_t FamilyIndex::find(std::string_view name, const std::vector<Family> &families) const
{
    if (m_slots.empty())
        return none;
    const std::uint32_t hash = hashOf(name, m_seed);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = hash & mask; m_slots[i].family != none; i = (i + 1) & mask) {
        if (m_slots[i].hash == hash && families[m_slots[i].family].name == name)
            return m_slots[i].family;
    }
    return none;
}

void FamilyIndex::add(std::uint32_t family, const std::vector<Family> &families)
{
    if ((m_count + 1) * 2 > m_slots.size())
        rehash(families);
    const std::uint32_t hash = hashOf(families[family].name, m_seed);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = hash & mask;
    while (m_slots[i].family != none)
        i = (i + 1) & mask;
    m_slots[i] = {hash, family};
    ++m_count;
}

void FamilyIndex::rehash(const std::vector<Family> &families)
{
    if (m_slots.empty())
        m_seed = std::random_device{}();
    PodVector<Slot> old;
    old.swap(m_slots);
    constexpr std::size_t smallest = 64;
    m_slots.resize(std::max(smallest, old.size() * 2));
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    m_count = 0;
    for (const Slot &slot : old) {
        if (slot.family != none)
            add(slot.family, families);
    }
}

} // namespace vigie
