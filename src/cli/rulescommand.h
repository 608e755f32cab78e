// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// `vigiectl rules check FILE…` and `vigiectl rules test FILE…`.
int runRules(const QStringList &arguments);

} // namespace vigie
