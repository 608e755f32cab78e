// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// `vigiectl query`: PromQL over files of samples.
int runQuery(const QStringList &arguments);

} // namespace vigie
