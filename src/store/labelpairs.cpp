// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelpairs.h"

#include <cstring>
#include <functional>

namespace vigie {

namespace {

std::size_t hashOf(std::uint32_t name, std::string_view value)
{
    const std::size_t hash = std::hash<std::string_view>()(value) + name * 0x9e3779b97f4a7c15ULL;
    return hash ^ hash >> 32U;
}

} // namespace

std::size_t LabelPairs::slotOf(std::uint32_t name, std::string_view value) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(name, value) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Pair &pair = m_pairs[m_slots[slot] - 1];
        if (pair.name == name && std::string_view(pair.text, pair.size) == value)
            break;
    }
    return slot;
}

void LabelPairs::grow()
{
    m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, 0);
    for (std::uint32_t pair = 0; pair < m_pairs.size(); ++pair)
        m_slots[slotOf(m_pairs[pair].name, value(pair))] = pair + 1;
}

std::uint32_t LabelPairs::internName(std::string_view name)
{
    const auto it = m_nameNumbers.find(name);
    if (it != m_nameNumbers.end())
        return it->second;
    const auto number = static_cast<std::uint32_t>(m_names.size());
    m_names.push_back(std::make_unique<const std::string>(name));
    m_nameNumbers.emplace(*m_names.back(), number);
    m_pairsByName.emplace_back();
    return number;
}

std::uint32_t LabelPairs::intern(std::string_view name, std::string_view value)
{
    const std::uint32_t number = internName(name);
    if (m_pairs.size() * 4 >= m_slots.size() * 3)
        grow();
    const std::size_t slot = slotOf(number, value);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    const auto pair = static_cast<std::uint32_t>(m_pairs.size());
    std::uint32_t at = 0;
    std::uint8_t *text = m_text.allocate(value.size(), at);
    std::memcpy(text, value.data(), value.size());
    Pair &added = m_pairs.emplace_back();
    added.text = reinterpret_cast<const char *>(text);
    added.size = static_cast<std::uint32_t>(value.size());
    added.name = number;
    m_slots[slot] = pair + 1;
    m_pairsByName[number].push_back(pair);
    return pair;
}

std::uint32_t LabelPairs::find(std::string_view name, std::string_view value) const
{
    const std::optional<std::uint32_t> number = nameNumber(name);
    if (!number || m_slots.empty())
        return none;
    const std::uint32_t found = m_slots[slotOf(*number, value)];
    return found == 0 ? none : found - 1;
}

std::optional<std::uint32_t> LabelPairs::nameNumber(std::string_view name) const
{
    const auto it = m_nameNumbers.find(name);
    return it == m_nameNumbers.end() ? std::nullopt : std::optional(it->second);
}

std::size_t LabelPairs::textBytes() const
{
    std::size_t bytes = m_text.bytesHeld() + m_slots.capacity() * sizeof(std::uint32_t) +
                        m_pairs.capacity() * (sizeof(Pair) - sizeof(PostingList));
    for (const std::unique_ptr<const std::string> &name : m_names)
        bytes += 64 + sizeof(*name) + (name->capacity() > 15 ? name->capacity() : 0);
    return bytes;
}

std::size_t LabelPairs::postingBytes() const
{
    std::size_t bytes = m_pairs.capacity() * sizeof(PostingList);
    for (const Pair &pair : m_pairs)
        bytes += pair.series.heapBytes();
    for (const std::vector<std::uint32_t> &pairs : m_pairsByName)
        bytes += sizeof(pairs) + pairs.capacity() * sizeof(std::uint32_t);
    return bytes;
}

} // namespace vigie
