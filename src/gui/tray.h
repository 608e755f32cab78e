// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification.h"
#include "target.h"
#include "targetstate.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace vigie {

class Session;
class TargetEditor;
class Theme;

// The icon in the system's tray: the worst state as shape and colour, a summary, the menu, and the
// notifications.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(Session &session, TargetEditor &editor, const Theme &theme, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show();
    [[nodiscard]] QString summary() const; // the tooltip
    [[nodiscard]] TargetState::Status worst() const;

Q_SIGNALS:
    void showRequested();
    void targetRequested(const vigie::TargetId &id);   // from the menu
    void diagnoseRequested(const vigie::TargetId &id); // from a notification
    void quitRequested();
    void notified(const QString &title, const QString &text);

private:
    void refresh();
    void fillMenu();
    void notify(const Notification &notification);

    Session &m_session;
    TargetEditor &m_editor;
    const Theme &m_theme;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    TargetId m_notifiedTarget;
    TargetState::Status m_shown = TargetState::Status::Waiting;
};

// The program's icon with the state's shape in its corner.
[[nodiscard]] QIcon trayIcon(TargetState::Status status);

} // namespace vigie
