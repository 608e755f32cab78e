// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttypes.h"

#include <QTest>

using namespace vigie;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

MetricFamily family(const char *name, MetricType type, std::vector<std::string> labels = {})
{
    return {name, type, {}, std::move(labels)};
}

QStringList idsOf(const MetricFamily &of)
{
    QStringList ids;
    for (const ChartType *type : chartTypesFor(of))
        ids.append(QLatin1StringView(type->id));
    return ids;
}

ChartSpec built(const char *id, const MetricFamily &of, const ChartOptions &options = {})
{
    for (const ChartType &type : chartTypes()) {
        if (std::string_view(type.id) == id)
            return type.build(of, options, {5s, 5s});
    }
    return {};
}

QString expression(const char *id, const MetricFamily &of, const ChartOptions &options = {})
{
    const ChartSpec spec = built(id, of, options);
    return spec.queries.isEmpty() ? QString() : spec.queries.front().expression;
}

} // namespace

class TestChartTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyHasItsAutomaticChart_data();
    void everyFamilyHasItsAutomaticChart();
    void rateWindowCoversFourScrapes();
    void optionsShapeTheExpression();
    void quantilesAreNamedAndSplit();
    void summariesHaveRateAndMean();
    void statesAreBands();
    void unusualNamesAreQuoted();
    void everyRowBuildsSomething();
};

void TestChartTypes::everyFamilyHasItsAutomaticChart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("expression");
    const auto row = [](const char *name, MetricType type, QStringList ids,
                        const char *expression) {
        QTest::newRow(name) << QByteArray(name) << int(type) << ids
                            << QString::fromLatin1(expression);
    };
    row("memory_bytes", MetricType::Gauge, {u"value"_s, u"table"_s}, "memory_bytes");
    row("requests_total", MetricType::Counter, {u"rate"_s, u"value"_s, u"table"_s},
        "rate(requests_total[20s])");
    row("odd_total", MetricType::Unknown, {u"rate"_s, u"value"_s, u"table"_s},
        "rate(odd_total[20s])");
    row("latency_seconds", MetricType::Histogram,
        {u"heatmap"_s, u"quantiles"_s, u"observations"_s, u"mean"_s, u"table"_s},
        "sum by (le) (rate(latency_seconds_bucket[20s]))");
    row("gc_seconds", MetricType::Summary, {u"summary"_s, u"observations"_s, u"mean"_s, u"table"_s},
        "gc_seconds");
    row("process_start_time_seconds", MetricType::Gauge, {u"age"_s, u"value"_s, u"table"_s},
        "time() - process_start_time_seconds");
    row("python_info", MetricType::Gauge, {u"value"_s, u"table"_s}, "python_info");
    row("build_info", MetricType::Unknown, {u"info"_s, u"table"_s}, "build_info");
    row("target", MetricType::Info, {u"info"_s, u"table"_s}, "target_info");
    row("up", MetricType::Gauge, {u"states"_s, u"value"_s, u"table"_s}, "up");
    row("mode", MetricType::StateSet, {u"states"_s, u"table"_s}, "mode");
    row("size", MetricType::GaugeHistogram, {u"heatmap"_s, u"quantiles"_s, u"table"_s},
        "sum by (le) (size_bucket)");
}

void TestChartTypes::everyFamilyHasItsAutomaticChart()
{
    QFETCH(QByteArray, name);
    QFETCH(int, type);
    QFETCH(QStringList, ids);
    QFETCH(QString, expression);
    const MetricFamily of = family(name.constData(), MetricType(type));
    QCOMPARE(idsOf(of), ids);
    QCOMPARE(automaticChart(of, {5s, 5s}).queries.front().expression, expression);
}

void TestChartTypes::rateWindowCoversFourScrapes()
{
    QCOMPARE(rateWindow({5s, 5s}), std::string("20s"));
    QCOMPARE(rateWindow({15s, 15s}), std::string("1m"));
    QCOMPARE(rateWindow({15s, 75s}), std::string("1m30s"));
    QCOMPARE(rateWindow({5s, 240s}), std::string("4m5s"));
    QCOMPARE(rateWindow({15s, 1h}), std::string("1h1m"));
    QCOMPARE(rateWindow({100ms, 100ms}), std::string("400ms"));
    QCOMPARE(rateWindow({300ms, 300ms}), std::string("2s"));
    QCOMPARE(rateWindow({0s, 0s}), std::string("4ms"));
}

void TestChartTypes::optionsShapeTheExpression()
{
    const MetricFamily of = family("jobs_total", MetricType::Counter, {"actor", "queue"});
    ChartOptions options;
    options.splitBy = {"actor"};
    QCOMPARE(expression("rate", of, options), u"sum by (actor) (rate(jobs_total[20s]))"_s);
    QCOMPARE(built("rate", of, options).queries.front().legend, u"{{actor}}"_s);
    options.matchers = {"queue=\"default\""};
    QCOMPARE(expression("rate", of, options),
             u"sum by (actor) (rate(jobs_total{queue=\"default\"}[20s]))"_s);
    options.topK = 5;
    options.aggregation = ChartOptions::Aggregation::Maximum;
    options.increase = true;
    QCOMPARE(expression("rate", of, options),
             u"topk(5, max by (actor) (increase(jobs_total{queue=\"default\"}[20s])))"_s);
    ChartOptions sum;
    sum.aggregation = ChartOptions::Aggregation::Sum;
    QCOMPARE(expression("value", family("x", MetricType::Gauge), sum), u"sum(x)"_s);
    QVERIFY(idsOf(of).contains(u"stacked"_s));
    QCOMPARE(built("stacked", of).kind, ChartKind::StackedArea);
}

void TestChartTypes::quantilesAreNamedAndSplit()
{
    const MetricFamily of = family("d_milliseconds", MetricType::Histogram, {"actor"});
    const ChartSpec plain = built("quantiles", of);
    QCOMPARE(plain.queries.size(), 3);
    QCOMPARE(plain.queries[2].expression,
             u"histogram_quantile(0.99, sum by (le) (rate(d_milliseconds_bucket[20s])))"_s);
    QCOMPARE(plain.queries[2].legend, u"p99"_s);
    QCOMPARE(plain.unit.toBase, 1e-3);
    ChartOptions options;
    options.splitBy = {"actor"};
    options.quantiles = {0.999};
    const ChartSpec split = built("quantiles", of, options);
    QCOMPARE(split.queries.size(), 1);
    QCOMPARE(split.queries[0].expression,
             u"histogram_quantile(0.999, sum by (le, actor) (rate(d_milliseconds_bucket[20s])))"_s);
    QCOMPARE(split.queries[0].legend, u"{{actor}} p99.9"_s);
}

void TestChartTypes::summariesHaveRateAndMean()
{
    const MetricFamily of = family("gc_seconds", MetricType::Summary);
    QCOMPARE(expression("observations", of), u"rate(gc_seconds_count[20s])"_s);
    QCOMPARE(expression("mean", of),
             u"sum(rate(gc_seconds_sum[20s])) / sum(rate(gc_seconds_count[20s]))"_s);
    QCOMPARE(built("mean", of).unit.kind, Unit::Kind::Seconds);
    QCOMPARE(built("observations", of).unit.kind, Unit::Kind::None);
}

void TestChartTypes::statesAreBands()
{
    QCOMPARE(built("states", family("mode", MetricType::StateSet)).queries.front().legend,
             u"{{mode}}"_s);
    QCOMPARE(built("states", family("pg_up", MetricType::Gauge)).kind, ChartKind::StateBands);
}

void TestChartTypes::unusualNamesAreQuoted()
{
    QCOMPARE(selector("a.b", {}), std::string("{\"a.b\"}"));
    QCOMPARE(selector("a\"b", {"x=\"1\""}), std::string("{\"a\\\"b\", x=\"1\"}"));
    QCOMPARE(selector("job:rate:sum", {}), std::string("job:rate:sum"));
    QCOMPARE(selector("9lives", {}), std::string("{\"9lives\"}"));
    ChartOptions options;
    options.splitBy = {"http.method"};
    QCOMPARE(expression("value", family("x", MetricType::Gauge, {"http.method"}), options),
             u"avg by (\"http.method\") (x)"_s);
}

void TestChartTypes::everyRowBuildsSomething()
{
    for (const ChartType &type : chartTypes()) {
        const ChartSpec spec = type.build(family("x", MetricType::Unknown, {"a"}), {}, {});
        QVERIFY(!spec.queries.isEmpty());
        QVERIFY(!spec.title.isEmpty());
        QVERIFY(!type.title().isEmpty());
    }
    QCOMPARE(idsOf(family("", MetricType::Unknown)).last(), u"table"_s);
}

QTEST_GUILESS_MAIN(TestChartTypes)
#include "tst_charttypes.moc"
