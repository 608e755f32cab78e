// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelpairs.h"

namespace vigie {

std::uint32_t LabelPairs::internName(std::string_view name)
{
    m_nameSlots.reserve(m_names.size() + 1);
    const std::uint32_t hash = textHash(name);
    HashSlots::Slot &slot = m_nameSlots[slotOfName(hash, name)];
    if (slot.number == none) {
        slot = {hash, static_cast<std::uint32_t>(m_names.size())};
        m_names.emplace_back(store(name), name.size());
    }
    return slot.number;
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
    if (!number || m_pairSlots.empty())
        return none;
    return m_pairSlots[slotOf(hashOf(*number, value), *number, value)].number;
}

std::optional<std::uint32_t> LabelPairs::nameNumber(std::string_view name) const
{
    if (m_nameSlots.empty())
        return std::nullopt;
    const std::uint32_t number = m_nameSlots[slotOfName(textHash(name), name)].number;
    return number == none ? std::nullopt : std::optional(number);
}

std::size_t LabelPairs::bytesHeld() const
{
    return m_text.bytesHeld() + m_pairs.bytesHeld() + m_names.bytesHeld() +
           m_pairSlots.bytesHeld() + m_nameSlots.bytesHeld();
}

} // namespace vigie
