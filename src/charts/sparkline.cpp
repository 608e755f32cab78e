// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigie {

namespace {

struct Frame
{
    QRectF area;
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    [[nodiscard]] QPointF at(std::int64_t timeMs, double value) const
    {
        const double x = toMs > fromMs ? double(timeMs - fromMs) / double(toMs - fromMs) : 0.5;
        const double y = high > low ? (value - low) / (high - low) : 0.5;
        return {area.left() + x * area.width(), area.bottom() - y * area.height()};
    }
};

Frame frameOf(const QRectF &area, std::span<const Point> points, const SparklineStyle &style)
{
    Frame frame;
    frame.area = area.adjusted(0, style.width, style.markLast ? -3 : 0, -style.width);
    const bool given = style.toMs > style.fromMs;
    frame.fromMs = given ? style.fromMs : points.front().timeMs;
    frame.toMs = given ? style.toMs : points.back().timeMs;
    for (const Point &point : points) {
        if (std::isfinite(point.value)) {
            frame.low = std::min(frame.low, point.value);
            frame.high = std::max(frame.high, point.value);
        }
    }
    return frame;
}

void paintRun(QPainter *painter, const QPolygonF &run, const Frame &frame,
              const SparklineStyle &style)
{
    if (run.size() == 1) {
        painter->setPen(QPen(style.line, style.width * 1.6, Qt::SolidLine, Qt::RoundCap));
        painter->drawPoint(run.first());
        return;
    }
    if (run.isEmpty())
        return;
    if (style.fill.isValid()) {
        QPolygonF shape = run;
        shape << QPointF(run.last().x(), frame.area.bottom() + style.width)
              << QPointF(run.first().x(), frame.area.bottom() + style.width);
        painter->setPen(Qt::NoPen);
        painter->setBrush(style.fill);
        painter->drawPolygon(shape);
    }
    // Pieces of their own: a long polyline with a wide pen costs more than the sum of its parts.
    QList<QLineF> pieces;
    pieces.reserve(run.size());
    for (qsizetype i = 1; i < run.size(); ++i)
        pieces.append(QLineF(run[i - 1], run[i]));
    painter->setPen(QPen(style.line, style.width, Qt::SolidLine, Qt::RoundCap));
    painter->drawLines(pieces);
}

// At most two points a pixel: the lowest and the highest of each column.
void thin(QPolygonF &run)
{
    QPolygonF kept;
    for (qsizetype begin = 0; begin < run.size();) {
        qsizetype end = begin;
        qsizetype low = begin;
        qsizetype high = begin;
        while (end < run.size() && std::floor(run[end].x()) == std::floor(run[begin].x())) {
            low = run[end].y() > run[low].y() ? end : low;
            high = run[end].y() < run[high].y() ? end : high;
            ++end;
        }
        kept.append(run[std::min(low, high)]);
        if (low != high)
            kept.append(run[std::max(low, high)]);
        begin = end;
    }
    run = kept;
}

} // namespace

void paintSparkline(QPainter *painter, const QRectF &area, std::span<const Point> points,
                    const SparklineStyle &style)
{
    if (points.empty() || area.width() < 2 || area.height() < 2)
        return;
    const Frame frame = frameOf(area, points, style);
    if (frame.low > frame.high)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(area, Qt::IntersectClip);
    QPolygonF run;
    std::int64_t before = points.front().timeMs;
    const auto flush = [&] {
        if (run.size() > 2 * area.width())
            thin(run);
        paintRun(painter, run, frame, style);
        run.clear();
    };
    for (const Point &point : points) {
        const bool gap = style.gapMs > 0 && point.timeMs - before > style.gapMs;
        if (gap || !std::isfinite(point.value))
            flush();
        if (std::isfinite(point.value))
            run.append(frame.at(point.timeMs, point.value));
        before = point.timeMs;
    }
    const QPointF last = run.isEmpty() ? QPointF() : run.last();
    flush();
    if (style.markLast && !last.isNull()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style.line);
        painter->drawEllipse(last, style.width * 1.4, style.width * 1.4);
    }
    painter->restore();
}

void paintSparkline(QPainter *painter, const QRectF &area, std::span<const Point> points,
                    const ChartTheme &theme)
{
    SparklineStyle style;
    style.line = theme.accent;
    style.fill = theme.accent;
    style.fill.setAlphaF(0.12F);
    paintSparkline(painter, area, points, style);
}

} // namespace vigie
