// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"
#include "target.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace vigie {

class Session;

// Evaluates small expressions of one target in the background: key figures and sparklines. An
// answer comes in this thread, unless the watch was cleared meanwhile.
class QueryWatch final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QueryResult &)>;

    explicit QueryWatch(Session &session, QObject *parent = nullptr);

    void ask(const TargetId &target, const QString &expression, std::int64_t fromMs,
             std::int64_t toMs, std::int64_t stepMs, Answer answer);
    void clear();
    [[nodiscard]] int pending() const { return static_cast<int>(m_watchers.size()); }

private:
    using Watcher = QFutureWatcher<QueryResult>;

    Session &m_session;
    QList<Watcher *> m_watchers;
};

} // namespace vigie
