// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunk.h"

#include "chunkparts.h"
#include "histogramcolumn.h"
#include "valuecolumn.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <optional>

namespace vigie {

namespace {

// The head byte of a chunk. Where it is 0x40 or more, the chunk is that value column alone: one
// small whole number at all the usual places.
enum Part : std::uint8_t {
    HasStates = 0x01,
    HasStarts = 0x02,
    HasHistograms = 0x04,
    HasSummary = 0x08,
};
constexpr std::uint8_t bareValue = 0x40;

// The values and histograms of the places that are present; the points that stale markers are have
// neither. The starts are all the points'.
struct Present
{
    std::span<const double> values;
    std::vector<HistogramPointer> histograms;
    std::vector<double> ownValues;
};

Present presentOf(std::span<const PointState> states, const PointBlock &points)
{
    Present present;
    present.values = points.values;
    if (points.histograms.empty() &&
        std::find(states.begin(), states.end(), PointState::Stale) == states.end())
        return present;
    std::size_t point = 0;
    for (const PointState state : states) {
        if (state == PointState::Present) {
            present.ownValues.push_back(points.values[point]);
            if (!points.histograms.empty())
                present.histograms.push_back(points.histograms[point]);
        }
        point += state == PointState::Absent ? 0 : 1;
    }
    present.values = present.ownValues;
    return present;
}

bool hasHistogram(const Present &present)
{
    return std::any_of(present.histograms.begin(), present.histograms.end(),
                       [](const HistogramPointer &histogram) { return histogram != nullptr; });
}

bool varies(std::span<const double> values)
{
    return std::any_of(values.begin(), values.end(), [&](double value) {
        return std::bit_cast<std::uint64_t>(value) != std::bit_cast<std::uint64_t>(values[0]);
    });
}

// Runs of like points: values, or histograms of one shape.
void putRuns(const Present &present, Bytes &out)
{
    for (std::size_t i = 0; i < present.values.size();) {
        const std::size_t end = histogramRunEnd(present.histograms, i);
        if (present.histograms[i]) {
            putVarint(out, (end - i) << 1U | 1U);
            encodeHistograms(std::span(present.histograms).subspan(i, end - i), out);
        } else {
            putVarint(out, (end - i) << 1U);
            encodeValues(present.values.subspan(i, end - i), out);
        }
        i = end;
    }
}

bool readRuns(ByteReader &in, std::span<double> values, std::vector<HistogramPointer> &histograms)
{
    histograms.clear();
    while (histograms.size() < values.size()) {
        const std::uint64_t head = in.varint();
        const std::uint64_t count = head >> 1U;
        const std::size_t done = histograms.size();
        if (!in.ok() || count == 0 || count > values.size() - done)
            return false;
        if ((head & 1U) != 0) {
            std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(done), count, 0.0);
            if (!decodeHistograms(in, count, histograms))
                return false;
        } else {
            if (!decodeValues(in, values.subspan(done, count)))
                return false;
            histograms.resize(done + count);
        }
    }
    return true;
}

// Nearly always all are present, which comparing with the neighbours tells in large pieces.
bool allPresent(std::span<const PointState> states)
{
    return states.empty() ||
           (states[0] == PointState::Present &&
            std::memcmp(states.data(), states.data() + 1, states.size() - 1) == 0);
}

std::size_t countOf(std::span<const PointState> states, PointState state)
{
    return static_cast<std::size_t>(std::count(states.begin(), states.end(), state));
}

// The parts before the values.
struct ChunkHead
{
    std::uint8_t parts = 0;
    std::vector<PointState> ownStates;
    std::span<const PointState> states;
    std::size_t present = 0;
    std::size_t stale = 0;
};

bool readHead(ByteReader &in, std::span<const PointState> usual, ChunkHead &head)
{
    head.states = usual;
    if (in.peek() < bareValue)
        head.parts = in.byte();
    if ((head.parts & HasStates) != 0) {
        if (!readStates(in, head.ownStates, usual.size()) || head.ownStates.size() != usual.size())
            return false;
        head.states = head.ownStates;
    }
    const bool all = allPresent(head.states);
    head.present = all ? head.states.size() : countOf(head.states, PointState::Present);
    head.stale = all ? 0 : countOf(head.states, PointState::Stale);
    return in.ok();
}

// Sets the present values among the stale markers and gives all their times.
void spread(const ChunkHead &head, std::span<const std::int64_t> times,
            std::span<const double> values, std::span<const HistogramPointer> histograms,
            PointBlock &points)
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (head.states[i] == PointState::Absent)
            continue;
        const bool stale = head.states[i] == PointState::Stale;
        points.times.push_back(times[i]);
        points.values.push_back(stale ? staleNan() : values[next]);
        if (!histograms.empty())
            points.histograms.push_back(stale ? nullptr : histograms[next]);
        next += stale ? 0 : 1;
    }
}

} // namespace

void encodeChunk(std::span<const PointState> states, std::span<const PointState> usual,
                 const PointBlock &points, Bytes &out)
{
    const Present present = presentOf(states, points);
    unsigned parts = 0;
    if (!std::equal(states.begin(), states.end(), usual.begin(), usual.end()))
        parts |= HasStates;
    if (!points.starts.empty())
        parts |= HasStarts;
    if (hasHistogram(present))
        parts |= HasHistograms;
    else if (varies(present.values))
        parts |= HasSummary;
    const std::size_t begin = out.size();
    out.push_back(static_cast<std::uint8_t>(parts));
    if ((parts & HasStates) != 0)
        putStates(states, out);
    Bytes column;
    if ((parts & HasHistograms) != 0)
        putRuns(present, column);
    const std::optional<unsigned> exponent =
        (parts & HasHistograms) != 0 ? std::nullopt : encodeValues(present.values, column);
    if (parts == 0 && column.size() == 1 && column[0] >= bareValue)
        out.resize(begin);
    if ((parts & HasSummary) != 0)
        putSummary(present.values, exponent, out);
    if ((parts & HasStarts) != 0)
        putStarts(points.starts, out);
    out.insert(out.end(), column.begin(), column.end());
}

void encodeConstantChunk(double value, Bytes &out)
{
    const std::size_t begin = out.size();
    out.push_back(0);
    encodeValues(std::span(&value, 1), out);
    if (out.size() == begin + 2 && out[begin + 1] >= bareValue)
        out.erase(out.begin() + static_cast<std::ptrdiff_t>(begin));
}

bool decodeChunk(std::span<const std::uint8_t> bytes, std::span<const std::int64_t> times,
                 std::span<const PointState> usual, PointBlock &points)
{
    ByteReader in(bytes);
    ChunkHead head;
    if (!readHead(in, usual, head))
        return false;
    SampleSummary summary;
    if ((head.parts & HasSummary) != 0)
        readSummary(in, summary);
    const std::size_t before = points.size();
    if ((head.parts & HasStarts) != 0 || !points.starts.empty()) {
        points.starts.resize(before, 0);
        if ((head.parts & HasStarts) == 0)
            points.starts.resize(before + head.present + head.stale, 0);
        else if (!readStarts(in, points.starts, head.present + head.stale))
            return false;
    }
    const bool histograms = (head.parts & HasHistograms) != 0;
    if (!histograms && head.present == times.size() && points.histograms.empty()) {
        points.times.insert(points.times.end(), times.begin(), times.end());
        points.values.resize(before + times.size());
        return decodeValues(in, std::span(points.values).subspan(before));
    }
    std::vector<double> values(head.present);
    std::vector<HistogramPointer> shapes;
    if (!histograms && !decodeValues(in, values))
        return false;
    if (histograms && !readRuns(in, values, shapes))
        return false;
    if (!shapes.empty() || !points.histograms.empty()) {
        points.histograms.resize(before);
        shapes.resize(head.present);
    }
    spread(head, times, values, shapes, points);
    if (!points.histograms.empty())
        points.histograms.resize(points.size());
    return true;
}

bool chunkSummary(std::span<const std::uint8_t> bytes, std::span<const PointState> usual,
                  SampleSummary &summary)
{
    ByteReader in(bytes);
    ChunkHead head;
    if (!readHead(in, usual, head) || (head.parts & HasHistograms) != 0)
        return false;
    summary = {};
    summary.count = head.present;
    if (head.present == 0)
        return true;
    if ((head.parts & HasSummary) != 0) {
        readSummary(in, summary);
        return in.ok();
    }
    std::vector<std::int64_t> starts;
    if ((head.parts & HasStarts) != 0 && !readStarts(in, starts, head.present + head.stale))
        return false;
    // All the values are one.
    if (!decodeValues(in, std::span(&summary.first, 1)))
        return false;
    summary.last = summary.first;
    if (!std::isnan(summary.first))
        summary.min = summary.max = summary.first;
    summary.sum = summary.first * static_cast<double>(summary.count);
    return true;
}

void addToSummary(SampleSummary &summary, double value)
{
    if (summary.count++ == 0)
        summary.first = value;
    summary.last = value;
    summary.sum += value;
    summary.min = std::fmin(summary.min, value);
    summary.max = std::fmax(summary.max, value);
}

void addToSummary(SampleSummary &summary, const SampleSummary &later)
{
    if (later.count == 0)
        return;
    if (summary.count == 0)
        summary.first = later.first;
    summary.last = later.last;
    summary.count += later.count;
    summary.sum += later.sum;
    summary.min = std::fmin(summary.min, later.min);
    summary.max = std::fmax(summary.max, later.max);
}

} // namespace vigie
