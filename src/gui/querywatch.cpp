// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querywatch.h"

#include "session.h"

namespace vigie {

QueryWatch::QueryWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

QueryWatch::~QueryWatch()
{
    clear();
}

void QueryWatch::ask(const TargetId &target, const QString &expression, std::int64_t fromMs,
                     std::int64_t toMs, std::int64_t stepMs, Answer answer)
{
    QueryOptions options;
    options.scope = m_session.scope(target);
    auto future = m_session.query(expression, {fromMs, toMs, stepMs}, options);
    m_futures.removeIf([](const QFuture<QueryResult> &old) { return old.isFinished(); });
    m_futures.append(future);
    ++m_pending;
    future.then(this, [this, generation = m_generation,
                       answer = std::move(answer)](const QueryResult &result) {
        if (generation != m_generation)
            return;
        --m_pending;
        answer(result);
    });
}

void QueryWatch::clear()
{
    ++m_generation;
    m_pending = 0;
    for (QFuture<QueryResult> &future : m_futures) {
        future.cancel();
    }
    m_futures.clear();
}

} // namespace vigie
