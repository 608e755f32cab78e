// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include <QTest>

#include <limits>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

ChartState stateOf(std::vector<std::pair<QString, std::vector<Point>>> series, Unit::Kind unit)
{
    auto data = std::make_shared<ChartData>();
    for (auto &[name, points] : series) {
        ChartSeries one;
        one.name = name;
        one.points = PlotSeries(points);
        data->series.push_back(std::move(one));
    }
    ChartState state;
    state.data = data;
    state.spec.unit.kind = unit;
    state.zone = QTimeZone(3600);
    state.fromMs = 1000;
    state.toMs = 4000;
    return state;
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasIsoTimesUnitsAndEveryDigit();
    void csvQuotesNamesAndDisarmsFormulas();
    void csvOfNothingIsAHeader();
    void unitOfTheNumbersIsTheMetricsOwn();
    void fileNamesAreTame();
};

void TestChartExport::csvHasIsoTimesUnitsAndEveryDigit()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const ChartState state = stateOf({{u"a"_s, {{0, 9}, {1000, 0.1}, {2000, 1e300}, {3000, nan}}},
                                      {u"b"_s, {{2000, -2}, {5000, 7}}}},
                                     Unit::Kind::Bytes);
    QCOMPARE(csvOf(state), QByteArray("time,a [B],b [B]\r\n"
                                      "1970-01-01T01:00:01.000+01:00,0.1,\r\n"
                                      "1970-01-01T01:00:02.000+01:00,1e+300,-2\r\n"
                                      "1970-01-01T01:00:03.000+01:00,NaN,\r\n"));
}

void TestChartExport::csvQuotesNamesAndDisarmsFormulas()
{
    const ChartState state =
        stateOf({{u"a,b"_s, {}}, {u"say \"x\""_s, {}}, {u"=1+1"_s, {}}}, Unit::Kind::None);
    QCOMPARE(csvOf(state), QByteArray("time,\"a,b\",\"say \"\"x\"\"\",'=1+1\r\n"));
}

void TestChartExport::csvOfNothingIsAHeader()
{
    QCOMPARE(csvOf(stateOf({}, Unit::Kind::None)), QByteArray("time\r\n"));
}

void TestChartExport::unitOfTheNumbersIsTheMetricsOwn()
{
    ChartState state = stateOf({{u"a"_s, {}}}, Unit::Kind::Seconds);
    QCOMPARE(csvOf(state), QByteArray("time,a [s]\r\n"));
    state.spec.unit.toBase = 1e-3;
    QCOMPARE(csvOf(state), QByteArray("time,a [ms]\r\n"));
    state.spec.unit.toBase = 60;
    QCOMPARE(csvOf(state), QByteArray("time,a [min]\r\n"));
    state.spec.unit = {};
    state.spec.unit.kind = Unit::Kind::Ratio;
    QCOMPARE(csvOf(state), QByteArray("time,a [ratio]\r\n"));
}

void TestChartExport::fileNamesAreTame()
{
    ChartState state = stateOf({}, Unit::Kind::None);
    state.spec.title = u"../a b:c?"_s;
    QCOMPARE(exportFileName(state, u"png"_s), u"___a_b_c__1970-01-01T010004.png"_s);
    state.spec.title.clear();
    QCOMPARE(exportFileName(state, u"svg"_s), u"chart_1970-01-01T010004.svg"_s);
}

QTEST_GUILESS_MAIN(TestChartExport)
#include "tst_chartexport.moc"
