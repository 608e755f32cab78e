// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "verdict.h"

#include <vector>

namespace vigie {

/// The changes of a compose file that put a cause right, each as a diff that nobody has applied
/// yet; none where the file cannot be changed safely. `up -d` has to follow.
[[nodiscard]] std::vector<Remedy> patchRemedies(const QString &verdict, const Evidence &evidence);

} // namespace vigie
