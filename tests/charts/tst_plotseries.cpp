// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotseries.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace vigie;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

PlotSeries randomSeries(std::mt19937 &random, std::size_t size)
{
    std::vector<Point> points;
    std::int64_t timeMs = 1000;
    for (std::size_t i = 0; i < size; ++i) {
        timeMs += 1 + random() % (random() % 20 == 0 ? 500 : 10);
        const bool absent = random() % 10 == 0;
        points.push_back({timeMs, absent ? missing : double(random() % 1000) - 500});
    }
    return PlotSeries(points);
}

PointSummary slowSummary(const PlotSeries &series, std::size_t begin, std::size_t end)
{
    PointSummary summary;
    for (std::size_t i = begin; i < end; ++i) {
        const double value = series.values()[i];
        if (std::isnan(value))
            continue;
        if (!summary.seen)
            summary = {value, value, value, value, i, i, true};
        summary.last = value;
        summary.lastIndex = i;
        summary.minimum = std::min(summary.minimum, value);
        summary.maximum = std::max(summary.maximum, value);
    }
    return summary;
}

} // namespace

class TestPlotSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summaryEqualsASlowOne();
    void lowerBoundDoesNotDependOnTheGuess();
    void nearestStaysWithinReach();
    void keepsWhatIsBetween();
    void appendsOnlyWhatIsNewer();
};

void TestPlotSeries::summaryEqualsASlowOne()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        const PlotSeries series = randomSeries(random, random() % 700);
        for (int part = 0; part < 20; ++part) {
            const std::size_t a = random() % (series.size() + 1);
            const std::size_t b = random() % (series.size() + 1);
            const PointSummary fast = series.summary(std::min(a, b), std::max(a, b));
            const PointSummary slow = slowSummary(series, std::min(a, b), std::max(a, b));
            QCOMPARE(fast.seen, slow.seen);
            QCOMPARE(fast.first, slow.first);
            QCOMPARE(fast.last, slow.last);
            QCOMPARE(fast.minimum, slow.minimum);
            QCOMPARE(fast.maximum, slow.maximum);
            QCOMPARE(fast.firstIndex, slow.firstIndex);
            QCOMPARE(fast.lastIndex, slow.lastIndex);
        }
    }
}

void TestPlotSeries::lowerBoundDoesNotDependOnTheGuess()
{
    std::mt19937 random(2);
    for (int round = 0; round < 2000; ++round) {
        const PlotSeries series = randomSeries(random, random() % 300);
        const auto timeMs = std::int64_t(random() % 6000);
        QCOMPARE(series.lowerBound(timeMs, random() % 400), series.lowerBound(timeMs));
    }
}

void TestPlotSeries::nearestStaysWithinReach()
{
    const PlotSeries series(std::vector<Point>{{1000, 1}, {2000, missing}, {3000, 3}});
    QCOMPARE(series.nearest(1200, 500), std::size_t(0));
    QCOMPARE(series.nearest(2000, 500), std::size_t(3));
    QCOMPARE(series.nearest(2600, 500), std::size_t(2));
    QCOMPARE(series.nearest(9000, 500), std::size_t(3));
    QCOMPARE(PlotSeries().nearest(0, 10), std::size_t(0));
}

void TestPlotSeries::keepsWhatIsBetween()
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const PlotSeries all = randomSeries(random, random() % 300);
        std::vector<std::int64_t> times(all.times().begin(), all.times().end());
        times.push_back(0);
        const std::int64_t from = times[random() % times.size()];
        const std::int64_t before = times[random() % times.size()] + std::int64_t(random() % 3);
        std::vector<Point> between;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all.times()[i] >= from && all.times()[i] < before)
                between.push_back({all.times()[i], all.values()[i]});
        }
        PlotSeries series = all;
        series.keepBetween(from, before);
        QVERIFY(std::ranges::equal(series.times(), PlotSeries(between).times()));
        if (series.empty())
            continue;
        series.append(times.front() + 100'000, 7);
        const std::size_t begin = random() % series.size();
        const PointSummary summary = series.summary(begin, series.size());
        const PointSummary slow = slowSummary(series, begin, series.size());
        QCOMPARE(summary.minimum, slow.minimum);
        QCOMPARE(summary.maximum, slow.maximum);
        QCOMPARE(series.distance(0, series.size() - 1),
                 series.times().back() - series.times().front());
    }
}

void TestPlotSeries::appendsOnlyWhatIsNewer()
{
    PlotSeries series(std::vector<Point>{{1000, 1}, {2000, 2}});
    series.append(PlotSeries(std::vector<Point>{{1500, 9}, {2000, 9}, {3000, 3}}));
    QCOMPARE(series.size(), std::size_t(3));
    QCOMPARE(series.values()[2], 3.0);
}

QTEST_GUILESS_MAIN(TestPlotSeries)
#include "tst_plotseries.moc"
