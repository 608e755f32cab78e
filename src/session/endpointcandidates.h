// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engineevent.h"
#include "target.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

namespace vigie {

// A place of this machine where a /metrics page may be.
struct EndpointCandidate
{
    enum class Origin { Usual, Container, Port };

    QUrl url;
    QHostAddress address; // the loopback address to ask
    QString name;         // proposed for the target
    Origin origin = Origin::Usual;
    QString project; // of a container
    QString service;
    bool operator==(const EndpointCandidate &) const = default;
};

// A socket of this user that listens on this machine.
struct LocalListener
{
    QHostAddress address;
    int port = 0;
};

// What is worth a question: the usual places, published ports, this user's listening ports; each
// port once, at most mostCandidates, the likeliest first, without what is a target already.
inline constexpr qsizetype mostCandidates = 150;
[[nodiscard]] QList<EndpointCandidate> endpointCandidates(const QList<EngineContainer> &containers,
                                                          const QList<LocalListener> &listeners,
                                                          const QList<Target> &known);

// The listening sockets of this user, where the system says them without a process being started;
// elsewhere the usual ports of exporters.
[[nodiscard]] QList<LocalListener> localListeners();

} // namespace vigie
