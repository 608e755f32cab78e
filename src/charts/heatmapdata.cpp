// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmapdata.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace vigie {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr float absent = std::numeric_limits<float>::quiet_NaN();
// A grid from foreign times and buckets must not grow without bounds.
constexpr std::size_t maxCells = 4'000'000;

std::optional<double> boundOf(std::string_view le)
{
    if (le == "+Inf" || le == "Inf" || le == "inf")
        return infinity;
    double bound = 0;
    const auto [end, error] = std::from_chars(le.data(), le.data() + le.size(), bound);
    if (error != std::errc() || end != le.data() + le.size() || std::isnan(bound))
        return std::nullopt;
    return bound;
}

struct TimeSpan
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();

    void include(std::int64_t timeMs)
    {
        first = std::min(first, timeMs);
        last = std::max(last, timeMs);
    }
};

void shapeGrid(HeatmapData &grid, const TimeSpan &span, std::int64_t stepMs)
{
    if (span.first > span.last || grid.buckets.empty())
        return;
    grid.stepMs = std::max<std::int64_t>(stepMs, 1);
    grid.firstMs = span.first;
    const auto length =
        static_cast<std::uint64_t>(span.last) - static_cast<std::uint64_t>(span.first);
    const std::size_t maxColumns = std::max<std::size_t>(2, maxCells / grid.buckets.size());
    const std::uint64_t columns = length / static_cast<std::uint64_t>(grid.stepMs) + 1;
    if (columns > maxColumns)
        grid.stepMs = static_cast<std::int64_t>(length / (maxColumns - 1) + 1);
    grid.columns = length / static_cast<std::uint64_t>(grid.stepMs) + 1;
    grid.cells.assign(grid.columns * grid.buckets.size(), absent);
}

std::size_t columnOf(const HeatmapData &grid, std::int64_t timeMs)
{
    return static_cast<std::size_t>((timeMs - grid.firstMs + grid.stepMs / 2) / grid.stepMs);
}

void addTo(HeatmapData &grid, std::int64_t timeMs, std::size_t bucket, double value)
{
    const std::size_t column = std::min(columnOf(grid, timeMs), grid.columns - 1);
    float &cell = grid.cells[column * grid.buckets.size() + bucket];
    cell = (std::isnan(cell) ? 0.0F : cell) + static_cast<float>(value);
}

// Cumulative counts become counts of each bucket; a rounding error below zero is none.
void differentiate(HeatmapData &grid)
{
    const std::size_t rows = grid.buckets.size();
    for (std::size_t column = 0; column < grid.columns; ++column) {
        float *cells = grid.cells.data() + column * rows;
        for (std::size_t row = rows; row-- > 1;) {
            if (!std::isnan(cells[row]) && !std::isnan(cells[row - 1]))
                cells[row] = std::max(0.0F, cells[row] - cells[row - 1]);
        }
    }
}

HeatmapData classicGrid(const ChartData &data)
{
    std::map<double, std::size_t> rows;
    TimeSpan span;
    for (const ChartSeries &series : data.series) {
        const std::optional<double> bound = boundOf(series.labels.get("le"));
        if (!bound || series.points.empty())
            continue;
        rows.emplace(*bound, 0);
        span.include(series.points.times().front());
        span.include(series.points.times().back());
    }
    HeatmapData grid;
    double lower = -infinity;
    for (auto &[bound, row] : rows) {
        row = grid.buckets.size();
        grid.buckets.push_back({lower, bound});
        lower = bound;
    }
    // Durations and sizes begin at zero: say so instead of −Inf.
    if (!grid.buckets.empty() && grid.buckets.front().upper > 0)
        grid.buckets.front().lower = 0;
    shapeGrid(grid, span, data.stepMs);
    for (const ChartSeries &series : data.series) {
        const std::optional<double> bound = boundOf(series.labels.get("le"));
        if (!bound)
            continue;
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            if (std::isfinite(series.points.values()[i]))
                addTo(grid, series.points.times()[i], rows[*bound], series.points.values()[i]);
        }
    }
    differentiate(grid);
    return grid;
}

using Span = NativeHistogram::Span;

// Calls with (index, count) for each bucket of a side.
template <typename Visit>
void visitBuckets(const std::vector<Span> &spans, const std::vector<double> &counts, Visit visit)
{
    std::int64_t index = 0;
    std::size_t next = 0;
    for (const Span &span : spans) {
        index += span.offset;
        for (std::uint32_t i = 0; i < span.length && next < counts.size(); ++i, ++index)
            visit(index, counts[next++]);
    }
}

// Bucket index at a coarser schema: each step halves the resolution.
std::int64_t coarser(std::int64_t index, int steps)
{
    return steps <= 0 ? index : ((index - 1) >> std::min(steps, 62)) + 1;
}

double upperBound(const NativeHistogram &histogram, std::int64_t index, int schema)
{
    if (histogram.schema == NativeHistogram::customBucketsSchema) {
        const auto at = static_cast<std::size_t>(std::max<std::int64_t>(index, 0));
        return at < histogram.customValues.size() ? histogram.customValues[at] : infinity;
    }
    return std::exp2(std::ldexp(static_cast<double>(index), -schema));
}

int commonSchema(const ChartData &data)
{
    int schema = 8;
    for (const ChartSeries &series : data.series) {
        for (const HistogramPoint &point : series.histograms) {
            if (point.histogram.schema != NativeHistogram::customBucketsSchema)
                schema = std::min(schema, static_cast<int>(point.histogram.schema));
        }
    }
    return schema;
}

// Counts of one histogram by upper bound: negative side, zero, positive side.
template <typename Visit>
void visitRows(const NativeHistogram &histogram, int schema, Visit visit)
{
    const bool custom = histogram.schema == NativeHistogram::customBucketsSchema;
    const int steps = custom ? 0 : histogram.schema - schema;
    visitBuckets(histogram.negativeSpans, histogram.negativeBuckets,
                 [&](std::int64_t index, double count) {
                     const std::int64_t row = coarser(index, steps);
                     visit(-upperBound(histogram, row - 1, schema), count);
                 });
    if (histogram.zeroCount > 0)
        visit(histogram.zeroThreshold, histogram.zeroCount);
    visitBuckets(histogram.positiveSpans, histogram.positiveBuckets,
                 [&](std::int64_t index, double count) {
                     visit(upperBound(histogram, coarser(index, steps), schema), count);
                 });
}

std::map<double, std::size_t> nativeRows(const ChartData &data, int schema)
{
    std::map<double, std::size_t> rows;
    for (const ChartSeries &series : data.series) {
        for (const HistogramPoint &point : series.histograms)
            visitRows(point.histogram, schema, [&rows](double bound, double) { rows[bound] = 0; });
    }
    return rows;
}

HeatmapData nativeGrid(const ChartData &data, std::size_t maxBuckets)
{
    int schema = commonSchema(data);
    std::map<double, std::size_t> rows = nativeRows(data, schema);
    while (rows.size() > maxBuckets && schema > -4)
        rows = nativeRows(data, --schema);
    HeatmapData grid;
    TimeSpan span;
    double lower = -infinity;
    for (auto &[bound, row] : rows) {
        row = grid.buckets.size();
        const double nextLower = bound > 0 && lower == -infinity ? 0 : lower;
        grid.buckets.push_back({nextLower, bound});
        lower = bound;
    }
    for (const ChartSeries &series : data.series) {
        for (const HistogramPoint &point : series.histograms)
            span.include(point.timeMs);
    }
    shapeGrid(grid, span, data.stepMs);
    if (grid.empty())
        return grid;
    for (const ChartSeries &series : data.series) {
        for (const HistogramPoint &point : series.histograms) {
            visitRows(point.histogram, schema, [&](double bound, double count) {
                addTo(grid, point.timeMs, rows[bound], std::isfinite(count) ? count : 0);
            });
        }
    }
    return grid;
}

void dropUnusedRows(HeatmapData &grid)
{
    if (grid.empty())
        return;
    const std::size_t rows = grid.buckets.size();
    std::size_t first = rows;
    std::size_t last = 0;
    for (std::size_t cell = 0; cell < grid.cells.size(); ++cell) {
        if (!(grid.cells[cell] > 0))
            continue;
        grid.largest = std::max(grid.largest, grid.cells[cell]);
        first = std::min(first, cell % rows);
        last = std::max(last, cell % rows);
    }
    if (first > last)
        return;
    // One empty row on each side shows that nothing was cut off.
    first -= first > 0 ? 1 : 0;
    last += last + 1 < rows ? 1 : 0;
    std::vector<float> kept;
    kept.reserve(grid.columns * (last - first + 1));
    for (std::size_t column = 0; column < grid.columns; ++column) {
        const auto begin = grid.cells.begin() + static_cast<std::ptrdiff_t>(column * rows);
        kept.insert(kept.end(), begin + static_cast<std::ptrdiff_t>(first),
                    begin + static_cast<std::ptrdiff_t>(last) + 1);
    }
    grid.cells = std::move(kept);
    grid.buckets = {grid.buckets.begin() + static_cast<std::ptrdiff_t>(first),
                    grid.buckets.begin() + static_cast<std::ptrdiff_t>(last) + 1};
}

} // namespace

std::size_t HeatmapData::columnAt(std::int64_t timeMs) const
{
    if (empty() || timeMs <= firstMs - stepMs)
        return columns;
    const std::int64_t column = (timeMs - firstMs + stepMs - 1) / stepMs;
    return std::min(static_cast<std::size_t>(std::max<std::int64_t>(column, 0)), columns);
}

HeatmapData heatmapOf(const ChartData &data, std::size_t maxBuckets)
{
    const bool native = std::any_of(data.series.begin(), data.series.end(),
                                    [](const auto &series) { return !series.histograms.empty(); });
    HeatmapData grid = native ? nativeGrid(data, maxBuckets) : classicGrid(data);
    dropUnusedRows(grid);
    return grid;
}

} // namespace vigie
