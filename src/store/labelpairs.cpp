// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelpairs.h"

#include "texthash.h"

#include <cstring>
#include <utility>

namespace vigie {

namespace {

std::uint32_t hashOf(std::uint32_t name, std::string_view value)
{
    return textHash(value, name + 1);
}

} // namespace

std::size_t LabelPairs::slotOf(std::uint32_t hash, std::uint32_t name, std::string_view value) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = hash & mask;
    for (; m_slots[i].pair != none; i = (i + 1) & mask) {
        if (m_slots[i].hash != hash)
            continue;
        const Pair &pair = m_pairs[m_slots[i].pair];
        if (pair.name == name && std::string_view(pair.text, pair.size) == value)
            break;
    }
    return i;
}

void LabelPairs::grow()
{
    const std::vector<Slot> old = std::move(m_slots);
    m_slots.assign(old.empty() ? 64 : old.size() * 2, Slot());
    const std::size_t mask = m_slots.size() - 1;
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
    m_pairsByName.emplace_back();
    return number;
}

std::uint32_t LabelPairs::intern(std::string_view name, std::string_view value, std::uint32_t guess)
{
    const bool knowsName = guess < m_pairs.size() && this->name(guess) == name;
    if (knowsName && this->value(guess) == value)
        return guess;
    const std::uint32_t number = knowsName ? m_pairs[guess].name : internName(name);
    const std::uint32_t hash = hashOf(number, value);
    if (m_pairs.size() * 4 >= m_slots.size() * 3)
        grow();
    Slot &slot = m_slots[slotOf(hash, number, value)];
    if (slot.pair != none)
        return slot.pair;
    const auto pair = static_cast<std::uint32_t>(m_pairs.size());
    std::uint32_t at = 0;
    std::uint8_t *text = m_text.allocate(value.size(), at);
    std::memcpy(text, value.data(), value.size());
    Pair &added = m_pairs.emplace_back();
    added.text = reinterpret_cast<const char *>(text);
    added.size = static_cast<std::uint32_t>(value.size());
    added.name = number;
    slot = {hash, pair};
    m_pairsByName[number].push_back(pair);
    return pair;
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

std::size_t LabelPairs::textBytes() const
{
    std::size_t bytes = m_text.bytesHeld() + m_slots.capacity() * sizeof(Slot) +
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
