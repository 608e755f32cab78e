// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of chart that are not lines.
#include "plotcontent.h"
#include "sparkline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString fromStd(std::string_view string)
{
    return QString::fromUtf8(string.data(), qsizetype(string.size()));
}

// One opaque colour for each of 256 degrees: cells are looked up, not mixed.
std::array<QRgb, 256> heatColors(const ChartTheme &theme)
{
    std::array<QRgb, 256> colors;
    const QColor hottest = theme.dark ? mixed(theme.accent, QColor(Qt::white), 0.25)
                                      : mixed(theme.accent, QColor(Qt::black), 0.25);
    for (std::size_t i = 0; i < colors.size(); ++i) {
        const double share = double(i) / 255;
        const double middle = 0.75;
        const QColor color = share < middle
                                 ? mixed(theme.card, theme.accent, 0.12 + 0.88 * share / middle)
                                 : mixed(theme.accent, hottest, (share - middle) / (1 - middle));
        colors[i] = color.rgba();
    }
    return colors;
}

// A run of equal states.
struct Band
{
    std::int64_t fromMs;
    std::int64_t toMs;
    bool on;
};

std::vector<Band> bandsOf(const PlotSeries &series, const ChartState &state)
{
    std::vector<Band> bands;
    const std::int64_t step = std::max<std::int64_t>(1, state.data->stepMs);
    for (std::size_t i = 0; i < series.size(); ++i) {
        const std::int64_t timeMs = series.times()[i];
        const double value = series.values()[i];
        if (std::isnan(value) || timeMs + step < state.fromMs || timeMs > state.toMs)
            continue;
        const bool on = value != 0;
        const bool joins =
            !bands.empty() && bands.back().on == on && timeMs <= bands.back().toMs + step / 2;
        if (joins)
            bands.back().toMs = timeMs + step;
        else
            bands.push_back({timeMs, timeMs + step, on});
    }
    return bands;
}

struct BandLook
{
    QColor color;
    QString name;
    bool filled;
};

BandLook lookOf(const Band &band, const ChartSeries &series, const ChartState &state)
{
    // One of a state set: only the state that is on is drawn, in the series' colour.
    const bool set = state.spec.queries.size() == 1 &&
                     state.spec.queries.front().legend == u"{{"_s + state.spec.title + u"}}"_s;
    if (set)
        return {band.on ? state.theme.seriesColor(series.style) : state.theme.grid, {}, band.on};
    if (band.on)
        return {state.theme.ok, ChartText::tr("up"), true};
    return {state.theme.failure, ChartText::tr("down"), true};
}

void paintBand(QPainter *painter, const QRectF &row, const Band &band, const BandLook &look,
               const ChartState &state, const ChartLayout &layout)
{
    const double left = std::max(layout.xOf(band.fromMs, state), layout.plot.left());
    const double right = std::min(layout.xOf(band.toMs, state), layout.plot.right());
    if (right <= left)
        return;
    // State by shape too: what is off is a thin bar on the ground line.
    const bool whole = look.filled && band.on;
    const QRectF area =
        whole ? QRectF(left, row.top(), right - left, row.height())
              : QRectF(left, row.bottom() - row.height() * 0.4, right - left, row.height() * 0.4);
    QColor color = look.color;
    color.setAlphaF(state.theme.dark ? 0.75F : 0.8F);
    painter->fillRect(area, look.filled ? color : look.color);
    const QFontMetricsF metrics(layout.font);
    if (look.filled && whole && metrics.horizontalAdvance(look.name) + 12 < area.width() &&
        metrics.height() < area.height() + 2) {
        painter->setPen(state.theme.card);
        painter->drawText(area, Qt::AlignCenter, look.name);
    }
}

double newestValue(const PlotSeries &series)
{
    return series.empty() ? std::nan("") : series.values().back();
}

} // namespace

double heatShare(float value, float largest)
{
    if (!(value > 0) || !(largest > 0))
        return 0;
    return std::sqrt(std::min(1.0, double(value) / double(largest)));
}

void paintHeatmap(QPainter *painter, const HeatmapData &heatmap, const ChartState &state,
                  const ChartLayout &layout)
{
    if (heatmap.empty())
        return;
    const std::array<QRgb, 256> colors = heatColors(state.theme);
    const auto rows = static_cast<int>(heatmap.buckets.size());
    QImage cells(static_cast<int>(heatmap.columns), rows, QImage::Format_ARGB32_Premultiplied);
    cells.fill(Qt::transparent);
    for (int row = 0; row < rows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(cells.scanLine(rows - 1 - row));
        for (std::size_t column = 0; column < heatmap.columns; ++column) {
            const float value = heatmap.at(column, static_cast<std::size_t>(row));
            if (value > 0)
                line[column] = colors[static_cast<std::size_t>(
                    std::lround(heatShare(value, heatmap.largest) * 255))];
        }
    }
    painter->save();
    painter->setClipRect(layout.plot);
    const double left = layout.xOf(heatmap.firstMs - heatmap.stepMs, state);
    const double right = layout.xOf(
        heatmap.firstMs + heatmap.stepMs * (static_cast<std::int64_t>(heatmap.columns) - 1), state);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(left, layout.plot.top(), right - left, layout.plot.height()), cells);
    // Hairlines of the card between the rows, where rows are tall enough to bear them.
    const double rowHeight = layout.plot.height() / rows;
    if (rowHeight > 5) {
        painter->setPen(QPen(state.theme.card, 1));
        for (int row = 1; row < rows; ++row) {
            const double y = std::round(layout.plot.bottom() - row * rowHeight) - 0.5;
            painter->drawLine(QPointF(left, y), QPointF(right, y));
        }
    }
    painter->restore();
}

void paintStateBands(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    if (layout.rows.empty())
        return;
    const double pitch = layout.plot.height() / double(layout.rows.size());
    const double height = std::min(pitch * 0.72, 26.0);
    painter->setFont(layout.font);
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        const ChartSeries &series = state.data->series[layout.rows[row]];
        const double middle = layout.plot.top() + (double(row) + 0.5) * pitch;
        const QRectF area(layout.plot.left(), std::round(middle - height / 2), layout.plot.width(),
                          std::round(height));
        for (const Band &band : bandsOf(series.points, state))
            paintBand(painter, area, band, lookOf(band, series, state), state, layout);
    }
}

void paintLabelTable(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    const std::vector<ChartSeries> &series = state.data->series;
    if (series.empty())
        return;
    const QFontMetricsF metrics(layout.font);
    const double rowHeight = std::ceil(metrics.height()) + 8;
    const QRectF area = layout.frame.adjusted(12, layout.plot.top() - 4, -12, -8);
    const int room = std::max(1, static_cast<int>(area.height() / rowHeight));
    std::vector<std::pair<QString, QString>> rows;
    for (const ChartSeries &one : series) {
        for (const Labels::Pair &pair : one.labels) {
            if (pair.first != metricNameLabel && series.size() == 1)
                rows.emplace_back(fromStd(pair.first), fromStd(pair.second));
        }
        if (series.size() > 1 || rows.empty())
            rows.emplace_back(one.name,
                              formatValue(newestValue(one.points), state.spec.unit, state.locale));
    }
    painter->setFont(layout.font);
    for (int row = 0; row < std::min(room, static_cast<int>(rows.size())); ++row) {
        const QRectF line(area.left(), area.top() + row * rowHeight, area.width(), rowHeight);
        const bool last = row + 1 == room && static_cast<int>(rows.size()) > room;
        const auto &[name, value] = rows[static_cast<std::size_t>(row)];
        painter->setPen(state.theme.mutedText);
        const QString left =
            last ? ChartText::tr("… and %1 more").arg(static_cast<int>(rows.size()) - row) : name;
        const double split = line.width() * (series.size() > 1 ? 0.7 : 0.36);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(left, Qt::ElideMiddle, split - 10));
        if (!last) {
            const QRectF right = line.adjusted(split, 0, 0, 0);
            painter->setPen(state.theme.text);
            painter->drawText(
                right, Qt::AlignVCenter | (series.size() > 1 ? Qt::AlignRight : Qt::AlignLeft),
                metrics.elidedText(value, Qt::ElideMiddle, right.width()));
        }
        painter->setPen(state.theme.grid);
        const double y = std::round(line.bottom()) - 0.5;
        painter->drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
    }
}

void paintStat(QPainter *painter, const ChartState &state, const ChartLayout &layout)
{
    if (state.data->series.empty() || state.data->series.front().points.empty())
        return;
    const ChartSeries &series = state.data->series.front();
    const ValueText value = valueText(newestValue(series.points), state.spec.unit, state.locale);
    QFont figure = layout.titleFont;
    if (figure.pixelSize() > 0)
        figure.setPixelSize(figure.pixelSize() * 3 / 2);
    else
        figure.setPointSizeF(figure.pointSizeF() * 1.46);
    const QFontMetricsF metrics(figure);
    const double left = layout.title.left();
    const double baseline = layout.title.bottom() + 6 + metrics.ascent();
    painter->setFont(figure);
    painter->setPen(state.theme.text);
    painter->drawText(QPointF(left, baseline), value.number);
    painter->setFont(layout.font);
    painter->setPen(state.theme.mutedText);
    painter->drawText(QPointF(left + metrics.horizontalAdvance(value.number) + 5, baseline),
                      value.unit);
    const QRectF area = layout.frame.adjusted(12, 0, -12, -10);
    const QRectF spark(area.left(), baseline + 8, area.width(),
                       std::min(area.bottom() - baseline - 8, 64.0));
    if (spark.height() < 8)
        return;
    std::vector<Point> points;
    for (std::size_t i = 0; i < series.points.size(); ++i)
        points.push_back({series.points.times()[i], series.points.values()[i]});
    paintSparkline(painter, spark, points, state.theme);
}

} // namespace vigie
