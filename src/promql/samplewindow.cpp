// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplewindow.h"

#include "histogram.h"

#include <utility>

namespace vigie::promql {

namespace {

using Hint = NativeHistogram::CounterResetHint;

// A gap of so many window lengths is skipped by asking the store anew.
constexpr std::int64_t skipFactor = 4;

HistogramPtr withoutResetHint(const HistogramPtr &histogram)
{
    const Hint hint = histogram->counterResetHint;
    if (hint != Hint::Reset && hint != Hint::NotReset)
        return histogram;
    NativeHistogram copy = *histogram;
    copy.counterResetHint = Hint::Unknown;
    return std::make_shared<const NativeHistogram>(std::move(copy));
}

} // namespace

bool isStale(const StoredSample &sample)
{
    return isStaleNan(sample.histogram ? sample.histogram->sum : sample.value);
}

HistogramPtr HistogramKeeper::keep(const NativeHistogram &histogram)
{
    auto full = std::make_shared<const NativeHistogram>(histogram);
    if (!m_totals)
        return full;
    NativeHistogram totals;
    totals.schema = histogram.schema;
    totals.counterResetHint = histogram.counterResetHint;
    totals.count = histogram.count;
    totals.sum = histogram.sum;
    if (totals.counterResetHint == Hint::Unknown && m_previous)
        totals.counterResetHint =
            detectReset(histogram, *m_previous) ? Hint::Reset : Hint::NotReset;
    m_previous = std::move(full);
    return std::make_shared<const NativeHistogram>(std::move(totals));
}

SampleWindow::SampleWindow(const StoreSnapshot &snapshot, SeriesId series, std::int64_t fromMs,
                           std::int64_t toMs, bool histogramTotals, bool startTimes)
    : m_snapshot(&snapshot)
    , m_series(series)
    , m_endMs(toMs)
    , m_iterator(snapshot.samples(series, fromMs, toMs))
    , m_keeper(histogramTotals)
    , m_startTimes(startTimes)
{
    m_hasNext = m_iterator.next(m_next);
}

SampleWindow::SampleWindow(const Series &series, bool startTimes)
    : m_keeper(false)
    , m_points(&series)
    , m_startTimes(startTimes)
{}

void SampleWindow::moveTo(std::int64_t afterMs, std::int64_t toMs)
{
    drop(afterMs);
    if (afterMs == toMs)
        return;
    if (m_points)
        readPoints(afterMs, toMs);
    else
        readStored(afterMs, toMs);
}

void SampleWindow::drop(std::int64_t upToMs)
{
    std::size_t gone = 0;
    while (gone < m_floats.size() && m_floats[gone].timeMs <= upToMs)
        ++gone;
    m_floats.dropFront(gone);
    m_firstFloat += gone;
    if (m_startTimes)
        m_floatStarts.dropFront(gone);
    gone = 0;
    while (gone < m_histograms.size() && m_histograms[gone].timeMs <= upToMs)
        m_histogramSize -= sampleSize(*m_histograms[gone++].histogram);
    m_histograms.dropFront(gone);
    if (m_startTimes)
        m_histogramStarts.dropFront(gone);
}

void SampleWindow::readStored(std::int64_t afterMs, std::int64_t toMs)
{
    if (m_hasNext && afterMs - m_next.timeMs > skipFactor * (toMs - afterMs)) {
        m_iterator = m_snapshot->samples(m_series, afterMs, m_endMs);
        m_hasNext = m_iterator.next(m_next);
    }
    for (; m_hasNext && m_next.timeMs <= toMs; m_hasNext = m_iterator.next(m_next)) {
        if (m_next.timeMs <= afterMs || isStale(m_next))
            continue;
        if (m_next.histogram) {
            pushHistogram(m_next.timeMs, m_keeper.keep(*m_next.histogram), m_next.startTimeMs);
            continue;
        }
        m_floats.push({m_next.timeMs, m_next.value});
        if (m_startTimes)
            m_floatStarts.push(m_next.startTimeMs);
    }
}

// The hints of a subquery's histograms say nothing: samples between its steps are not seen.
void SampleWindow::readPoints(std::int64_t afterMs, std::int64_t toMs)
{
    for (; m_nextPoint < m_points->floats.size(); ++m_nextPoint) {
        const Point &point = m_points->floats[m_nextPoint];
        if (point.timeMs > toMs)
            break;
        if (point.timeMs <= afterMs)
            continue;
        m_floats.push(point);
        if (m_startTimes)
            m_floatStarts.push(0);
    }
    for (; m_nextHistogram < m_points->histograms.size(); ++m_nextHistogram) {
        const HistogramSample &sample = m_points->histograms[m_nextHistogram];
        if (sample.timeMs > toMs)
            break;
        if (sample.timeMs > afterMs)
            pushHistogram(sample.timeMs, withoutResetHint(sample.histogram), 0);
    }
}

void SampleWindow::pushHistogram(std::int64_t timeMs, HistogramPtr histogram, std::int64_t startMs)
{
    m_histogramSize += sampleSize(*histogram);
    m_histograms.push({timeMs, std::move(histogram)});
    if (m_startTimes)
        m_histogramStarts.push(startMs);
}

} // namespace vigie::promql
