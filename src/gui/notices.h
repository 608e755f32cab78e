// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticecall.h"
#include "notification.h"

#include <QObject>

#include <functional>

namespace vigie {

class FreedesktopNotices;

// Brings notices to the desktop in the best way that it has: its notification service, else the
// tray's own messages, else none; what is missing is said once. The event log has all in any case.
class Notices final : public QObject
{
    Q_OBJECT

public:
    // The tray's own message: Windows' toast, macOS' centre. Returns whether there is a tray.
    using TrayMessage = std::function<bool(const Notification &)>;

    explicit Notices(TrayMessage trayMessage, QObject *parent = nullptr);
    ~Notices() override;

    void start(const QString &busAddress = {});
    void show(const Notification &notice);
    void trayMessageClicked(); // the last one that the tray showed

Q_SIGNALS:
    void actionChosen(const vigie::Notification &notice, vigie::NoticeAction action);
    void missing(const QString &what);               // once, for people
    void unshown(const vigie::Notification &notice); // there is neither service nor tray

private:
    void fallBack(const Notification &notice);

    TrayMessage m_trayMessage;
    FreedesktopNotices *m_service = nullptr; // where the system has such a thing
    QString m_why;
    bool m_toldMissing = false;
    Notification m_lastInTray;
};

} // namespace vigie
