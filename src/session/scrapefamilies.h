// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

#include <vector>

namespace vigie {

// What every scrape adds to what the page says: up and how the scrape went.
[[nodiscard]] std::vector<FamilyInfo> scrapeFamilies();

} // namespace vigie
