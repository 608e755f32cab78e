// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

enum class EngineState {
    NotTried,
    Reachable,
    NotInstalled,     // neither a socket nor a docker command
    NotRunning,       // installed, but no socket or nobody behind it
    PermissionDenied, //
    NotAnswering,     // connected, but no answer in time
    NotAnEngine,      // an answer that is none of an engine
    Remote,           // on another machine, and nobody could ask it
};

struct EngineFacts
{
    EngineState state = EngineState::NotTried;
    QString endpoint;        // "unix:///var/run/docker.sock"
    QString endpointSource;  // "DOCKER_HOST", "context x", "default"
    QString remoteHost;      // the machine of the engine; empty: this one
    bool isUrlsHost = false; // the URL leads to that machine
    QString requestedHost;   // set for the target alone: the user's commands need it too
    QString version;
    QString operatingSystem;
    QString error;
    bool isPodman = false;
    bool isDesktop = false; // containers run in a virtual machine
    bool isRootless = false;

    [[nodiscard]] bool isRemote() const { return !remoteHost.isEmpty(); }
};

} // namespace vigie
