// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historykeeper.h"
#include "outage.h"
#include "seriesstore.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace vigie {

// What earlier runs left, as the session takes it.
struct RememberedHistory
{
    HistoryLoad load;
    QHash<QString, QList<Outage>> outages; // by outageKey()

    [[nodiscard]] static QString outageKey(const QString &job, const QString &instance)
    {
        return job + QChar(u'\n') + instance;
    }
};

// Keeps the store's history in a folder, in a thread of its own: brings back what is there, saves
// every few minutes and at the end.
class HistoryRunner final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<std::int64_t()>;

    HistoryRunner(std::shared_ptr<SeriesStore> store, const QString &folder,
                  const StoreLimits &limits, Clock clock, QObject *parent = nullptr);
    ~HistoryRunner() override; // saves

    void setLimits(const StoreLimits &limits);
    void save();
    void saveAndWait();
    void setSaving(bool saving) { m_saving = saving; } // off: what is there stays
    void clear();                                      // what was kept

Q_SIGNALS:
    void loaded(const vigie::RememberedHistory &history);
    // In words, once until it works again.
    void failed(const QString &problem);
    void works(); // again
    void cleared();

private:
    class Worker;
    void take(const HistoryProblem &problem);

    QThread m_thread;
    Worker *m_worker; // lives in m_thread
    QTimer m_timer;
    bool m_saving = true;
    HistoryProblem::Kind m_told = HistoryProblem::Kind::None;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::RememberedHistory)
