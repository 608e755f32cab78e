// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examination.h"

// The functions of the checklist, by topic; <topic>checks.cpp.
namespace vigie {

Finding checkUrl(Examination &examination);
Finding checkCorrections(Examination &examination);

Finding checkResolve(Examination &examination);
Finding checkAnswer(Examination &examination);
Finding checkBody(Examination &examination);
Finding checkProxy(Examination &examination);

Finding checkProject(Examination &examination);

Finding checkEngine(Examination &examination);
Finding checkContainers(Examination &examination);

Finding checkState(Examination &examination);
Finding checkPorts(Examination &examination);
Finding checkNetworks(Examination &examination);

Finding checkListeners(Examination &examination);
Finding checkDirect(Examination &examination);
Finding checkInsidePage(Examination &examination);

Finding checkOwner(Examination &examination);
Finding checkLogs(Examination &examination);
Finding checkConfig(Examination &examination);
Finding checkFallback(Examination &examination);
Finding checkWorkers(Examination &examination);

// Reads the compose files of the request, or those that the directory has.
void readProject(Examination &examination);
// Takes over the files that our container was made of, when the request names none.
void adoptProject(Examination &examination);

// Fetches a URL for comparison: no redirects, the first loopback address that connects.
[[nodiscard]] PageProbe fetchPage(const Examination &examination, const QUrl &url, int ms);

// One address of a URL.
[[nodiscard]] PageProbe fetchFrom(const Examination &examination, const QUrl &url,
                                  const QHostAddress &address, int ms);

// The parts of a request for a URL; the target without the fragment.
[[nodiscard]] QByteArray hostHeader(const QUrl &url);
[[nodiscard]] QByteArray requestTarget(const QUrl &url);

// What happened, for people: "connection refused", "HTTP 404 after 3 ms".
[[nodiscard]] QString reachText(const PageProbe &page);
[[nodiscard]] QJsonObject probeJson(const PageProbe &page);

} // namespace vigie
