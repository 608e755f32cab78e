// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace vigie::promql {

// A place in an expression: bytes, half open.
struct SourceRange
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool operator==(const SourceRange &) const = default;
};

// clang-format off
enum class TokenKind : std::uint8_t {
    End, Error, Comment,
    Identifier, MetricIdentifier, Number, Duration, String,
    LeftParen, RightParen, LeftBrace, RightBrace, LeftBracket, RightBracket,
    Comma, Colon, At, Equal, EqualRegex, NotEqualRegex,
    // Operators; NotEqual is a matcher's operator too.
    Add, Sub, Mul, Div, Mod, Pow, Atan2,
    EqualEqual, NotEqual, LessEqual, Less, GreaterEqual, Greater, TrimUpper, TrimLower,
    And, Or, Unless,
    // Aggregations.
    Sum, Avg, Count, Min, Max, Group, Stddev, Stdvar, Topk, Bottomk, CountValues, Quantile,
    Limitk, LimitRatio,
    // Other words with a meaning of their own.
    Offset, Smoothed, Anchored, By, Without, On, Ignoring, GroupLeft, GroupRight,
    Fill, FillLeft, FillRight, Bool, Start, EndWord, Step, Range, MaxOf, MinOf,
};
// clang-format on

struct Token
{
    TokenKind kind = TokenKind::End;
    SourceRange range;
};

// The fixed spelling of operators, punctuation and words; empty for the others.
[[nodiscard]] std::string_view spelling(TokenKind kind);

// What a word in lower case is; Identifier where it has no meaning of its own.
[[nodiscard]] TokenKind wordKind(std::string_view lowerCase);

[[nodiscard]] inline bool isOperator(TokenKind kind)
{
    return kind >= TokenKind::Add && kind <= TokenKind::Unless;
}
[[nodiscard]] inline bool isComparison(TokenKind kind)
{
    return kind >= TokenKind::EqualEqual && kind <= TokenKind::Greater;
}
[[nodiscard]] inline bool isSetOperator(TokenKind kind)
{
    return kind >= TokenKind::And && kind <= TokenKind::Unless;
}
[[nodiscard]] inline bool isAggregation(TokenKind kind)
{
    return kind >= TokenKind::Sum && kind <= TokenKind::LimitRatio;
}
// Whether the aggregation takes a parameter before its vector.
[[nodiscard]] inline bool hasParameter(TokenKind kind)
{
    return kind >= TokenKind::Topk && kind <= TokenKind::LimitRatio;
}
[[nodiscard]] inline bool isWord(TokenKind kind)
{
    return kind == TokenKind::Atan2 || (kind >= TokenKind::And && kind <= TokenKind::MinOf);
}

} // namespace vigie::promql
