// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlight.h"

#include "lexer.h"

namespace vigie::promql {

namespace {

using K = TokenKind;

// Where the token stands: names mean labels inside braces and in the lists of by, on, …
struct Surroundings
{
    bool inBraces = false;
    bool inLabelList = false;
    TokenKind before = K::End;
    TokenKind after = K::End;
};

bool takesLabels(TokenKind kind)
{
    return kind == K::By || kind == K::Without || kind == K::On || kind == K::Ignoring ||
           kind == K::GroupLeft || kind == K::GroupRight;
}

TextClass classOfWord(TokenKind kind, const Surroundings &place)
{
    if (place.inBraces || place.inLabelList)
        return TextClass::Label;
    const bool called = place.after == K::LeftParen;
    if (isAggregation(kind))
        return called || takesLabels(place.after) ? TextClass::Aggregation : TextClass::Metric;
    if (kind == K::Identifier || kind == K::MetricIdentifier)
        return called ? TextClass::Function : TextClass::Metric;
    if (isOperator(kind))
        return TextClass::Operator;
    if (kind >= K::Start)
        return !called                 ? TextClass::Metric
               : place.before == K::At ? TextClass::Keyword
                                       : TextClass::Function;
    return TextClass::Keyword;
}

TextClass classOf(TokenKind kind, const Surroundings &place)
{
    switch (kind) {
    case K::Error:
        return TextClass::Error;
    case K::Comment:
        return TextClass::Comment;
    case K::Number:
        return TextClass::Number;
    case K::Duration:
        return TextClass::Duration;
    case K::String:
        return TextClass::String;
    case K::Identifier:
    case K::MetricIdentifier:
        return classOfWord(kind, place);
    case K::Equal:
    case K::EqualRegex:
    case K::NotEqualRegex:
    case K::At:
        return TextClass::Operator;
    default:
        break;
    }
    if (isWord(kind))
        return classOfWord(kind, place);
    return isOperator(kind) ? TextClass::Operator : TextClass::Punctuation;
}

} // namespace

std::vector<HighlightedText> highlight(std::string_view source)
{
    const TokenList list = tokenize(source);
    std::vector<HighlightedText> result;
    Surroundings place;
    for (std::size_t i = 0; i < list.tokens.size(); ++i) {
        const Token &token = list.tokens[i];
        if (token.kind == K::End)
            break;
        place.after = i + 1 < list.tokens.size() ? list.tokens[i + 1].kind : K::End;
        if (token.kind == K::LeftBrace || token.kind == K::RightBrace)
            place.inBraces = token.kind == K::LeftBrace;
        if (token.kind == K::LeftParen && takesLabels(place.before))
            place.inLabelList = true;
        result.push_back({classOf(token.kind, place), token.range});
        if (token.kind == K::RightParen)
            place.inLabelList = false;
        if (token.kind != K::Comment)
            place.before = token.kind;
    }
    return result;
}

} // namespace vigie::promql
