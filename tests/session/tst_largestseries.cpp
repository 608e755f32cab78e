// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "largestseries.h"

#include <QtTest>

#include <limits>

using namespace vigie;

class TestLargestSeries final : public QObject
{
    Q_OBJECT

private:
    static QueryResult resultOf(const std::vector<double> &values)
    {
        QueryResult result;
        result.kind = QueryResult::Kind::Matrix;
        for (const double value : values)
            result.series.push_back({{}, {{1, 0}, {2, value}}, {}});
        return result;
    }

private Q_SLOTS:
    void keepsTheLargestInTheirOrderAndSaysHowManyThereWere()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QueryResult result = resultOf({1, 9, nan, -7, 3});
        result.series.push_back({});
        keepLargestSeries(result, 3);
        QCOMPARE(result.series.size(), 3U);
        QCOMPARE(result.series[0].points[1].value, 9.0);
        QCOMPARE(result.series[1].points[1].value, -7.0);
        QCOMPARE(result.series[2].points[1].value, 3.0);
        QCOMPARE(result.annotations.size(), 1U);
        QVERIFY(result.annotations[0].message.find("3 largest of 6") != std::string::npos);
    }

    void leavesFewSeriesAlone()
    {
        QueryResult result = resultOf({1, 2});
        keepLargestSeries(result, 2);
        keepLargestSeries(result, 0);
        QCOMPARE(result.series.size(), 2U);
        QVERIFY(result.annotations.empty());
    }
};

QTEST_GUILESS_MAIN(TestLargestSeries)
#include "tst_largestseries.moc"
