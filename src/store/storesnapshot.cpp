// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesstore.h"
#include "storestate.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

// One series' points in one group, block by block.
class PartReader
{
public:
    PartReader(const SeriesGroup::View &view, SeriesIndex::Part part, std::int64_t fromMs,
               std::int64_t toMs)
        : m_view(&view)
        , m_place(part.place)
        , m_fromMs(fromMs)
        , m_toMs(toMs)
    {
        const SegmentList &segments = *view.segments;
        // Scrapes come in order; loose points need not.
        if (view.group->traits().inOrder) {
            const auto first =
                std::partition_point(segments.begin(), segments.end(), [&](const auto &segment) {
                    return segment->lastMs() <= fromMs;
                });
            m_segment = static_cast<std::size_t>(first - segments.begin());
        }
    }

    // Replaces the block by the next one that has points; false at the end.
    bool next(PointBlock &block)
    {
        block.clear();
        while (m_segment < m_view->segments->size()) {
            (*m_view->segments)[m_segment++]->read(m_place, m_fromMs, m_toMs, block);
            if (block.size() > 0)
                return true;
        }
        while (m_open < m_view->open.size()) {
            SeriesGroup::read(*m_view, m_open++, m_place, m_fromMs, m_toMs, block);
            if (block.size() > 0)
                return true;
        }
        return false;
    }

    // The next segment if all of it is in the range, for its summary alone; then it counts as read.
    const Segment *wholeSegment()
    {
        if (m_segment >= m_view->segments->size())
            return nullptr;
        const Segment *segment = (*m_view->segments)[m_segment].get();
        return segment->firstMs() > m_fromMs && segment->lastMs() <= m_toMs ? segment : nullptr;
    }
    void skipSegment() { ++m_segment; }

private:
    const SeriesGroup::View *m_view;
    std::uint32_t m_place;
    std::int64_t m_fromMs;
    std::int64_t m_toMs;
    std::size_t m_segment = 0;
    std::size_t m_open = 0;
};

// Where several targets gave the same series: all points in time order, of one time the first.
PointBlock merged(std::vector<PartReader> readers)
{
    PointBlock all;
    PointBlock block;
    for (PartReader &reader : readers) {
        while (reader.next(block)) {
            for (std::size_t i = 0; i < block.size(); ++i) {
                all.add(block.times[i], block.values[i], block.starts.empty() ? 0 : block.starts[i],
                        block.histograms.empty() ? nullptr : block.histograms[i]);
            }
        }
    }
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all.times[a] < all.times[b]; });
    PointBlock sorted;
    for (const std::size_t i : order) {
        if (sorted.size() > 0 && sorted.times.back() == all.times[i])
            continue;
        sorted.add(all.times[i], all.values[i], i < all.starts.size() ? all.starts[i] : 0,
                   i < all.histograms.size() ? all.histograms[i] : nullptr);
    }
    return sorted;
}

void addPartToSummary(const SeriesGroup::View &view, SeriesIndex::Part part, std::int64_t fromMs,
                      std::int64_t toMs, SampleSummary &summary)
{
    PartReader reader(view, part, fromMs, toMs);
    for (PointBlock block;;) {
        const Segment *whole = reader.wholeSegment();
        const std::optional<SampleSummary> known =
            whole ? whole->summary(part.place) : std::nullopt;
        if (known) {
            addToSummary(summary, *known);
            reader.skipSegment();
            continue;
        }
        if (!reader.next(block))
            return;
        for (std::size_t i = 0; i < block.size(); ++i) {
            const bool inRange = block.times[i] > fromMs && block.times[i] <= toMs;
            const bool histogram = !block.histograms.empty() && block.histograms[i];
            if (inRange && !histogram && !isStaleNan(block.values[i]))
                addToSummary(summary, block.values[i]);
        }
    }
}

} // namespace

class SampleIterator::Private
{
public:
    // The points of the block that are in the range.
    [[nodiscard]] SampleIterator::Columns inRange() const
    {
        const auto &times = block.times;
        const auto first = times.front() > fromMs
                               ? times.begin()
                               : std::upper_bound(times.begin(), times.end(), fromMs);
        const auto last =
            times.back() <= toMs ? times.end() : std::upper_bound(first, times.end(), toMs);
        const auto begin = static_cast<std::size_t>(first - times.begin());
        const auto count = static_cast<std::size_t>(last - first);
        const auto part = [&](const auto &column) {
            return column.empty() ? std::span(column) : std::span(column).subspan(begin, count);
        };
        return {part(times), part(block.values), part(block.starts), part(block.histograms)};
    }

    std::shared_ptr<const StoreSnapshot::Private> snapshot; // keeps alive what the reader reads
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::vector<PartReader> readers; // one after another
    std::size_t reader = 0;
    PointBlock block;

    [[nodiscard]] bool nextBlock()
    {
        while (reader < readers.size()) {
            if (readers[reader].next(block))
                return true;
            ++reader;
        }
        return false;
    }
};

SampleIterator::SampleIterator() = default;
SampleIterator::~SampleIterator() = default;
SampleIterator::SampleIterator(SampleIterator &&) noexcept = default;
SampleIterator &SampleIterator::operator=(SampleIterator &&) noexcept = default;

bool SampleIterator::load()
{
    while (d && d->nextBlock()) {
        m_columns = d->inRange();
        m_next = 0;
        if (!m_columns.times.empty())
            return true;
    }
    m_columns = {};
    m_next = 0;
    return false;
}

std::vector<SeriesIndex::Part> StoreSnapshot::Private::parts(SeriesId series) const
{
    std::vector<SeriesIndex::Part> parts;
    index->parts(series, parts);
    std::erase_if(parts, [&](const SeriesIndex::Part &part) {
        return part.group >= groups.size() || !groups[part.group].group;
    });
    if (parts.size() > 1) {
        std::stable_sort(parts.begin(), parts.end(), [&](const auto &a, const auto &b) {
            return groups[a.group].range().first < groups[b.group].range().first;
        });
    }
    return parts;
}

bool StoreSnapshot::Private::follow(const std::vector<SeriesIndex::Part> &parts) const
{
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const auto before = groups[parts[i - 1].group].range();
        const auto after = groups[parts[i].group].range();
        if (before.first <= before.second && after.first <= after.second &&
            before.second >= after.first)
            return false;
    }
    return true;
}

std::vector<SeriesId> StoreSnapshot::select(std::span<const Matcher> matchers) const
{
    return d->index->select(matchers, d->limit);
}

Labels StoreSnapshot::labels(SeriesId series) const
{
    return d->index->labels(series);
}

SampleIterator StoreSnapshot::samples(SeriesId series, std::int64_t fromMs, std::int64_t toMs) const
{
    SampleIterator iterator;
    const std::vector<SeriesIndex::Part> parts = d->parts(series);
    if (parts.empty() || fromMs >= toMs)
        return iterator;
    iterator.d = std::make_unique<SampleIterator::Private>();
    iterator.d->snapshot = d;
    iterator.d->fromMs = fromMs;
    iterator.d->toMs = toMs;
    std::vector<PartReader> readers;
    for (const SeriesIndex::Part &part : parts)
        readers.emplace_back(d->groups[part.group], part, fromMs, toMs);
    if (d->follow(parts)) {
        iterator.d->readers = std::move(readers);
        return iterator;
    }
    iterator.d->block = merged(std::move(readers));
    if (iterator.d->block.size() > 0)
        iterator.m_columns = iterator.d->inRange();
    return iterator;
}

SampleSummary StoreSnapshot::summary(SeriesId series, std::int64_t fromMs, std::int64_t toMs) const
{
    SampleSummary summary;
    const std::vector<SeriesIndex::Part> parts = d->parts(series);
    const bool inOrder = std::all_of(parts.begin(), parts.end(), [&](const auto &part) {
        return d->groups[part.group].group->traits().inOrder;
    });
    if (!inOrder || !d->follow(parts)) {
        SampleIterator iterator = samples(series, fromMs, toMs);
        for (StoredSample sample; iterator.next(sample);) {
            if (!sample.histogram && !isStaleNan(sample.value))
                addToSummary(summary, sample.value);
        }
        return summary;
    }
    for (const SeriesIndex::Part &part : parts)
        addPartToSummary(d->groups[part.group], part, fromMs, toMs, summary);
    return summary;
}

std::vector<std::string> StoreSnapshot::labelNames(std::span<const Matcher> matchers) const
{
    return d->index->labelNames(matchers, d->limit);
}

std::vector<std::string> StoreSnapshot::labelValues(std::string_view name,
                                                    std::span<const Matcher> matchers) const
{
    return d->index->labelValues(name, matchers, d->limit);
}

const Family *StoreSnapshot::family(std::string_view name) const
{
    const auto it = d->families->find(name);
    return it == d->families->end() ? nullptr : it->second.get();
}

} // namespace vigie
