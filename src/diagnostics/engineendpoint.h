// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

// One place where a container engine may answer.
struct EngineEndpoint
{
    QString uri;    // unix:///…, npipe:////./pipe/…, tcp://host:port, ssh://…
    QString source; // "DOCKER_HOST", "context colima", "default"
    QString context = {};
    bool usesTls = false; // tcp with certificates, which the docker command knows

    [[nodiscard]] bool isLocal() const;
    // The command whose standard input and output are a connection to the engine: ssh, or the
    // docker command where it keeps certificates. Empty: a socket is enough. Never asks for a
    // password; ssh gives up by itself after sshConnectSeconds.
    [[nodiscard]] QStringList dialCommand() const;
    [[nodiscard]] QString socketName() const; // for QLocalSocket; empty for tcp and ssh
    [[nodiscard]] QString host() const;       // for tcp and ssh
    [[nodiscard]] quint16 port() const;
};

inline constexpr int sshConnectSeconds = 3;

// What decides where the engine is; a value, so that tests need no environment.
struct EngineSurroundings
{
    QString requested; // what the user set: an address, or the name of a context
    QHash<QString, QString>
        variables; // DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, DOCKER_TLS_VERIFY, …
    QString home;

    [[nodiscard]] static EngineSurroundings ofThisProcess(const QString &requested);
};

struct EngineEndpoints
{
    QList<EngineEndpoint> list; // in the order in which to try them
    QString problem;            // translated: a context that does not exist
};

// As the docker command decides: the request, DOCKER_HOST, DOCKER_CONTEXT, the current context,
// then the usual sockets of this system.
[[nodiscard]] EngineEndpoints engineEndpoints(const EngineSurroundings &surroundings);

} // namespace vigie
