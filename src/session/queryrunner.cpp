// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryrunner.h"

#include "largestseries.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace vigie {

QueryRunner::QueryRunner()
{
    // One core stays free for the window and one query must not wait behind a long one.
    m_threads.setMaxThreadCount(std::max(2, QThread::idealThreadCount() - 1));
}

QueryRunner::~QueryRunner()
{
    m_stop.request_stop();
    m_threads.clear();
    m_threads.waitForDone();
}

template <typename Result>
QFuture<Result> QueryRunner::start(std::function<Result(std::stop_token)> work)
{
    auto promise = std::make_shared<QPromise<Result>>();
    const QFuture<Result> future = promise->future();
    promise->start();

    // The engine looks at a stop token; the token follows the future's cancellation and our end.
    auto stop = std::make_shared<std::stop_source>();
    auto *watcher = new QFutureWatcher<Result>();
    QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher,
                     [stop] { stop->request_stop(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    auto onEnd = std::make_shared<std::stop_callback<std::function<void()>>>(
        m_stop.get_token(), [stop] { stop->request_stop(); });

    m_threads.start([promise, onEnd, stop, work = std::move(work)] {
        if (!promise->isCanceled())
            promise->addResult(work(stop->get_token()));
        promise->finish();
    });
    return future;
}

QFuture<QueryResult> QueryRunner::run(std::shared_ptr<const SeriesStore> store,
                                      const QString &expression, QueryRange range,
                                      QueryOptions options, std::size_t mostSeries)
{
    return start<QueryResult>([store = std::move(store), text = expression.toStdString(), range,
                               mostSeries, options = std::move(options)](auto stop) mutable {
        options.stop = std::move(stop);
        QueryResult result = evaluate(store->snapshot(), text, range, options);
        keepLargestSeries(result, mostSeries);
        return result;
    });
}

QFuture<QueryUpdate> QueryRunner::move(std::shared_ptr<SlidingQuery> query,
                                       std::shared_ptr<const SeriesStore> store, QueryRange range)
{
    return start<QueryUpdate>(
        [query = std::move(query), store = std::move(store), range](auto stop) {
            return query->moveTo(store->snapshot(), range, std::move(stop));
        });
}

} // namespace vigie
