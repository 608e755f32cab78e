// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notices.h"
#include "notification.h"
#include "tray.h"

#include <QObject>

namespace vigie {

class MainWindow;
class Session;
class Theme;

// Vigie beside its window: the tray, the notices and what a click on them does. Works on where the
// desktop has neither, and says once what is missing.
class DesktopPresence final : public QObject
{
    Q_OBJECT

public:
    static constexpr int waitForTrayMs = 15'000; // panels start with the session, as we do

    // hintShown: the user knows already where Vigie is when its window is closed.
    DesktopPresence(Session &session, MainWindow &window, const Theme &theme, bool hintShown,
                    QObject *parent = nullptr);

    void start(const QString &busAddress = {});
    [[nodiscard]] Tray &tray() { return m_tray; }
    [[nodiscard]] Notices &notices() { return m_notices; }

private:
    void connectTray();
    void act(const Notification &notice, NoticeAction action);
    void takeTray(bool isThere);
    void tellWhereItIs();
    void tellThatThereIsNoTray();

    Session &m_session;
    MainWindow &m_window;
    Tray m_tray;
    Notices m_notices;
    bool m_hintShown;
};

} // namespace vigie
