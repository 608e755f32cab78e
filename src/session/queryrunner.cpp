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

QFuture<QueryResult> QueryRunner::run(StoreSnapshot snapshot, const QString &expression,
                                      QueryRange range, QueryOptions options,
                                      std::size_t mostSeries)
{
    auto promise = std::make_shared<QPromise<QueryResult>>();
    const QFuture<QueryResult> future = promise->future();
    promise->start();

    // The engine looks at a stop token; the token follows the future's cancellation and our end.
    auto stop = std::make_shared<std::stop_source>();
    auto *watcher = new QFutureWatcher<QueryResult>();
    QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher,
                     [stop] { stop->request_stop(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    auto onEnd = std::make_shared<std::stop_callback<std::function<void()>>>(
        m_stop.get_token(), [stop] { stop->request_stop(); });

    options.stop = stop->get_token();
    m_threads.start([promise, onEnd, snapshot = std::move(snapshot),
                     text = expression.toStdString(), range, mostSeries,
                     options = std::move(options)] {
        if (!promise->isCanceled()) {
            QueryResult result = evaluate(snapshot, text, range, options);
            keepLargestSeries(result, mostSeries);
            promise->addResult(std::move(result));
        }
        promise->finish();
    });
    return future;
}

} // namespace vigie
