// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composefile.h"
#include "containerfacts.h"
#include "httpprobe.h"
#include "logfacts.h"
#include "pagecontent.h"
#include "portowner.h"
#include "procnettcp.h"
#include "urlanalysis.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace vigie {

struct ResolveFacts
{
    bool tried = false;
    bool timedOut = false;
    QList<QHostAddress> addresses;
    QString error;
    bool isLocal = false; // every address is one of this machine
};

// A probe together with what its body is.
struct PageProbe
{
    HttpProbe probe;
    PageContent content;
    QString url;          // the last one, after redirects
    bool isExtra = false; // a loopback address that the URL's host does not lead to

    [[nodiscard]] bool isMetrics() const
    {
        return probe.reach == Reach::Http && probe.response.status == 200 &&
               content.kind == PageKind::Metrics;
    }
};

// A corrected URL that was tried.
struct Candidate
{
    QString rule; // of the URL analysis, or "port", "path", "scheme"
    QString url;
    PageProbe page;
};

enum class EngineState {
    NotTried,
    Reachable,
    NotInstalled,     // neither a socket nor a docker command
    NotRunning,       // installed, but no socket or nobody behind it
    PermissionDenied, //
    NotAnswering,     // connected, but no answer in time
    NotAnEngine,      // an answer that is none of an engine
    Remote,           // the endpoint is on another machine
};

struct EngineFacts
{
    EngineState state = EngineState::NotTried;
    QString endpoint;       // "unix:///var/run/docker.sock"
    QString endpointSource; // "DOCKER_HOST", "context x", "default"
    QString remoteHost;
    QString version;
    QString operatingSystem;
    QString error;
    bool isPodman = false;
    bool isDesktop = false; // containers run in a virtual machine
    bool isRootless = false;
};

// What the processes of the container do, seen from the host (Linux) or by exec.
struct InsideFacts
{
    bool readable = false;
    QString source; // "/proc/1234/net/tcp", "exec cat /proc/net/tcp"
    QList<ProcListener> listeners;
    bool processKnown = false;
    char processState = 0; // of the process that matters: S, R, T, D, Z
    QString processName;
    std::optional<PageProbe> direct; // from the host to the container's own address
    QString routeDevice;             // the interface towards the container's address
    int expectedBridge = 0; // 1: the route goes through the engine's bridge, -1: it does not

    [[nodiscard]] QList<ProcListener> on(quint16 port) const;
};

// The compose files, and what the command says about them.
struct ProjectFacts
{
    bool tried = false;
    QStringList paths;           // absolute, in the order of -f
    bool pathsRequested = false; // given by the user, not found
    QString directory;
    QString expectedName; // what compose would call the project
    QList<ComposeFile> files;
    std::optional<ComposeService> service;
    bool hasServices = false;
    QStringList serviceNames;
    std::optional<ComposeProblem> problem;
    QString configError;          // of `docker compose config`
    QString configHash;           // of the service in the files as they are now
    std::optional<bool> isEdited; // since the container was created
};

// Everything that the checks saw. A check fills its part; the rules only read.
struct Evidence
{
    QDateTime now;
    // the request, completed
    QString serviceName;
    quint16 containerPort = 0;
    bool composeExpected = false; // a compose project is asked for, or there is one

    UrlAnalysis url;
    ResolveFacts resolve;
    std::vector<PageProbe> probes; // of the URL as typed, an entry for each address
    int redirects = 0;
    QString redirectTarget;
    bool redirectLoop = false;
    int timeoutMs = 0;
    bool tlsBehindPlainUrl = false;
    std::vector<Candidate> candidates;
    bool proxyFound = false; // an environment or system proxy would catch this URL
    QString proxyText;

    EngineFacts engine;
    bool containersKnown = false;
    std::vector<ContainerFacts> containers; // of our service, in every project
    int ours = -1;                          // index
    std::vector<ContainerFacts> publishers; // who publishes the URL's port, according to the engine
    std::vector<NetworkFacts> networks;     // of our container

    InsideFacts inside;
    PortOwners owners; // of the URL's port on this machine
    LogFacts logs;
    ProjectFacts project;
    std::optional<PageProbe> fallback;
    bool fallbackHasWorkers = false;
    int burstDisagreements = -1; // pages that went back; -1: not looked at
    int burstPages = 0;

    [[nodiscard]] const PageProbe *page() const; // the one a client would see
    [[nodiscard]] Reach reach() const;
    [[nodiscard]] quint16 urlPort() const;
    [[nodiscard]] bool answersMetrics() const;
    [[nodiscard]] const ContainerFacts *container() const;
    // A probe of the loopback address of the other family.
    [[nodiscard]] const PageProbe *probeOf(const QHostAddress &address) const;
    [[nodiscard]] const Candidate *answering(const QString &rule) const;
};

} // namespace vigie
