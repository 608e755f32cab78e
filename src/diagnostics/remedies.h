// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "verdict.h"

namespace vigie {

// The ways to put a cause right, the first to try first.
[[nodiscard]] std::vector<Remedy> remediesFor(const QString &verdict, const Evidence &evidence);

} // namespace vigie
