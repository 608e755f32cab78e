// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference.h"
#include "judges.h"
#include "text.h"

using namespace Qt::StringLiterals;

// The container could not start because of its port.
namespace vigie {

namespace {

const ContainerFacts *notStarted(const Evidence &evidence)
{
    const ContainerFacts *container = evidence.container();
    return container && !container->isRunning() && !container->error.isEmpty() ? container
                                                                               : nullptr;
}

// The host port that could not be had, as the engine's text names it.
int conflictPort(const Evidence &evidence, const ContainerFacts &container)
{
    for (const PortMapping &port : container.wanted) {
        if (port.containerPort == evidence.containerPort && port.hostPort > 0)
            return port.hostPort;
    }
    return evidence.urlPort();
}

// Engines put the reason behind a list of who passed it on, with ids that tell nobody anything.
QString reasonOf(const ContainerFacts &container)
{
    for (const auto &beginning : {"failed to bind"_L1, "cannot listen on"_L1, "Bind for"_L1,
                                  "exposing port"_L1, "listen tcp"_L1}) {
        if (const qsizetype at = container.error.indexOf(beginning); at >= 0)
            return container.error.mid(at);
    }
    return container.error;
}

} // namespace

Judgement judgeTakenByContainer(const Evidence &evidence)
{
    const ContainerFacts *container = notStarted(evidence);
    if (!container || !saysAlreadyAllocated(*container))
        return {};
    const QStringList because{u"state"_s, u"containers"_s};
    const ContainerFacts *holder = foreignPublisher(evidence);
    if (!holder)
        return refuted(Text::tr("No container publishes the port any more."), because);
    const QString project =
        holder->project.isEmpty()
            ? QString()
            : Text::tr(" (project \"%1\", service \"%2\")").arg(holder->project, holder->service);
    return supported(Confidence::Certain,
                     Text::tr("Port %1 is taken by the container %2%3.")
                         .arg(conflictPort(evidence, *container))
                         .arg(holder->name, project),
                     Text::tr("So the service could not start: %1").arg(reasonOf(*container)),
                     because);
}

Judgement judgeTakenByProcess(const Evidence &evidence)
{
    const ContainerFacts *container = notStarted(evidence);
    if (!container || !saysAddressInUse(*container))
        return {};
    const QStringList because{u"state"_s, u"owner"_s};
    const int port = conflictPort(evidence, *container);
    const QString error = Text::tr("So the service could not start: %1").arg(reasonOf(*container));
    if (!evidence.owners.readable)
        return supported(Confidence::Likely,
                         Text::tr("Port %1 is taken by a process of this machine.").arg(port),
                         error, because);
    const QList<PortListener> foreign = foreignListeners(evidence);
    if (!foreign.isEmpty())
        return supported(
            Confidence::Certain,
            Text::tr("Port %1 is taken by %2.").arg(port).arg(listenerName(foreign.constFirst())),
            error, because);
    if (evidence.owners.listeners.isEmpty())
        return refuted(Text::tr("Nobody holds the port any more."), because);
    return supported(Confidence::Likely,
                     Text::tr("Port %1 is taken by a process of another user.").arg(port), error,
                     because);
}

Judgement judgePortReserved(const Evidence &evidence)
{
    const ContainerFacts *container = notStarted(evidence);
    if (!container || !saysPortReserved(*container))
        return {};
    return supported(Confidence::Certain,
                     Text::tr("The system has reserved port %1; no process holds it.")
                         .arg(conflictPort(evidence, *container)),
                     reasonOf(*container), {u"state"_s, u"owner"_s});
}

Judgement judgeConflictGone(const Evidence &evidence)
{
    const ContainerFacts *container = notStarted(evidence);
    if (!container || !(saysAddressInUse(*container) || saysAlreadyAllocated(*container)))
        return {};
    return supported(
        Confidence::Certain,
        Text::tr("The port was taken when the service was started; now it is free, but "
                 "the service was not started again."),
        Text::tr("The engine remembers: %1").arg(reasonOf(*container)), {u"state"_s, u"owner"_s});
}

} // namespace vigie
