// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <array>

namespace vigie {

namespace {

// id, title, function. The order is that of the evidence: cheap and near first.
constexpr auto checks = std::to_array<Check>({
    {"url", QT_TRANSLATE_NOOP("Diagnostics", "The URL as typed"), checkUrl},
    {"resolve", QT_TRANSLATE_NOOP("Diagnostics", "The host's addresses"), checkResolve},
    {"http", QT_TRANSLATE_NOOP("Diagnostics", "Answer over HTTP"), checkAnswer},
    {"body", QT_TRANSLATE_NOOP("Diagnostics", "Metrics in the answer"), checkBody},
    {"proxy", QT_TRANSLATE_NOOP("Diagnostics", "A proxy on the way"), checkProxy},
    {"project", QT_TRANSLATE_NOOP("Diagnostics", "The compose files"), checkProject},
    {"engine", QT_TRANSLATE_NOOP("Diagnostics", "The container engine"), checkEngine},
    {"containers", QT_TRANSLATE_NOOP("Diagnostics", "The service's containers"), checkContainers},
    {"state", QT_TRANSLATE_NOOP("Diagnostics", "The container's state"), checkState},
    {"ports", QT_TRANSLATE_NOOP("Diagnostics", "The published ports"), checkPorts},
    {"networks", QT_TRANSLATE_NOOP("Diagnostics", "The container's networks"), checkNetworks},
    {"logs", QT_TRANSLATE_NOOP("Diagnostics", "The logs since the start"), checkLogs},
    {"listeners", QT_TRANSLATE_NOOP("Diagnostics", "What listens inside"), checkListeners},
    {"direct", QT_TRANSLATE_NOOP("Diagnostics", "The container's own address"), checkDirect},
    {"inside", QT_TRANSLATE_NOOP("Diagnostics", "The page from inside"), checkInsidePage},
    {"owner", QT_TRANSLATE_NOOP("Diagnostics", "Who holds the port here"), checkOwner},
    {"workers", QT_TRANSLATE_NOOP("Diagnostics", "One registry or several"), checkWorkers},
    {"config", QT_TRANSLATE_NOOP("Diagnostics", "What compose says about the files"), checkConfig},
    {"fallback", QT_TRANSLATE_NOOP("Diagnostics", "The page of the API"), checkFallback},
    {"corrections", QT_TRANSLATE_NOOP("Diagnostics", "Corrected URLs"), checkCorrections},
});

} // namespace

std::span<const Check> checklist()
{
    return checks;
}

} // namespace vigie
