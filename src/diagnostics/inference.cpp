// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"

#include "procinspect.h"
#include "text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 youngMs = 15000;

// Processes with which engines hold published ports.
constexpr std::array engineProcesses = {
    "docker-proxy"_L1, "dockerd"_L1,     "com.docker"_L1, "conmon"_L1,   "rootlessport"_L1,
    "rootlesskit"_L1,  "slirp4netns"_L1, "pasta"_L1,      "wslrelay"_L1, "wslhost"_L1,
    "vpnkit"_L1,       "OrbStack"_L1,    "gvproxy"_L1,    "podman"_L1,   "limactl"_L1};

bool isOfOurProject(const Evidence &evidence, const ContainerFacts &container)
{
    const ContainerFacts *ours = evidence.container();
    return ours && (container.id == ours->id ||
                    (container.project == ours->project && container.service == ours->service));
}

bool contains(const QString &text, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](QLatin1StringView part) {
        return text.contains(part, Qt::CaseInsensitive);
    });
}

} // namespace

bool hasHttpAnswer(const Evidence &evidence)
{
    return evidence.reach() == Reach::Http;
}

bool isRefused(const Evidence &evidence)
{
    const bool nobodyHere =
        evidence.resolve.isLocal && evidence.owners.readable && evidence.owners.listeners.isEmpty();
    return evidence.reach() == Reach::Refused ||
           (evidence.reach() == Reach::NoAnswer && nobodyHere);
}

bool isClosed(const Evidence &evidence)
{
    const Reach reach = evidence.reach();
    return isRefused(evidence) || reach == Reach::ClosedAtOnce || reach == Reach::ClosedLate;
}

bool isEngineListener(const PortListener &listener)
{
    return listener.proxy.has_value() ||
           std::any_of(engineProcesses.begin(), engineProcesses.end(), [&](QLatin1StringView name) {
               return listener.processName.startsWith(name, Qt::CaseInsensitive);
           });
}

QList<PortListener> foreignListeners(const Evidence &evidence)
{
    const ContainerFacts *ours = evidence.container();
    QList<PortListener> foreign;
    for (const PortListener &listener : evidence.owners.listeners) {
        const bool isOurs =
            ours && listener.pid && isContainerProcess(u"/proc"_s, *listener.pid, ours->id);
        const bool isHidden = !listener.pid && listener.processName.isEmpty();
        if (!isEngineListener(listener) && !isOurs && !isHidden)
            foreign.append(listener);
    }
    return foreign;
}

QString listenerName(const PortListener &listener)
{
    const QString name =
        listener.processName.isEmpty() ? Text::tr("a process") : listener.processName;
    return listener.pid ? Text::tr("%1 (process %2)").arg(name).arg(*listener.pid) : name;
}

const ContainerFacts *foreignPublisher(const Evidence &evidence)
{
    for (const ContainerFacts &container : evidence.publishers) {
        if (!isOfOurProject(evidence, container))
            return &container;
    }
    return nullptr;
}

bool expectsCompose(const Evidence &evidence)
{
    return evidence.composeExpected || !evidence.project.paths.isEmpty() ||
           !evidence.containers.empty() || evidence.urlPort() == 9090 || evidence.urlPort() == 8000;
}

bool saysAlreadyAllocated(const ContainerFacts &container)
{
    return contains(container.error, {"port is already allocated"_L1});
}

bool saysAddressInUse(const ContainerFacts &container)
{
    return contains(container.error,
                    {"address already in use"_L1, "only one usage of each socket address"_L1,
                     "Adresse bereits"_L1});
}

bool saysPortReserved(const ContainerFacts &container)
{
    return contains(container.error, {"forbidden by its access permissions"_L1});
}

bool saysNotRunnable(const ContainerFacts &container)
{
    if (container.isRunning() || container.status == "paused"_L1)
        return false;
    return container.exitCode == 126 || container.exitCode == 127 ||
           contains(container.error,
                    {"executable file not found"_L1, "exec format error"_L1, "exec: \""_L1,
                     "no such file or directory: unknown"_L1, "permission denied: unknown"_L1});
}

QList<PortMapping> declaredMappings(const ComposeService &service)
{
    QList<PortMapping> mappings;
    for (const ComposePort &port : service.ports) {
        const int first = port.containerPorts.section(u'-', 0, 0).toInt();
        const int last =
            std::clamp(port.containerPorts.section(u'-', -1).toInt(), first, first + 1000);
        for (int inside = first; inside <= last && inside > 0; ++inside)
            mappings.append(
                {inside, port.protocol, port.hostIp, port.hostPortFor(inside).value_or(0)});
    }
    return mappings;
}

bool mapsTo(const QList<PortMapping> &mappings, int hostPort, int containerPort)
{
    return std::any_of(mappings.begin(), mappings.end(), [&](const PortMapping &mapping) {
        return mapping.isTcp() && mapping.hostPort == hostPort &&
               mapping.containerPort == containerPort;
    });
}

bool serves(const PortMapping &mapping, const QHostAddress &client)
{
    const bool v6 = client.protocol() == QAbstractSocket::IPv6Protocol;
    if (mapping.hostIp.isEmpty())
        return true;
    if (mapping.hostIp == "0.0.0.0"_L1)
        return !v6;
    if (mapping.hostIp == "::"_L1)
        return v6;
    return QHostAddress(mapping.hostIp) == client;
}

bool isYoung(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    return container && container->isRunning() &&
           (container->health == "starting"_L1 ||
            (container->startedAt.isValid() && container->uptimeMs(evidence.now) < youngMs));
}

} // namespace vigie
