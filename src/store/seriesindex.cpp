// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesindex.h"

#include <algorithm>
#include <mutex>
#include <string_view>

namespace vigie {

using namespace seriescode;

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
    m_table.reserve(m_table.size() + 1);
    findPairs(m_single);
    makeCodes(m_single);
    findOrAdd(m_single.series[0], m_single);
    return static_cast<SeriesId>(m_single.series[0].id);
}

void SeriesIndex::reserve(std::size_t more)
{
    const std::unique_lock lock(m_mutex);
    m_expected = m_table.size() + more;
    m_table.reserve(m_expected);
}

void SeriesIndex::insert(SeriesBatch &batch, std::uint32_t group,
                         const std::function<std::uint32_t(SeriesId)> &newPlace)
{
    const std::unique_lock lock(m_mutex);
    m_table.reserve(m_table.size() + batch.series.size());
    findPairs(batch);
    makeCodes(batch);
    for (SeriesBatch::Series &series : batch.series) {
        findOrAdd(series, batch);
        if (!series.wantsPlace)
            continue;
        series.place = m_table.placeIn(group, series.id);
        if (series.place != none)
            continue;
        series.place = newPlace(static_cast<SeriesId>(series.id));
        m_table.addPart(series.id, {group, series.place});
    }
}

// How many pairs there may be in the end: once some of the series are in, the others are likely to
// be like them.
std::size_t SeriesIndex::expectedPairs() const
{
    constexpr std::size_t some = 16;
    const std::size_t count = m_table.size();
    if (count == 0 || count >= m_expected || count < m_expected / some)
        return 0;
    return static_cast<std::size_t>(1.02 * static_cast<double>(m_pairs.size()) *
                                    static_cast<double>(m_expected) / static_cast<double>(count));
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
    batch.codes.resize(batch.labelsOf.size() * longest + sizeof(SeriesBatch::Label::code));
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
        Hash hash;
        for (std::uint32_t i = 0; i < count; ++i) {
            hash.add(labels[own[i]].pair);
            at = putCode(labels[own[i]].code, at);
        }
        series.code = static_cast<std::uint32_t>(code - batch.codes.data());
        series.codeSize = static_cast<std::uint32_t>(at - code);
        series.isNew = m_pairs.size() != pairsBefore;
        series.hash = hash.finish();
        m_table.prefetch(series.hash);
    }
}

void SeriesIndex::findOrAdd(SeriesBatch::Series &series, const SeriesBatch &batch)
{
    const SeriesTable::Code code(batch.codes.data() + series.code, series.codeSize);
    if (!series.isNew)
        series.id = m_table.find(code, series.hash);
    if (series.id != none)
        return;
    series.id = m_table.end();
    m_table.add(series.id, code, series.hash);
}

void SeriesIndex::addPart(SeriesId series, Part part)
{
    const std::unique_lock lock(m_mutex);
    if (m_table.has(static_cast<std::uint32_t>(series)))
        m_table.addPart(static_cast<std::uint32_t>(series), part);
}

void SeriesIndex::parts(SeriesId series, std::vector<Part> &parts) const
{
    const std::shared_lock lock(m_mutex);
    m_table.forEachPart(static_cast<std::uint32_t>(series),
                        [&](const Part &part) { parts.push_back(part); });
}

std::optional<std::uint32_t> SeriesIndex::placeIn(std::uint32_t group, SeriesId series) const
{
    const std::shared_lock lock(m_mutex);
    const std::uint32_t place = m_table.placeIn(group, static_cast<std::uint32_t>(series));
    return place == none ? std::nullopt : std::optional(place);
}

bool SeriesIndex::knows(SeriesId series) const
{
    const std::shared_lock lock(m_mutex);
    return m_table.has(static_cast<std::uint32_t>(series));
}

std::shared_ptr<SeriesIndex>
SeriesIndex::without(const std::function<bool(const Part &)> &gone) const
{
    const std::shared_lock lock(m_mutex);
    auto rest = std::make_shared<SeriesIndex>();
    Bytes code;
    rest->m_table.reserve(m_table.size());
    for (std::uint32_t id = 0; id < m_table.end(); ++id) {
        if (!m_table.has(id))
            continue;
        bool hadParts = false;
        std::vector<Part> kept;
        m_table.forEachPart(id, [&](const Part &part) {
            hadParts = true;
            if (!gone(part))
                kept.push_back(part);
        });
        if (kept.empty() && hadParts)
            continue;
        code.clear();
        Hash hash;
        m_table.forEachPair(id, [&](std::uint32_t pair) {
            const std::uint32_t copy =
                rest->m_pairs.intern(m_pairs.name(pair), m_pairs.value(pair));
            putVarint(code, copy);
            hash.add(copy);
            return true;
        });
        rest->m_table.add(id, code, hash.finish());
        for (const Part &part : kept)
            rest->m_table.addPart(id, part);
    }
    rest->m_table.skipTo(m_table.end());
    return rest;
}

Labels SeriesIndex::labels(SeriesId series) const
{
    const std::shared_lock lock(m_mutex);
    std::vector<Labels::Pair> pairs;
    if (m_table.has(static_cast<std::uint32_t>(series))) {
        m_table.forEachPair(static_cast<std::uint32_t>(series), [&](std::uint32_t pair) {
            pairs.emplace_back(m_pairs.name(pair), m_pairs.value(pair));
            return true;
        });
    }
    return Labels(std::move(pairs));
}

std::uint32_t SeriesIndex::limit() const
{
    const std::shared_lock lock(m_mutex);
    return m_table.end();
}

bool SeriesIndex::hasMetric(std::string_view name) const
{
    const std::shared_lock lock(m_mutex);
    return m_pairs.find(metricNameLabel, name) != LabelPairs::none;
}

std::size_t SeriesIndex::seriesCount() const
{
    const std::shared_lock lock(m_mutex);
    return m_table.size();
}

std::size_t SeriesIndex::labelBytes() const
{
    const std::shared_lock lock(m_mutex);
    return m_pairs.bytesHeld() + m_table.codeBytes();
}

std::size_t SeriesIndex::indexBytes() const
{
    const std::shared_lock lock(m_mutex);
    return sizeof(*this) + m_postings.bytesHeld() + m_table.tableBytes();
}

} // namespace vigie
