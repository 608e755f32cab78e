// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ResultSeries seriesOf(Labels labels, std::vector<Point> points = {{1000, 1}})
{
    ResultSeries series;
    series.labels = std::move(labels);
    series.points = std::move(points);
    return series;
}

std::vector<QueryResult> results(std::vector<ResultSeries> series)
{
    QueryResult result;
    result.series = std::move(series);
    return {result};
}

QStringList names(const ChartData &data)
{
    QStringList all;
    for (const ChartSeries &series : data.series)
        all.append(series.name);
    return all;
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheLabelsThatDiffer();
    void numbersAreNamedWithTheirLabel();
    void aSeriesWithoutLabelsHasTheChartsTitle();
    void legendFormatIsFilledIn();
    void coloursStayWithTheirSeries();
    void updatesKeepColoursAndAddSeries();
    void errorsAreCarried();
};

void TestChartData::namesAreTheLabelsThatDiffer()
{
    ChartDataBuilder builder;
    const ChartData data =
        builder.build(results({seriesOf({{"job", "a"}, {"actor", "mail"}, {"queue", "x"}}),
                               seriesOf({{"job", "a"}, {"actor", "image"}, {"queue", "y"}})}),
                      {}, 1000);
    QCOMPARE(names(data), (QStringList{u"mail · x"_s, u"image · y"_s}));
}

void TestChartData::numbersAreNamedWithTheirLabel()
{
    ChartDataBuilder builder;
    const ChartData data =
        builder.build(results({seriesOf({{"quantile", "0.5"}}), seriesOf({})}), {}, 1000);
    QCOMPARE(names(data), (QStringList{u"quantile=0.5"_s, u"quantile="_s}));
}

void TestChartData::aSeriesWithoutLabelsHasTheChartsTitle()
{
    ChartDataBuilder builder;
    ChartSpec spec;
    spec.title = u"Requests"_s;
    QCOMPARE(names(builder.build(results({seriesOf({})}), spec, 1000)), QStringList{u"Requests"_s});
    QCOMPARE(
        names(builder.build(results({seriesOf({{"__name__", "up"}, {"job", "a"}})}), spec, 1000)),
        QStringList{u"up"_s});
}

void TestChartData::legendFormatIsFilledIn()
{
    const Labels labels{{"actor", "mail"}, {"le", "0.5"}};
    QCOMPARE(filledLegend(u"{{actor}} p99"_s, labels), u"mail p99"_s);
    QCOMPARE(filledLegend(u"{{ actor }}/{{le}}"_s, labels), u"mail/0.5"_s);
    QCOMPARE(filledLegend(u"{{absent}}x"_s, labels), u"x"_s);
    QCOMPARE(filledLegend(u"open {{actor"_s, labels), u"open {{actor"_s);
    QCOMPARE(filledLegend(u"}}{{"_s, labels), u"}}{{"_s);
}

void TestChartData::coloursStayWithTheirSeries()
{
    ChartDataBuilder builder;
    const Labels a{{"x", "a"}};
    const Labels b{{"x", "b"}};
    const Labels c{{"x", "c"}};
    (void)builder.build(results({seriesOf(a), seriesOf(b)}), {}, 1000);
    const ChartData later = builder.build(results({seriesOf(c), seriesOf(b)}), {}, 1000);
    QCOMPARE(later.series[1].style, std::size_t(1));
    QCOMPARE(later.series[0].style, std::size_t(0)); // a is gone, its colour is free
    const ChartData all = builder.build(results({seriesOf(a), seriesOf(b), seriesOf(c)}), {}, 1000);
    QCOMPARE(all.series[0].style, std::size_t(2));
    QCOMPARE(all.series[1].style, std::size_t(1));
    QCOMPARE(all.series[2].style, std::size_t(0));
}

void TestChartData::updatesKeepColoursAndAddSeries()
{
    ChartDataBuilder builder;
    const Labels a{{"x", "a"}};
    const Labels b{{"x", "b"}};
    ChartData data = builder.build(results({seriesOf(a), seriesOf(b)}), {}, 1000);
    const auto part = [&](std::vector<QueryResult> newer, std::int64_t fromMs) {
        builder.update(data, {{std::move(newer[0]), fromMs, 0}}, {}, 1000);
    };
    part(results({seriesOf(a, {{2000, 5}}), seriesOf(b, {{1000, 7}, {2000, 2}})}), 1000);
    QCOMPARE(data.series[1].points.size(), std::size_t(2));
    QCOMPARE(data.series[1].points.values()[0], 7.0); // replaced
    part(results({seriesOf(a), seriesOf({{"x", "aa"}}, {{3000, 3}}), seriesOf(b)}), 3000);
    QCOMPARE(data.series.size(), std::size_t(3));
    QCOMPARE(data.series[1].style, std::size_t(2));
    QCOMPARE(data.series[1].name, u"aa"_s);
    QCOMPARE(data.series[2].style, std::size_t(1));
    builder.update(data, {{{}, 4000, 3000}}, {}, 1000);
    QCOMPARE(names(data), QStringList{QString()}); // the only one left is what the chart is about
}

void TestChartData::errorsAreCarried()
{
    QueryResult failed;
    failed.error = QueryError{QueryError::Kind::Limit, "too many samples", 0, 0};
    ChartDataBuilder builder;
    const ChartData data = builder.build({failed}, {}, 1000);
    QCOMPARE(data.error, u"too many samples"_s);
    QVERIFY(data.empty());
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
