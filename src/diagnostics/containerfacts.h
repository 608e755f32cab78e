// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

// One side of a published port, as wanted (HostConfig) or as it is (NetworkSettings).
struct PortMapping
{
    int containerPort = 0;
    QString protocol;
    QString hostIp;   // "", "0.0.0.0", "::", "127.0.0.1", …
    int hostPort = 0; // 0: not published, or to be chosen

    [[nodiscard]] bool isTcp() const { return protocol == QStringLiteral("tcp"); }
    [[nodiscard]] QString text() const; // "0.0.0.0:9090 → 9090/tcp"
};

struct NetworkAttachment
{
    QString name;
    QString id;
    QString ipAddress;
    QString gateway;
};

struct NetworkFacts
{
    QString name;
    QString id;
    QString driver;
    bool isInternal = false;
    QStringList subnets;
    QString bridge; // the interface on the host
};

// The named facts about a container; nothing else of it is kept (its environment has secrets).
struct ContainerFacts
{
    QString id;
    QString name;
    QString image;
    QString project;
    QString service;
    int number = 0;
    bool isOneOff = false;
    QString workingDirectory;
    QStringList configFiles;
    QString configHash;

    QString status; // created running paused restarting exited dead removing
    QString error;  // State.Error
    int exitCode = 0;
    bool isOomKilled = false;
    qint64 pid = 0;
    QString health;
    int restartCount = 0;
    QString restartPolicy;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt;

    QString networkMode;
    QList<PortMapping> wanted;
    QList<PortMapping> actual;
    QList<PortMapping> exposed;
    QList<NetworkAttachment> networks;
    QStringList command;
    QHash<QString, QString> environment; // only variables that matter
    QString logDriver;
    bool hasTty = false;
    qint64 memoryLimit = 0;

    [[nodiscard]] bool isRunning() const { return status == QStringLiteral("running"); }
    [[nodiscard]] qint64 uptimeMs(const QDateTime &now) const;
    // "127.0.0.1:9090" and the like: what is published for this TCP port.
    [[nodiscard]] QList<PortMapping> published(int port) const;
    [[nodiscard]] QJsonObject toJson() const;
};

// Reads what GET /containers/{id}/json answers.
[[nodiscard]] ContainerFacts readContainer(const QJsonObject &inspect);
// Reads what GET /networks/{id} answers.
[[nodiscard]] NetworkFacts readNetwork(const QJsonObject &inspect);

} // namespace vigie
