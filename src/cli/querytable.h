// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryresult.h"

#include <cstdint>
#include <optional>
#include <string>

namespace vigie {

// Prints a query's result as a table, its annotations below; its error on the standard error, with
// the place marked.
void printResult(const QueryResult &result, const std::string &expression);

// 1m30s in milliseconds.
[[nodiscard]] std::optional<std::int64_t> durationMs(const std::string &text);

} // namespace vigie
