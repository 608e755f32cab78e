// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// `vigiectl parse`: what a page says, and what is wrong with it, as a scrape or the validator sees
// it.
int runParse(const QStringList &arguments);

} // namespace vigie
