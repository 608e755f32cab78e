// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include "examination.h"
#include "notes.h"
#include "rules.h"
#include "text.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace vigie {

// The thread on which the checks wait: blocking code with deadlines reads from top to bottom.
class Diagnosis::Worker final : public QThread
{
public:
    Worker(Diagnosis *owner, DiagnosisRequest request)
        : m_owner(owner)
    {
        m_examination.request = std::move(request);
        m_examination.cancelled = &m_cancelled;
    }

    void cancel() { m_cancelled = true; }

protected:
    void run() override
    {
        examine();
        m_examination.engine = {}; // a process that belongs to this thread ends here
    }

private:
    void examine()
    {
        Report report;
        QElapsedTimer clock;
        clock.start();
        report.startedAt = QDateTime::currentDateTimeUtc();
        m_examination.evidence.now = report.startedAt;
        report.url = maskedUrl(m_examination.request.url);
        for (const Check &check : checklist()) {
            if (m_cancelled)
                return;
            report.checks.push_back(runCheck(check));
        }
        if (m_cancelled)
            return;
        Conclusion conclusion = conclude(m_examination.evidence);
        report.healthy = conclusion.healthy;
        report.verdict = std::move(conclusion.verdict);
        report.hypotheses = std::move(conclusion.hypotheses);
        report.notes = notesFor(m_examination.evidence);
        report.durationMs = static_cast<int>(clock.elapsed());
        Q_EMIT m_owner->finished(report);
    }

    CheckResult runCheck(const Check &check)
    {
        const QString id = QString::fromLatin1(check.id);
        const QString title = QCoreApplication::translate("Diagnostics", check.title);
        Q_EMIT m_owner->checkStarted(id, title);
        QElapsedTimer clock;
        clock.start();
        const Finding finding = check.run(m_examination);
        const CheckResult result{id,
                                 title,
                                 finding.outcome,
                                 finding.summary,
                                 finding.evidence,
                                 static_cast<int>(clock.elapsed())};
        if (!m_cancelled)
            Q_EMIT m_owner->checkFinished(result);
        return result;
    }

    Diagnosis *m_owner;
    Examination m_examination;
    std::atomic_bool m_cancelled = false;
};

Diagnosis::Diagnosis(DiagnosisRequest request, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, std::move(request)))
{}

Diagnosis::~Diagnosis()
{
    m_worker->cancel();
    m_worker->wait();
}

void Diagnosis::start()
{
    if (!m_worker->isRunning())
        m_worker->start();
}

void Diagnosis::cancel()
{
    m_worker->cancel();
}

} // namespace vigie
