// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlayout.h"

#include "heatmapdata.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 12;
constexpr double labelGap = 8;
constexpr double minValueLabelHeight = 34; // pixels of height a label on the value axis
constexpr double minTimeLabelWidth = 64;
constexpr double sampleWidth = 18; // the line sample before a legend entry

struct Extent
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    double smallest = std::numeric_limits<double>::infinity(); // magnitude that is not zero

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
        if (value != 0)
            smallest = std::min(smallest, std::abs(value));
    }
    [[nodiscard]] bool empty() const { return low > high; }
};

void includeSeries(Extent &extent, const PlotSeries &series, const ChartState &state,
                   bool eachPoint)
{
    const std::size_t begin = series.lowerBound(state.fromMs);
    const std::size_t end = series.lowerBound(state.toMs + 1);
    if (!eachPoint) {
        const PointSummary summary = series.summary(begin, end);
        if (!summary.seen)
            return;
        if (std::isfinite(summary.minimum) && std::isfinite(summary.maximum)) {
            extent.include(summary.minimum);
            extent.include(summary.maximum);
            return;
        }
    }
    // Infinities hide the finite extremes, and a logarithmic axis needs the smallest magnitude.
    for (std::size_t index = begin; index < end; ++index)
        extent.include(series.values()[index]);
}

ValueMap logMap(const Extent &extent)
{
    ValueMap map;
    const auto decadeBelow = [](double value) {
        return std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    };
    const auto decadeAbove = [](double value) {
        return std::pow(10.0, std::ceil(std::log10(value) - 1e-9));
    };
    if (extent.low > 0) {
        map.kind = ValueMap::Kind::Log;
        map.low = decadeBelow(extent.low);
        map.high = decadeAbove(extent.high);
        if (map.high <= map.low)
            map.high = map.low * 10;
        return map;
    }
    map.kind = ValueMap::Kind::SymLog;
    map.threshold = std::isfinite(extent.smallest) ? decadeBelow(extent.smallest) : 1;
    // Twelve decades on each side are more than anyone reads.
    const double largest = std::max(std::abs(extent.low), std::abs(extent.high));
    map.threshold = std::max(map.threshold, largest * 1e-12);
    map.low = extent.low < 0 ? -decadeAbove(-extent.low) : 0;
    map.high = extent.high > 0 ? decadeAbove(extent.high) : (extent.low < 0 ? 0 : 1);
    return map;
}

ValueMap linearMap(const ChartState &state, Extent extent, int maxTicks)
{
    // Far from zero: when the data would be a line at the edge of an axis from zero.
    const double spread = extent.high - extent.low;
    const double distance = std::min(std::abs(extent.low), std::abs(extent.high));
    const bool crosses = extent.low <= 0 && extent.high >= 0;
    if (state.spec.fromZero && !crosses && (spread == 0 || spread > distance * 0.01))
        extent.include(0);
    const double factor =
        scaleFor(state.spec.unit, std::max(std::abs(extent.low), std::abs(extent.high))).factor;
    // Round in what is shown: 200 MiB and not 209,715,200 bytes.
    const ValueRange range = roundedRange(extent.low * factor, extent.high * factor, maxTicks);
    ValueMap map;
    map.low = range.low / factor;
    map.high = range.high / factor;
    return map;
}

QString valueLabel(double value, const ChartState &state, const UnitScale &scale, double step)
{
    const QString number = tickText(value * scale.factor, step, state.locale);
    return scale.magnitude.isEmpty() || value == 0 ? number : number + u'\u00a0' + scale.magnitude;
}

void addLinearLabels(ChartLayout &layout, const ChartState &state, int maxTicks)
{
    const double factor = layout.scale.factor;
    const ValueTicks ticks =
        valueTicks(layout.values.low * factor, layout.values.high * factor, maxTicks);
    for (const double tick : ticks.values)
        layout.valueLabels.push_back({layout.values.share(tick / factor),
                                      valueLabel(tick / factor, state, layout.scale, ticks.step)});
}

void addLogLabels(ChartLayout &layout, const ChartState &state, int maxTicks)
{
    const ValueMap &map = layout.values;
    const auto add = [&](double value) {
        layout.valueLabels.push_back(
            {map.share(value), formatValue(value, state.spec.unit, state.locale)});
    };
    if (map.kind == ValueMap::Kind::Log) {
        for (const double tick : logTicks(map.low, map.high, maxTicks).values)
            add(tick);
        return;
    }
    const int half = map.low < 0 && map.high > 0 ? std::max(1, maxTicks / 2) : maxTicks - 1;
    for (const double tick : logTicks(map.threshold, -map.low, half).values)
        add(-tick);
    add(0);
    for (const double tick : logTicks(map.threshold, map.high, half).values)
        add(tick);
}

QString boundText(double bound, const Unit &unit, const QLocale &locale)
{
    return std::isinf(bound) ? (bound > 0 ? u"+Inf"_s : u"-Inf"_s)
                             : formatValue(bound, unit, locale);
}

void addBucketLabels(ChartLayout &layout, const ChartState &state, const HeatmapData &heatmap,
                     int maxTicks)
{
    const std::size_t rows = heatmap.buckets.size();
    if (rows == 0)
        return;
    const std::size_t every = std::max<std::size_t>(
        1, (rows + static_cast<std::size_t>(maxTicks) - 1) / static_cast<std::size_t>(maxTicks));
    for (std::size_t row = 0; row < rows; row += every)
        layout.valueLabels.push_back(
            {double(row + 1) / double(rows),
             boundText(heatmap.buckets[row].upper, state.spec.unit, state.locale)});
}

void addRowLabels(ChartLayout &layout, const ChartState &state)
{
    for (std::size_t i = 0; i < state.data->series.size(); ++i) {
        if (state.shows(state.data->series[i]))
            layout.rows.push_back(i);
    }
    const auto count = double(layout.rows.size());
    for (std::size_t row = 0; row < layout.rows.size(); ++row)
        layout.valueLabels.push_back(
            {1 - (double(row) + 0.5) / count, state.data->series[layout.rows[row]].name});
}

bool hasLegend(const ChartState &state)
{
    const ChartKind kind = state.spec.kind;
    if (kind != ChartKind::Lines && kind != ChartKind::StackedArea)
        return false;
    return state.data->series.size() > 1;
}

// Places entries from left to right in rows; returns the height used.
double placeLegend(ChartLayout &layout, const ChartState &state, double left, double width,
                   int maxRows, const QFontMetricsF &metrics)
{
    if (!hasLegend(state))
        return 0;
    const double rowHeight = std::ceil(metrics.height()) + 5;
    const double moreWidth = metrics.horizontalAdvance(u"+ 9999"_s) + labelGap;
    double x = left;
    int row = 0;
    const auto count = state.data->series.size();
    for (std::size_t i = 0; i < count; ++i) {
        const QString text = metrics.elidedText(state.data->series[i].name, Qt::ElideMiddle,
                                                std::min(width * 0.6, 260.0));
        const double entry = sampleWidth + metrics.horizontalAdvance(text) + 14;
        const bool lastRow = row + 1 == maxRows;
        const double end = left + width - (lastRow && i + 1 < count ? moreWidth : 0);
        if (x + entry > end && x > left) {
            if (lastRow) {
                layout.legendMore = static_cast<int>(count - i);
                layout.legendMoreArea = {x, row * rowHeight, moreWidth, rowHeight};
                break;
            }
            ++row;
            x = left;
        }
        layout.legend.push_back({QRectF(x, row * rowHeight, entry, rowHeight), i, text});
        x += entry;
    }
    return (row + 1) * rowHeight + 4;
}

QFont secondaryFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(8, static_cast<int>(std::lround(font.pixelSize() * 0.86))));
    else
        font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

void chooseValueAxis(ChartLayout &layout, const ChartState &state, const HeatmapData *heatmap,
                     const PlotSeries *stackTop, int maxTicks)
{
    switch (state.spec.kind) {
    case ChartKind::Heatmap:
        layout.values = {};
        if (heatmap)
            addBucketLabels(layout, state, *heatmap, maxTicks);
        return;
    case ChartKind::StateBands:
        layout.values = {};
        addRowLabels(layout, state);
        return;
    case ChartKind::Table:
    case ChartKind::Stat:
    case ChartKind::Lines:
    case ChartKind::StackedArea:
        break;
    }
    layout.values = valueMapFor(state, stackTop, maxTicks);
    if (state.data->empty()) // an axis of nothing would only pretend
        return;
    layout.scale = scaleFor(state.spec.unit,
                            std::max(std::abs(layout.values.low), std::abs(layout.values.high)));
    if (layout.values.kind == ValueMap::Kind::Linear)
        addLinearLabels(layout, state, maxTicks);
    else
        addLogLabels(layout, state, maxTicks);
    const bool eachHasUnit = layout.values.kind != ValueMap::Kind::Linear;
    layout.unit = eachHasUnit ? QString() : layout.scale.symbol;
}

// What is left inside the frame: the title is its first line.
QRectF placeTitle(ChartLayout &layout, const ChartState &state)
{
    const double inset = state.framed ? padding : 0;
    const QRectF inner = layout.frame.adjusted(inset, state.framed ? 9 : 0, -inset, -inset * 0.6);
    const QFontMetricsF metrics(layout.titleFont);
    layout.title = QRectF(inner.topLeft(), QSizeF(inner.width(), metrics.height()));
    if (state.framed)
        layout.menuButton = QRectF(layout.title.right() - 20, layout.title.top() - 3, 24,
                                   layout.title.height() + 6);
    return inner;
}

double valueLabelWidth(const ChartLayout &layout, const QFontMetricsF &metrics)
{
    double width = 24;
    for (const ChartLayout::ValueLabel &label : layout.valueLabels)
        width = std::max(width, metrics.horizontalAdvance(label.text));
    return width;
}

void chooseTimeTicks(ChartLayout &layout, const ChartState &state)
{
    const int maxTimes = std::max(1, static_cast<int>(layout.plot.width() / minTimeLabelWidth));
    layout.timeTicks = state.relativeTimes
                           ? timeTicksBefore(state.fromMs, state.toMs, maxTimes, state.locale)
                           : timeTicks(state.fromMs, state.toMs, maxTimes, state.zone, state.locale,
                                       state.hours12);
}

void placeLegendBelow(ChartLayout &layout, const ChartState &state, double gap, int maxRows,
                      const QFontMetricsF &metrics)
{
    placeLegend(layout, state, layout.plot.left(), layout.plot.width(), maxRows, metrics);
    const double shift = layout.plot.bottom() + gap;
    for (ChartLayout::LegendEntry &entry : layout.legend)
        entry.area.translate(0, shift);
    layout.legendMoreArea.translate(0, shift);
}

} // namespace

ValueMap valueMapFor(const ChartState &state, const PlotSeries *stackTop, int maxTicks)
{
    Extent extent;
    if (stackTop) {
        includeSeries(extent, *stackTop, state, state.spec.logScale);
        extent.include(0);
    } else {
        for (const ChartSeries &series : state.data->series) {
            if (state.shows(series))
                includeSeries(extent, series.points, state, state.spec.logScale);
        }
    }
    if (extent.empty())
        return {};
    for (const ChartThreshold &threshold : state.spec.thresholds)
        extent.include(threshold.value);
    if (state.spec.minimum)
        extent.include(*state.spec.minimum);
    if (state.spec.maximum)
        extent.include(*state.spec.maximum);
    ValueMap map = state.spec.logScale ? logMap(extent) : linearMap(state, extent, maxTicks);
    if (state.spec.minimum && *state.spec.minimum < map.high)
        map.low = *state.spec.minimum;
    if (state.spec.maximum && *state.spec.maximum > map.low)
        map.high = *state.spec.maximum;
    return map;
}

ChartLayout layoutChart(const ChartState &state, const HeatmapData *heatmap,
                        const PlotSeries *stackTop, QSizeF size, const QFont &font)
{
    ChartLayout layout;
    layout.font = secondaryFont(font);
    layout.titleFont = font;
    layout.titleFont.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(layout.font);
    layout.frame = QRectF(QPointF(), size);
    const QRectF inner = placeTitle(layout, state);
    const double top = state.framed ? layout.title.bottom() + 12 : metrics.height() / 2 + 2;

    const double timeLabels = metrics.height() + 6;
    // A legend of many rows would take the plot's place.
    const int legendRows = std::clamp(static_cast<int>(inner.height() / 110), 1, 4);
    ChartLayout probe = layout;
    const double legendHeight =
        placeLegend(probe, state, 0, inner.width() * 0.92, legendRows, metrics);
    double bottom = inner.bottom() - timeLabels - legendHeight;
    const bool roomForLegend = bottom - top > 48;
    if (!roomForLegend)
        bottom = inner.bottom() - timeLabels;
    const int maxTicks = std::max(2, static_cast<int>((bottom - top) / minValueLabelHeight) + 1);
    chooseValueAxis(layout, state, heatmap, stackTop, maxTicks);

    const double labelWidth = std::min(valueLabelWidth(layout, metrics), inner.width() * 0.34);
    const double left = std::ceil(inner.left() + labelWidth + labelGap);
    const double right = std::floor(inner.right());
    // Even left empty, the plot has a size: callers divide by it.
    layout.plot = QRectF(left, std::round(top), std::max(8.0, right - left),
                         std::max(8.0, std::floor(bottom) - std::round(top)));
    chooseTimeTicks(layout, state);
    if (roomForLegend)
        placeLegendBelow(layout, state, timeLabels + 4, legendRows, metrics);
    return layout;
}

double ChartLayout::xOf(std::int64_t timeMs, const ChartState &state) const
{
    const double share = double(timeMs - state.fromMs) /
                         double(std::max<std::int64_t>(1, state.toMs - state.fromMs));
    return plot.left() + share * plot.width();
}

double ChartLayout::yOf(double value) const
{
    return plot.bottom() - values.share(value) * plot.height();
}

std::int64_t ChartLayout::timeAt(double x, const ChartState &state) const
{
    const double share = (x - plot.left()) / plot.width();
    return state.fromMs + std::llround(share * double(state.toMs - state.fromMs));
}

} // namespace vigie
