// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartstate.h"

#include <QByteArray>

namespace vigie {

// The visible range as comma-separated values (RFC 4180): ISO 8601 times with their offset, one
// column a series with its unit in the header, values in the metric's own unit, shortest digits.
[[nodiscard]] QByteArray csvOf(const ChartState &state);
// "resident_memory_2026-11-22T110500.png": a name that every file system takes.
[[nodiscard]] QString exportFileName(const ChartState &state, const QString &suffix);

} // namespace vigie
