// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"
#include "judges.h"
#include "text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Who answers: ours, another project's container, or another program.
namespace vigie {

namespace {

// What usually sits on the ports that metrics use.
QString knownProduct(const PageProbe &page)
{
    struct Product
    {
        QLatin1StringView name;
        const char *sign;
    };
    constexpr std::array products = {
        Product{"Prometheus"_L1, "prometheus_build_info"},
        Product{"Pushgateway"_L1, "pushgateway_build_info"},
        Product{"Alertmanager"_L1, "alertmanager_build_info"},
        Product{"VictoriaMetrics"_L1, "vm_app_version"},
        Product{"Grafana"_L1, "grafana_build_info"},
        Product{"Cockpit"_L1, "<title>Cockpit"},
        Product{"Grafana"_L1, "<title>Grafana"},
        Product{"Prometheus"_L1, "<title>Prometheus"},
        Product{"Portainer"_L1, "<title>Portainer"},
        Product{"Splunk"_L1, "<title>Splunk"},
    };
    for (const Product &product : products) {
        if (page.probe.response.body.contains(product.sign))
            return product.name;
    }
    return {};
}

QString containerText(const ContainerFacts &container)
{
    return container.project.isEmpty() ? Text::tr("the container %1").arg(container.name)
                                       : Text::tr("the container %1 of the project \"%2\"")
                                             .arg(container.name, container.project);
}

bool oursPublishes(const Evidence &evidence)
{
    const ContainerFacts *ours = evidence.container();
    if (!ours || !ours->isRunning())
        return false;
    if (ours->networkMode == "host"_L1 || ours->networkMode.startsWith("container:"_L1))
        return true;
    return std::any_of(ours->actual.begin(), ours->actual.end(), [&](const PortMapping &port) {
        return port.hostPort == evidence.urlPort() && serves(port, evidence.page()->probe.address);
    });
}

} // namespace

Judgement judgeReplicaConflict(const Evidence &evidence)
{
    const ContainerFacts *ours = evidence.container();
    if (!ours)
        return {};
    const ContainerFacts *failed = nullptr;
    const ContainerFacts *holder = nullptr;
    for (const ContainerFacts &container : evidence.containers) {
        if (container.isOneOff || container.project != ours->project)
            continue;
        if (saysAlreadyAllocated(container))
            failed = &container;
        else if (container.isRunning() && !container.published(evidence.containerPort).isEmpty())
            holder = &container;
    }
    if (!failed || !holder)
        return {};
    return supported(
        Confidence::Certain,
        Text::tr("Several replicas of \"%1\" want the same host port.").arg(evidence.serviceName),
        Text::tr("%1 has the port, %2 could not start: port is already allocated.")
            .arg(holder->name, failed->name),
        {u"containers"_s, u"state"_s});
}

Judgement judgeShadowed(const Evidence &evidence)
{
    const PageProbe *seen = evidence.page();
    const ContainerFacts *ours = evidence.container();
    if (!seen || !seen->probe.isConnected() || !ours || !ours->isRunning())
        return {};
    const QHostAddress other(seen->probe.address == QHostAddress(QHostAddress::LocalHost)
                                 ? QHostAddress::LocalHostIPv6
                                 : QHostAddress::LocalHost);
    const QStringList because{u"http"_s, u"owner"_s, u"ports"_s};
    for (const PortListener &listener : foreignListeners(evidence)) {
        const bool wins =
            listener.address == seen->probe.address ||
            (listener.isIPv6() && listener.address == QHostAddress(QHostAddress::AnyIPv6) &&
             seen->probe.address.protocol() == QAbstractSocket::IPv6Protocol);
        const bool published =
            std::any_of(ours->actual.begin(), ours->actual.end(), [&](const PortMapping &port) {
                return port.hostPort == evidence.urlPort();
            });
        if (!wins || !published)
            continue;
        const PageProbe *behind = evidence.probeOf(other);
        return supported(behind && behind->isMetrics() ? Confidence::Certain : Confidence::Likely,
                         Text::tr("%1 listens on %2 and stands before the container.")
                             .arg(listenerName(listener), seen->probe.addressText()),
                         behind && behind->isMetrics()
                             ? Text::tr("%1 answers with the metrics of the container.")
                                   .arg(behind->probe.addressText())
                             : Text::tr("The container's port is published on another address."),
                         because);
    }
    return {};
}

Judgement judgeOtherServer(const Evidence &evidence)
{
    const PageProbe *seen = evidence.page();
    if (!seen || !hasHttpAnswer(evidence) || !evidence.containersKnown)
        return {};
    const QStringList because{u"http"_s, u"owner"_s, u"containers"_s};
    if (oursPublishes(evidence))
        return refuted(Text::tr("The port is published by our container."), because);
    const QString product = knownProduct(*seen);
    const ContainerFacts *publisher = foreignPublisher(evidence);
    const QList<PortListener> foreign = foreignListeners(evidence);
    const bool wanted = evidence.container() || evidence.project.service.has_value();
    if (!wanted || (!publisher && foreign.isEmpty() && product.isEmpty()))
        return {};
    const ContainerFacts *ours = evidence.container();
    const bool conflict = ours && (saysAddressInUse(*ours) || saysAlreadyAllocated(*ours));
    if (conflict && product.isEmpty() && !seen->isMetrics())
        return {}; // the conflict itself is the cause
    QString who = publisher ? containerText(*publisher) : Text::tr("another program");
    if (!publisher && !foreign.isEmpty())
        who = listenerName(foreign.constFirst());
    const QString title =
        product.isEmpty()
            ? Text::tr("Somebody else answers on port %1: %2.").arg(evidence.urlPort()).arg(who)
            : Text::tr("%1 itself answers on port %2, not the service \"%3\".")
                  .arg(product)
                  .arg(evidence.urlPort())
                  .arg(evidence.serviceName);
    return supported(Confidence::Certain, title,
                     ours ? Text::tr("The port is held by %1; the service's own container %2 does "
                                     "not publish it.")
                                .arg(who, ours->name)
                          : Text::tr("The port is held by %1; there is no container of the "
                                     "service \"%2\".")
                                .arg(who, evidence.serviceName),
                     because);
}

Judgement judgeOtherProject(const Evidence &evidence)
{
    if (evidence.ours >= 0 || !evidence.containersKnown)
        return {};
    const QStringList because{u"containers"_s, u"project"_s};
    const ContainerFacts *other = nullptr;
    for (const ContainerFacts &container : evidence.containers) {
        if (container.isOneOff || !container.isRunning())
            continue;
        const bool here = !evidence.project.directory.isEmpty() &&
                          container.workingDirectory == evidence.project.directory;
        const bool publishes = std::any_of(
            container.actual.begin(), container.actual.end(),
            [&](const PortMapping &port) { return port.hostPort == evidence.urlPort(); });
        if (here || publishes)
            other = &container;
    }
    if (!other)
        return evidence.containers.empty()
                   ? refuted(Text::tr("No project has a service \"%1\".").arg(evidence.serviceName),
                             because)
                   : Judgement{};
    return supported(Confidence::Certain,
                     Text::tr("The service runs under another project name: \"%1\" instead of "
                              "\"%2\".")
                         .arg(other->project, evidence.project.expectedName),
                     Text::tr("%1 was started in %2.").arg(other->name, other->workingDirectory),
                     because);
}

Judgement judgeManyWorkers(const Evidence &evidence)
{
    if (!evidence.answersMetrics())
        return {};
    const QStringList because{u"logs"_s, u"workers"_s};
    const bool burst = evidence.burstDisagreements > 0;
    if (!burst && evidence.logs.inUseLine.isEmpty())
        return {};
    const QString how =
        burst
            ? Text::tr("Scrapes in a row disagree: several processes answer in turn.")
            : Text::tr(
                  "The log has \"%1\": the other processes found the port taken, which is normal.")
                  .arg(evidence.logs.inUseLine.trimmed());
    return supported(Confidence::Certain,
                     Text::tr("All is well, but the values are those of one of several processes."),
                     how + u' ' +
                         Text::tr("The multiprocess mode of the client library "
                                  "(PROMETHEUS_MULTIPROC_DIR) would add them up."),
                     because);
}

} // namespace vigie
