// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linereduction.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace vigie {

namespace {

using Span = ReducedLine::Span;

// More vertices than this a pixel column, and spans are both cheaper and truer.
constexpr std::size_t verticesPerColumn = 2;
// How far ahead memory is asked for.
constexpr std::size_t expectedColumns = 6;
// In pixels; a point further out is as good as one here.
constexpr double farOutside = 1e6;

void include(Span &span, double y)
{
    const auto value = static_cast<float>(y);
    if (span.empty()) {
        span = {value, value};
    } else {
        span.top = std::min(span.top, value);
        span.bottom = std::max(span.bottom, value);
    }
}

void includeAt(std::vector<Span> &spans, int column, double y)
{
    if (column >= 0 && column < static_cast<int>(spans.size()))
        include(spans[static_cast<std::size_t>(column)], y);
}

// A line between pixel centres, one span per column: the pixels nearest to the line; halves go the
// way the line goes.
void joinExactly(std::vector<Span> &spans, int x0, std::int64_t y0, int x1, std::int64_t y1)
{
    const std::int64_t dx = x1 - x0;
    const std::int64_t rows = std::abs(y1 - y0);
    const std::int64_t direction = y1 < y0 ? -1 : 1;
    const std::int64_t begin = std::max(0, -x0);
    const std::int64_t end = std::min(dx, static_cast<std::int64_t>(spans.size()) - 1 - x0);
    for (std::int64_t step = begin; step <= end; ++step) {
        std::int64_t first = (2 * step * rows + dx) / (2 * dx);
        std::int64_t last = first;
        if (rows > dx) {
            // Steep: row r, counted along the way, lies in column x0 + round(r · dx / rows).
            const auto firstRow = [rows, dx](std::int64_t column) {
                return column <= 0 ? 0 : (rows * (2 * column - 1) + 2 * dx - 1) / (2 * dx);
            };
            first = firstRow(step);
            last = std::min(rows, firstRow(step + 1) - 1);
        }
        const auto x = static_cast<int>(x0 + step);
        includeAt(spans, x, static_cast<double>(y0 + direction * first));
        includeAt(spans, x, static_cast<double>(y0 + direction * last));
    }
}

// The same with fractions: each column holds the part of the line between its two edges.
void joinSmoothly(std::vector<Span> &spans, int x0, double y0, int x1, double y1)
{
    const double slope = (y1 - y0) / (x1 - x0);
    includeAt(spans, x0, y0 + slope / 2);
    const int begin = std::max(x0 + 1, 0);
    const int end = std::min(x1, static_cast<int>(spans.size()));
    for (int x = begin; x < end; ++x) {
        const double centre = y0 + slope * (x - x0);
        includeAt(spans, x, centre - slope / 2);
        includeAt(spans, x, centre + slope / 2);
    }
    includeAt(spans, x1, y1 - slope / 2);
}

// PlotMap::y() with its divisions done once; may differ from it in the last digits.
class FastRows
{
public:
    explicit FastRows(const PlotMap &map)
        : m_map(map)
        , m_linear(map.values.kind == ValueMap::Kind::Linear)
    {
        const double bottom = map.y(map.values.low);
        const double top = map.y(map.values.high);
        m_scale = (top - bottom) / (map.values.high - map.values.low);
        m_offset = bottom - map.values.low * m_scale;
        m_lowest = map.y(-std::numeric_limits<double>::infinity());
        m_highest = map.y(std::numeric_limits<double>::infinity());
        m_linear = m_linear && std::isfinite(m_scale) && std::isfinite(m_offset);
    }

    [[nodiscard]] double operator()(double value) const
    {
        if (!m_linear)
            return m_map.y(value);
        return std::min(std::max(value * m_scale + m_offset, m_highest), m_lowest);
    }

private:
    const PlotMap &m_map;
    bool m_linear;
    double m_scale = 0;
    double m_offset = 0;
    double m_lowest = 0;
    double m_highest = 0;
};

bool joinable(const PlotSeries &series, std::size_t before, std::size_t after, std::int64_t gapMs)
{
    if (gapMs > 0 && series.distance(before, after) > gapMs)
        return false;
    const auto values = series.values();
    for (std::size_t index = before + 1; index < after; ++index) {
        if (std::isnan(values[index]))
            return false;
    }
    return true;
}

} // namespace

void LineReducer::collectColumns(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs)
{
    m_columns.clear();
    std::size_t begin = series.lowerBound(map.fromMs);
    // The points just outside are needed for the lines that cross the edges.
    if (begin > 0) {
        const double left = std::floor(map.x(series.times()[begin - 1]));
        const auto x = static_cast<int>(std::max(left, -farOutside));
        m_columns.push_back({x, series.summary(begin - 1, begin), false});
    }
    std::size_t perColumn = 1;
    for (int x = 0; x <= map.width && begin < series.size(); ++x) {
        const bool beyond = x == map.width;
        const std::size_t end =
            beyond ? begin + 1 : series.lowerBound(map.columnStart(x + 1), begin + perColumn);
        if (end == begin)
            continue;
        perColumn = end - begin;
        series.expect(end + expectedColumns * perColumn);
        const int column =
            beyond ? static_cast<int>(std::min(map.x(series.times()[begin]), 1e6)) : x;
        m_columns.push_back({column, series.summary(begin, end), false});
        begin = end;
    }
    std::erase_if(m_columns, [](const Column &column) { return !column.summary.seen; });
    for (std::size_t i = 1; i < m_columns.size(); ++i) {
        m_columns[i].joined = joinable(series, m_columns[i - 1].summary.lastIndex,
                                       m_columns[i].summary.firstIndex, gapMs);
    }
}

void LineReducer::reduceExactly(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs,
                                ReducedLine &line)
{
    line.dense = true;
    line.vertices.clear();
    line.spans.assign(static_cast<std::size_t>(map.width), {});
    collectColumns(series, map, gapMs);
    const auto row = [&map](double value) {
        return static_cast<std::int64_t>(std::floor(map.y(value)));
    };
    const Column *before = nullptr;
    for (const Column &column : m_columns) {
        includeAt(line.spans, column.x, static_cast<double>(row(column.summary.maximum)));
        includeAt(line.spans, column.x, static_cast<double>(row(column.summary.minimum)));
        if (column.joined)
            joinExactly(line.spans, before->x, row(before->summary.last), column.x,
                        row(column.summary.first));
        before = &column;
    }
}

void LineReducer::reduce(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs,
                         ReducedLine &line)
{
    line.vertices.clear();
    line.spans.clear();
    const std::size_t visible = series.lowerBound(map.toMs) - series.lowerBound(map.fromMs);
    line.dense = visible > verticesPerColumn * static_cast<std::size_t>(map.width);
    if (!line.dense) {
        collectVertices(series, map, gapMs, line);
        return;
    }
    line.spans.assign(static_cast<std::size_t>(map.width), {});
    collectColumns(series, map, gapMs);
    const FastRows row(map);
    const Column *before = nullptr;
    for (const Column &column : m_columns) {
        includeAt(line.spans, column.x, row(column.summary.maximum));
        includeAt(line.spans, column.x, row(column.summary.minimum));
        if (column.joined)
            joinSmoothly(line.spans, before->x, row(before->summary.last), column.x,
                         row(column.summary.first));
        before = &column;
    }
}

void LineReducer::collectVertices(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs,
                                  ReducedLine &line)
{
    // Dashes are measured from fixed moments, about every 200 pixels: counted from the edge of the
    // view they would creep while time moves on.
    const std::int64_t anchorMs =
        std::max<std::int64_t>(1, (map.toMs - map.fromMs) * 200 / map.width);
    const std::int64_t anchor = map.fromMs - ((map.fromMs % anchorMs) + anchorMs) % anchorMs;
    std::size_t begin = series.lowerBound(anchor);
    std::size_t end = series.lowerBound(map.toMs);
    begin -= begin > 0 ? 1 : 0;
    end += end < series.size() ? 1 : 0;
    const FastRows row(map);
    bool starts = true;
    std::int64_t beforeMs = 0;
    for (std::size_t index = begin; index < end; ++index) {
        const double value = series.values()[index];
        if (std::isnan(value)) {
            starts = true;
            continue;
        }
        const std::int64_t timeMs = series.times()[index];
        starts = starts || (gapMs > 0 && timeMs - beforeMs > gapMs);
        const bool anchors = timeMs / anchorMs != beforeMs / anchorMs;
        line.vertices.push_back(
            {static_cast<float>(map.x(timeMs)), static_cast<float>(row(value)), starts, anchors});
        starts = false;
        beforeMs = timeMs;
    }
}

} // namespace vigie
