// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// `vigiectl diagnose`: the checks one line each, then the verdict, how we know and the remedies.
int runDiagnose(const QStringList &arguments);

} // namespace vigie
