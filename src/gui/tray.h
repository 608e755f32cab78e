// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notification.h"
#include "target.h"
#include "targetstate.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QMenu;

namespace vigie {

class Session;
class TargetEditor;
class Theme;

// The icon in the system's tray: the worst state as shape and colour, a summary, and the menu.
class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(Session &session, TargetEditor &editor, const Theme &theme, QObject *parent = nullptr);
    ~Tray() override;

    // Shows the icon as soon as there is a tray, and looks whether there still is one.
    void show();
    [[nodiscard]] bool isThere() const { return m_isThere; }
    // The tray's own notice; false where there is no tray.
    bool showMessage(const Notification &notice);
    [[nodiscard]] QString summary() const; // the tooltip
    [[nodiscard]] TargetState::Status worst() const;

Q_SIGNALS:
    void showRequested();
    void targetRequested(const vigie::TargetId &id); // from the menu
    void messageClicked();
    void availabilityChanged(bool isThere); // there is a tray now, or no longer
    void quitRequested();

private:
    void refresh();
    void fillMenu();
    void addTargetAction(const Target &target);
    void addMuteActions();
    void look();

    Session &m_session;
    TargetEditor &m_editor;
    const Theme &m_theme;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QTimer m_lookAgain;
    bool m_isThere = false;
    TargetState::Status m_shown = TargetState::Status::Waiting;
};

} // namespace vigie
