// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "seriesstore.h"
#include "slidingquery.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vigie {

// Evaluates expressions in worker threads, which also take the store's snapshot: for that they may
// wait for those who append. Destroying it stops what runs and waits for the end.
class QueryRunner final
{
public:
    QueryRunner();
    ~QueryRunner();

    // mostSeries: keepLargestSeries(); 0 = all. Cancelling the future stops the evaluation at its
    // next look.
    [[nodiscard]] QFuture<QueryResult> run(std::shared_ptr<const SeriesStore> store,
                                           const QString &expression, QueryRange range,
                                           QueryOptions options, std::size_t mostSeries);
    // Moves on with what nobody else moves meanwhile.
    [[nodiscard]] QFuture<QueryUpdate> move(std::shared_ptr<SlidingQuery> query,
                                            std::shared_ptr<const SeriesStore> store,
                                            QueryRange range);

private:
    template <typename Result>
    QFuture<Result> start(std::function<Result(std::stop_token)> work);

    std::stop_source m_stop;
    QThreadPool m_threads;
};

} // namespace vigie
