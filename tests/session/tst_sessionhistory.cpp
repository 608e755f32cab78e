// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "settingsfor.h"
#include "targetlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

// The session's history over restarts of the program.
class TestSessionHistory final : public QObject
{
    Q_OBJECT

private:
    static Settings oftenScraped(const SmallExporter &exporter)
    {
        Settings settings = settingsFor(exporter, std::chrono::milliseconds(100));
        settings.targets.front().scrape.timeout = std::chrono::milliseconds(1000);
        settings.failuresBeforeDown = 1000;
        return settings;
    }

    static std::vector<std::int64_t> times(const Session &session, const char *name)
    {
        std::vector<std::int64_t> found;
        const std::vector<Matcher> matchers{Matcher::equal("__name__", name)};
        const StoreSnapshot snapshot = session.snapshot();
        for (const SeriesId series : snapshot.select(matchers)) {
            SampleIterator it =
                snapshot.samples(series, 0, std::numeric_limits<std::int64_t>::max());
            for (StoredSample sample; it.next(sample);)
                found.push_back(sample.timeMs);
        }
        return found;
    }

    static QString folderIn(const QTemporaryDir &dir) { return dir.filePath(u"history"_s); }

private Q_SLOTS:
    void remembersOverRestarts()
    {
        const QTemporaryDir dir;
        SmallExporter exporter;
        QVERIFY(exporter.start());
        const Settings settings = oftenScraped(exporter);
        std::vector<std::int64_t> before;
        {
            Session session(settings);
            session.keepHistory(folderIn(dir));
            session.start();
            QTRY_VERIFY(times(session, "a_total").size() >= 3);
            before = times(session, "a_total");
        }
        Session session(settings);
        QSignalSpy loaded(&session, &Session::historyLoaded);
        QSignalSpy scraped(&session, &Session::scraped);
        session.keepHistory(folderIn(dir));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(scraped.size(), 1); // charts ask again
        std::vector<std::int64_t> after = times(session, "a_total");
        QVERIFY(after.size() >= before.size()); // and what came until the end of the run
        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
        session.start();
        QTRY_VERIFY(times(session, "a_total").size() >= after.size() + 2);
        after = times(session, "a_total");
        QVERIFY(std::is_sorted(after.begin(), after.end()));
    }

    void deletesAllOnOrderAndGoesOn()
    {
        const QTemporaryDir dir;
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Session session(oftenScraped(exporter));
        QSignalSpy deleted(&session, &Session::historyDeleted);
        session.keepHistory(folderIn(dir));
        session.start();
        QTRY_VERIFY(times(session, "a_total").size() >= 3);
        session.saveHistory();
        const QDir folder(folderIn(dir));
        QVERIFY(!folder.entryList({u"*.vigie"_s}).isEmpty());
        const std::int64_t first = times(session, "a_total").front();
        session.deleteHistory();
        QTRY_COMPARE(deleted.size(), 1);
        QVERIFY(folder.entryList({u"*.vigie"_s}).isEmpty());
        QTRY_VERIFY(times(session, "a_total").size() >= 2);
        QVERIFY(times(session, "a_total").front() > first);
        session.saveHistory();
        QVERIFY(!folder.entryList({u"*.vigie"_s}).isEmpty());
    }

    void keepsNothingWhereThatIsNotWanted()
    {
        const QTemporaryDir dir;
        SmallExporter exporter;
        QVERIFY(exporter.start());
        Settings settings = oftenScraped(exporter);
        settings.keepHistory = false;
        const QDir folder(folderIn(dir));
        {
            Session session(settings);
            session.keepHistory(folderIn(dir));
            session.start();
            QTRY_VERIFY(times(session, "a_total").size() >= 2);
            QCOMPARE(session.historyFolder(), folderIn(dir));
        }
        QVERIFY(!folder.exists());
        // Both ways while it runs.
        Session session(settings);
        session.keepHistory(folderIn(dir));
        settings.keepHistory = true;
        session.applySettings(settings);
        session.start();
        QTRY_VERIFY(times(session, "a_total").size() >= 2);
        session.saveHistory();
        const QStringList kept = folder.entryList({u"*.vigie"_s});
        QCOMPARE(kept.size(), 1);
        const qint64 size = QFileInfo(folder.filePath(kept[0])).size();
        settings.keepHistory = false;
        session.applySettings(settings);
        const std::size_t before = times(session, "a_total").size();
        QTRY_VERIFY(times(session, "a_total").size() >= before + 2);
        session.saveHistory();
        QCOMPARE(QFileInfo(folder.filePath(kept[0])).size(), size);
    }

    void remembersWhenATargetDidNotAnswer()
    {
        const QTemporaryDir dir;
        SmallExporter exporter;
        QVERIFY(exporter.start());
        const Settings settings = oftenScraped(exporter);
        const TargetId id = settings.targets[0].id;
        {
            Session session(settings);
            session.keepHistory(folderIn(dir));
            session.start();
            QTRY_COMPARE(session.state(id).status, TargetState::Status::Up);
            exporter.stop();
            QTRY_COMPARE(session.state(id).status, TargetState::Status::Down);
            QVERIFY(exporter.start());
            QTRY_COMPARE_WITH_TIMEOUT(session.state(id).status, TargetState::Status::Up, 20'000);
        }
        Session session(settings);
        QSignalSpy loaded(&session, &Session::historyLoaded);
        session.keepHistory(folderIn(dir));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(session.outages(id).size(), 1);
        QVERIFY(session.outages(id)[0].toMs >= session.outages(id)[0].fromMs);
    }

    void forgetsTheDemo()
    {
        const QTemporaryDir dir;
        Settings settings;
        settings.targets.clear();
        {
            Session session(settings);
            session.keepHistory(folderIn(dir));
            QVERIFY(!session.startDemo().isEmpty());
            QTRY_VERIFY(times(session, "up").size() > 1000);
            // Its strip looks as if it had been watched.
            const TargetId demo = session.targets().targets().constLast().id;
            QTRY_COMPARE(session.state(demo).strip.size(), TargetState::stripLength);
        }
        Session session(settings);
        QSignalSpy loaded(&session, &Session::historyLoaded);
        session.keepHistory(folderIn(dir));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(times(session, "up").size(), 0U);
    }

    void saysOnceThatItCannotWrite()
    {
        const QTemporaryDir dir;
        QFile file(folderIn(dir));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Settings settings;
        settings.targets.clear();
        Session session(settings);
        QSignalSpy failed(&session, &Session::historyFailed);
        QSignalSpy loaded(&session, &Session::historyLoaded);
        session.keepHistory(folderIn(dir));
        QTRY_COMPARE(loaded.size(), 1);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(QDir::toNativeSeparators(folderIn(dir))));
        QCOMPARE(session.events().size(), 1);
        QCOMPARE(session.events()[0].kind, Event::Kind::Note);
    }

    void leavesTheFolderToTheFirstProgram()
    {
        const QTemporaryDir dir;
        Settings settings;
        settings.targets.clear();
        Session first(settings);
        QSignalSpy loaded(&first, &Session::historyLoaded);
        first.keepHistory(folderIn(dir));
        QTRY_COMPARE(loaded.size(), 1);
        Session second(settings);
        QSignalSpy failed(&second, &Session::historyFailed);
        second.keepHistory(folderIn(dir));
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionHistory)
#include "tst_sessionhistory.moc"
