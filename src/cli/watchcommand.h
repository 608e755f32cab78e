// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// vigiectl watch [URL…]: the targets' states, live, until it is ended.
[[nodiscard]] int runWatch(const QStringList &arguments);

} // namespace vigie
