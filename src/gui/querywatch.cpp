// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querywatch.h"

#include "session.h"

namespace vigie {

namespace {

constexpr std::size_t mostRows = 500; // of a table

} // namespace

QueryWatch::QueryWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{}

void QueryWatch::ask(const TargetId &target, const QString &expression, std::int64_t fromMs,
                     std::int64_t toMs, std::int64_t stepMs, Answer answer)
{
    QueryOptions options;
    options.scope = m_session.scope(target);
    auto *watcher = new Watcher(this);
    m_watchers.append(watcher);
    connect(watcher, &Watcher::finished, this, [this, watcher, answer = std::move(answer)] {
        if (!m_watchers.removeOne(watcher))
            return; // cleared meanwhile
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            answer(watcher->result());
    });
    watcher->setFuture(m_session.query(expression, {fromMs, toMs, stepMs}, options, mostRows));
}

void QueryWatch::clear()
{
    for (Watcher *watcher : std::as_const(m_watchers)) {
        watcher->cancel();
        watcher->deleteLater();
    }
    m_watchers.clear();
}

} // namespace vigie
