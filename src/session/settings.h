// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notificationsettings.h"
#include "target.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace vigie {

// Everything that the user can set, as a value. The defaults are the members'.
struct Settings
{
    static constexpr int version = 1;

    enum class Theme { System, Light, Dark };

    QList<Target> targets = defaultTargets();

    Theme theme = Theme::System;
    QString language; // empty: the system's
    std::chrono::milliseconds timeRange = std::chrono::minutes(15);

    std::chrono::milliseconds historyAge = std::chrono::hours(24);
    qint64 historyBytes = qint64(512) << 20;

    bool notificationsEnabled = true;
    int failuresBeforeDown = 2;
    NotificationSettings notices;
    bool closeToTray = true;
    bool trayHintShown = false;
    QString lastVersion; // that has told what is new

    // The window's own memory: geometry, splitters, the chosen page; opaque to the session.
    QByteArray windowGeometry;
    QByteArray windowState;
    QString selectedTarget;
    QString selectedPage;
    QList<QString> pinnedCharts; // "target id\nfamily\nchart type"

    bool operator==(const Settings &) const = default;
};

} // namespace vigie
