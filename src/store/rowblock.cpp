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

void RowBlock::makeRoom(std::size_t places)
{
    if (places > m_series.size())
        m_series.resize(places);
}

void RowBlock::put(std::uint32_t place, double value, bool histogram)
{
    makeRoom(place + 1);
    ChangeLog::Series &series = m_series[place];
    if (!series.live) {
        ++m_liveCount;
        ++m_addedNow;
    }
    if (m_times.empty()) {
        series = {};
        series.value = value;
        series.histogram = histogram;
    } else {
        m_changes.add(series, m_times.size(), value, histogram);
    }
    series.live = true;
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
    --m_liveCount;
    ++m_droppedNow;
    m_changes.add(m_series[place], m_times.size(), staleNan(), false);
    m_series[place].live = false;
}

void RowBlock::dropAll()
{
    for (std::uint32_t place = 0; place < m_series.size(); ++place)
        drop(place);
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
           m_changes.bytesHeld() + m_histogramBytes > maxChangeBytes ||
           (m_maxSpanMs > 0 && m_times.size() > 1 &&
            m_times.back() - m_times.front() >= m_maxSpanMs);
}

bool RowBlock::contains(std::uint32_t place) const
{
    return place < m_series.size() && (m_series[place].live || m_series[place].hasChanged());
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

void RowBlock::unfold(std::uint32_t place, std::size_t rows, ChangeLog::Reader &changes,
                      std::vector<PointState> &states, PointBlock &points) const
{
    const bool starts = m_starts.contains(place);
    changes.open(m_series[place]);
    bool live = changes.wasLive();
    bool failedBefore = m_failedBefore;
    states.assign(rows, PointState::Absent);
    for (std::size_t row = 0; row < rows; ++row) {
        bool stale = m_failed[row] && live && !failedBefore;
        if (changes.advance(row)) {
            const bool drops = !changes.histogram() && isStaleNan(changes.value());
            stale = stale || (drops && live && !failedBefore);
            live = !drops;
        }
        failedBefore = m_failed[row];
        if (!stale && (m_failed[row] || !live))
            continue;
        states[row] = stale ? PointState::Stale : PointState::Present;
        const bool isHistogram = changes.histogram() && !stale;
        const double value = changes.value();
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
    ChangeLog::Reader changes(m_changes);
    unfold(place, extent, changes, states, points);
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
    ChangeLog::Reader changes(m_changes);
    for (std::uint32_t place = 0; place < m_series.size(); ++place) {
        const ChangeLog::Series &series = m_series[place];
        if (!contains(place))
            continue;
        if (!series.hasChanged() && !series.histogram && !m_starts.contains(place)) {
            builder.addConstant(place, series.value);
            continue;
        }
        points.clear();
        unfold(place, m_times.size(), changes, states, points);
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
    next->m_series.resize(m_series.size());
    next->m_liveCount = m_liveCount;
    for (std::uint32_t place = 0; place < m_series.size(); ++place) {
        const ChangeLog::Series &series = m_series[place];
        if (!series.live)
            continue;
        ChangeLog::Series &copy = next->m_series[place];
        copy.live = true;
        copy.value = series.value;
        copy.histogram = series.histogram;
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
           m_series.capacity() * sizeof(ChangeLog::Series) + m_changes.bytesHeld() +
           m_histograms.size() * sizeof(HistogramPointer) + m_histogramBytes + starts;
}

} // namespace vigie
