// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttheme.h"
#include "lineraster.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <cmath>
#include <random>

using namespace vigie;

namespace {

PlotSeries waveOf(std::size_t size)
{
    std::vector<Point> points;
    for (std::size_t i = 0; i < size; ++i)
        points.push_back(
            {std::int64_t(i) * 100, 0.5 + 0.4 * std::sin(double(i) * 20 / double(size))});
    return PlotSeries(points);
}

double meanDifference(const QImage &first, const QImage &second)
{
    double sum = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            sum += std::abs(qAlpha(first.pixel(x, y)) - qAlpha(second.pixel(x, y)));
    }
    return sum / (first.width() * first.height());
}

} // namespace

class TestLineRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesLookLikeThoseOfAPainter();
    void exactModePaintsWholePixelsOfOneColour();
    void dashesStayWithTheDataWhileTimeMoves();
    void aPointAloneIsADot();
    void laterLinesLieOnTop();
    void fillsDownToTheBase();
    void repaintingLeavesNothingBehind();
};

void TestLineRaster::linesLookLikeThoseOfAPainter()
{
    const PlotSeries series = waveOf(120);
    const PlotMap map{300, 200, 0, 11'900, {}};
    PlotLine line;
    line.series = &series;
    line.color = Qt::black;
    line.width = 2;
    QImage ours;
    LineRaster().paint(ours, map, 0, {&line, 1});
    QImage reference(300, 200, QImage::Format_ARGB32_Premultiplied);
    reference.fill(Qt::transparent);
    QPainter painter(&reference);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const QPointF point(map.x(series.times()[i]), map.y(series.values()[i]));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.strokePath(path, QPen(Qt::black, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.end();
    QVERIFY2(meanDifference(ours, reference) < 0.35,
             qPrintable(QString::number(meanDifference(ours, reference))));
}

void TestLineRaster::exactModePaintsWholePixelsOfOneColour()
{
    const PlotSeries series = waveOf(5000);
    PlotLine line;
    line.series = &series;
    line.color = QColor(0x25, 0x63, 0xeb);
    QImage image;
    LineRaster().paintExactly(image, {300, 200, 0, 500'000, {}}, 0, {&line, 1});
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            QVERIFY(pixel == 0 || pixel == line.color.rgba());
            painted += pixel != 0;
        }
    }
    QVERIFY(painted >= 300);
}

void TestLineRaster::dashesStayWithTheDataWhileTimeMoves()
{
    const PlotSeries series = waveOf(400);
    PlotLine line;
    line.series = &series;
    line.color = Qt::black;
    line.pattern = seriesPattern(1);
    const PlotMap map{300, 100, 10'000, 40'000, {}};
    PlotMap moved = map;
    moved.fromMs += 1000; // ten pixels
    moved.toMs += 1000;
    QImage before;
    QImage after;
    LineRaster().paint(before, map, 0, {&line, 1});
    LineRaster().paint(after, moved, 0, {&line, 1});
    const QRect kept(12, 0, 280, 100);
    QVERIFY(meanDifference(before.copy(kept), after.copy(kept.translated(-10, 0))) < 0.05);
}

void TestLineRaster::aPointAloneIsADot()
{
    const PlotSeries series(std::vector<Point>{{500, 0.5}});
    PlotLine line;
    line.series = &series;
    line.color = Qt::black;
    QImage image;
    LineRaster().paint(image, {100, 100, 0, 1000, {}}, 0, {&line, 1});
    QVERIFY(qAlpha(image.pixel(50, 50)) > 200);
    QCOMPARE(qAlpha(image.pixel(60, 50)), 0);
}

void TestLineRaster::laterLinesLieOnTop()
{
    const PlotSeries series(std::vector<Point>{{0, 0.5}, {1000, 0.5}});
    PlotLine lines[2];
    for (PlotLine &line : lines) {
        line.series = &series;
        line.width = 4;
    }
    lines[0].color = Qt::red;
    lines[1].color = Qt::blue;
    QImage image;
    LineRaster().paint(image, {100, 100, 0, 1000, {}}, 0, lines);
    QCOMPARE(QColor(image.pixel(50, 50)), QColor(Qt::blue));
}

void TestLineRaster::fillsDownToTheBase()
{
    const PlotSeries lower(std::vector<Point>{{0, 0.2}, {1000, 0.2}});
    const PlotSeries upper(std::vector<Point>{{0, 0.8}, {1000, 0.8}});
    PlotLine line;
    line.series = &upper;
    line.base = &lower;
    line.color = Qt::blue;
    line.fill = QColor(0, 0, 255, 128);
    QImage image;
    LineRaster().paint(image, {100, 100, 0, 1000, {}}, 0, {&line, 1});
    QCOMPARE(qAlpha(image.pixel(50, 50)), 128);
    QCOMPARE(qAlpha(image.pixel(50, 90)), 0);
    QCOMPARE(qAlpha(image.pixel(50, 10)), 0);
    line.base = nullptr;
    LineRaster().paint(image, {100, 100, 0, 1000, {}}, 0, {&line, 1});
    QCOMPARE(qAlpha(image.pixel(50, 90)), 128);
}

void TestLineRaster::repaintingLeavesNothingBehind()
{
    const PlotSeries series = waveOf(3000);
    PlotLine line;
    line.series = &series;
    line.color = Qt::black;
    LineRaster raster;
    QImage image;
    const PlotMap map{101, 77, 0, 300'000, {}};
    raster.paint(image, map, 0, {&line, 1});
    const QImage first = image.copy();
    PlotMap other = map;
    other.values.high = 3;
    raster.paint(image, other, 0, {&line, 1});
    QVERIFY(image != first);
    raster.paint(image, map, 0, {&line, 1});
    QVERIFY(image == first);
    raster.paint(image, map, 0, {});
    QImage empty(image.size(), image.format());
    empty.fill(Qt::transparent);
    QVERIFY(image == empty);
}

QTEST_GUILESS_MAIN(TestLineRaster)
#include "tst_lineraster.moc"
