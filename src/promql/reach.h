// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace vigie {

// How far back from a step of a range query its value depends on samples, where it depends on these
// alone: not on later ones, nor on the other steps, nor on where the query starts and ends. Then
// the steps of one query are good for another one, too. Nothing where that is not sure.
[[nodiscard]] std::optional<std::chrono::milliseconds> reachOf(std::string_view expression,
                                                               const QueryOptions &options);

} // namespace vigie
