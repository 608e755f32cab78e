// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

// Questions that several rules ask of the evidence.
namespace vigie {

// The page came, or at least an HTTP status: somebody is there to be judged.
[[nodiscard]] bool hasHttpAnswer(const Evidence &evidence);
// Refused; or not answered while nobody listens, which is how Windows refuses: it takes its time.
[[nodiscard]] bool isRefused(const Evidence &evidence);
// Accepted and closed, or refused: nobody behind the port, as the engine shows it.
[[nodiscard]] bool isClosed(const Evidence &evidence);

// The engine's own process holds this socket for a container.
[[nodiscard]] bool isEngineListener(const PortListener &listener);
// Who else listens on the URL's port: neither the engine nor our container.
[[nodiscard]] QList<PortListener> foreignListeners(const Evidence &evidence);
[[nodiscard]] QString listenerName(const PortListener &listener);
// A running container that publishes the URL's port and is not ours.
[[nodiscard]] const ContainerFacts *foreignPublisher(const Evidence &evidence);

// Compose is the subject: files, a project or a service were named, or it is a usual port.
[[nodiscard]] bool expectsCompose(const Evidence &evidence);

// State.Error of our container, by meaning.
[[nodiscard]] bool saysAlreadyAllocated(const ContainerFacts &container);
[[nodiscard]] bool saysAddressInUse(const ContainerFacts &container);
[[nodiscard]] bool saysPortReserved(const ContainerFacts &container);
[[nodiscard]] bool saysNotRunnable(const ContainerFacts &container);

// The mappings of the service's ports that the files as they are now would give.
[[nodiscard]] QList<PortMapping> declaredMappings(const ComposeService &service);
[[nodiscard]] bool mapsTo(const QList<PortMapping> &mappings, int hostPort, int containerPort);
// Whether a mapping's host address serves a client that connects to this address.
[[nodiscard]] bool serves(const PortMapping &mapping, const QHostAddress &client);

// Started so recently that not to listen yet is no fault.
[[nodiscard]] bool isYoung(const Evidence &evidence);

} // namespace vigie
