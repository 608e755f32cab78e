// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeconfig.h"
#include "scraperesult.h"

namespace vigie {

// The failed scrape's sentence for people. `detail` is what only the place of failure knew: the
// system's own words, where a redirect led…
[[nodiscard]] QString scrapeMessage(const ScrapeResult &result, const ScrapeConfig &config,
                                    const QString &detail);

// How a page's format was chosen, where it was not by its Content-Type; else empty.
[[nodiscard]] QString formatNote(const ScrapeResult &result);

// "127.0.0.1:9090", "[::1]:9090".
[[nodiscard]] QString hostAndPort(const QString &host, int port);

} // namespace vigie
