// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelpairs.h"

#include <algorithm>
#include <cstring>

namespace vigie {

namespace {

constexpr std::size_t leastSlots = 64;

} // namespace

void LabelPairs::reserve(std::size_t more, std::size_t expected)
{
    const auto sizeFor = [this](std::size_t pairs) {
        std::size_t size = std::max(m_slots.size(), leastSlots);
        while (pairs * 4 > size * 3)
            size *= 2;
        return size;
    };
    const std::size_t needed = m_pairs.size() + more;
    if (const std::size_t size = sizeFor(needed); size != m_slots.size())
        grow(std::max(size, sizeFor(expected)));
}

void LabelPairs::grow(std::size_t size)
{
    PodVector<Slot> old;
    old.swap(m_slots);
    m_slots.reserve(size); // and not half as much again
    m_slots.resize(size);
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    const std::size_t mask = size - 1;
    for (const Slot &slot : old) {
        if (slot.pair == none)
            continue;
        std::size_t i = slot.hash & mask;
        while (m_slots[i].pair != none)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

std::uint32_t LabelPairs::internName(std::string_view name)
{
    const auto it = m_nameNumbers.find(name);
    if (it != m_nameNumbers.end())
        return it->second;
    const auto number = static_cast<std::uint32_t>(m_names.size());
    m_names.push_back(std::make_unique<const std::string>(name));
    m_nameNumbers.emplace(*m_names.back(), number);
    return number;
}

std::uint32_t LabelPairs::intern(std::string_view name, std::string_view value)
{
    const std::uint32_t number = internName(name);
    reserve(1);
    return intern(number, value, hashOf(number, value));
}

std::uint32_t LabelPairs::find(std::string_view name, std::string_view value) const
{
    const std::optional<std::uint32_t> number = nameNumber(name);
    if (!number || m_slots.empty())
        return none;
    return m_slots[slotOf(hashOf(*number, value), *number, value)].pair;
}

std::optional<std::uint32_t> LabelPairs::nameNumber(std::string_view name) const
{
    const auto it = m_nameNumbers.find(name);
    return it == m_nameNumbers.end() ? std::nullopt : std::optional(it->second);
}

std::size_t LabelPairs::bytesHeld() const
{
    std::size_t bytes =
        m_text.bytesHeld() + m_slots.capacity() * sizeof(Slot) + m_pairs.bytesHeld();
    for (const std::unique_ptr<const std::string> &name : m_names)
        bytes += 64 + sizeof(*name) + (name->capacity() > 15 ? name->capacity() : 0);
    return bytes;
}

} // namespace vigie
