// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scraperesult.h"

namespace vigie {

struct ScrapeConfig;

// Scrapes once and waits for the outcome, never null.
[[nodiscard]] ScrapeResultPtr fetchPage(const ScrapeConfig &config);

} // namespace vigie
