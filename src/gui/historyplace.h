// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vigie {

class Session;

// Where the history is kept, how much that is, and its end.
class HistoryPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPlace(Session &session, QWidget *parent = nullptr);

private:
    void refresh();
    void ask(); // before it deletes

    Session &m_session;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_delete;
};

} // namespace vigie
