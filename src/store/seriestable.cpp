// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriestable.h"

#include <algorithm>
#include <cstring>

namespace vigie {

using namespace seriescode;

SeriesTable::Entry &SeriesTable::makeEntry(std::uint32_t id)
{
    skipTo(id + 1);
    std::unique_ptr<Page> &page = m_pages[id / pageSize];
    if (!page)
        page = std::make_unique<Page>();
    return (*page)[id % pageSize];
}

void SeriesTable::skipTo(std::uint32_t end)
{
    m_end = std::max(m_end, end);
    const std::size_t pages = (m_end + pageSize - 1) / pageSize;
    if (pages > m_pages.size())
        m_pages.resize(pages);
}

SeriesTable::Code SeriesTable::code(std::uint32_t id) const
{
    const std::uint8_t *bytes = m_codes.at(entry(id).code);
    const std::size_t size = takeNumber(bytes);
    return {bytes, size};
}

std::uint32_t SeriesTable::find(Code wanted, std::uint32_t hash) const
{
    const std::size_t slot = m_slots.find(hash, [&](std::uint32_t series) {
        const Code found = code(series);
        return std::equal(found.begin(), found.end(), wanted.begin(), wanted.end());
    });
    return m_slots[slot].number;
}

void SeriesTable::add(std::uint32_t id, Code code, std::uint32_t hash)
{
    Entry &entry = makeEntry(id);
    const std::size_t room = code.size() + sizeof(std::uint64_t);
    std::uint8_t *const bytes = m_codes.allocate(room, entry.code);
    std::uint8_t *const rest = putCode(codeOf(static_cast<std::uint32_t>(code.size())), bytes);
    std::memcpy(rest, code.data(), code.size());
    m_codes.giveBack(room - static_cast<std::size_t>(rest + code.size() - bytes));
    m_slots[m_slots.findFree(hash)] = {hash, id};
    ++m_count;
}

void SeriesTable::addPart(std::uint32_t id, Part part)
{
    Entry &known = entry(id);
    if (known.part.group == none) {
        known.part = part;
        return;
    }
    m_moreParts.push_back({part, known.next});
    known.next = static_cast<std::uint32_t>(m_moreParts.size() - 1);
}

std::uint32_t SeriesTable::placeIn(std::uint32_t group, std::uint32_t id) const
{
    if (!has(id))
        return none;
    const Entry &known = entry(id);
    if (known.part.group == group)
        return known.part.place;
    for (std::uint32_t next = known.next; next != none; next = m_moreParts[next].next) {
        if (m_moreParts[next].part.group == group)
            return m_moreParts[next].part.place;
    }
    return none;
}

std::size_t SeriesTable::tableBytes() const
{
    std::size_t bytes = m_pages.capacity() * sizeof(m_pages[0]) +
                        m_moreParts.capacity() * sizeof(MorePart) + m_slots.bytesHeld();
    for (const std::unique_ptr<Page> &page : m_pages)
        bytes += page ? sizeof(Page) : 0;
    return bytes;
}

} // namespace vigie
