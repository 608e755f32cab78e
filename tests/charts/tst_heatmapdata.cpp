// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatmapdata.h"
#include "plotcontent.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace vigie;

namespace {

ChartSeries bucket(const char *le, std::vector<Point> points)
{
    ChartSeries series;
    series.labels = Labels{{"le", le}};
    series.points = PlotSeries(points);
    return series;
}

ChartSeries native(std::vector<HistogramPoint> points)
{
    ChartSeries series;
    series.histograms = std::move(points);
    return series;
}

} // namespace

class TestHeatmapData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cumulativeBucketsBecomeCells();
    void bucketsAreOrderedByNumber();
    void missingStepsAreAbsent();
    void unusedRowsAreLeftOut();
    void nativeHistogramsAreBroughtToOneResolution();
    void hostileTimesAndLabelsAreBounded();
    void columnOfATime();
    void squareRootLiftsTheRare();
};

void TestHeatmapData::cumulativeBucketsBecomeCells()
{
    ChartData data;
    data.stepMs = 1000;
    data.series.push_back(bucket("0.1", {{0, 1}, {1000, 2}}));
    data.series.push_back(bucket("0.5", {{0, 4}, {1000, 1.5}})); // 1.5 < 2: a rounding error
    data.series.push_back(bucket("+Inf", {{0, 9}, {1000, 4}}));
    const HeatmapData grid = heatmapOf(data);
    QCOMPARE(grid.columns, std::size_t(2));
    QCOMPARE(grid.buckets.size(), std::size_t(3));
    QCOMPARE(grid.buckets[0].lower, 0.0);
    QCOMPARE(grid.at(0, 0), 1.0F);
    QCOMPARE(grid.at(0, 1), 3.0F);
    QCOMPARE(grid.at(0, 2), 5.0F);
    QCOMPARE(grid.at(1, 1), 0.0F);
    QCOMPARE(grid.largest, 5.0F);
}

void TestHeatmapData::bucketsAreOrderedByNumber()
{
    ChartData data;
    data.stepMs = 1000;
    for (const char *le : {"10", "9", "+Inf", "1e1", "-2"})
        data.series.push_back(bucket(le, {{0, 1}}));
    const HeatmapData grid = heatmapOf(data);
    QCOMPARE(grid.buckets.front().upper, -2.0);
    QCOMPARE(grid.buckets.front().lower, -std::numeric_limits<double>::infinity());
    for (std::size_t i = 1; i < grid.buckets.size(); ++i)
        QVERIFY(grid.buckets[i].upper > grid.buckets[i - 1].upper);
}

void TestHeatmapData::missingStepsAreAbsent()
{
    ChartData data;
    data.stepMs = 1000;
    data.series.push_back(bucket("1", {{0, 1}, {3000, 1}}));
    const HeatmapData grid = heatmapOf(data);
    QCOMPARE(grid.columns, std::size_t(4));
    QVERIFY(std::isnan(grid.at(1, 0)));
    QCOMPARE(grid.at(3, 0), 1.0F);
}

void TestHeatmapData::unusedRowsAreLeftOut()
{
    ChartData data;
    data.stepMs = 1000;
    double count = 0;
    for (int le = 1; le <= 20; ++le) {
        count += le == 10 ? 5 : 0;
        data.series.push_back(bucket(std::to_string(le).c_str(), {{0, count}}));
    }
    const HeatmapData grid = heatmapOf(data);
    QCOMPARE(grid.buckets.size(), std::size_t(3));
    QCOMPARE(grid.buckets[1].upper, 10.0);
    QCOMPARE(grid.at(0, 1), 5.0F);
}

void TestHeatmapData::nativeHistogramsAreBroughtToOneResolution()
{
    NativeHistogram fine;
    fine.schema = 1;
    fine.positiveSpans = {{1, 4}}; // upper bounds √2, 2, 2√2, 4
    fine.positiveBuckets = {1, 2, 3, 4};
    NativeHistogram coarse;
    coarse.schema = 0;
    coarse.zeroCount = 7;
    coarse.zeroThreshold = 1e-9;
    coarse.positiveSpans = {{1, 2}}; // 2, 4
    coarse.positiveBuckets = {10, 20};
    coarse.negativeSpans = {{1, 1}}; // −2…−1
    coarse.negativeBuckets = {5};
    ChartData data;
    data.stepMs = 1000;
    data.series.push_back(native({{0, fine}, {1000, coarse}}));
    const HeatmapData grid = heatmapOf(data);
    QCOMPARE(grid.columns, std::size_t(2));
    std::map<double, std::size_t> rows;
    for (std::size_t i = 0; i < grid.buckets.size(); ++i)
        rows[grid.buckets[i].upper] = i;
    QCOMPARE(grid.at(0, rows[2.0]), 3.0F);
    QCOMPARE(grid.at(0, rows[4.0]), 7.0F);
    QCOMPARE(grid.at(1, rows[4.0]), 20.0F);
    QCOMPARE(grid.at(1, rows[1e-9]), 7.0F);
    QCOMPARE(grid.at(1, rows[-1.0]), 5.0F);
}

void TestHeatmapData::hostileTimesAndLabelsAreBounded()
{
    ChartData data;
    data.stepMs = 1;
    const std::int64_t far = std::numeric_limits<std::int64_t>::max() / 4;
    data.series.push_back(bucket("1", {{-far, 1}, {far, 2}}));
    data.series.push_back(bucket("abc", {{0, 1}}));
    data.series.push_back(bucket("NaN", {{0, 1}}));
    data.series.push_back(bucket("", {{0, 1}}));
    const HeatmapData grid = heatmapOf(data);
    QVERIFY(grid.cells.size() <= 4'000'000);
    QCOMPARE(grid.buckets.size(), std::size_t(1));
    QVERIFY(heatmapOf({}).empty());
}

void TestHeatmapData::columnOfATime()
{
    ChartData data;
    data.stepMs = 1000;
    data.series.push_back(bucket("1", {{1000, 1}, {3000, 1}}));
    const HeatmapData grid = heatmapOf(data);
    QCOMPARE(grid.columnAt(0), grid.columns);
    QCOMPARE(grid.columnAt(500), std::size_t(0));
    QCOMPARE(grid.columnAt(1000), std::size_t(0));
    QCOMPARE(grid.columnAt(1001), std::size_t(1));
    QCOMPARE(grid.columnAt(3000), std::size_t(2));
    QCOMPARE(grid.columnAt(3001), grid.columns);
}

void TestHeatmapData::squareRootLiftsTheRare()
{
    QCOMPARE(heatShare(0, 100), 0.0);
    QCOMPARE(heatShare(1, 100), 0.1);
    QCOMPARE(heatShare(100, 100), 1.0);
    QCOMPARE(heatShare(5, 0), 0.0);
    QCOMPARE(heatShare(std::nanf(""), 1), 0.0);
}

QTEST_GUILESS_MAIN(TestHeatmapData)
#include "tst_heatmapdata.moc"
