// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"
#include "targetstate.h"

#include <QString>

namespace vigie {

// Why a target is down, for the purpose of telling it: targets with the same key share one notice.
struct Cause
{
    QString key;
    QString text;           // in words
    bool isCertain = false; // a diagnosis named it
};

// project: the compose project that serves the target; empty where it is not known.
[[nodiscard]] Cause causeOf(const Target &target, const TargetState &state, const QString &project);

} // namespace vigie
