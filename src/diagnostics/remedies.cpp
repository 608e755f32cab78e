// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies.h"

#include "inference.h"
#include "patchremedies.h"
#include "remedylist.h"
#include "text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

void startEngine(RemedyList &list)
{
    if (list.evidence().engine.state == EngineState::NotInstalled)
        return list.advise(u"install-engine"_s, Text::tr("Install Docker or Podman"));
#if defined(Q_OS_MACOS)
    list.run(u"start-engine"_s, Text::tr("Start Docker Desktop"),
             {u"open"_s, u"-a"_s, u"Docker"_s});
#elif defined(Q_OS_LINUX)
    list.run(u"start-engine"_s, Text::tr("Start the engine"),
             {u"sudo"_s, u"systemctl"_s, u"start"_s, u"docker"_s});
#else
    list.advise(u"start-engine"_s, Text::tr("Start Docker Desktop"));
#endif
}

void allowEngine(RemedyList &list)
{
    const QString user = qEnvironmentVariable("USER", u"$USER"_s);
    list.run(u"join-group"_s, Text::tr("Join the group of the engine, then log in anew"),
             {u"sudo"_s, u"usermod"_s, u"-aG"_s, u"docker"_s, user});
    list.advise(u"rootless"_s, Text::tr("Or use a rootless engine"));
}

void correctFile(RemedyList &list)
{
    const auto &problem = list.evidence().project.problem;
    if (problem && !problem->at.file.isEmpty())
        list.advise(u"edit-file"_s, Text::tr("Correct %1, line %2")
                                        .arg(QFileInfo(problem->at.file).fileName())
                                        .arg(problem->at.line));
    else
        list.advise(u"edit-file"_s, Text::tr("Correct the compose file"));
}

void activateProfile(RemedyList &list)
{
    const auto &service = list.evidence().project.service;
    if (service && !service->profiles.isEmpty())
        list.compose(u"compose-up"_s, Text::tr("Start the service with its profile"),
                     {u"--profile"_s, service->profiles.constFirst(), u"up"_s, u"-d"_s}, false);
}

void otherProject(RemedyList &list)
{
    for (const ContainerFacts &container : list.evidence().containers) {
        if (container.isOneOff || !container.isRunning())
            continue;
        list.advise(u"use-project"_s,
                    Text::tr("Use the project name \"%1\" for this target").arg(container.project));
        return list.engine(u"stop-container"_s, Text::tr("Or stop the other project's container"),
                           {u"stop"_s}, container.name, false);
    }
}

void freePort(RemedyList &list)
{
    const Evidence &evidence = list.evidence();
    const ContainerFacts *holder = foreignPublisher(evidence);
    const QList<PortListener> foreign = foreignListeners(evidence);
    if (holder)
        list.engine(u"stop-container"_s, Text::tr("Stop the container %1").arg(holder->name),
                    {u"stop"_s}, holder->name, false);
    else if (!foreign.isEmpty())
        list.advise(u"stop-process"_s, Text::tr("End %1").arg(listenerName(foreign.constFirst())));
}

void correctUrl(RemedyList &list)
{
    list.correctedUrls({});
    if (list.isEmpty())
        list.advise(u"edit-url"_s, Text::tr("Correct the path or the port of the URL"));
}

// What comes after the first remedies, whichever of them was chosen.
QString lastStep(const QString &verdict, bool isPatched)
{
    if (verdict.startsWith("port.taken-by"_L1) || verdict == "response.other-server"_L1)
        return Text::tr("Then start the service");
    return isPatched ? Text::tr("Then apply the changed file") : QString();
}

void publishedElsewhere(RemedyList &list)
{
    list.correctedUrls({});
}

void otherAddress(RemedyList &list)
{
    const ContainerFacts *container = list.evidence().container();
    if (!container)
        return;
    const bool isRemote = list.evidence().engine.isRemote();
    for (const PortMapping &port : container->published(list.evidence().containerPort)) {
        if (!isRemote || !QHostAddress(port.hostIp).isLoopback())
            list.useUrlWith({}, port.hostIp, port.hostPort);
    }
}

// The port that is published there may be another one.
void remoteUrl(RemedyList &list)
{
    const Evidence &evidence = list.evidence();
    const ContainerFacts *container = evidence.container();
    int port = 0;
    if (container && !container->published(evidence.containerPort).isEmpty())
        port = container->published(evidence.containerPort).constFirst().hostPort;
    list.useUrlWith({}, evidence.engine.remoteHost, port);
}

void ipv6Only(RemedyList &list)
{
    list.useUrlWith({}, u"::1"_s, 0);
}

void otherServerPort(RemedyList &list)
{
    const Evidence &evidence = list.evidence();
    if (!evidence.inside.on(9191).isEmpty())
        list.advise(u"set-port"_s,
                    Text::tr("Set dramatiq_prom_port to %1").arg(evidence.containerPort));
    else
        list.advise(u"set-port"_s,
                    Text::tr("Let the server listen on port %1").arg(evidence.containerPort));
}

void listenEverywhere(RemedyList &list)
{
    list.advise(u"bind-all"_s, Text::tr("Let the server listen on 0.0.0.0 instead"));
    list.showLogs();
}

void lookAndRestart(RemedyList &list)
{
    list.showLogs();
    list.restart();
}

void continueProcess(RemedyList &list)
{
    if (const ContainerFacts *container = list.evidence().container())
        list.engine(u"continue"_s, Text::tr("Let the process go on"),
                    {u"kill"_s, u"--signal"_s, u"CONT"_s}, container->name, false);
    list.restart();
}

void frontAddress(RemedyList &list)
{
    const bool v6 =
        list.evidence().page()->probe.address.protocol() == QAbstractSocket::IPv6Protocol;
    list.useUrlWith({}, v6 ? u"127.0.0.1"_s : u"::1"_s, 0);
    freePort(list);
}

struct RemedyRow
{
    const char *verdict;
    void (*fill)(RemedyList &list);
};

// The remedies of a verdict, the first to try first. Not listed: corrected URLs alone.
// No std::array: lupdate 6.11 does not see to which class the texts inside one belong.
constexpr RemedyRow table[] = {
    {"url.localhost-unresolved",
     [](RemedyList &list) {
         list.advise(u"edit-hosts"_s,
                     Text::tr("Put the line \"127.0.0.1 localhost\" into the hosts file"));
         list.useUrlWith({}, u"127.0.0.1"_s, 0);
     }},
    {"url.https-on-plain-port",
     [](RemedyList &list) {
         list.useUrlWith(u"http"_s, {}, 0);
     }},
    {"server.tls",
     [](RemedyList &list) {
         list.useUrlWith(u"https"_s, {}, 0);
     }},
    {"engine.not-running", startEngine},
    {"engine.permission-denied", allowEngine},
    {"engine.remote", remoteUrl},
    {"engine.unreachable",
     [](RemedyList &list) {
         list.advise(u"try-engine"_s, Text::tr("Try it in a terminal: docker version"));
     }},
    {"compose.file-invalid", correctFile},
    {"compose.profile-inactive", activateProfile},
    {"compose.prod-file-not-used",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Start it with all compose files"));
     }},
    {"compose.changed-not-applied",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Apply the changed files"));
     }},
    {"compose.other-project", otherProject},
    {"compose.one-off-only",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Start the service"));
     }},
    {"service.not-created",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Create and start the service"));
     }},
    {"service.stopped",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Start the service"));
     }},
    {"service.out-of-memory",
     [](RemedyList &list) {
         list.advise(u"raise-memory"_s, Text::tr("Raise mem_limit in the compose file"));
         list.showLogs();
     }},
    {"service.crashed",
     [](RemedyList &list) {
         list.showLogs();
     }},
    {"service.restart-loop",
     [](RemedyList &list) {
         list.showLogs();
     }},
    {"service.command-not-runnable",
     [](RemedyList &list) {
         list.advise(u"check-command"_s, Text::tr("Correct \"command\" or the image"));
     }},
    {"service.paused",
     [](RemedyList &list) {
         list.compose(u"unpause"_s, Text::tr("Unpause the service"), {u"unpause"_s}, false);
     }},
    {"service.frozen", continueProcess},
    {"service.starting",
     [](RemedyList &list) {
         list.advise(u"wait"_s, Text::tr("Wait a moment and try again"));
     }},
    {"port.taken-by-process", freePort},
    {"port.taken-by-container", freePort},
    {"port.shadowed", frontAddress},
    {"response.other-server", freePort},
    {"port.replica-conflict",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Run one replica only"),
                        {u"--scale"_s, list.evidence().serviceName + u"=1"_s});
     }},
    {"port.conflict-gone",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Start the service"));
     }},
    {"port.other-host-port", publishedElsewhere},
    {"port.ephemeral", publishedElsewhere},
    {"port.other-address", otherAddress},
    {"port.ipv6-only", ipv6Only},
    {"port.ipv4-only",
     [](RemedyList &list) {
         list.useUrlWith({}, u"127.0.0.1"_s, 0);
     }},
    {"port.forward-lost",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Create the container anew"), {u"--force-recreate"_s});
     }},
    {"network.disconnected",
     [](RemedyList &list) {
         list.composeUp(Text::tr("Create the container anew"), {u"--force-recreate"_s});
     }},
    {"network.internal",
     [](RemedyList &list) {
         list.advise(u"normal-network"_s,
                     Text::tr("Give the service a second network that is not internal"));
     }},
    {"network.host-mode-on-desktop",
     [](RemedyList &list) {
         list.advise(u"enable-host-network"_s,
                     Text::tr("Publish the port, or enable host networking in the settings"));
     }},
    {"network.route-taken",
     [](RemedyList &list) {
         list.advise(u"address-pool"_s,
                     Text::tr("Give the engine another address pool (default-address-pools in "
                              "daemon.json), or narrow the VPN's routes"));
     }},
    {"network.firewall",
     [](RemedyList &list) {
         list.advise(u"firewall-rule"_s, Text::tr("Remove the rule for port %1 from the firewall")
                                             .arg(list.evidence().urlPort()));
     }},
    {"network.proxy",
     [](RemedyList &list) {
         list.advise(u"no-proxy"_s,
                     Text::tr("Add %1 to no_proxy").arg(list.evidence().url.url.host()));
     }},
    {"server.loopback-only", listenEverywhere},
    {"server.ipv6-only", listenEverywhere},
    {"server.other-port", otherServerPort},
    {"server.not-listening", lookAndRestart},
    {"server.not-accepting", lookAndRestart},
    {"server.hung", lookAndRestart},
    {"server.slow",
     [](RemedyList &list) {
         list.advise(u"raise-timeout"_s, Text::tr("Raise the target's time-out"));
     }},
    {"response.unauthorized",
     [](RemedyList &list) {
         list.advise(u"set-credentials"_s, Text::tr("Enter the credentials of this target"));
     }},
    {"response.not-found", correctUrl},
    {"response.not-metrics", correctUrl},
    {"server.not-http", correctUrl},
    {"response.empty",
     [](RemedyList &list) {
         list.showLogs();
     }},
    {"response.server-error",
     [](RemedyList &list) {
         list.showLogs();
     }},
    {"response.redirect",
     [](RemedyList &list) {
         if (list.evidence().answersMetrics())
             list.useUrl(list.evidence().page()->url);
     }},
};

} // namespace

std::vector<Remedy> remediesFor(const QString &verdict, const Evidence &evidence)
{
    RemedyList list(evidence);
    bool known = verdict.startsWith("healthy"_L1);
    for (const RemedyRow &row : table) {
        if (verdict != QLatin1StringView(row.verdict))
            continue;
        known = true;
        row.fill(list);
    }
    const std::vector<Remedy> patches = patchRemedies(verdict, evidence);
    list.append(patches);
    if (const QString last = lastStep(verdict, !patches.empty()); !last.isEmpty())
        list.composeUp(last);
    if (!known || (list.isEmpty() && verdict.startsWith("url."_L1)))
        list.correctedUrls(verdict);
    return list.take();
}

} // namespace vigie
