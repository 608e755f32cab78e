// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameset.h"

#include "familyindex.h"

#include <algorithm>
#include <array>
#include <bit>

namespace vigie {

// False: it is there already.
bool NameSet::insert(std::span<const std::string_view> names, std::uint32_t index,
                     std::uint32_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = hash & mask;
    for (; m_slots[i].name != 0; i = (i + 1) & mask) {
        if (m_slots[i].hash == hash && names[m_slots[i].name - 1] == names[index])
            return false;
    }
    m_slots[i] = {hash, index + 1};
    return true;
}

std::optional<std::string_view> NameSet::firstRepeated(std::span<const std::string_view> names,
                                                       FamilyIndex &hashing)
{
    m_slots.resize(std::bit_ceil(names.size() + names.size() / 2 + 1));
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    // Some at a time: their slots come into the cache together.
    std::array<std::uint32_t, 16> hashes{};
    for (std::size_t first = 0; first < names.size(); first += hashes.size()) {
        const std::size_t count = std::min(hashes.size(), names.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            hashes[i] = hashing.hash(names[first + i]);
            __builtin_prefetch(&m_slots[hashes[i] & (m_slots.size() - 1)], 1);
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (!insert(names, static_cast<std::uint32_t>(first + i), hashes[i]))
                return names[first + i];
        }
    }
    return std::nullopt;
}

} // namespace vigie
