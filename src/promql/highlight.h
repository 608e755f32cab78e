// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "token.h"

#include <string_view>
#include <vector>

namespace vigie::promql {

enum class TextClass : std::uint8_t {
    Metric,
    Function,
    Aggregation,
    Keyword,
    Label,
    String,
    Number,
    Duration,
    Operator,
    Punctuation,
    Comment,
    Error,
};

struct HighlightedText
{
    TextClass kind = TextClass::Error;
    SourceRange range;
};

// What each piece of an expression is, for colours and for completion; works on unfinished text.
[[nodiscard]] std::vector<HighlightedText> highlight(std::string_view source);

} // namespace vigie::promql
