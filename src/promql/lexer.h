// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie::promql {

// The tokens of an expression, comments included. The last one is End, or Error with what is wrong
// in `error`; the range of an Error token is the offending text.
struct TokenList
{
    std::vector<Token> tokens;
    std::string error;
};

[[nodiscard]] TokenList tokenize(std::string_view source);

} // namespace vigie::promql
