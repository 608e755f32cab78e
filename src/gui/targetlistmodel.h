// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"
#include "targetstate.h"

#include <QAbstractListModel>
#include <QList>

namespace vigie {

class Session;

// The session's targets with their states, in the user's order. Dragging a row asks for the move
// by a signal, so that it can be undone.
class TargetListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TargetRole = Qt::UserRole, StateRole };

    explicit TargetListModel(Session &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                  const QModelIndex &destinationParent, int destinationRow) override;

    [[nodiscard]] TargetId idAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const TargetId &id) const;

Q_SIGNALS:
    void moveRequested(int from, int to);

private:
    struct Row
    {
        Target target;
        TargetState state;
    };
    [[nodiscard]] Row rowOf(int index) const;
    void addRow(int index);
    void dropRow(int index);
    void shiftRow(int from, int to);
    void refreshTarget(int index);
    void refreshState(const TargetId &id);
    void reload();

    Session &m_session;
    QList<Row> m_rows;
};

} // namespace vigie
