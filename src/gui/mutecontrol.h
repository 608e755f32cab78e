// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace vigie {

class Session;
class Theme;

// Whether notices are muted and until when, with what changes that.
class MuteControl final : public QWidget
{
    Q_OBJECT

public:
    MuteControl(Session &session, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();
    void muteUntil(std::int64_t timeMs);

    Session &m_session;
    const Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_hour;
    QPushButton *m_tomorrow;
    QPushButton *m_again;
    QTimer m_timer; // a mute ends by itself, or is set elsewhere
};

} // namespace vigie
