// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyrunner.h"

#include "rememberedoutages.h"

#include <QDir>

namespace vigie {

namespace {

constexpr int saveEveryMs = 5 * 60 * 1000;

QString textOf(const std::filesystem::path &path)
{
    return QDir::toNativeSeparators(QString::fromStdU16String(path.u16string()));
}

} // namespace

class HistoryRunner::Worker final : public QObject
{
public:
    Worker(std::shared_ptr<SeriesStore> store, const QString &folder, const StoreLimits &limits,
           Clock clock)
        : m_store(std::move(store))
        , m_clock(std::move(clock))
        , m_keeper(*m_store, std::filesystem::path(folder.toStdU16String()))
    {
        m_keeper.setLimits(limits);
    }

    RememberedHistory load()
    {
        RememberedHistory history;
        history.load = m_keeper.load(m_clock());
        if (history.load.samples > 0)
            history.outages = rememberedOutages(m_store->snapshot(), history.load.lastMs);
        return history;
    }
    HistoryProblem save()
    {
        m_keeper.save(m_clock());
        return m_keeper.problem();
    }
    void setLimits(const StoreLimits &limits) { m_keeper.setLimits(limits); }
    HistoryProblem clear()
    {
        m_keeper.clear();
        return m_keeper.problem();
    }
    [[nodiscard]] const HistoryProblem &problem() const { return m_keeper.problem(); }

private:
    std::shared_ptr<SeriesStore> m_store;
    Clock m_clock;
    HistoryKeeper m_keeper;
};

HistoryRunner::HistoryRunner(std::shared_ptr<SeriesStore> store, const QString &folder,
                             const StoreLimits &limits, Clock clock, QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(std::move(store), folder, limits, std::move(clock)))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(&m_timer, &QTimer::timeout, this, &HistoryRunner::save);
    m_timer.start(saveEveryMs);
    m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        const RememberedHistory history = worker->load();
        QMetaObject::invokeMethod(this, [this, history, problem = worker->problem()] {
            Q_EMIT loaded(history);
            take(problem);
        });
    });
}

HistoryRunner::~HistoryRunner()
{
    // The last save belongs to the thread as all others; the program waits for it.
    if (m_saving)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->save(); });
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
    delete m_worker;
}

void HistoryRunner::setLimits(const StoreLimits &limits)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, limits] { worker->setLimits(limits); });
}

void HistoryRunner::saveAndWait()
{
    if (m_saving)
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker] { worker->save(); }, Qt::BlockingQueuedConnection);
}

void HistoryRunner::clear()
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        const HistoryProblem problem = worker->clear();
        QMetaObject::invokeMethod(this, [this, problem] {
            take(problem);
            Q_EMIT cleared();
        });
    });
}

void HistoryRunner::save()
{
    if (!m_saving)
        return;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        const HistoryProblem problem = worker->save();
        QMetaObject::invokeMethod(this, [this, problem] { take(problem); });
    });
}

void HistoryRunner::take(const HistoryProblem &problem)
{
    const HistoryProblem::Kind before = std::exchange(m_told, problem.kind);
    if (before == problem.kind)
        return;
    switch (problem.kind) {
    case HistoryProblem::Kind::None:
        Q_EMIT works();
        break;
    case HistoryProblem::Kind::HeldByAnother:
        Q_EMIT failed(tr("Another Vigie keeps its history in %1: what this one sees is forgotten "
                         "when it ends.")
                          .arg(textOf(problem.path)));
        break;
    case HistoryProblem::Kind::NotWritable:
        Q_EMIT failed(tr("The history cannot be written to %1: %2. What is seen now is forgotten "
                         "when Vigie ends, unless that changes.")
                          .arg(textOf(problem.path),
                               QString::fromLocal8Bit(problem.error.message().c_str())));
        break;
    }
}

} // namespace vigie
