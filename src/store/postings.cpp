// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postings.h"

#include "labelpairs.h"

namespace vigie {

void Postings::addPairs(const LabelPairs &pairs)
{
    m_pairsByName.resize(pairs.nameCount());
    for (std::size_t pair = m_lists.size(); pair < pairs.size(); ++pair) {
        m_lists.emplace_back();
        const auto number = static_cast<std::uint32_t>(pair);
        m_pairsByName[pairs.nameOf(number)].push_back(number);
    }
}

std::size_t Postings::bytesHeld() const
{
    std::size_t bytes = m_lists.bytesHeld() + m_heapBytes;
    for (const std::vector<std::uint32_t> &pairs : m_pairsByName)
        bytes += sizeof(pairs) + pairs.capacity() * sizeof(std::uint32_t);
    return bytes;
}

} // namespace vigie
