// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules.h"

// The functions of the rules table, by topic; <topic>rules.cpp.
namespace vigie {

Judgement judgeUrlInvalid(const Evidence &evidence);
Judgement judgeUrlScheme(const Evidence &evidence);
Judgement judgeLocalhostUnresolved(const Evidence &evidence);
Judgement judgeHostTypo(const Evidence &evidence);
Judgement judgeServiceName(const Evidence &evidence);
Judgement judgePathTypo(const Evidence &evidence);
Judgement judgeHttpsOnPlainPort(const Evidence &evidence);
Judgement judgePortTypo(const Evidence &evidence);

Judgement judgeRedirect(const Evidence &evidence);
Judgement judgeUnreadable(const Evidence &evidence);
Judgement judgeHealthy(const Evidence &evidence);
Judgement judgeTls(const Evidence &evidence);
Judgement judgeNotHttp(const Evidence &evidence);
Judgement judgeNotFound(const Evidence &evidence);
Judgement judgeUnauthorized(const Evidence &evidence);
Judgement judgeServerError(const Evidence &evidence);
Judgement judgeNotMetrics(const Evidence &evidence);
Judgement judgeEmpty(const Evidence &evidence);
Judgement judgeSlow(const Evidence &evidence);
Judgement judgeHung(const Evidence &evidence);
Judgement judgeNotListening(const Evidence &evidence);

} // namespace vigie
