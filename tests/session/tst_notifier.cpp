// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifier.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using Kind = Notification::Kind;

class TestNotifier final : public QObject
{
    Q_OBJECT

private:
    static constexpr std::int64_t second = 1000;
    static constexpr std::int64_t minute = 60 * second;

    Target m_workers = Target::create(u"workers"_s, QUrl(u"http://localhost:9090/metrics"_s));
    Target m_api = Target::create(u"api"_s, QUrl(u"http://localhost:8000/metrics"_s));

    static Cause cause(const QString &key) { return {key, key + u" in words"_s, true}; }

    // One scrape of the target each second; ends with what is told until then.
    struct Run
    {
        Notifier notifier;
        std::int64_t nowMs = 0;
        QList<Notification> told;

        void scrape(const Target &target, const QString &outcomes, const QString &key = u"k"_s)
        {
            for (const QChar outcome : outcomes) {
                nowMs += second;
                if (outcome == u'+')
                    notifier.succeeded(target, nowMs);
                else
                    notifier.failed(target, cause(key), false, nowMs);
                told += notifier.take(nowMs);
            }
        }
        void wait(std::int64_t ms)
        {
            for (const std::int64_t end = nowMs + ms; nowMs < end;) {
                nowMs += second;
                told += notifier.take(nowMs);
            }
        }
        QList<Kind> kinds() const
        {
            QList<Kind> kinds;
            for (const Notification &notice : told)
                kinds.append(notice.kind);
            return kinds;
        }
    };

private Q_SLOTS:
    void goesDownAndUpByNOfM_data()
    {
        QTest::addColumn<QString>("outcomes");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::addRow("one failure is none") << u"++-++"_s << QList<Kind>();
        QTest::addRow("two in a row") << u"+--"_s << QList<Kind>{Kind::Down};
        QTest::addRow("two of three") << u"+-+-"_s << QList<Kind>{Kind::Down};
        QTest::addRow("two of four are not enough") << u"+-++-++"_s << QList<Kind>();
        QTest::addRow("never up") << u"--"_s << QList<Kind>{Kind::Down};
        QTest::addRow("told once") << u"+------"_s << QList<Kind>{Kind::Down};
        QTest::addRow("one success is no recovery") << u"+--+--"_s << QList<Kind>{Kind::Down};
        QTest::addRow("two are") << u"+--++"_s << QList<Kind>{Kind::Down, Kind::Recovered};
        QTest::addRow("two of three are")
            << u"+--+-+"_s << QList<Kind>{Kind::Down, Kind::Recovered};
        QTest::addRow("what was never told does not recover") << u"+-+++"_s << QList<Kind>();
    }
    void goesDownAndUpByNOfM()
    {
        QFETCH(QString, outcomes);
        QFETCH(QList<Kind>, kinds);
        Run run;
        run.scrape(m_workers, outcomes);
        run.wait(3 * second);
        QVERIFY(run.kinds() == kinds);
    }

    void waitsForTheCauseAndThenSaysIt()
    {
        Notifier notifier;
        notifier.failed(m_workers, cause(u"refused"_s), true, 0);
        notifier.failed(m_workers, cause(u"refused"_s), true, 1);
        QVERIFY(notifier.take(1).isEmpty());
        QVERIFY(!notifier.isWaiting()); // the diagnosis' end calls again
        notifier.diagnosed(m_workers, {u"engine"_s, u"Docker is not running."_s, true});
        const auto notices = notifier.take(2);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices[0].title, u"workers is down"_s);
        QCOMPARE(notices[0].text, u"Docker is not running."_s);
        QCOMPARE(notices[0].key, u"engine"_s);
        QCOMPARE(int(notices[0].urgency), int(Notification::Urgency::Critical));
        QVERIFY(notifier.take(3).isEmpty());
    }

    void tenTargetsOnOneDeadEngineAreOneNotice()
    {
        Run run;
        QList<Target> targets;
        for (int i = 0; i < 10; ++i) {
            targets.append(
                Target::create(u"t%1"_s.arg(i), QUrl(u"http://localhost:900%1/"_s.arg(i))));
            run.scrape(targets.last(), u"+"_s);
        }
        for (const Target &target : targets + targets)
            run.scrape(target, u"-"_s, u"engine.not-running"_s);
        run.wait(20 * second);
        QCOMPARE(run.told.size(), 1);
        QCOMPARE(run.told[0].title, u"10 targets are down"_s);
        QCOMPARE(run.told[0].targets.size(), 10);
        for (const Target &target : std::as_const(targets))
            QVERIFY(run.told[0].text.contains(target.name));
        for (const Target &target : std::as_const(targets))
            run.scrape(target, u"++"_s);
        run.wait(20 * second);
        QVERIFY(run.told.size() >= 2 && run.told.size() <= 3); // the first back, then the rest
        QCOMPARE(run.told.last().kind, Kind::Recovered);
        QVERIFY(!run.told.last().text.contains(u"Still down"_s));
    }

    void whoComesLaterWithTheSameCauseJoinsWithoutASound()
    {
        Run run;
        run.scrape(m_api, u"+"_s);
        run.scrape(m_workers, u"+--"_s);
        run.wait(5 * second);
        QCOMPARE(run.told.size(), 1);
        run.wait(minute);
        run.scrape(m_api, u"--"_s);
        QCOMPARE(run.told.size(), 2);
        QVERIFY(run.told[1].isUpdate);
        QCOMPARE(run.told[1].key, run.told[0].key);
        QCOMPARE(run.told[1].title, u"2 targets are down"_s);
        QVERIFY(run.told[1].text.endsWith(u"api, workers"_s));
    }

    void twoCausesAreTwoNotices()
    {
        Run run;
        run.scrape(m_workers, u"+--"_s, u"a"_s);
        run.scrape(m_api, u"+--"_s, u"b"_s);
        run.wait(20 * second);
        QCOMPARE(run.told.size(), 2);
        QVERIFY(run.told[0].key != run.told[1].key);
    }

    void saysWhoIsBackAndWhoIsNot()
    {
        Run run;
        run.scrape(m_workers, u"+"_s);
        run.scrape(m_api, u"+--"_s);
        run.scrape(m_workers, u"--"_s);
        run.wait(5 * second);
        QCOMPARE(run.told.size(), 1);
        run.scrape(m_api, u"++"_s);
        run.wait(5 * second);
        QCOMPARE(run.told.size(), 1); // the other may follow
        run.wait(20 * second);
        QCOMPARE(run.told.size(), 2);
        QCOMPARE(run.told[1].title, u"api is back"_s);
        QVERIFY(run.told[1].text.endsWith(u"Still down: workers"_s));
        run.scrape(m_workers, u"++"_s);
        QCOMPARE(run.told.size(), 3);
        QCOMPARE(run.told[2].title, u"workers is back"_s);
    }

    void dampsATargetThatComesAndGoes()
    {
        Run run;
        run.scrape(m_workers, u"+--++--++--++--++--"_s);
        QVERIFY((run.kinds() == QList<Kind>{Kind::Down, Kind::Recovered, Kind::Down,
                                            Kind::Recovered, Kind::Unstable}));
        QVERIFY(run.told.last().text.contains(u"Down 3 times"_s));
        run.scrape(m_workers, u"++"_s);
        QCOMPARE(run.told.size(), 5);
        run.wait(TargetHealth::calmMs + second);
        QCOMPARE(run.told.size(), 6);
        QCOMPARE(run.told.last().kind, Kind::Recovered);
        QVERIFY(!run.notifier.isWaiting());
        run.scrape(m_workers, u"--"_s); // counts from the start again
        QCOMPARE(run.told.last().kind, Kind::Down);
    }

    void saysThatAnUnstableTargetStaysDown()
    {
        Run run;
        run.scrape(m_workers, u"+--++--++--"_s);
        QCOMPARE(run.told.last().kind, Kind::Unstable);
        run.wait(TargetHealth::calmMs + second);
        QCOMPARE(run.told.last().kind, Kind::Down);
    }

    void doesNotDampWhereThatIsOff()
    {
        Run run;
        NotificationSettings settings;
        settings.dampUnstable = false;
        settings.recoveries = false;
        run.notifier.setPolicy(true, 2, settings);
        run.scrape(m_workers, u"+--++--++--++--"_s);
        QVERIFY(run.kinds() == QList<Kind>(4, Kind::Down));
    }

    void isSilentWhileMutedAndTellsAfterwardsWhatLasts()
    {
        Run run;
        run.notifier.silences().muteUntil(minute);
        run.scrape(m_workers, u"+--"_s);
        run.wait(30 * second);
        QVERIFY(run.told.isEmpty());
        QVERIFY(run.notifier.isWaiting());
        run.wait(40 * second);
        QCOMPARE(run.told.size(), 1);
    }

    void tellsNothingOfAnOutageThatTheMuteCovered()
    {
        Run run;
        run.notifier.silences().muteUntil(minute);
        run.scrape(m_workers, u"+--++"_s);
        run.wait(2 * minute);
        QVERIFY(run.told.isEmpty());
    }

    void tellsNothingTwiceAfterAMute()
    {
        Run run;
        run.scrape(m_workers, u"+--"_s);
        run.notifier.silences().muteUntil(run.nowMs + minute);
        run.wait(2 * minute);
        QCOMPARE(run.told.size(), 1);
    }

    void mutesOneTargetAlone()
    {
        Run run;
        run.notifier.silences().mute(m_workers.id, minute);
        run.scrape(m_workers, u"+--"_s, u"a"_s);
        run.scrape(m_api, u"+--"_s, u"b"_s);
        run.wait(5 * second);
        QCOMPARE(run.told.size(), 1);
        QCOMPARE(run.told[0].targets, QList<TargetId>{m_api.id});
        run.notifier.silences().unmute(m_workers.id);
        run.wait(second);
        QCOMPARE(run.told.size(), 2);
    }

    void mutesUntilItWorksAgain()
    {
        Run run;
        run.notifier.silences().muteUntilUp(m_workers.id);
        run.scrape(m_workers, u"--"_s);
        run.wait(60 * minute);
        QVERIFY(run.told.isEmpty());
        run.scrape(m_workers, u"++"_s);
        QVERIFY(run.told.isEmpty());
        run.scrape(m_workers, u"--"_s);
        QCOMPARE(run.told.size(), 1);
    }

    void keepsTheQuietHours_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("quiet");
        QTest::addRow("by day") << 9 * 60 << 17 * 60 << QTime(12, 0) << true;
        QTest::addRow("before") << 9 * 60 << 17 * 60 << QTime(8, 59) << false;
        QTest::addRow("at the end") << 9 * 60 << 17 * 60 << QTime(17, 0) << false;
        QTest::addRow("over midnight, evening") << 22 * 60 << 7 * 60 << QTime(23, 0) << true;
        QTest::addRow("over midnight, morning") << 22 * 60 << 7 * 60 << QTime(6, 59) << true;
        QTest::addRow("over midnight, noon") << 22 * 60 << 7 * 60 << QTime(12, 0) << false;
        QTest::addRow("none") << 60 << 60 << QTime(1, 0) << false;
    }
    void keepsTheQuietHours()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QTime, time);
        QFETCH(bool, quiet);
        Silences silences;
        silences.setQuietHours(true, from, to);
        const std::int64_t ms = QDateTime(QDate(2026, 6, 1), time).toMSecsSinceEpoch();
        QCOMPARE(silences.isSilent(ms), quiet);
        silences.setQuietHours(false, from, to);
        QVERIFY(!silences.isSilent(ms));
    }

    void isSilentWhileTheUserStopsItHimself()
    {
        Run run;
        run.scrape(m_workers, u"+"_s);
        run.notifier.silences().stopped(m_workers.id, run.nowMs);
        run.scrape(m_workers, u"----"_s);
        run.wait(60 * minute);
        QVERIFY(run.told.isEmpty());
        run.notifier.silences().started(m_workers.id, run.nowMs);
        run.scrape(m_workers, u"--++"_s);
        run.wait(5 * minute);
        QVERIFY(run.told.isEmpty());
        run.scrape(m_workers, u"--"_s);
        QCOMPARE(run.told.size(), 1);
    }

    void tellsWhatDoesNotComeUpAfterTheStart()
    {
        Run run;
        run.scrape(m_workers, u"+"_s);
        run.notifier.silences().stopped(m_workers.id, run.nowMs);
        run.scrape(m_workers, u"--"_s);
        run.notifier.silences().started(m_workers.id, run.nowMs);
        run.wait(Silences::startGraceMs - second);
        QVERIFY(run.told.isEmpty());
        run.wait(2 * second);
        QCOMPARE(run.told.size(), 1);
    }

    void aContainerThatRestartsByItselfIsNotMeant()
    {
        Run run;
        run.scrape(m_workers, u"+"_s);
        run.notifier.silences().started(m_workers.id, run.nowMs);
        run.scrape(m_workers, u"--"_s);
        QCOMPARE(run.told.size(), 1);
    }

    void theEnginesOwnEndIsNotMeant()
    {
        Run run;
        run.scrape(m_workers, u"+"_s);
        run.notifier.silences().stopped(m_workers.id, run.nowMs);
        run.notifier.silences().engineGone(run.nowMs + 2 * second);
        run.scrape(m_workers, u"--"_s);
        QCOMPARE(run.told.size(), 1);
    }

    void stopsOfTheUserAreNoInstability()
    {
        Run run;
        for (int i = 0; i < 5; ++i) {
            run.notifier.silences().stopped(m_workers.id, run.nowMs);
            run.scrape(m_workers, u"--"_s);
            run.notifier.silences().started(m_workers.id, run.nowMs);
            run.scrape(m_workers, u"++"_s);
        }
        run.wait(minute);
        QVERIFY(run.told.isEmpty());
    }

    void saysNothingWhenNotificationsAreOff()
    {
        Run run;
        run.notifier.setPolicy(false, 2, {});
        run.scrape(m_workers, u"+------++"_s);
        QVERIFY(run.told.isEmpty());
    }

    void aTargetThatRestsOrIsGoneIsForgotten()
    {
        Run run;
        run.scrape(m_workers, u"+--"_s);
        QCOMPARE(run.told.size(), 1);
        run.notifier.rest(m_workers.id);
        run.scrape(m_workers, u"++"_s);
        QCOMPARE(run.told.size(), 1);
        run.scrape(m_workers, u"--"_s);
        run.notifier.forget(m_workers.id);
        QVERIFY(!run.notifier.isWaiting());
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
