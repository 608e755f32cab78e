// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeschedule.h"

#include <QSet>
#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

QStringList due(ScrapeSchedule &schedule, std::int64_t nowMs)
{
    QStringList targets;
    for (const auto &d : schedule.takeDue(nowMs))
        targets.append(d.target);
    return targets;
}

} // namespace

class TestScrapeSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrapesAtOnceAndThenOnTheGrid()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 5000, 1000000);
        QCOMPARE(schedule.nextDueMs(), 1000000);
        QCOMPARE(due(schedule, 1000000), QStringList{u"a"_s});
        schedule.finished(u"a"_s, 1000010);
        const auto second = schedule.nextDueMs().value();
        QVERIFY(second > 1002500);
        QVERIFY(second <= 1007500);
        QVERIFY(due(schedule, second - 1).isEmpty());
        QCOMPARE(schedule.takeDue(second + 3).constFirst().scheduledMs, second);
        schedule.finished(u"a"_s, second + 20);
        QCOMPARE(schedule.nextDueMs(), second + 5000);
        QCOMPARE(schedule.skipped(u"a"_s), 0);
    }

    void spreadsTheTargetsOverTheInterval()
    {
        ScrapeSchedule schedule;
        QSet<std::int64_t> moments;
        for (int i = 0; i < 100; ++i) {
            const QString name = QString::number(i);
            schedule.add(name, 10000, 0);
            QCOMPARE(due(schedule, 0), QStringList{name});
            schedule.finished(name, 1);
        }
        for (std::int64_t now = 0; now <= 15000; now += 100) {
            for (const auto &d : schedule.takeDue(now)) {
                moments.insert(d.scheduledMs / 1000);
                schedule.finished(d.target, now);
            }
        }
        QVERIFY(moments.size() >= 9);
    }

    void anotherSeedIsAnotherOffset()
    {
        ScrapeSchedule one(1);
        ScrapeSchedule two(2);
        for (auto *schedule : {&one, &two}) {
            schedule->add(u"a"_s, 60000, 0);
            QCOMPARE(due(*schedule, 0).size(), 1);
            schedule->finished(u"a"_s, 1);
        }
        QVERIFY(one.nextDueMs() != two.nextDueMs());
    }

    void leavesOutWhatOverlaps()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 1000, 0);
        QCOMPARE(due(schedule, 0).size(), 1);
        QVERIFY(schedule.isRunning(u"a"_s));
        QVERIFY(!schedule.nextDueMs());
        QVERIFY(due(schedule, 2000).isEmpty());
        schedule.finished(u"a"_s, 4000);
        QVERIFY(!schedule.isRunning(u"a"_s));
        QVERIFY(schedule.skipped(u"a"_s) >= 3);
        QVERIFY(schedule.nextDueMs().value() > 4000);
        QVERIFY(schedule.nextDueMs().value() <= 5000);
    }

    void makesNoBurstAfterASleep()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 1000, 0);
        QCOMPARE(due(schedule, 0).size(), 1);
        schedule.finished(u"a"_s, 1);
        const std::int64_t awake = 8 * 3600 * 1000;
        QCOMPARE(due(schedule, awake).size(), 1);
        schedule.finished(u"a"_s, awake + 1);
        QVERIFY(due(schedule, awake + 2).isEmpty());
        QVERIFY(schedule.nextDueMs().value() <= awake + 2000);
    }

    void goesOnWhenTheClockIsSetBack()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 1000, 100000000);
        QCOMPARE(due(schedule, 100000000).size(), 1);
        schedule.finished(u"a"_s, 100000001);
        QVERIFY(due(schedule, 50000000).isEmpty());
        QVERIFY(schedule.nextDueMs().value() <= 50001000);
        QCOMPARE(due(schedule, 50001000).size(), 1);
    }

    void pausesAndStartsAgainAtOnce()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 1000, 0);
        schedule.setPaused(u"a"_s, true, 0);
        QVERIFY(!schedule.nextDueMs());
        QVERIFY(due(schedule, 60000).isEmpty());
        schedule.setPaused(u"a"_s, false, 61000);
        QCOMPARE(due(schedule, 61000).size(), 1);
        schedule.finished(u"a"_s, 61001);
        QVERIFY(schedule.nextDueMs().value() <= 62500);
    }

    void scrapesNowAndReturnsToTheGrid()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 10000, 0);
        QCOMPARE(due(schedule, 0).size(), 1);
        schedule.scrapeNow(u"a"_s); // one runs: it is as good
        QVERIFY(due(schedule, 1).isEmpty());
        schedule.finished(u"a"_s, 5);
        const auto next = schedule.nextDueMs().value();
        schedule.scrapeNow(u"a"_s);
        QVERIFY(schedule.nextDueMs().value() <= 100);
        QCOMPARE(schedule.takeDue(100).constFirst().scheduledMs, 100);
        schedule.finished(u"a"_s, 105);
        QCOMPARE(schedule.nextDueMs(), next);
        schedule.setPaused(u"a"_s, true, 106);
        schedule.scrapeNow(u"a"_s);
        QCOMPARE(due(schedule, 200).size(), 1);
        schedule.finished(u"a"_s, 201);
        QVERIFY(!schedule.nextDueMs());
    }

    void takesANewInterval()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 60000, 0);
        QCOMPARE(due(schedule, 0).size(), 1);
        schedule.finished(u"a"_s, 5);
        schedule.setInterval(u"a"_s, 1000, 10);
        QVERIFY(schedule.nextDueMs().value() <= 1010);
    }

    void survivesNonsense()
    {
        ScrapeSchedule schedule;
        schedule.add(u"a"_s, 0, -5);
        schedule.finished(u"b"_s, 1);
        schedule.scrapeNow(u"b"_s);
        schedule.setPaused(u"b"_s, true, 1);
        schedule.setInterval(u"b"_s, 1, 1);
        schedule.remove(u"b"_s);
        QCOMPARE(due(schedule, 0).size(), 1);
        schedule.remove(u"a"_s);
        QVERIFY(!schedule.nextDueMs());
        QVERIFY(!schedule.isRunning(u"a"_s));
    }

    void storesUnderTheGridPointWhenNear()
    {
        QCOMPARE(ScrapeSchedule::sampleTimeMs(10002, 10000, 5000), 10000);
        QCOMPARE(ScrapeSchedule::sampleTimeMs(9999, 10000, 5000), 10000);
        QCOMPARE(ScrapeSchedule::sampleTimeMs(10003, 10000, 5000), 10003);
        QCOMPARE(ScrapeSchedule::sampleTimeMs(10001, 10000, 50), 10001);
    }
};

QTEST_GUILESS_MAIN(TestScrapeSchedule)
#include "tst_scrapeschedule.moc"
