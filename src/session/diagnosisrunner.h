// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "target.h"

#include <QHash>
#include <QObject>

#include <cstdint>
#include <optional>

namespace vigie {

class Diagnosis;

// Runs at most one diagnosis a target, and knows when one is due by itself: when a target went
// down, when it fails in another way, and now and then while no cause is known.
class DiagnosisRunner final : public QObject
{
    Q_OBJECT

public:
    explicit DiagnosisRunner(QObject *parent = nullptr);
    ~DiagnosisRunner() override;

    void setEngine(const QString &engine) { m_engine = engine; } // of DockerSettings
    void start(const Target &target, const QString &fallbackUrl, std::int64_t nowMs);
    void cancel(const TargetId &id);
    [[nodiscard]] bool isRunning(const TargetId &id) const { return m_running.contains(id); }

    // Whether a failing target's diagnosis should start by itself. fresh: it just went down or
    // fails in another way than before.
    [[nodiscard]] bool isDue(const TargetId &id, bool fresh, bool hasCause,
                             std::int64_t nowMs) const;

Q_SIGNALS:
    void started(const vigie::TargetId &id);
    void checkFinished(const vigie::TargetId &id, const vigie::CheckResult &check);
    void finished(const vigie::TargetId &id, const vigie::Report &report);
    void cancelled(const vigie::TargetId &id);

private:
    QString m_engine;
    QHash<TargetId, Diagnosis *> m_running;
    QHash<TargetId, std::int64_t> m_lastStartMs;
};

} // namespace vigie
