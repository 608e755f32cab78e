// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "token.h"

#include <algorithm>
#include <array>

namespace vigie::promql {

namespace {

using K = TokenKind;

struct Spelling
{
    TokenKind kind;
    std::string_view text;
};

// clang-format off
constexpr std::array spellings = {
    Spelling{K::LeftParen, "("}, Spelling{K::RightParen, ")"}, Spelling{K::LeftBrace, "{"},
    Spelling{K::RightBrace, "}"}, Spelling{K::LeftBracket, "["}, Spelling{K::RightBracket, "]"},
    Spelling{K::Comma, ","}, Spelling{K::Colon, ":"}, Spelling{K::At, "@"}, Spelling{K::Equal, "="},
    Spelling{K::EqualRegex, "=~"}, Spelling{K::NotEqualRegex, "!~"}, Spelling{K::Add, "+"},
    Spelling{K::Sub, "-"}, Spelling{K::Mul, "*"}, Spelling{K::Div, "/"}, Spelling{K::Mod, "%"},
    Spelling{K::Pow, "^"}, Spelling{K::EqualEqual, "=="}, Spelling{K::NotEqual, "!="},
    Spelling{K::LessEqual, "<="}, Spelling{K::Less, "<"}, Spelling{K::GreaterEqual, ">="},
    Spelling{K::Greater, ">"}, Spelling{K::TrimUpper, "</"}, Spelling{K::TrimLower, ">/"},
    Spelling{K::Atan2, "atan2"}, Spelling{K::And, "and"}, Spelling{K::Or, "or"},
    Spelling{K::Unless, "unless"}, Spelling{K::Sum, "sum"}, Spelling{K::Avg, "avg"},
    Spelling{K::Count, "count"}, Spelling{K::Min, "min"}, Spelling{K::Max, "max"},
    Spelling{K::Group, "group"}, Spelling{K::Stddev, "stddev"}, Spelling{K::Stdvar, "stdvar"},
    Spelling{K::Topk, "topk"}, Spelling{K::Bottomk, "bottomk"},
    Spelling{K::CountValues, "count_values"}, Spelling{K::Quantile, "quantile"},
    Spelling{K::Limitk, "limitk"}, Spelling{K::LimitRatio, "limit_ratio"},
    Spelling{K::Offset, "offset"}, Spelling{K::Smoothed, "smoothed"},
    Spelling{K::Anchored, "anchored"}, Spelling{K::By, "by"}, Spelling{K::Without, "without"},
    Spelling{K::On, "on"}, Spelling{K::Ignoring, "ignoring"}, Spelling{K::GroupLeft, "group_left"},
    Spelling{K::GroupRight, "group_right"}, Spelling{K::Fill, "fill"},
    Spelling{K::FillLeft, "fill_left"}, Spelling{K::FillRight, "fill_right"},
    Spelling{K::Bool, "bool"}, Spelling{K::Start, "start"}, Spelling{K::EndWord, "end"},
    Spelling{K::Step, "step"}, Spelling{K::Range, "range"}, Spelling{K::MaxOf, "max_of"},
    Spelling{K::MinOf, "min_of"},
};
// clang-format on

} // namespace

std::string_view spelling(TokenKind kind)
{
    const auto *const known = std::find_if(spellings.begin(), spellings.end(),
                                           [kind](const Spelling &s) { return s.kind == kind; });
    return known == spellings.end() ? std::string_view() : known->text;
}

TokenKind wordKind(std::string_view lowerCase)
{
    const auto *const known =
        std::find_if(spellings.begin(), spellings.end(),
                     [lowerCase](const Spelling &s) { return s.text == lowerCase; });
    return known == spellings.end() ? K::Identifier : known->kind;
}

} // namespace vigie::promql
