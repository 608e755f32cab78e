// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrunner.h"
#include "queryrunner.h"
#include "scrapeworker.h"
#include "smallexporter.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace vigie;
using namespace Qt::StringLiterals;

// Everything that a running program does at the same time, for ThreadSanitizer: scrapes that append
// in their thread, queries in theirs, eviction, the history's saves, and the window that asks.
class TestSessionThreads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendsQueriesEvictsSavesAndShows()
    {
        SmallExporter exporter;
        QVERIFY(exporter.start());
        const QTemporaryDir dir;
        StoreLimits limits;
        limits.maxAge = std::chrono::seconds(3);
        limits.maxBytes = 200'000;
        const auto store = std::make_shared<SeriesStore>(limits);
        std::atomic<std::int64_t> nowMs = QDateTime::currentMSecsSinceEpoch();
        QThread thread;
        auto *worker = new ScrapeWorker(store);
        worker->moveToThread(&thread);
        connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        thread.start();
        {
            HistoryRunner history(store, dir.filePath(u"history"_s), limits,
                                  [&nowMs] { return nowMs.load(); });
            QueryRunner queries;
            Target target = Target::create(u"app"_s, exporter.url());
            target.scrape.timeout = std::chrono::seconds(10);
            int scrapes = 0;
            connect(worker, &ScrapeWorker::processed, this,
                    [&](const TargetId &, const ScrapeOutcomePtr &) {
                        ++scrapes;
                        exporter.page = pageOf(scrapes);
                        worker->scrape(target);
                    });
            worker->scrape(target);
            for (int round = 0; scrapes < 300; ++round) {
                nowMs = QDateTime::currentMSecsSinceEpoch();
                const QueryRange range{nowMs - 2000, nowMs, 100};
                auto sum = queries.run(store, u"sum(rate(a_total[1s]))"_s, range, {}, 0);
                auto all = queries.run(store, u"{__name__=~\".+\"}"_s, range, {}, 20);
                worker->evict(nowMs);
                if (round % 5 == 0)
                    history.save();
                if (round % 7 == 0)
                    worker->setWatched(round % 2 == 0 ? target.id : TargetId());
                QVERIFY(store->usage().seriesCount < 10'000);
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
                sum.waitForFinished();
                if (round % 3 == 0)
                    all.cancel();
                QTRY_VERIFY(all.isFinished());
            }
            disconnect(worker, &ScrapeWorker::processed, this, nullptr);
        }
        thread.quit();
        QVERIFY(thread.wait(20'000));
    }

private:
    static QByteArray pageOf(int number)
    {
        QByteArray page = "# TYPE a_total counter\n";
        for (int series = 0; series < 40; ++series) {
            // Some series come and go.
            if ((series + number / 20) % 9 != 0)
                page += "a_total{series=\"" + QByteArray::number(series) + "\"} " +
                        QByteArray::number(number * series) + '\n';
        }
        return page;
    }
};

QTEST_GUILESS_MAIN(TestSessionThreads)
#include "tst_sessionthreads.moc"
