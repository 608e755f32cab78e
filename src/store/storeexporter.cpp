// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeexporter.h"

#include "storestate.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

constexpr std::size_t seriesAtOnce = 4096;

} // namespace

StoreExporter::StoreExporter(const SeriesStore &store, Scope scope)
    : m_store(&store)
    , m_scope(scope)
{}

bool StoreExporter::run(StoreSink &sink, bool withOpenBlocks)
{
    State before = m_state;
    if (exportAll(sink, withOpenBlocks))
        return true;
    m_state = std::move(before);
    return false;
}

void StoreExporter::renewNames()
{
    m_state.families.clear();
    for (auto &[serial, known] : m_state.groups)
        known.series.clear();
}

bool StoreExporter::exportAll(StoreSink &sink, bool withOpenBlocks)
{
    if (!exportFamilies(sink))
        return false;
    std::vector<std::shared_ptr<SeriesGroup>> groups;
    {
        const std::lock_guard lock(m_store->d->mutex);
        groups = m_store->d->groups;
    }
    std::erase_if(groups, [&](const std::shared_ptr<SeriesGroup> &group) {
        return !group || (m_scope == Scope::Lasting && !group->traits().lasting);
    });
    std::map<std::uint64_t, Known> present;
    for (const std::shared_ptr<SeriesGroup> &group : groups) {
        const auto known = m_state.groups.find(group->serial());
        if (known != m_state.groups.end())
            present.insert(m_state.groups.extract(known));
    }
    m_state.groups = std::move(present);
    for (const std::shared_ptr<SeriesGroup> &group : groups) {
        std::vector<SeriesId> series;
        const SeriesGroup::View view = SeriesGroup::view(group, series);
        if (!exportGroup(sink, view, series, withOpenBlocks))
            return false;
    }
    return sink.passEnds();
}

bool StoreExporter::exportFamilies(StoreSink &sink)
{
    std::shared_ptr<const Families> families;
    {
        const std::lock_guard lock(m_store->d->mutex);
        families = m_store->d->families.all();
    }
    std::erase_if(m_state.families,
                  [&](const auto &known) { return !families->contains(known.first); });
    std::vector<std::shared_ptr<const Family>> changed;
    for (const auto &[name, family] : *families) {
        std::shared_ptr<const Family> &known = m_state.families[name];
        if (std::exchange(known, family) != family)
            changed.push_back(family);
    }
    return changed.empty() || sink.takeFamilies(changed);
}

bool StoreExporter::exportGroup(StoreSink &sink, const SeriesGroup::View &view,
                                const std::vector<SeriesId> &series, bool withOpenBlocks)
{
    const std::uint64_t serial = view.group->serial();
    const std::uint64_t next = m_state.groups[serial].nextBlock;
    std::vector<std::shared_ptr<const Segment>> fresh;
    std::copy_if(view.segments->begin(), view.segments->end(), std::back_inserter(fresh),
                 [&](const auto &segment) { return segment->number() >= next; });
    if (fresh.empty() && (!withOpenBlocks || view.open.empty()))
        return true;
    if (!exportSeries(sink, serial, series))
        return false;
    for (const std::shared_ptr<const Segment> &segment : fresh) {
        const bool inOrder = view.group->traits().inOrder;
        if (!sink.takeBlock({serial, segment->number(), true, 0, inOrder, segment}))
            return false;
        m_state.groups[serial].nextBlock = segment->number() + 1;
    }
    for (std::size_t open = 0; withOpenBlocks && open < view.open.size(); ++open) {
        if (!exportOpen(sink, view, open))
            return false;
    }
    return true;
}

bool StoreExporter::exportSeries(StoreSink &sink, std::uint64_t group,
                                 const std::vector<SeriesId> &series)
{
    std::vector<SeriesId> &known = m_state.groups[group].series;
    const std::shared_ptr<SeriesIndex> index = m_store->d->currentIndex();
    std::vector<StoreSink::PlacedSeries> batch;
    for (std::uint32_t place = 0; place < series.size(); ++place) {
        if (place < known.size() && known[place] == series[place])
            continue;
        batch.push_back({place, index->labels(series[place])});
        if (batch.size() < seriesAtOnce)
            continue;
        if (!sink.takeSeries(group, batch))
            return false;
        batch.clear();
    }
    known = series;
    return batch.empty() || sink.takeSeries(group, batch);
}

bool StoreExporter::exportOpen(StoreSink &sink, const SeriesGroup::View &view, std::size_t open)
{
    Known &known = m_state.groups[view.group->serial()];
    BlockPart part{view.open[open].block->number(), 0, view.open[open].extent};
    if (known.partBlock == part.block)
        part.from = known.partEnd;
    if (part.from >= part.to)
        return true;
    known.partBlock = part.block;
    known.partEnd = part.to;
    const std::shared_ptr<const Segment> segment = SeriesGroup::packPart(view, open, part);
    const bool inOrder = view.group->traits().inOrder;
    return !segment ||
           sink.takeBlock({view.group->serial(), part.block, false, part.from, inOrder, segment});
}

} // namespace vigie
