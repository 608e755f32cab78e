// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linereduction.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

using namespace vigie;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

// Every pixel of every line, one after the other.
class Picture
{
public:
    explicit Picture(const PlotMap &map)
        : m_width(map.width)
        , m_height(map.height)
        , m_pixels(std::size_t(map.width) * std::size_t(map.height), false)
    {}

    void set(std::int64_t x, std::int64_t y)
    {
        if (x >= 0 && x < m_width && y >= 0 && y < m_height)
            m_pixels[std::size_t(y * m_width + x)] = true;
    }

    // Bresenham with a running error; halves go the way the line goes.
    void line(std::int64_t x0, std::int64_t y0, std::int64_t x1, std::int64_t y1)
    {
        const std::int64_t dx = x1 - x0;
        const std::int64_t dy = std::abs(y1 - y0);
        const std::int64_t direction = y1 < y0 ? -1 : 1;
        const bool steep = dy > dx;
        const std::int64_t along = steep ? dy : dx;
        const std::int64_t across = steep ? dx : dy;
        std::int64_t error = 0;
        std::int64_t sideways = 0;
        for (std::int64_t step = 0; step <= along; ++step) {
            set(x0 + (steep ? sideways : step), y0 + direction * (steep ? step : sideways));
            error += 2 * across;
            if (error >= along) {
                ++sideways;
                error -= 2 * along;
            }
        }
    }

    bool operator==(const Picture &) const = default;

private:
    std::int64_t m_width;
    std::int64_t m_height;
    std::vector<bool> m_pixels;
};

// A gap narrower than a pixel column cannot be seen: inside a column all points are joined.
Picture bruteForce(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs)
{
    Picture picture(map);
    const auto column = [&](std::size_t i) {
        return std::int64_t(std::floor(map.x(series.times()[i])));
    };
    const auto row = [&](std::size_t i) {
        return std::int64_t(std::floor(map.y(series.values()[i])));
    };
    std::size_t before = series.size();
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (std::isnan(series.values()[i]))
            continue;
        picture.set(column(i), row(i));
        if (before < series.size()) {
            const bool far = gapMs > 0 && series.times()[i] - series.times()[before] > gapMs;
            const bool joined = before + 1 == i && !far;
            if (joined || column(before) == column(i))
                picture.line(column(before), row(before), column(i), row(i));
        }
        before = i;
    }
    return picture;
}

Picture reduced(const PlotSeries &series, const PlotMap &map, std::int64_t gapMs)
{
    Picture picture(map);
    LineReducer reducer;
    ReducedLine line;
    reducer.reduceExactly(series, map, gapMs, line);
    for (std::size_t x = 0; x < line.spans.size(); ++x) {
        const ReducedLine::Span &span = line.spans[x];
        const int top = std::max(0, int(span.top));
        for (int y = top; !span.empty() && y <= std::min(int(span.bottom), map.height); ++y)
            picture.set(std::int64_t(x), y);
    }
    return picture;
}

PlotSeries randomSeries(std::mt19937 &random, std::size_t size, bool walk)
{
    std::vector<Point> points;
    std::int64_t timeMs = 0;
    double value = 0;
    const unsigned spacing = 1 + random() % 50;
    for (std::size_t i = 0; i < size; ++i) {
        timeMs += 1 + random() % spacing + (random() % 50 == 0 ? 40 * spacing : 0);
        const double change = double(random() % 2001) / 1000 - 1;
        value = walk ? value + change * 0.2 : change * 6;
        points.push_back({timeMs, random() % 60 == 0 ? missing : value});
    }
    return PlotSeries(points);
}

} // namespace

class TestLineReduction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactReductionTouchesThePixelsOfEveryPoint_data();
    void exactReductionTouchesThePixelsOfEveryPoint();
    void fewPointsBecomeVertices();
    void gapsAndNaNAreNotJoined();
    void infinitiesRunOutOfThePlot();
    void anEmptySeriesIsNothing();
};

void TestLineReduction::exactReductionTouchesThePixelsOfEveryPoint_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("walk");
    for (const int size : {0, 1, 2, 5, 30, 300, 3000}) {
        QTest::addRow("walk of %d", size) << size << true;
        QTest::addRow("noise of %d", size) << size << false;
    }
}

void TestLineReduction::exactReductionTouchesThePixelsOfEveryPoint()
{
    QFETCH(int, size);
    QFETCH(bool, walk);
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        const PlotSeries series = randomSeries(random, std::size_t(size), walk);
        const std::int64_t end = series.empty() ? 100 : series.times().back();
        PlotMap map;
        map.width = 1 + int(random() % 300);
        map.height = 1 + int(random() % 200);
        map.fromMs = std::int64_t(random() % std::uint64_t(end + 10)) - 20;
        map.toMs = map.fromMs + 1 + std::int64_t(random() % std::uint64_t(end + 10));
        map.values.low = -double(random() % 5) - 1;
        map.values.high = double(random() % 5) + 1;
        const std::int64_t gapMs = random() % 3 == 0 ? 0 : 200;
        QVERIFY2(reduced(series, map, gapMs) == bruteForce(series, map, gapMs),
                 qPrintable(QString::number(seed)));
    }
}

void TestLineReduction::fewPointsBecomeVertices()
{
    const PlotSeries series(std::vector<Point>{{0, 0}, {500, 1}, {1000, 0.5}});
    PlotMap map{100, 50, 0, 1000, {}};
    LineReducer reducer;
    ReducedLine line;
    reducer.reduce(series, map, 0, line);
    QVERIFY(!line.dense);
    QCOMPARE(line.vertices.size(), std::size_t(3));
    QCOMPARE(line.vertices[1].x, 50.0F);
    QCOMPARE(line.vertices[1].y, 0.0F);
    map.width = 1;
    reducer.reduce(series, map, 0, line);
    QVERIFY(!line.dense);
}

void TestLineReduction::gapsAndNaNAreNotJoined()
{
    const PlotSeries series(
        std::vector<Point>{{0, 0}, {100, 1}, {300, 1}, {400, missing}, {500, 1}, {600, 1}});
    LineReducer reducer;
    ReducedLine line;
    reducer.reduce(series, {100, 50, 0, 1000, {}}, 150, line);
    QCOMPARE(line.vertices.size(), std::size_t(5));
    QVERIFY(line.vertices[0].starts);
    QVERIFY(!line.vertices[1].starts);
    QVERIFY(line.vertices[2].starts);
    QVERIFY(line.vertices[3].starts);
    QVERIFY(!line.vertices[4].starts);
}

void TestLineReduction::infinitiesRunOutOfThePlot()
{
    const double infinity = std::numeric_limits<double>::infinity();
    const PlotSeries series(std::vector<Point>{{0, 0.5}, {500, infinity}, {1000, -infinity}});
    LineReducer reducer;
    ReducedLine line;
    const PlotMap map{100, 50, 0, 1000, {}};
    reducer.reduce(series, map, 0, line);
    for (const ReducedLine::Vertex &vertex : line.vertices)
        QVERIFY(std::isfinite(vertex.y));
    QVERIFY(line.vertices[1].y < 0);
    reducer.reduceExactly(series, map, 0, line);
    QVERIFY(!line.spans[50].empty());
}

void TestLineReduction::anEmptySeriesIsNothing()
{
    LineReducer reducer;
    ReducedLine line;
    reducer.reduce(PlotSeries(), {100, 50, 0, 1000, {}}, 0, line);
    QVERIFY(line.vertices.empty());
    const PlotSeries allNaN(std::vector<Point>{{0, missing}, {1, missing}});
    reducer.reduceExactly(allNaN, {100, 50, 0, 1000, {}}, 0, line);
    for (const ReducedLine::Span &span : line.spans)
        QVERIFY(span.empty());
}

QTEST_GUILESS_MAIN(TestLineReduction)
#include "tst_linereduction.moc"
