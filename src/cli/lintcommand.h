// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// `vigiectl lint`: naming hints and the families with the most series.
int runLint(const QStringList &arguments);

} // namespace vigie
