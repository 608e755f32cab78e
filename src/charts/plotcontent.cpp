// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotcontent.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace vigie {

namespace {

constexpr double lineWidth = 1.5;

// The series' value at a time, walking forward only; NaN when it has none there.
double valueAtTime(const PlotSeries &series, std::size_t &cursor, std::int64_t timeMs)
{
    cursor = series.lowerBound(timeMs, cursor);
    if (cursor < series.size() && series.times()[cursor] == timeMs)
        return series.values()[cursor];
    return std::numeric_limits<double>::quiet_NaN();
}

QPainterPath pathOf(const ReducedLine &line)
{
    QPainterPath path;
    for (const ReducedLine::Vertex &vertex : line.vertices) {
        const QPointF point(double(vertex.x), double(vertex.y));
        if (vertex.starts)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    bool joined = false;
    for (std::size_t x = 0; x < line.spans.size(); ++x) {
        const ReducedLine::Span &span = line.spans[x];
        if (!span.empty()) {
            const QPointF top(double(x) + 0.5, double(span.top));
            if (joined)
                path.lineTo(top);
            else
                path.moveTo(top);
            path.lineTo(double(x) + 0.5, double(span.bottom));
        }
        joined = !span.empty();
    }
    return path;
}

// The line as polygons, one for each unbroken run.
std::vector<QPolygonF> runsOf(const ReducedLine &line)
{
    std::vector<QPolygonF> runs;
    for (const ReducedLine::Vertex &vertex : line.vertices) {
        if (vertex.starts || runs.empty())
            runs.emplace_back();
        runs.back().append(QPointF(double(vertex.x), double(vertex.y)));
    }
    bool joined = false;
    for (std::size_t x = 0; x < line.spans.size(); ++x) {
        const ReducedLine::Span &span = line.spans[x];
        if (!span.empty()) {
            if (!joined)
                runs.emplace_back();
            runs.back().append(QPointF(double(x) + 0.5, double(span.top + span.bottom) / 2));
        }
        joined = !span.empty();
    }
    return runs;
}

// base: the runs of the line below, which a stack breaks at the same times.
void fillRuns(QPainter *painter, const std::vector<QPolygonF> &runs,
              const std::vector<QPolygonF> &base, double bottom, const QColor &color)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        QPolygonF shape = runs[i];
        if (i < base.size()) {
            for (auto point = base[i].crbegin(); point != base[i].crend(); ++point)
                shape.append(*point);
        } else {
            shape << QPointF(runs[i].last().x(), bottom) << QPointF(runs[i].first().x(), bottom);
        }
        painter->drawPolygon(shape);
    }
    painter->setBrush(Qt::NoBrush);
}

} // namespace

void PlotContent::prepare(const ChartState &state)
{
    m_imageFresh = false;
    m_heatmap.reset();
    m_stacked.clear();
    m_stackOrder.clear();
    if (state.spec.kind == ChartKind::Heatmap)
        m_heatmap = std::make_unique<HeatmapData>(heatmapOf(*state.data));
    if (state.spec.kind == ChartKind::StackedArea)
        stack(state);
}

const PlotSeries *PlotContent::stackTop() const
{
    return m_stackOrder.empty() ? nullptr : &m_stacked[m_stackOrder.back()];
}

const PlotSeries &PlotContent::drawn(const ChartState &state, std::size_t series) const
{
    return m_stacked.empty() ? state.data->series[series].points : m_stacked[series];
}

void PlotContent::stack(const ChartState &state)
{
    const std::vector<ChartSeries> &series = state.data->series;
    std::set<std::int64_t> times;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!state.shows(series[i]))
            continue;
        m_stackOrder.push_back(i);
        times.insert(series[i].points.times().begin(), series[i].points.times().end());
    }
    m_stacked.resize(series.size());
    std::vector<double> sums(times.size(), 0);
    for (const std::size_t index : m_stackOrder) {
        std::size_t cursor = 0;
        std::size_t at = 0;
        std::vector<Point> points;
        points.reserve(times.size());
        for (const std::int64_t timeMs : times) {
            // A series that is absent for a while adds nothing; the stack goes on.
            const double value = valueAtTime(series[index].points, cursor, timeMs);
            sums[at] += std::isfinite(value) ? value : 0;
            points.push_back({timeMs, sums[at++]});
        }
        m_stacked[index].append(points);
    }
}

std::vector<PlotLine> PlotContent::lines(const ChartState &state, double scale) const
{
    std::vector<PlotLine> lines;
    const std::vector<ChartSeries> &series = state.data->series;
    const auto shown = std::count_if(series.begin(), series.end(),
                                     [&](const ChartSeries &one) { return state.shows(one); });
    const bool stacked = !m_stacked.empty();
    const PlotSeries *below = nullptr;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!state.shows(series[i]))
            continue;
        PlotLine line;
        line.series = &drawn(state, i);
        line.color = state.theme.seriesColor(series[i].style);
        line.width = lineWidth * scale;
        if (!stacked)
            line.pattern = seriesPattern(series[i].style);
        if (stacked || (shown == 1 && !state.spec.logScale)) {
            line.fill = line.color;
            line.fill.setAlphaF(stacked ? 0.5F : 0.12F);
            line.base = below;
        }
        below = line.series;
        lines.push_back(line);
    }
    // The first series lies on top: it is the one a reader looks for first.
    if (!stacked)
        std::reverse(lines.begin(), lines.end());
    return lines;
}

void PlotContent::paint(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    switch (state.spec.kind) {
    case ChartKind::Heatmap:
        paintHeatmap(painter, *m_heatmap, state, layout);
        return;
    case ChartKind::StateBands:
        paintStateBands(painter, state, layout);
        return;
    case ChartKind::Table:
        paintLabelTable(painter, state, layout);
        return;
    case ChartKind::Stat:
        paintStat(painter, state, layout);
        return;
    case ChartKind::Lines:
    case ChartKind::StackedArea:
        break;
    }
    // Whole device pixels at any scale factor, so that the image is never resampled.
    const QTransform toDevice = painter->deviceTransform();
    const QRect plot = toDevice.mapRect(layout.plot).toRect();
    const int inset = static_cast<int>(std::ceil(toDevice.m11()));
    const QRect device = plot.adjusted(0, -inset, 0, inset);
    const PlotMap map{plot.width(), device.height(), state.fromMs,
                      state.toMs,   layout.values,   inset};
    if (device.isEmpty())
        return;
    if (!m_imageFresh || map != m_imageMap) {
        m_raster.paint(m_image, map, state.data->gapMs(), lines(state, toDevice.m11()));
        m_imageMap = map;
        m_imageFresh = true;
    }
    painter->drawImage(toDevice.inverted().mapRect(QRectF(device)), m_image);
}

void PlotContent::paintAsShapes(QPainter *painter, const ChartState &state,
                                const ChartLayout &layout)
{
    if (state.spec.kind != ChartKind::Lines && state.spec.kind != ChartKind::StackedArea) {
        paint(painter, state, layout);
        return;
    }
    const PlotMap map{static_cast<int>(layout.plot.width()), static_cast<int>(layout.plot.height()),
                      state.fromMs, state.toMs, layout.values};
    painter->save();
    painter->setClipRect(layout.plot);
    painter->translate(layout.plot.topLeft());
    LineReducer reducer;
    ReducedLine reduced;
    for (const PlotLine &line : lines(state, 1)) {
        reducer.reduce(*line.series, map, state.data->gapMs(), reduced);
        if (line.fill.isValid()) {
            std::vector<QPolygonF> base;
            if (line.base) {
                ReducedLine below;
                reducer.reduce(*line.base, map, state.data->gapMs(), below);
                base = runsOf(below);
            }
            const double bottom = std::clamp(map.y(0), 0.0, double(map.height));
            fillRuns(painter, runsOf(reduced), base, bottom, line.fill);
        }
        QPen pen(line.color, line.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (!line.pattern.empty()) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({line.pattern.begin(), line.pattern.end()});
        }
        painter->strokePath(pathOf(reduced), pen);
    }
    painter->restore();
}

} // namespace vigie
