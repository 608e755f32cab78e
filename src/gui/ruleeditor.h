// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threshold.h"

#include <QObject>

class QUndoStack;

namespace vigie {

class Alerting;

// Every change of thresholds and rule files by the user, each of which can be undone.
class RuleEditor final : public QObject
{
    Q_OBJECT

public:
    RuleEditor(Alerting &alerting, QUndoStack &stack, QObject *parent = nullptr);

    [[nodiscard]] Alerting &alerting() const { return m_alerting; }
    void setThreshold(const Threshold &threshold); // new, or in place of its like
    void removeThreshold(const QString &id);
    void openFile(const QString &path);
    void closeFile(const QString &path);
    void setMuted(const QString &ruleId, bool muted);
    void setEnabled(const QString &thresholdId, bool enabled);

private:
    void change(const RuleSettings &settings, const QString &text);

    Alerting &m_alerting;
    QUndoStack &m_stack;
};

} // namespace vigie
