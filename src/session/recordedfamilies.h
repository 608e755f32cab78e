// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"
#include "seriesstore.h"

namespace vigie {

// The page of a target as its series and the metadata in the store tell it, without a body.
[[nodiscard]] PageViewPtr recordedPage(const StoreSnapshot &snapshot,
                                       std::span<const Matcher> target);

} // namespace vigie
