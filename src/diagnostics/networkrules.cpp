// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"
#include "judges.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What lies between the host port and the process.
namespace vigie {

namespace {

const ContainerFacts *running(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    return container && container->isRunning() && !evidence.answersMetrics() ? container : nullptr;
}

bool publishesUrlPort(const Evidence &evidence, const ContainerFacts &container)
{
    const QHostAddress client = evidence.page()->probe.address;
    const QList<PortMapping> published = container.published(evidence.containerPort);
    return std::any_of(published.begin(), published.end(), [&](const PortMapping &port) {
        return port.hostPort == evidence.urlPort() && serves(port, client);
    });
}

// Somebody inside listens where the engine can reach it.
bool listensReachably(const Evidence &evidence)
{
    const QList<ProcListener> listeners = evidence.inside.on(evidence.containerPort);
    if (evidence.inside.connectsElsewhere())
        return true;
    return std::any_of(listeners.begin(), listeners.end(),
                       [](const ProcListener &listener) { return !listener.address.isLoopback(); });
}

QString whereTo(const ContainerFacts &container, const QString &device)
{
    const QString address =
        container.networks.isEmpty() ? QString() : container.networks.constFirst().ipAddress;
    return device == "*"_L1 ? Text::tr("A route throws packets to %1 away.").arg(address)
                            : Text::tr("Packets to %1 leave by %2.").arg(address, device);
}

bool directAnswers(const Evidence &evidence)
{
    return evidence.inside.direct && evidence.inside.direct->probe.reach == Reach::Http;
}

} // namespace

Judgement judgeNetworkNone(const Evidence &evidence)
{
    const ContainerFacts *container = running(evidence);
    if (!container || container->networkMode != "none"_L1)
        return {};
    return supported(Confidence::Certain,
                     Text::tr("The container has no network (network_mode: none)."),
                     Text::tr("So nothing can be published."), {u"networks"_s});
}

Judgement judgeHostModeOnDesktop(const Evidence &evidence)
{
    const ContainerFacts *container = running(evidence);
    if (!container || container->networkMode != "host"_L1)
        return {};
    if (!evidence.engine.isDesktop)
        return refuted(Text::tr("The host network is really this machine's."), {u"engine"_s});
    return supported(Confidence::Likely,
                     Text::tr("With Docker Desktop, network_mode: host is that of its virtual "
                              "machine."),
                     Text::tr("It reaches this machine only when the setting \"Enable host "
                              "networking\" is on and the server listens on 127.0.0.1."),
                     {u"engine"_s, u"networks"_s});
}

Judgement judgeDisconnected(const Evidence &evidence)
{
    const ContainerFacts *container = running(evidence);
    if (!container || container->networkMode == "host"_L1 || container->networkMode == "none"_L1 ||
        container->networkMode.startsWith("container:"_L1))
        return {};
    if (!container->networks.isEmpty())
        return refuted(Text::tr("The container is in the network %1.")
                           .arg(container->networks.constFirst().name),
                       {u"networks"_s});
    return supported(Confidence::Certain, Text::tr("The container is cut off from its network."),
                     Text::tr("It wants to publish ports, but is in no network any more."),
                     {u"networks"_s, u"ports"_s});
}

Judgement judgeInternalNetwork(const Evidence &evidence)
{
    const ContainerFacts *container = running(evidence);
    if (!container || evidence.networks.empty() || container->wanted.isEmpty() ||
        !container->published(evidence.containerPort).isEmpty())
        return {};
    const bool allInternal =
        std::all_of(evidence.networks.begin(), evidence.networks.end(),
                    [](const NetworkFacts &network) { return network.isInternal; });
    if (!allInternal)
        return refuted(Text::tr("The network is not internal."), {u"networks"_s});
    return supported(
        Confidence::Certain,
        Text::tr("The network \"%1\" is internal: the engine publishes no ports there.")
            .arg(evidence.networks.front().name),
        Text::tr("The mapping is wanted but not in force."), {u"networks"_s, u"ports"_s});
}

Judgement judgeRouteTaken(const Evidence &evidence)
{
    const ContainerFacts *container = running(evidence);
    if (!container || hasHttpAnswer(evidence) || evidence.inside.expectedBridge == 0)
        return {};
    const QStringList because{u"direct"_s, u"networks"_s};
    if (evidence.inside.expectedBridge > 0)
        return refuted(Text::tr("Packets to the container leave by its bridge."), because);
    if (evidence.inside.readable && !listensReachably(evidence))
        return {};
    return supported(Confidence::Certain,
                     Text::tr("Another network (a VPN?) has taken the container's addresses."),
                     whereTo(*container, evidence.inside.routeDevice), because);
}

Judgement judgeFirewall(const Evidence &evidence)
{
    const PageProbe *page = evidence.page();
    if (!page || evidence.answersMetrics())
        return {};
    const QStringList because{u"http"_s, u"owner"_s};
    const bool listening = !evidence.owners.listeners.isEmpty();
    if (page->probe.reach == Reach::NoAnswer && evidence.resolve.isLocal && !isRefused(evidence))
        return supported(Confidence::Certain,
                         Text::tr("A firewall drops connections to port %1 of this machine.")
                             .arg(evidence.urlPort()),
                         listening ? Text::tr("Somebody listens there, but the connection attempt "
                                              "is not even answered.")
                                   : Text::tr("A closed port would refuse at once; here nothing "
                                              "comes back."),
                         because);
    const ContainerFacts *container = running(evidence);
    if (page->probe.reach != Reach::Refused || !container || !listening ||
        !publishesUrlPort(evidence, *container))
        return {};
    const bool alive = directAnswers(evidence) || listensReachably(evidence);
    if (!alive)
        return refuted(Text::tr("The port is open, but nothing behind it is."), because);
    return supported(Confidence::Likely,
                     Text::tr("A firewall rejects connections to port %1 of this machine.")
                         .arg(evidence.urlPort()),
                     Text::tr("The port is published and held by the engine, and the container "
                              "answers at its own address; still the connection is refused."),
                     because);
}

Judgement judgeForwardLost(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    const PageProbe *page = evidence.page();
    if (!container || !page || evidence.answersMetrics())
        return {};
    const QStringList because{u"owner"_s, u"ports"_s};
    const bool leftOver =
        !container->isRunning() && page->probe.reach == Reach::Silent && evidence.engine.isPodman;
    const bool lost = container->isRunning() && isRefused(evidence) &&
                      publishesUrlPort(evidence, *container) && evidence.owners.readable &&
                      evidence.owners.listeners.isEmpty() && listensReachably(evidence) &&
                      !directAnswers(evidence);
    if (!leftOver && !lost)
        return {};
    return supported(Confidence::Likely,
                     Text::tr("The engine lost the forwarding of port %1.").arg(evidence.urlPort()),
                     leftOver ? Text::tr("The port is held, but the container does not run.")
                              : Text::tr("The engine says it is published, but nobody holds it on "
                                         "this machine."),
                     because);
}

Judgement judgeProxy(const Evidence &evidence)
{
    if (!evidence.proxyFound)
        return {};
    return supported(Confidence::Certain,
                     Text::tr("A proxy catches requests to %1.").arg(evidence.url.url.host()),
                     evidence.proxyText, {u"proxy"_s});
}

} // namespace vigie
