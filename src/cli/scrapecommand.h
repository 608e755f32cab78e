// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vigie {

// vigiectl scrape URL: one scrape, with its timings, headers and what was read.
[[nodiscard]] int runScrape(const QStringList &arguments);

} // namespace vigie
