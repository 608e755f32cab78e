// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace vigie {

class ElidedButton;
class Session;
class Theme;

// Across the bottom: what is held and what it costs, and the latest events.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(Session &session, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void logRequested();

private:
    void refresh();
    void refreshEvents();
    [[nodiscard]] QString targetsText() const;

    Session &m_session;
    const Theme &m_theme;
    QLabel *m_targets;
    QLabel *m_series;
    QLabel *m_memory;
    ElidedButton *m_events;
    QTimer m_clock;
};

} // namespace vigie
