// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outage.h"
#include "report.h"

#include <QList>

#include <optional>

namespace vigie {

// The outage that begins at this time; nothing when there is none.
[[nodiscard]] std::optional<Outage> outageAt(std::int64_t fromMs, const QList<Outage> &outages);

// The last report that was made during an outage and names a cause. Where none was kept: one
// without checks that says what is known.
[[nodiscard]] Report reportOf(const Outage &outage, const QList<Report> &reports);

} // namespace vigie
