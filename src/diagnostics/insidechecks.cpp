// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "containerexec.h"
#include "insidetools.h"
#include "procinspect.h"
#include "text.h"

#include <QFile>
#include <QJsonArray>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int execMs = 4000;
constexpr int directMs = 1500;
constexpr int settleSteps = 6;
constexpr int settleMs = 40;

// The engine's processes are ours to look at: not in a virtual machine, not elsewhere.
bool isNative(const Evidence &evidence)
{
#if defined(Q_OS_LINUX)
    return !evidence.engine.isDesktop && !evidence.engine.isRemote();
#else
    Q_UNUSED(evidence)
    return false;
#endif
}

// Docker's own name server inside the container is no server of the application.
void dropEngineListeners(QList<ProcListener> &listeners)
{
    listeners.erase(std::remove_if(listeners.begin(), listeners.end(),
                                   [](const ProcListener &listener) {
                                       return listener.address == QHostAddress(u"127.0.0.11"_s);
                                   }),
                    listeners.end());
}

void readFromProc(const ContainerFacts &container, InsideFacts &inside)
{
    const QString root = u"/proc"_s;
    if (!isContainerProcess(root, container.pid, container.id))
        return;
    inside.processState = processTreeState(root, container.pid);
    inside.processName = processName(root, container.pid);
    inside.processKnown = inside.processState != 0;
    if (const auto tables = tcpTables(root, container.pid)) {
        inside.readable = true;
        inside.source = u"/proc/%1/net/tcp"_s.arg(container.pid);
        inside.listeners = parseProcNetTcp(*tables);
        dropEngineListeners(inside.listeners);
    }
}

void readByExec(Examination &examination, const ContainerFacts &container)
{
    InsideFacts &inside = examination.evidence.inside;
    const Deadline deadline = examination.deadline(execMs);
    for (const QStringList &reader : tableReaders(container.command.value(0))) {
        const ExecResult result =
            execInContainer(examination.engine, container.id, reader, deadline);
        // the exit code is 1 when there is no IPv6 table: the other one counts all the same
        if (!result.finished || result.exitCode > 1 || !result.output.contains("local_address"))
            continue;
        inside.readable = true;
        inside.source = u"exec %1 /proc/net/tcp"_s.arg(reader.constFirst());
        inside.listeners = parseProcNetTcp(result.output);
        return;
    }
}

QString listenerText(const ProcListener &listener)
{
    const QString address = listener.address.toString();
    QString text = (address.contains(u':') ? u'[' + address + u']' : address) + u':' +
                   QString::number(listener.port);
    if (listener.waiting > 0)
        text += Text::tr(" (%n waiting)", nullptr, static_cast<int>(listener.waiting));
    return text;
}

void readRoute(Evidence &evidence, const QHostAddress &address)
{
    QFile file(u"/proc/net/route"_s);
    if (!file.open(QIODevice::ReadOnly) || evidence.networks.empty())
        return;
    InsideFacts &inside = evidence.inside;
    inside.routeDevice = routeInterface(file.readAll(), address);
    const auto isBridge = [&](const NetworkFacts &network) {
        return network.bridge == inside.routeDevice;
    };
    const bool known = std::any_of(evidence.networks.begin(), evidence.networks.end(),
                                   [](const NetworkFacts &n) { return !n.bridge.isEmpty(); });
    if (known)
        inside.expectedBridge =
            std::any_of(evidence.networks.begin(), evidence.networks.end(), isBridge) ? 1 : -1;
}

} // namespace

Finding checkListeners(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    if (evidence.answersMetrics())
        return {Outcome::Skipped, Text::tr("Not needed: the URL answers.")};
    if (!container)
        return {Outcome::Skipped, Text::tr("No container is known.")};
    if (container->pid <= 0)
        return {Outcome::Skipped, Text::tr("The container does not run.")};
    if (evidence.engine.isRemote() && !evidence.engine.isUrlsHost)
        return {Outcome::Skipped, Text::tr("Not needed: the URL does not lead there.")};
    InsideFacts &inside = evidence.inside;
    if (isNative(evidence))
        readFromProc(*container, inside);
    // a server says that it started a moment before it listens
    for (int i = 0; i < settleSteps && inside.readable && inside.listeners.isEmpty() &&
                    !evidence.logs.startLine.isEmpty() && !examination.deadline(0).isCancelled();
         ++i) {
        QThread::msleep(settleMs);
        readFromProc(*container, inside);
    }
    if (!inside.readable && container->isRunning())
        readByExec(examination, *container);
    if (!inside.readable)
        return {Outcome::Skipped, Text::tr("What listens inside cannot be seen.")};
    dropEngineListeners(inside.listeners);
    QStringList texts;
    for (const ProcListener &listener : std::as_const(inside.listeners))
        texts.append(listenerText(listener));
    const QString state =
        inside.processKnown ? QString(QLatin1Char(inside.processState)) : QString();
    const QJsonObject details{{u"source"_s, inside.source},
                              {u"listeners"_s, QJsonArray::fromStringList(texts)},
                              {u"process"_s, inside.processName},
                              {u"process_state"_s, state}};
    const bool found = !inside.on(evidence.containerPort).isEmpty();
    if (texts.isEmpty())
        return {Outcome::Failed, Text::tr("Nothing listens inside the container."), details};
    return {found ? Outcome::Passed : Outcome::Failed,
            Text::tr("Inside the container: %1").arg(texts.join(u", "_s)), details};
}

Finding checkDirect(Examination &examination)
{
    Evidence &evidence = examination.evidence;
    const ContainerFacts *container = evidence.container();
    const bool reachable = isNative(evidence) && !evidence.engine.isRootless;
    if (evidence.answersMetrics() || evidence.reach() == Reach::Silent || !container ||
        !container->isRunning() || !reachable || container->networks.isEmpty())
        return {Outcome::Skipped, Text::tr("Not needed, or not possible here.")};
    const QHostAddress address(container->networks.constFirst().ipAddress);
    if (address.isNull())
        return {Outcome::Skipped, Text::tr("The container has no address.")};
    readRoute(evidence, address);
    InsideFacts &inside = evidence.inside;
    QJsonObject details{{u"address"_s, address.toString()}, {u"route"_s, inside.routeDevice}};
    if (inside.expectedBridge < 0)
        return {Outcome::Failed,
                Text::tr("Packets to %1 leave by %2 instead of the container network.")
                    .arg(address.toString(), inside.routeDevice),
                details};
    QUrl url = evidence.url.url;
    url.setPort(evidence.containerPort);
    inside.direct = fetchFrom(examination, url, address, directMs);
    details["probe"_L1] = probeJson(*inside.direct);
    const QString text = inside.direct->probe.addressText() + u": "_s + reachText(*inside.direct);
    return {inside.direct->isMetrics() ? Outcome::Passed : Outcome::Failed, text, details};
}

} // namespace vigie
