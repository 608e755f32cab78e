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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void refreshEvents();
    [[nodiscard]] QString targetsText() const;

    Session &m_session;
    const Theme &m_theme;
    QLabel *m_targets;
    QLabel *m_series;
    QLabel *m_memory;
    QLabel *m_each; // bytes a sample
    ElidedButton *m_events;
    QTimer m_clock;
    QTimer m_latest; // many events come at once
};

} // namespace vigie
