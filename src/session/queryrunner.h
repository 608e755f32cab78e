// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "seriesstore.h"

#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace vigie {

// Evaluates expressions in worker threads. Destroying it stops what runs and waits for the end.
class QueryRunner final
{
public:
    QueryRunner();
    ~QueryRunner();

    // mostSeries: keepLargestSeries(); 0 = all. Cancelling the future stops the evaluation at its
    // next look.
    [[nodiscard]] QFuture<QueryResult> run(StoreSnapshot snapshot, const QString &expression,
                                           QueryRange range, QueryOptions options,
                                           std::size_t mostSeries);

private:
    std::stop_source m_stop;
    QThreadPool m_threads;
};

} // namespace vigie
