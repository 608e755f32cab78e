// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

#include <QFrame>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace vigie {

class EventLogModel;
class Session;
class Theme;

// The event log, opened from the status bar. A double click goes to the event's target.
class EventLogPanel final : public QFrame
{
    Q_OBJECT

public:
    EventLogPanel(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void focusFilter();

Q_SIGNALS:
    void targetRequested(const vigie::TargetId &id);
    void closeRequested();

private:
    void setUpTable();
    void buildLayout(const Theme &theme);

    EventLogModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTableView *m_table;
};

} // namespace vigie
