// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familyindex.h"

#include <algorithm>
#include <functional>

namespace vigie {

namespace {

std::uint32_t hashOf(std::string_view name)
{
    const std::size_t hash = std::hash<std::string_view>{}(name);
    return static_cast<std::uint32_t>(hash ^ (static_cast<std::uint64_t>(hash) >> 32U));
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
    const std::uint32_t hash = hashOf(name);
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
    const std::uint32_t hash = hashOf(families[family].name);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = hash & mask;
    while (m_slots[i].family != none)
        i = (i + 1) & mask;
    m_slots[i] = {hash, family};
    ++m_count;
}

void FamilyIndex::rehash(const std::vector<Family> &families)
{
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
