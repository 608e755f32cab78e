// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerfacts.h"
#include "enginefacts.h"
#include "insidefacts.h"
#include "logfacts.h"
#include "pageprobe.h"
#include "portowner.h"
#include "projectfacts.h"
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
