// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ast.h"

#include <optional>
#include <string>
#include <string_view>

namespace vigie::promql {

struct ParseError
{
    std::string message; // says what was found and what was expected
    SourceRange range;
};

struct ParseResult
{
    ExprPtr expr;                    // null exactly when there is an error
    std::optional<ParseError> error; // the first one
};

// No expression may be nested deeper: the tree is walked recursively, in any thread.
inline constexpr int maxDepth = 256;

// Parses and checks the types. Without `experimental` the functions and syntax that Prometheus has
// behind a feature flag are errors. Never throws.
[[nodiscard]] ParseResult parse(std::string_view source, bool experimental = false);

// "1:15", the place as Prometheus appends it to messages: line and column in bytes, from 1.
[[nodiscard]] std::string lineAndColumn(std::string_view source, std::uint32_t position);

// 1h30m and the like in nanoseconds; nothing where the text is no duration or does not fit.
[[nodiscard]] std::optional<std::int64_t> parseDuration(std::string_view text);

} // namespace vigie::promql
