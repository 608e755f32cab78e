// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QList>
#include <QObject>

#include <optional>

namespace vigie {

// The targets in the user's order. Every change is told before the function returns.
class TargetList final : public QObject
{
    Q_OBJECT

public:
    explicit TargetList(QObject *parent = nullptr);

    [[nodiscard]] const QList<Target> &targets() const { return m_targets; }
    [[nodiscard]] int size() const { return int(m_targets.size()); }
    [[nodiscard]] std::optional<Target> find(const TargetId &id) const;
    [[nodiscard]] int indexOf(const TargetId &id) const; // −1 when absent

    void insert(int index, const Target &target); // index is clamped
    void remove(const TargetId &id);
    void replace(const Target &target); // the one with the same id
    void move(int from, int to);        // to = the index afterwards
    void reset(const QList<Target> &targets);

Q_SIGNALS:
    void inserted(int index);
    void aboutToBeRemoved(int index);
    void removed(int index, const vigie::Target &target);
    void replaced(int index);
    void moved(int from, int to);
    void wasReset();

private:
    QList<Target> m_targets;
};

} // namespace vigie
