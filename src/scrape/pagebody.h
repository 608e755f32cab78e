// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeconfig.h"
#include "scraperesult.h"

#include <QByteArray>

#include <string>

namespace vigie {

// Makes what was received the page of the result: decodes it and decides in which format it is
// read. Returns what is wrong with it; the result then has the decoded bytes, where there are any.
[[nodiscard]] ScrapeError takePageBody(ScrapeResult &result, std::string wire,
                                       const QByteArray &encoding, const ScrapeConfig &config);

} // namespace vigie
