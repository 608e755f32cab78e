// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notificationsettings.h"
#include "target.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace vigie {

// Through what scrapes leave this network; what is near is always asked directly.
struct ProxySettings
{
    enum class Kind { System, None, Manual };

    Kind kind = Kind::System;
    QString host; // of Manual
    int port = 3128;
    QString user;
    QString password; // a secret: never in a file

    bool operator==(const ProxySettings &) const = default;
};

// Where the diagnosis looks for containers, unless a target says it for itself.
struct DockerSettings
{
    QString engine; // unix:///…, tcp://…, ssh://… or a context's name; empty: as the docker command
    QStringList composeFiles;
    QString projectDirectory;

    bool operator==(const DockerSettings &) const = default;
};

// Everything that the user can set, as a value. The defaults are the members'.
struct Settings
{
    static constexpr int version = 1;

    enum class Theme { System, Light, Dark };
    enum class Palette { Standard, OkabeIto, Grey };
    enum class Density { Comfortable, Compact };
    enum class Numbers { Language, System, Plain };
    enum class Zone { Local, Utc };
    enum class Clock { Hours24, Hours12 };
    enum class AxisTimes { Clock, BeforeNow };

    QList<Target> targets = defaultTargets();
    ScrapeConfig newTarget; // how a new target is scraped; its URL and secrets are empty
    DockerSettings docker;
    ProxySettings proxy;

    Theme theme = Theme::System;
    Palette palette = Palette::Standard;
    Density density = Density::Comfortable;
    Numbers numbers = Numbers::Language;
    Zone zone = Zone::Local;
    Clock clock = Clock::Hours24;
    AxisTimes axisTimes = AxisTimes::Clock; // of charts that follow the time
    QString language;                       // empty: the system's
    std::chrono::milliseconds timeRange = std::chrono::minutes(15);

    bool startWithSession = false;
    bool startHidden = false;   // in the tray, when started with the session
    bool secretsInFile = false; // where no keychain runs: else they last until the program ends

    bool keepHistory = true; // over restarts
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

// A change of some settings that leaves the others as they are by then.
using SettingsEdit = std::function<void(Settings &)>;

} // namespace vigie
