// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowblock.h"

#include "segment.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

// More than this is packed early, whatever the number of rows.
constexpr std::size_t maxChangeBytes = 24U << 20U;

} // namespace

RowBlock::RowBlock(std::int64_t maxSpanMs)
    : m_maxSpanMs(maxSpanMs)
    , m_notBeforeMs(std::numeric_limits<std::int64_t>::min())
{}

void RowBlock::reserve(std::size_t places)
{
    m_bases.reserve(places);
    m_live.reserve(places);
}

void RowBlock::ensure(std::uint32_t place)
{
    if (place < m_bases.size())
        return;
    if (place == m_bases.size()) { // as on a first page
        m_bases.emplace_back();
        m_live.push_back(false);
        return;
    }
    m_bases.resize(place + 1);
    m_live.resize(place + 1);
}

void RowBlock::change(std::uint32_t place, double value, bool histogram)
{
    if (m_changes == none)
        return; // a page with as many changes as no page can have
    const std::uint32_t at = m_changes++;
    if (at / pageSize == m_pages.size())
        m_pages.push_back(std::unique_ptr<Page>(new Page)); // its numbers are set as it fills
    Base &base = m_bases[place];
    Page &page = *m_pages[at / pageSize];
    page.values[at % pageSize] = value;
    page.links[at % pageSize] = base.newest << 8U |
                                static_cast<std::uint32_t>(m_times.size()) << 1U |
                                (histogram ? 1U : 0U);
    base.newest = at;
}

void RowBlock::put(std::uint32_t place, double value, bool histogram)
{
    ensure(place);
    if (!m_live[place]) {
        m_live[place] = true;
        ++m_liveCount;
        ++m_addedNow;
    }
    if (m_times.empty())
        m_bases[place] = {value, none, true, histogram};
    else
        change(place, value, histogram);
}

void RowBlock::set(std::uint32_t place, double value)
{
    put(place, value, false);
}

void RowBlock::set(std::uint32_t place, HistogramPointer histogram)
{
    put(place, static_cast<double>(m_histograms.size()), true);
    m_histogramBytes += bytesHeldBy(*histogram);
    m_histograms.push_back(std::move(histogram));
}

void RowBlock::setStart(std::uint32_t place, std::int64_t startMs)
{
    const auto it = m_starts.find(place);
    const std::int64_t known = it == m_starts.end() ? 0 : it->second.back().startMs;
    if (known != startMs)
        m_starts[place].push_back({m_times.size(), startMs});
}

void RowBlock::drop(std::uint32_t place)
{
    if (!isLive(place))
        return;
    m_live[place] = false;
    --m_liveCount;
    ++m_droppedNow;
    change(place, staleNan(), false);
}

void RowBlock::dropAll()
{
    for (std::uint32_t place = 0; place < m_live.size(); ++place)
        drop(place);
}

double RowBlock::current(std::uint32_t place) const
{
    const Base &base = m_bases[place];
    return base.newest == none ? base.value : value(base.newest);
}

bool RowBlock::isBefore(std::int64_t timeMs) const
{
    return timeMs > lastMs();
}

void RowBlock::addRow(std::int64_t timeMs, bool failed)
{
    const bool failedBefore = failedLast();
    if (!failed)
        m_samples += m_liveCount + (failedBefore ? 0 : m_droppedNow);
    else if (!failedBefore)
        m_samples += m_liveCount + m_droppedNow - m_addedNow;
    m_times.push_back(timeMs);
    m_failed.push_back(failed);
    m_droppedNow = 0;
    m_addedNow = 0;
}

void RowBlock::commit(std::int64_t timeMs)
{
    addRow(timeMs, false);
}

void RowBlock::commitFailure(std::int64_t timeMs)
{
    addRow(timeMs, true);
}

bool RowBlock::full() const
{
    return m_times.size() == maxChunkPoints ||
           m_changes * (sizeof(Page) / pageSize) + m_histogramBytes > maxChangeBytes ||
           (m_maxSpanMs > 0 && m_times.size() > 1 &&
            m_times.back() - m_times.front() >= m_maxSpanMs);
}

std::uint32_t RowBlock::link(std::uint32_t change) const
{
    return m_pages[change / pageSize]->links[change % pageSize];
}

double RowBlock::value(std::uint32_t change) const
{
    return m_pages[change / pageSize]->values[change % pageSize];
}

bool RowBlock::isDrop(std::uint32_t change) const
{
    return (link(change) & 1U) == 0 && isStaleNan(value(change));
}

bool RowBlock::contains(std::uint32_t place) const
{
    return place < m_bases.size() &&
           (m_live[place] || m_bases[place].live || m_bases[place].newest != none);
}

// Of several changes of one row the newest counts. False: there are none.
bool RowBlock::changesByRow(const Base &base, std::size_t rows, Row &changes) const
{
    if (base.newest == none)
        return false;
    std::fill_n(changes.begin(), rows, none);
    bool any = false;
    for (std::uint32_t at = base.newest; at != none; at = link(at) >> 8U) {
        const std::size_t row = link(at) >> 1U & 0x7fU;
        if (row >= rows || changes[row] != none)
            continue;
        changes[row] = at;
        any = true;
    }
    return any;
}

std::int64_t RowBlock::startAt(std::uint32_t place, std::size_t row) const
{
    const auto it = m_starts.find(place);
    if (it == m_starts.end())
        return 0;
    std::int64_t startMs = 0;
    for (const Start &start : it->second) {
        if (start.row <= row)
            startMs = start.startMs;
    }
    return startMs;
}

void RowBlock::unfold(std::uint32_t place, std::size_t rows, std::vector<PointState> &states,
                      PointBlock &points) const
{
    const Base &base = m_bases[place];
    Row changes;
    const bool changed = changesByRow(base, rows, changes);
    const bool starts = m_starts.contains(place);
    bool live = base.live;
    bool histogram = base.histogram;
    double value = base.value;
    bool failedBefore = m_failedBefore;
    states.assign(rows, PointState::Absent);
    for (std::size_t row = 0; row < rows; ++row) {
        bool stale = m_failed[row] && live && !failedBefore;
        if (changed && changes[row] != none) {
            const bool drops = isDrop(changes[row]);
            stale = stale || (drops && live && !failedBefore);
            live = !drops;
            histogram = (link(changes[row]) & 1U) != 0;
            value = this->value(changes[row]);
        }
        failedBefore = m_failed[row];
        if (!stale && (m_failed[row] || !live))
            continue;
        states[row] = stale ? PointState::Stale : PointState::Present;
        const bool isHistogram = histogram && !stale;
        points.add(m_times[row], stale ? staleNan() : (isHistogram ? 0 : value),
                   starts ? startAt(place, row) : 0,
                   isHistogram ? m_histograms[static_cast<std::size_t>(value)] : nullptr);
    }
}

void RowBlock::read(std::uint32_t place, std::size_t extent, std::int64_t fromMs, std::int64_t toMs,
                    PointBlock &points) const
{
    if (extent == 0 || m_times[extent - 1] <= fromMs || m_times[0] > toMs || !contains(place))
        return;
    std::vector<PointState> states;
    unfold(place, extent, states, points);
}

std::vector<std::int64_t> RowBlock::times(const BlockPart &part) const
{
    const auto begin = m_times.begin();
    return {begin + static_cast<std::ptrdiff_t>(part.from),
            begin + static_cast<std::ptrdiff_t>(part.to)};
}

void RowBlock::readPart(std::uint32_t place, const BlockPart &part, PointBlock &points) const
{
    if (part.from == 0) {
        read(place, part.to, m_notBeforeMs, m_times.back(), points);
        return;
    }
    PointBlock all;
    read(place, part.to, m_times[part.from - 1], m_times.back(), all);
    const auto first = std::upper_bound(all.times.begin(), all.times.end(), m_times[part.from - 1]);
    for (auto i = static_cast<std::size_t>(first - all.times.begin()); i < all.size(); ++i)
        points.add(all.times[i], all.values[i], all.starts.empty() ? 0 : all.starts[i],
                   all.histograms.empty() ? nullptr : all.histograms[i]);
}

std::vector<PointState> RowBlock::usualStates() const
{
    std::vector<PointState> states;
    bool failedBefore = m_failedBefore;
    for (const bool failed : m_failed) {
        const PointState gap = failedBefore ? PointState::Absent : PointState::Stale;
        states.push_back(failed ? gap : PointState::Present);
        failedBefore = failed;
    }
    return states;
}

std::shared_ptr<const Segment> RowBlock::pack() const
{
    SegmentBuilder builder(m_times, usualStates());
    PointBlock points;
    std::vector<PointState> states;
    for (std::uint32_t place = 0; place < m_bases.size(); ++place) {
        const Base &base = m_bases[place];
        if (base.newest == none && !base.live)
            continue;
        if (base.newest == none && !base.histogram && !m_starts.contains(place)) {
            builder.addConstant(place, base.value);
            continue;
        }
        points.clear();
        unfold(place, m_times.size(), states, points);
        if (points.size() > 0)
            builder.add(place, states, points);
    }
    return builder.build(number());
}

std::shared_ptr<OpenBlock> RowBlock::successor() const
{
    auto next = std::make_shared<RowBlock>(m_maxSpanMs);
    next->m_notBeforeMs = lastMs();
    next->m_failedBefore = failedLast();
    next->m_bases.resize(m_bases.size());
    next->m_live = m_live;
    next->m_liveCount = m_liveCount;
    for (std::uint32_t place = 0; place < m_bases.size(); ++place) {
        if (!m_live[place])
            continue;
        const Base &base = m_bases[place];
        Base &copy = next->m_bases[place];
        copy.live = true;
        copy.value = current(place);
        copy.histogram = base.newest == none ? base.histogram : (link(base.newest) & 1U) != 0;
        if (copy.histogram) {
            next->m_histograms.push_back(m_histograms[static_cast<std::size_t>(copy.value)]);
            next->m_histogramBytes += bytesHeldBy(*next->m_histograms.back());
            copy.value = static_cast<double>(next->m_histograms.size() - 1);
        }
    }
    for (const auto &[place, starts] : m_starts) {
        if (isLive(place))
            next->m_starts[place].push_back({0, starts.back().startMs});
    }
    return next;
}

std::size_t RowBlock::bytesHeld() const
{
    const std::size_t starts = m_starts.size() * (sizeof(Start) + 64) // the node and its vector
                               + m_starts.bucket_count() * sizeof(void *);
    return sizeof(*this) + m_times.capacity() * sizeof(std::int64_t) +
           m_bases.capacity() * sizeof(Base) + m_live.capacity() / 8 +
           m_pages.size() * sizeof(Page) + m_pages.capacity() * sizeof(void *) +
           m_histograms.size() * sizeof(HistogramPointer) + m_histogramBytes + starts;
}

} // namespace vigie
