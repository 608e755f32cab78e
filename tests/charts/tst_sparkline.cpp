// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <limits>

using namespace vigie;

namespace {

QImage drawn(const std::vector<Point> &points, std::int64_t gapMs = 0)
{
    QImage image(60, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    SparklineStyle style;
    style.line = Qt::black;
    style.gapMs = gapMs;
    style.markLast = true;
    paintSparkline(&painter, QRectF(0, 0, 60, 16), points, style);
    return image;
}

bool columnPainted(const QImage &image, int x)
{
    for (int y = 0; y < image.height(); ++y) {
        if (qAlpha(image.pixel(x, y)) > 30)
            return true;
    }
    return false;
}

} // namespace

class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsFromEdgeToEdge();
    void leavesGapsOpen();
    void badNumbersAreLeftOut();
    void manyPointsAreThinned();
};

void TestSparkline::drawsFromEdgeToEdge()
{
    const QImage image = drawn({{0, 1}, {1000, 3}, {2000, 2}});
    for (int x = 1; x < 56; ++x)
        QVERIFY(columnPainted(image, x));
}

void TestSparkline::leavesGapsOpen()
{
    const QImage image = drawn({{0, 1}, {100, 1}, {1900, 1}, {2000, 1}}, 500);
    QVERIFY(columnPainted(image, 1));
    QVERIFY(!columnPainted(image, 30));
    QVERIFY(columnPainted(image, 55));
}

void TestSparkline::badNumbersAreLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const QImage empty = drawn({});
    QVERIFY(!columnPainted(empty, 30));
    QVERIFY(!columnPainted(drawn({{0, nan}, {1, infinity}}), 30));
    const QImage broken = drawn({{0, 1}, {500, 1}, {1000, nan}, {1500, 1}, {2000, 1}});
    QVERIFY(columnPainted(broken, 5));
    QVERIFY(!columnPainted(broken, 28));
    QVERIFY(columnPainted(drawn({{0, 5}}), 28));
}

void TestSparkline::manyPointsAreThinned()
{
    std::vector<Point> points;
    for (int i = 0; i < 100'000; ++i)
        points.push_back({i, std::sin(i * 0.001)});
    const QImage image = drawn(points);
    for (int x = 1; x < 56; ++x)
        QVERIFY(columnPainted(image, x));
}

QTEST_GUILESS_MAIN(TestSparkline)
#include "tst_sparkline.moc"
