// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrunner.h"

namespace vigie {

class StoreSnapshot;

// When the targets of earlier runs did not answer, from their series `up`, until that time.
[[nodiscard]] QHash<QString, QList<Outage>> rememberedOutages(const StoreSnapshot &snapshot,
                                                              std::int64_t untilMs);

} // namespace vigie
