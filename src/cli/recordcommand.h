// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// vigiectl record: watch, with everything that comes kept in a file.
[[nodiscard]] int runRecord(const QStringList &arguments);

} // namespace vigie
