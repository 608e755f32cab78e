// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outagereport.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestOutageReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOutageThatBeganThen();
    void takesTheLastDiagnosisOfThatOutage();
    void prefersTheCauseToTheEnd();
    void saysWhatIsKnownWithoutADiagnosis();
};

namespace {

Report reportAt(std::int64_t ms, const QString &id, bool healthy = false)
{
    Report report;
    report.startedAt = QDateTime::fromMSecsSinceEpoch(ms);
    report.healthy = healthy;
    report.verdict.id = id;
    report.verdict.title = id;
    return report;
}

const Outage outage{1000, 5000, u"The service is stopped."_s, u"service.stopped"_s};

} // namespace

void TestOutageReport::findsTheOutageThatBeganThen()
{
    QVERIFY(outageAt(1000, {outage}));
    QVERIFY(!outageAt(999, {outage}));
}

void TestOutageReport::takesTheLastDiagnosisOfThatOutage()
{
    const QList<Report> reports{reportAt(500, u"before"_s), reportAt(1500, u"first"_s),
                                reportAt(2500, u"last"_s), reportAt(3000, u"healthy"_s, true),
                                reportAt(5000, u"after"_s)};
    QCOMPARE(reportOf(outage, reports).verdict.id, u"last"_s);
}

void TestOutageReport::prefersTheCauseToTheEnd()
{
    const Report starting = reportAt(2500, u"service.starting"_s);
    QCOMPARE(reportOf(outage, {reportAt(1500, u"service.stopped"_s), starting}).verdict.id,
             u"service.stopped"_s);
    QCOMPARE(reportOf(outage, {starting}).verdict.id, u"service.starting"_s);
}

void TestOutageReport::saysWhatIsKnownWithoutADiagnosis()
{
    const Report known = reportOf(outage, {reportAt(9000, u"later"_s)});
    QCOMPARE(known.verdict.id, outage.verdictId);
    QCOMPARE(known.verdict.title, outage.cause);
    QVERIFY(!known.verdict.explanation.isEmpty());
    QVERIFY(known.checks.empty());
    const Outage open{1000, std::numeric_limits<std::int64_t>::max(), u"x"_s, {}};
    QVERIFY(reportOf(open, {}).verdict.explanation != known.verdict.explanation);
}

QTEST_GUILESS_MAIN(TestOutageReport)
#include "tst_outagereport.moc"
