// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownstops.h"

#include <QHostAddress>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) ||
           host == "host.docker.internal"_L1 || host == "0.0.0.0"_L1 ||
           QHostAddress(host).isLoopback();
}

} // namespace

void OwnStops::takeList(const QList<EngineContainer> &containers)
{
    for (EngineContainer &known : m_containers)
        known.isRunning = false;
    for (const EngineContainer &container : containers) {
        const QList<int> before = m_containers.value(container.id).ports;
        EngineContainer &known = m_containers[container.id];
        known = container;
        if (known.ports.isEmpty()) // a stopped container publishes nothing
            known.ports = before;
    }
    if (m_containers.size() > mostContainers)
        m_containers.removeIf([](auto entry) { return !entry.value().isRunning; });
}

bool OwnStops::serves(const EngineContainer &container, const Target &target)
{
    const ComposeSettings &compose = target.compose;
    if (!compose.service.isEmpty() && compose.service == container.service &&
        (compose.projectName.isEmpty() || compose.projectName == container.project))
        return true;
    const QUrl &url = target.scrape.url;
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return container.ports.contains(port) && isThisMachine(url.host());
}

// The container itself, or an earlier one of the same service (compose makes new ones).
const EngineContainer *OwnStops::find(const EngineEvent &event) const
{
    const auto known = m_containers.constFind(event.container);
    if (known != m_containers.constEnd() && !known->ports.isEmpty())
        return &known.value();
    if (event.service.isEmpty())
        return nullptr;
    for (const EngineContainer &other : m_containers) {
        if (other.service == event.service && other.project == event.project &&
            !other.ports.isEmpty())
            return &other;
    }
    return nullptr;
}

QList<TargetId> OwnStops::targetsOf(const EngineEvent &event, const QList<Target> &targets) const
{
    EngineContainer container{event.container, event.name, event.project, event.service, {}, true};
    if (const EngineContainer *known = find(event))
        container.ports = known->ports;
    QList<TargetId> ids;
    for (const Target &target : targets) {
        if (serves(container, target))
            ids.append(target.id);
    }
    return ids;
}

QList<TargetId> OwnStops::served(const QList<Target> &targets) const
{
    QList<TargetId> ids;
    for (const Target &target : targets) {
        for (const EngineContainer &container : m_containers) {
            if (container.isRunning && serves(container, target)) {
                ids.append(target.id);
                break;
            }
        }
    }
    return ids;
}

QString OwnStops::projectOf(const Target &target) const
{
    QString gone;
    for (const EngineContainer &container : m_containers) {
        if (container.project.isEmpty() || !serves(container, target))
            continue;
        if (container.isRunning)
            return container.project;
        gone = container.project;
    }
    return gone;
}

} // namespace vigie
