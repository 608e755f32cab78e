// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "curatedcharts.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

PageView pageOf(const std::vector<std::string> &names)
{
    auto infos = std::make_shared<std::vector<FamilyInfo>>();
    for (const std::string &name : names) {
        FamilyInfo info;
        info.family.name = name;
        info.seriesCount = 1;
        info.sampleNames = {name};
        infos->push_back(info);
    }
    PageView page;
    page.families = infos;
    return page;
}

} // namespace

class CuratedChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownFamiliesComeFirst();
    void nothingIsChartedTwice();
    void thereAreAtMostAsManyAsAsked();
    void openMetricsCountersAreFoundByTheirSamples();
    void anEmptyPageHasItsScrape();
};

void CuratedChartsTest::knownFamiliesComeFirst()
{
    const Overview overview =
        overviewOf(pageOf({"a_gauge", "process_cpu_seconds_total", "dramatiq_messages_total"}));
    QCOMPARE(overview.charts.at(0).id, u"messages"_s);
    QCOMPARE(overview.charts.at(1).id, u"cpu"_s);
    QCOMPARE(overview.charts.at(2).id, u"auto:a_gauge"_s);
    QCOMPARE(overview.facts.at(0).expression, u"sum(rate(dramatiq_messages_total[%1]))"_s);
    const ChartSpec spec = overview.charts.at(1).build({});
    QCOMPARE(spec.queries.at(0).expression, u"rate(process_cpu_seconds_total[20s])"_s);
}

void CuratedChartsTest::nothingIsChartedTwice()
{
    const Overview overview = overviewOf(pageOf({"process_cpu_seconds_total"}));
    QCOMPARE(overview.charts.size(), 1);
}

void CuratedChartsTest::thereAreAtMostAsManyAsAsked()
{
    std::vector<std::string> names;
    for (int i = 0; i < 100; ++i) {
        names.push_back("family_" + std::to_string(i));
    }
    QCOMPARE(overviewOf(pageOf(names), 7).charts.size(), 7);
    QVERIFY(overviewOf(pageOf(names)).facts.size() <= 5);
}

void CuratedChartsTest::openMetricsCountersAreFoundByTheirSamples()
{
    PageView page = pageOf({"process_cpu_seconds"});
    auto infos = *page.families;
    infos[0].sampleNames = {"process_cpu_seconds_total", "process_cpu_seconds_created"};
    page.families = std::make_shared<std::vector<FamilyInfo>>(infos);
    const Overview overview = overviewOf(page);
    QCOMPARE(overview.charts.size(), 1);
    QCOMPARE(overview.charts.at(0).id, u"cpu"_s);
    QCOMPARE(metricFamily(infos[0]).name, std::string("process_cpu_seconds_total"));
}

void CuratedChartsTest::anEmptyPageHasItsScrape()
{
    const Overview overview = overviewOf(pageOf({}));
    QVERIFY(overview.charts.isEmpty());
    QCOMPARE(overview.facts.at(0).expression, u"scrape_duration_seconds"_s);
}

QTEST_GUILESS_MAIN(CuratedChartsTest)
#include "tst_curatedcharts.moc"
