// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesindex.h"

#include "bytes.h"
#include "texthash.h"

#include <algorithm>
#include <mutex>
#include <string_view>

namespace vigie {

namespace {

std::size_t hashOf(std::span<const std::uint8_t> code)
{
    return textHash({reinterpret_cast<const char *>(code.data()), code.size()});
}

} // namespace

const SeriesIndex::Entry *SeriesIndex::entry(std::uint32_t id) const
{
    if (id >= m_next || !m_pages[id / pageSize])
        return nullptr;
    const Entry &entry = (*m_pages[id / pageSize])[id % pageSize];
    return entry.labels == none ? nullptr : &entry;
}

SeriesIndex::Entry &SeriesIndex::makeEntry(std::uint32_t id)
{
    if (id / pageSize >= m_pages.size())
        m_pages.resize(id / pageSize + 1);
    std::unique_ptr<Page> &page = m_pages[id / pageSize];
    if (!page)
        page = std::make_unique<Page>();
    return (*page)[id % pageSize];
}

// A series' labels stand as: size of the rest, then each pair's number.
std::span<const std::uint8_t> SeriesIndex::code(std::uint32_t id) const
{
    const std::uint8_t *bytes = m_labels.at((*m_pages[id / pageSize])[id % pageSize].labels);
    const std::size_t size =
        bytes[0] | static_cast<unsigned>(bytes[1]) << 8U | static_cast<unsigned>(bytes[2]) << 16U;
    return {bytes + 3, size};
}

std::size_t SeriesIndex::slotOf(std::span<const std::uint8_t> wanted) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(wanted) & mask;
    for (; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const std::span<const std::uint8_t> found = code(m_slots[slot] - 1);
        if (std::equal(found.begin(), found.end(), wanted.begin(), wanted.end()))
            break;
    }
    return slot;
}

void SeriesIndex::growSlots()
{
    m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, 0);
    for (std::uint32_t id = 0; id < m_next; ++id) {
        if (entry(id))
            m_slots[slotOf(code(id))] = id + 1;
    }
}

void SeriesIndex::add(std::uint32_t id, std::span<const std::uint8_t> code,
                      std::span<const std::uint32_t> pairs)
{
    if ((m_count + 1) * 4 >= m_slots.size() * 3)
        growSlots();
    Entry &entry = makeEntry(id);
    std::uint8_t *bytes = m_labels.allocate(code.size() + 3, entry.labels);
    for (unsigned i = 0; i < 3; ++i)
        bytes[i] = static_cast<std::uint8_t>(code.size() >> 8U * i);
    std::copy(code.begin(), code.end(), bytes + 3);
    m_slots[slotOf(code)] = id + 1;
    for (const std::uint32_t pair : pairs)
        m_pairs.addSeries(pair, id);
    m_next = std::max(m_next, id + 1);
    ++m_count;
}

SeriesId SeriesIndex::insert(std::span<const LabelView> labels)
{
    const std::unique_lock lock(m_mutex);
    return insertLocked(labels);
}

SeriesId SeriesIndex::insert(std::span<const LabelView> labels, std::uint32_t group,
                             std::optional<std::uint32_t> &place)
{
    const std::unique_lock lock(m_mutex);
    const SeriesId series = insertLocked(labels);
    place = placeOf(*entry(static_cast<std::uint32_t>(series)), group);
    return series;
}

// Series come in the order of their page: most labels have the name, many the very pair, that
// stood there in the one before.
SeriesId SeriesIndex::insertLocked(std::span<const LabelView> labels)
{
    m_pairsNow.resize(labels.size(), LabelPairs::none);
    m_codeNow.clear();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        m_pairsNow[i] = m_pairs.intern(labels[i].name, labels[i].value, m_pairsNow[i]);
        putVarint(m_codeNow, m_pairsNow[i]);
    }
    if (!m_slots.empty()) {
        const std::uint32_t found = m_slots[slotOf(m_codeNow)];
        if (found != 0)
            return static_cast<SeriesId>(found - 1);
    }
    const std::uint32_t id = m_next;
    add(id, m_codeNow, m_pairsNow);
    return static_cast<SeriesId>(id);
}

void SeriesIndex::appendPart(Entry &entry, Part part)
{
    if (entry.part.group == none) {
        entry.part = part;
        return;
    }
    m_moreParts.push_back({part, entry.next});
    entry.next = static_cast<std::uint32_t>(m_moreParts.size() - 1);
}

void SeriesIndex::addPart(SeriesId series, Part part)
{
    const std::unique_lock lock(m_mutex);
    if (entry(static_cast<std::uint32_t>(series)))
        appendPart(makeEntry(static_cast<std::uint32_t>(series)), part);
}

void SeriesIndex::parts(SeriesId series, std::vector<Part> &parts) const
{
    const std::shared_lock lock(m_mutex);
    const Entry *found = entry(static_cast<std::uint32_t>(series));
    if (!found || found->part.group == none)
        return;
    parts.push_back(found->part);
    for (std::uint32_t next = found->next; next != none; next = m_moreParts[next].next)
        parts.push_back(m_moreParts[next].part);
}

std::optional<std::uint32_t> SeriesIndex::placeIn(std::uint32_t group, SeriesId series) const
{
    const std::shared_lock lock(m_mutex);
    const Entry *found = entry(static_cast<std::uint32_t>(series));
    return found ? placeOf(*found, group) : std::nullopt;
}

std::optional<std::uint32_t> SeriesIndex::placeOf(const Entry &entry, std::uint32_t group) const
{
    if (entry.part.group == group)
        return entry.part.place;
    for (std::uint32_t next = entry.next; next != none; next = m_moreParts[next].next) {
        if (m_moreParts[next].part.group == group)
            return m_moreParts[next].part.place;
    }
    return std::nullopt;
}

bool SeriesIndex::knows(SeriesId series) const
{
    const std::shared_lock lock(m_mutex);
    return entry(static_cast<std::uint32_t>(series)) != nullptr;
}

std::shared_ptr<SeriesIndex>
SeriesIndex::without(const std::function<bool(const Part &)> &gone) const
{
    const std::shared_lock lock(m_mutex);
    auto rest = std::make_shared<SeriesIndex>();
    Bytes code;
    std::vector<std::uint32_t> pairs;
    for (std::uint32_t id = 0; id < m_next; ++id) {
        const Entry *old = entry(id);
        if (!old)
            continue;
        std::vector<Part> kept;
        const auto keep = [&](const Part &part) {
            if (part.group != none && !gone(part))
                kept.push_back(part);
        };
        keep(old->part);
        for (std::uint32_t next = old->next; next != none; next = m_moreParts[next].next)
            keep(m_moreParts[next].part);
        if (kept.empty() && old->part.group != none)
            continue;
        code.clear();
        pairs.clear();
        forEachPair(id, [&](std::uint32_t pair) {
            pairs.push_back(rest->m_pairs.intern(m_pairs.name(pair), m_pairs.value(pair)));
            putVarint(code, pairs.back());
            return true;
        });
        rest->add(id, code, pairs);
        for (const Part &part : kept)
            rest->appendPart(rest->makeEntry(id), part);
    }
    rest->m_next = m_next; // a number is never given twice
    rest->m_pages.resize(m_pages.size());
    return rest;
}

Labels SeriesIndex::labels(SeriesId series) const
{
    const std::shared_lock lock(m_mutex);
    std::vector<Labels::Pair> pairs;
    if (entry(static_cast<std::uint32_t>(series))) {
        forEachPair(static_cast<std::uint32_t>(series), [&](std::uint32_t pair) {
            pairs.emplace_back(m_pairs.name(pair), m_pairs.value(pair));
            return true;
        });
    }
    return Labels(std::move(pairs));
}

std::uint32_t SeriesIndex::limit() const
{
    const std::shared_lock lock(m_mutex);
    return m_next;
}

std::size_t SeriesIndex::seriesCount() const
{
    const std::shared_lock lock(m_mutex);
    return m_count;
}

std::size_t SeriesIndex::labelBytes() const
{
    const std::shared_lock lock(m_mutex);
    return m_pairs.textBytes() + m_labels.bytesHeld();
}

std::size_t SeriesIndex::indexBytes() const
{
    const std::shared_lock lock(m_mutex);
    std::size_t bytes =
        sizeof(*this) + m_pairs.postingBytes() + m_pages.capacity() * sizeof(m_pages[0]) +
        m_moreParts.capacity() * sizeof(MorePart) + m_slots.capacity() * sizeof(std::uint32_t);
    for (const std::unique_ptr<Page> &page : m_pages)
        bytes += page ? sizeof(Page) : 0;
    return bytes;
}

} // namespace vigie
