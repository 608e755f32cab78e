// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "deadline.h"
#include "diagnosis.h"
#include "engineclient.h"
#include "evidence.h"

#include <atomic>
#include <span>

namespace vigie {

// What the checks share while a diagnosis runs: the request, what was seen so far, the way out.
struct Examination
{
    DiagnosisRequest request;
    Evidence evidence = {};
    EngineClient engine = {};
    const std::atomic_bool *cancelled = nullptr;

    [[nodiscard]] Deadline deadline(int ms) const { return {ms, cancelled}; }
};

// What a check has to say; the runner adds id, title and time.
struct Finding
{
    Outcome outcome = Outcome::Skipped;
    QString summary;
    QJsonObject evidence = {};
};

// One step. A check is one function and a row in checklist.cpp.
struct Check
{
    const char *id;
    const char *title; // translated in the context "Diagnostics"
    Finding (*run)(Examination &examination);
};

// All checks in the order in which they run.
[[nodiscard]] std::span<const Check> checklist();

} // namespace vigie
