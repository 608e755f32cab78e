// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesindex.h"

#include "bytes.h"
#include "texthash.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <string_view>

namespace vigie {

namespace {

constexpr std::size_t longestCode = 5; // of a pair's number

// Of a series' pairs, which are a set: their order does not matter.
class PairsHash
{
public:
    void add(std::uint32_t pair) { m_sum += texthash::mixed(pair ^ seed, factor); }
    [[nodiscard]] std::uint32_t finish() const
    {
        return static_cast<std::uint32_t>(texthash::mixed(m_sum, factor));
    }

private:
    static constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    static constexpr std::uint64_t seed = 0xff51afd7ed558ccdU;
    std::uint64_t m_sum = factor;
};

// The number in seven bits a byte, all but the last of which have the eighth bit; little endian,
// and in the last byte how many these are.
std::uint64_t codeOf(std::uint32_t number)
{
    std::uint64_t code = 0;
    unsigned size = 0;
    for (; number >= 0x80; number >>= 7U)
        code |= std::uint64_t{(number & 0x7fU) | 0x80U} << 8 * size++;
    code |= std::uint64_t{number} << 8 * size++;
    return code | std::uint64_t{size} << 56U;
}

// Writes eight bytes, of which those behind the code do not count. Returns where it ends.
std::uint8_t *putCode(std::uint64_t code, std::uint8_t *into)
{
    storeLittleEndian(into, code);
    return into + (code >> 56U);
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

// A series' labels stand as: size of the rest, in seven bits a byte, then each pair's number.
std::span<const std::uint8_t> SeriesIndex::code(std::uint32_t id) const
{
    const std::uint8_t *bytes = m_labels.at((*m_pages[id / pageSize])[id % pageSize].labels);
    std::size_t size = *bytes & 0x7fU;
    for (unsigned shift = 7; (*bytes++ & 0x80U) != 0; shift += 7)
        size |= std::size_t{*bytes & 0x7fU} << shift;
    return {bytes, size};
}

std::size_t SeriesIndex::slotOf(std::span<const std::uint8_t> wanted, std::uint32_t hash) const
{
    return m_slots.find(hash, [&](std::uint32_t series) {
        const std::span<const std::uint8_t> found = code(series);
        return std::equal(found.begin(), found.end(), wanted.begin(), wanted.end());
    });
}

SeriesIndex::Entry &SeriesIndex::add(std::uint32_t id, std::span<const std::uint8_t> code,
                                     std::uint32_t hash)
{
    Entry &entry = makeEntry(id);
    const std::size_t room = code.size() + sizeof(std::uint64_t);
    std::uint8_t *const bytes = m_labels.allocate(room, entry.labels);
    std::uint8_t *const rest = putCode(codeOf(static_cast<std::uint32_t>(code.size())), bytes);
    std::memcpy(rest, code.data(), code.size());
    m_labels.giveBack(room - static_cast<std::size_t>(rest + code.size() - bytes));
    m_slots[m_slots.findFree(hash)] = {hash, id};
    m_next = std::max(m_next, id + 1);
    ++m_count;
    return entry;
}

SeriesId SeriesIndex::insert(std::span<const LabelView> labels)
{
    const std::unique_lock lock(m_mutex);
    m_single.clear();
    for (const LabelView &label : labels) {
        const auto name = static_cast<std::uint32_t>(m_single.names.size());
        m_single.names.push_back({label.name});
        m_single.labelsOf.push_back(m_single.addLabel(name, label.value));
    }
    const auto count = static_cast<std::uint32_t>(labels.size());
    m_single.series.push_back({0, count, count});
    m_slots.reserve(m_count + 1);
    findPairs(m_single);
    makeCodes(m_single);
    findOrAdd(m_single.series[0], m_single);
    return static_cast<SeriesId>(m_single.series[0].id);
}

void SeriesIndex::reserve(std::size_t more)
{
    const std::unique_lock lock(m_mutex);
    m_slots.reserve(m_count + more);
    m_expected = m_count + more;
}

void SeriesIndex::insert(SeriesBatch &batch, std::uint32_t group,
                         const std::function<std::uint32_t(SeriesId)> &newPlace)
{
    const std::unique_lock lock(m_mutex);
    m_slots.reserve(m_count + batch.series.size());
    findPairs(batch);
    makeCodes(batch);
    for (SeriesBatch::Series &series : batch.series) {
        Entry &entry = findOrAdd(series, batch);
        if (!series.wantsPlace)
            continue;
        const std::optional<std::uint32_t> known = placeOf(entry, group);
        series.place = known ? *known : newPlace(static_cast<SeriesId>(series.id));
        if (!known)
            appendPart(entry, {group, series.place});
    }
}

// How many pairs there may be in the end: once some of the series are in, the others are likely to
// be like them.
std::size_t SeriesIndex::expectedPairs() const
{
    constexpr std::size_t some = 16;
    if (m_count == 0 || m_count >= m_expected || m_count < m_expected / some)
        return 0;
    return static_cast<std::size_t>(1.02 * static_cast<double>(m_pairs.size()) *
                                    static_cast<double>(m_expected) / static_cast<double>(m_count));
}

void SeriesIndex::findPairs(SeriesBatch &batch)
{
    for (SeriesBatch::Name &name : batch.names)
        name.number = m_pairs.internName(name.text);
    m_pairs.reserve(batch.labels.size(), expectedPairs());
    for (SeriesBatch::Label &label : batch.labels) {
        label.hash = LabelPairs::hashOf(batch.names[label.name].number, label.text());
        m_pairs.prefetch(label.hash);
    }
}

// Labels are made where they come first, so that the pairs of a series are likely to be neighbours.
void SeriesIndex::makeCodes(SeriesBatch &batch)
{
    batch.codes.resize(batch.labelsOf.size() * longestCode + sizeof(SeriesBatch::Label::code));
    std::uint8_t *at = batch.codes.data();
    SeriesBatch::Label *const labels = batch.labels.data();
    std::uint32_t made = 0; // labels
    for (SeriesBatch::Series &series : batch.series) {
        const std::size_t pairsBefore = m_pairs.size();
        for (; made < series.labelsMade; ++made) {
            SeriesBatch::Label &label = labels[made];
            label.pair = m_pairs.intern(batch.names[label.name].number, label.text(), label.hash);
            label.code = codeOf(label.pair);
        }
        const std::uint32_t count = series.labelCount;
        const std::uint32_t *const own = batch.labelsOf.data() + series.firstLabel;
        std::uint8_t *const code = at;
        PairsHash hash;
        for (std::uint32_t i = 0; i < count; ++i) {
            hash.add(labels[own[i]].pair);
            at = putCode(labels[own[i]].code, at);
        }
        series.code = static_cast<std::uint32_t>(code - batch.codes.data());
        series.codeSize = static_cast<std::uint32_t>(at - code);
        series.isNew = m_pairs.size() != pairsBefore;
        series.hash = hash.finish();
        m_slots.prefetch(series.hash);
    }
}

SeriesIndex::Entry &SeriesIndex::findOrAdd(SeriesBatch::Series &series, const SeriesBatch &batch)
{
    const std::span<const std::uint8_t> code(batch.codes.data() + series.code, series.codeSize);
    if (!series.isNew) {
        series.id = m_slots[slotOf(code, series.hash)].number;
        if (series.id != none)
            return makeEntry(series.id);
    }
    series.id = m_next;
    return add(series.id, code, series.hash);
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
    rest->m_slots.reserve(m_count);
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
        PairsHash hash;
        forEachPair(id, [&](std::uint32_t pair) {
            const std::uint32_t copy =
                rest->m_pairs.intern(m_pairs.name(pair), m_pairs.value(pair));
            putVarint(code, copy);
            hash.add(copy);
            return true;
        });
        rest->add(id, code, hash.finish());
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

bool SeriesIndex::hasMetric(std::string_view name) const
{
    const std::shared_lock lock(m_mutex);
    return m_pairs.find(metricNameLabel, name) != LabelPairs::none;
}

std::size_t SeriesIndex::seriesCount() const
{
    const std::shared_lock lock(m_mutex);
    return m_count;
}

std::size_t SeriesIndex::labelBytes() const
{
    const std::shared_lock lock(m_mutex);
    return m_pairs.bytesHeld() + m_labels.bytesHeld();
}

std::size_t SeriesIndex::indexBytes() const
{
    const std::shared_lock lock(m_mutex);
    std::size_t bytes = sizeof(*this) + m_postings.bytesHeld() +
                        m_pages.capacity() * sizeof(m_pages[0]) +
                        m_moreParts.capacity() * sizeof(MorePart) + m_slots.bytesHeld();
    for (const std::unique_ptr<Page> &page : m_pages)
        bytes += page ? sizeof(Page) : 0;
    return bytes;
}

} // namespace vigie
