// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What charts cost on the GUI thread: a frame of 20 series of a million points, with the check that
// the reduced lines touch the same pixels as all the points; and a refresh of 12 live charts.
#include "chartview.h"
#include "exampledata.h"
#include "lineraster.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize plotSize(1280, 720);

struct Timing
{
    double median = 0;
    double worst = 0; // 99th percentile
};

// Processor time: what else runs on the machine is not the chart's cost.
Timing timed(int rounds, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work(round);
        times.push_back(double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

std::vector<PlotLine> linesOf(const std::vector<PlotSeries> &series)
{
    std::vector<PlotLine> lines(series.size());
    for (std::size_t i = 0; i < series.size(); ++i) {
        lines[i].series = &series[i];
        lines[i].color = ChartTheme::light().seriesColor(i);
        lines[i].width = 2;
    }
    return lines;
}

PlotMap mapOf(const PlotSeries &series, double height)
{
    PlotMap map;
    map.width = plotSize.width();
    map.height = plotSize.height();
    map.fromMs = series.times().front();
    map.toMs = series.times().back();
    map.values.low = -height;
    map.values.high = height;
    return map;
}

// All points as one line of whole pixels.
QImage bruteForce(const PlotSeries &series, const PlotMap &map)
{
    QImage image(map.width, map.height, QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    const auto set = [&image](std::int64_t x, std::int64_t y) {
        if (x >= 0 && x < image.width() && y >= 0 && y < image.height())
            reinterpret_cast<QRgb *>(image.scanLine(int(y)))[x] = 0xff000000;
    };
    for (std::size_t i = 1; i < series.size(); ++i) {
        const auto x = std::int64_t(std::floor(map.x(series.times()[i - 1])));
        const auto y = std::int64_t(std::floor(map.y(series.values()[i - 1])));
        const auto dx = std::int64_t(std::floor(map.x(series.times()[i]))) - x;
        const auto dy = std::int64_t(std::floor(map.y(series.values()[i]))) - y;
        const std::int64_t length = std::max({dx, std::abs(dy), std::int64_t(1)});
        const std::int64_t down = dy < 0 ? -1 : 1;
        for (std::int64_t step = 0; step <= length; ++step) {
            set(x + (2 * step * dx + length) / (2 * length),
                y + down * ((2 * step * std::abs(dy) + length) / (2 * length)));
        }
    }
    return image;
}

int differingPixels(const PlotSeries &series, double height)
{
    PlotMap map = mapOf(series, height);
    PlotLine line;
    line.series = &series;
    line.color = Qt::black;
    QImage reduced;
    LineRaster().paintExactly(reduced, map, 0, {&line, 1});
    const QImage all = bruteForce(series, map);
    int differing = 0;
    for (int y = 0; y < all.height(); ++y) {
        for (int x = 0; x < all.width(); ++x)
            differing += all.pixel(x, y) != reduced.pixel(x, y);
    }
    return differing;
}

// The peer in the same run: the same reduced lines as antialiased polylines, one pixel wide.
double polylineTime(const std::vector<PlotSeries> &series, const PlotMap &map, QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 1));
    const Timing frame = timed(5, [&](int) {
        for (const PlotSeries &one : series) {
            LineReducer reducer;
            ReducedLine line;
            reducer.reduce(one, map, 0, line);
            QPolygonF polygon;
            for (const ReducedLine::Vertex &vertex : line.vertices)
                polygon.append(QPointF(double(vertex.x), double(vertex.y)));
            for (std::size_t x = 0; x < line.spans.size(); ++x) {
                polygon.append(QPointF(double(x), double(line.spans[x].top)));
                polygon.append(QPointF(double(x), double(line.spans[x].bottom)));
            }
            painter.drawPolyline(polygon);
        }
    });
    return frame.median;
}

void benchFrames(int seriesCount, int pointCount, bool smooth)
{
    std::vector<PlotSeries> series;
    for (const ResultSeries &one : exampleSeries(seriesCount, pointCount, smooth, 100))
        series.emplace_back(one.points);
    const double height = smooth ? 2.5 : 5;
    const std::vector<PlotLine> lines = linesOf(series);
    const PlotMap map = mapOf(series.front(), height);
    LineRaster raster;
    QImage image;
    QImage screen(plotSize, QImage::Format_RGB32);
    QPainter painter(&screen);
    const Timing frame = timed(60, [&](int round) {
        PlotMap panned = map; // every frame shows other points
        panned.fromMs += round * 1717;
        panned.toMs += round * 1717 - 100'000;
        raster.paint(image, panned, 0, lines);
        painter.drawImage(0, 0, image);
    });
    std::printf("%2d series x %7d points, %s: %6.2f ms a frame (p99 %6.2f; the same as polylines "
                "%7.2f), %d pixels differ from all points\n",
                seriesCount, pointCount, smooth ? "smooth" : "noise ", frame.median, frame.worst,
                polylineTime(series, map, painter), differingPixels(series.front(), height));
}

void benchRefresh()
{
    constexpr int chartCount = 12;
    constexpr std::int64_t step = 1000;
    std::vector<std::unique_ptr<ChartView>> views;
    const std::vector<ResultSeries> data = exampleSeries(chartCount, 1500, true, step);
    for (int i = 0; i < chartCount; ++i) {
        auto view = std::make_unique<ChartView>();
        view->resize(420, 240);
        ChartSpec spec;
        spec.title = u"Chart %1"_s.arg(i);
        spec.queries = {{u"x"_s, {}}};
        view->setSpec(spec);
        view->show();
        views.push_back(std::move(view));
    }
    QApplication::processEvents();
    QImage screen(420, 240, QImage::Format_ARGB32_Premultiplied);
    const auto refresh = [&](int round, bool incremental) {
        for (int i = 0; i < chartCount; ++i) {
            const std::vector<Point> &points = data[std::size_t(i)].points;
            QueryResult result;
            result.series.resize(1);
            const auto begin = points.begin() + round + (incremental ? 719 : 0);
            result.series[0].points.assign(begin, points.begin() + round + 720);
            ChartView &view = *views[std::size_t(i)];
            view.setTimeRange(points[std::size_t(round)].timeMs,
                              points[std::size_t(round) + 719].timeMs);
            if (incremental)
                view.takeUpdates({{result, result.series[0].points.front().timeMs,
                                   points[std::size_t(round)].timeMs}},
                                 step);
            else
                view.setResult(result, step);
            view.viewport()->render(&screen);
        }
    };
    const Timing whole = timed(200, [&](int round) { refresh(round, false); });
    const Timing added = timed(200, [&](int round) { refresh(round + 200, true); });
    std::printf("12 charts x 720 points: %.2f ms a refresh (p99 %.2f), only the new step: %.2f ms "
                "(p99 %.2f); painting included\n",
                whole.median, whole.worst, added.median, added.worst);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bool onlyRefresh = QApplication::arguments().contains(u"refresh"_s);
    for (const bool smooth : {true, false}) {
        if (onlyRefresh)
            break;
        for (const int points : {1000, 10'000, 100'000, 1'000'000})
            benchFrames(20, points, smooth);
    }
    benchRefresh();
    return 0;
}
