// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "settingsfor.h"
#include "targetlist.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestSession final : public QObject
{
    Q_OBJECT

private:
    static Settings oftenScraped(const SmallExporter &exporter, int failuresBeforeDown = 1)
    {
        Settings settings = settingsFor(exporter, std::chrono::milliseconds(100));
        settings.targets.front().scrape.timeout = std::chrono::milliseconds(1000);
        settings.failuresBeforeDown = failuresBeforeDown;
        return settings;
    }

    static std::size_t count(const Session &session, const char *name)
    {
        std::vector<Matcher> matchers = session.scope(session.targets().targets()[0].id);
        matchers.push_back(Matcher::equal("__name__", name));
        std::size_t samples = 0;
        const StoreSnapshot snapshot = session.snapshot();
        for (const SeriesId series : snapshot.select(matchers)) {
            SampleIterator it = snapshot.samples(series, 0, QDateTime::currentMSecsSinceEpoch());
            StoredSample sample;
            while (it.next(sample))
                ++samples;
        }
        return samples;
    }

private Q_SLOTS:
    void scrapesAtOnceAndKeepsWhatItRead()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Session session(oftenScraped(exporter));
        const TargetId id = session.targets().targets()[0].id;
        session.start();
        QTRY_COMPARE(session.state(id).status, TargetState::Status::Up);
        QTRY_VERIFY(count(session, "a_total") >= 3);
        QVERIFY(count(session, "up") >= 3);
        QCOMPARE(session.state(id).seriesCount, 1);
        QVERIFY(session.page(id));
        QCOMPARE(session.page(id)->families->size(), 1U);
    }

    void givesTheBodyOfTheWatchedPageOnly()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Session session(oftenScraped(exporter));
        const TargetId id = session.targets().targets()[0].id;
        session.start();
        QTRY_VERIFY(session.page(id));
        QVERIFY(session.page(id)->body.empty());
        session.watchPage(id);
        QTRY_COMPARE(QByteArray::fromStdString(session.page(id)->body), exporter.page);
        exporter.page = "# TYPE a_total counter\na_total 2\n";
        QTRY_COMPARE(session.page(id)->changes.stops(), std::vector<std::uint32_t>{2});
    }

    void saysTheCauseWhenATargetGoesDownAndTellsItsRecovery()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Session session(oftenScraped(exporter));
        const TargetId id = session.targets().targets()[0].id;
        QSignalSpy notified(&session, &Session::notified);
        QSignalSpy diagnosed(&session, &Session::diagnosisFinished);
        session.start();
        QTRY_COMPARE(session.state(id).status, TargetState::Status::Up);

        exporter.stop();
        QTRY_COMPARE(session.state(id).status, TargetState::Status::Down);
        QVERIFY(session.state(id).error == ScrapeError::ConnectionRefused);
        QTRY_COMPARE_WITH_TIMEOUT(diagnosed.size(), 1, 20'000);
        QTRY_COMPARE(notified.size(), 1);
        QCOMPARE(notified[0][0].value<Notification>().kind, Notification::Kind::Down);
        QVERIFY(!notified[0][0].value<Notification>().text.isEmpty());
        QCOMPARE(session.outages(id).size(), 1);
        QCOMPARE(session.reports(id).size(), 1);

        QVERIFY(exporter.start());
        QTRY_COMPARE(session.state(id).status, TargetState::Status::Up);
        QTRY_COMPARE(notified.size(), 2);
        QCOMPARE(notified[1][0].value<Notification>().kind, Notification::Kind::Recovered);
        QVERIFY(session.outages(id)[0].toMs < QDateTime::currentMSecsSinceEpoch() + 1000);
    }

    void keepsTheHistoryWhenAPageIsRefused()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Session session(oftenScraped(exporter, 1000));
        const TargetId id = session.targets().targets()[0].id;
        session.start();
        QTRY_VERIFY(count(session, "a_total") >= 1);
        exporter.page = "a_total{ 7\n";
        QTRY_VERIFY(session.state(id).error == ScrapeError::UnreadablePage);
        QVERIFY(session.state(id).problem.contains(u"1"_s));
        QCOMPARE(QByteArray::fromStdString(session.page(id)->body), exporter.page);
        QVERIFY(!session.page(id)->issues.empty());
        QVERIFY(count(session, "a_total") >= 1);
    }

    void answersQueriesInAWorkerThread()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Session session(oftenScraped(exporter));
        const TargetId id = session.targets().targets()[0].id;
        session.start();
        QTRY_VERIFY(count(session, "a_total") >= 1);
        QueryOptions options;
        options.scope = session.scope(id);
        const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
        QFuture<QueryResult> future = session.query(u"a_total + 1"_s, {now, now, 0}, options);
        future.waitForFinished();
        QVERIFY(!future.result().error);
        QCOMPARE(future.result().series.size(), 1U);
        QCOMPARE(future.result().series[0].points[0].value, 2.0);
    }

    void forgetsARemovedTargetAndLeavesItsSeriesStale()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Session session(oftenScraped(exporter));
        const Target target = session.targets().targets()[0];
        session.start();
        QTRY_COMPARE(session.state(target.id).status, TargetState::Status::Up);
        session.targets().remove(target.id);
        QVERIFY(!session.page(target.id));
        session.targets().insert(0, target);
        QTRY_COMPARE(session.state(target.id).status, TargetState::Status::Up);
    }

    void showsTheDemoWithAnHourOfHistory()
    {
        Settings settings;
        settings.targets.clear();
        Session session(settings);
        const TargetId id = session.startDemo();
        QVERIFY(!id.isEmpty());
        QCOMPARE(session.startDemo(), id);
        QVERIFY(session.targets().targets()[0].temporary);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(id).status, TargetState::Status::Up, 20'000);
        QVERIFY(count(session, "up") > 1000);
        QVERIFY(session.page(id)->families->size() > 10);
    }

    void restsWhilePaused()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Settings settings = oftenScraped(exporter);
        settings.targets[0].paused = true;
        Session session(settings);
        Target target = session.targets().targets()[0];
        QSignalSpy scraped(&session, &Session::scraped);
        session.start();
        QCOMPARE(session.state(target.id).status, TargetState::Status::Paused);
        session.scrapeNow(target.id);
        QTRY_COMPARE(scraped.size(), 1);
        QCOMPARE(session.state(target.id).status, TargetState::Status::Paused);
        target.paused = false;
        session.targets().replace(target);
        QTRY_COMPARE(session.state(target.id).status, TargetState::Status::Up);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
