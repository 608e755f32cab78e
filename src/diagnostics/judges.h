// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

// The functions of the rules table, by topic; <topic>rules.cpp.
namespace vigie {

// urlrules.cpp
Judgement judgeHostTypo(const Evidence &evidence);
Judgement judgeHttpsOnPlainPort(const Evidence &evidence);
Judgement judgeLocalhostUnresolved(const Evidence &evidence);
Judgement judgePathTypo(const Evidence &evidence);
Judgement judgePortTypo(const Evidence &evidence);
Judgement judgeServiceName(const Evidence &evidence);
Judgement judgeUrlInvalid(const Evidence &evidence);
Judgement judgeUrlScheme(const Evidence &evidence);

// identityrules.cpp
Judgement judgeManyWorkers(const Evidence &evidence);
Judgement judgeOtherProject(const Evidence &evidence);
Judgement judgeOtherServer(const Evidence &evidence);
Judgement judgeReplicaConflict(const Evidence &evidence);
Judgement judgeShadowed(const Evidence &evidence);

// answerrules.cpp
Judgement judgeEmpty(const Evidence &evidence);
Judgement judgeHealthy(const Evidence &evidence);
Judgement judgeNotFound(const Evidence &evidence);
Judgement judgeNotHttp(const Evidence &evidence);
Judgement judgeNotMetrics(const Evidence &evidence);
Judgement judgeRedirect(const Evidence &evidence);
Judgement judgeServerError(const Evidence &evidence);
Judgement judgeTls(const Evidence &evidence);
Judgement judgeUnauthorized(const Evidence &evidence);
Judgement judgeUnreadable(const Evidence &evidence);

Judgement judgeApiOnly(const Evidence &evidence);

// servicerules.cpp
Judgement judgeCrashed(const Evidence &evidence);
Judgement judgeEngineNotRunning(const Evidence &evidence);
Judgement judgeEnginePermission(const Evidence &evidence);
Judgement judgeEngineRemote(const Evidence &evidence);
Judgement judgeEngineUnreachable(const Evidence &evidence);
Judgement judgeFileInvalid(const Evidence &evidence);
Judgement judgeNotCreated(const Evidence &evidence);
Judgement judgeNotRunnable(const Evidence &evidence);
Judgement judgeOneOffOnly(const Evidence &evidence);
Judgement judgeOutOfMemory(const Evidence &evidence);
Judgement judgePaused(const Evidence &evidence);
Judgement judgeProfileInactive(const Evidence &evidence);
Judgement judgeRestartLoop(const Evidence &evidence);
Judgement judgeStopped(const Evidence &evidence);

// conflictrules.cpp
Judgement judgeConflictGone(const Evidence &evidence);
Judgement judgePortReserved(const Evidence &evidence);
Judgement judgeTakenByContainer(const Evidence &evidence);
Judgement judgeTakenByProcess(const Evidence &evidence);

// portrules.cpp
Judgement judgeBaseSixty(const Evidence &evidence);
Judgement judgeChangedNotApplied(const Evidence &evidence);
Judgement judgeEphemeral(const Evidence &evidence);
Judgement judgeExposedOnly(const Evidence &evidence);
Judgement judgeIpv4Only(const Evidence &evidence);
Judgement judgeIpv6Only(const Evidence &evidence);
Judgement judgeNotPublished(const Evidence &evidence);
Judgement judgeOtherAddress(const Evidence &evidence);
Judgement judgeOtherHostPort(const Evidence &evidence);
Judgement judgeProdFileNotUsed(const Evidence &evidence);
Judgement judgeWrongProtocol(const Evidence &evidence);
Judgement judgeWrongTarget(const Evidence &evidence);

// networkrules.cpp
Judgement judgeDisconnected(const Evidence &evidence);
Judgement judgeFirewall(const Evidence &evidence);
Judgement judgeForwardLost(const Evidence &evidence);
Judgement judgeHostModeOnDesktop(const Evidence &evidence);
Judgement judgeInternalNetwork(const Evidence &evidence);
Judgement judgeNetworkNone(const Evidence &evidence);
Judgement judgeProxy(const Evidence &evidence);
Judgement judgeRouteTaken(const Evidence &evidence);

// serverrules.cpp
Judgement judgeFrozen(const Evidence &evidence);
Judgement judgeHung(const Evidence &evidence);
Judgement judgeLoopbackOnly(const Evidence &evidence);
Judgement judgeNotAccepting(const Evidence &evidence);
Judgement judgeNotListening(const Evidence &evidence);
Judgement judgeOtherPort(const Evidence &evidence);
Judgement judgeServerIpv6Only(const Evidence &evidence);
Judgement judgeSlow(const Evidence &evidence);
Judgement judgeStarting(const Evidence &evidence);

} // namespace vigie
