// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

namespace vigie {

class Session;
class Theme;

// The session's events, newest first: time, target, what happened.
class EventLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, TextColumn, ColumnCount };
    enum Role { EventRole = Qt::UserRole };
    static constexpr int maxRows = 5000;

    EventLogModel(Session &session, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void append(const Event &event); // its row comes in the next turn of the event loop

private:
    void insertArrived();

    const Theme &m_theme;
    QList<Event> m_events;  // newest first
    QList<Event> m_arrived; // oldest first: many come at once, and get their rows at once
    QTimer m_inserting;
};

[[nodiscard]] QString eventKindText(Event::Kind kind);

} // namespace vigie
