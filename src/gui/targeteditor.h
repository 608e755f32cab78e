// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QObject>
#include <QUndoStack>

namespace vigie {

class TargetList;

// Every change of the targets by the user, each of which can be undone.
class TargetEditor final : public QObject
{
    Q_OBJECT

public:
    explicit TargetEditor(TargetList &targets, QObject *parent = nullptr);

    void add(const Target &target);                              // at the end
    void add(const QList<Target> &targets, const QString &text); // as one step
    void remove(const TargetId &id);
    void replace(const Target &target); // the one with the same id
    void setPaused(const TargetId &id, bool paused);
    void move(int from, int to);

    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

private:
    TargetList &m_targets;
    QUndoStack m_stack;
};

} // namespace vigie
