// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "queryresult.h"

#include <cstdint>
#include <string>

namespace vigie {

// Each returns what is wrong, empty where nothing is.

// The values against the rows of an eval command.
[[nodiscard]] std::string compareRows(const Json &command, const QueryResult &result,
                                      std::int64_t startMs, std::int64_t endMs,
                                      std::int64_t stepMs);

// The error or the annotations against its `expect` lines.
[[nodiscard]] std::string compareRemarks(const Json &command, const QueryResult &result);

[[nodiscard]] bool expectsFailure(const Json &command);
[[nodiscard]] bool expectsOrder(const Json &command);
[[nodiscard]] bool expectsString(const Json &command);
[[nodiscard]] bool expectsRangeVector(const Json &command);

} // namespace vigie
