// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "numbertext.h"
#include "parserstate.h"
#include "quoting.h"

#include <cmath>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

constexpr const char *durationWanted = "number, duration, step(), or range()";

bool isMatchOperator(TokenKind kind)
{
    return kind == K::Equal || kind == K::NotEqual || kind == K::EqualRegex ||
           kind == K::NotEqualRegex;
}

Matcher::Type matcherType(TokenKind op)
{
    switch (op) {
    case K::NotEqual:
        return Matcher::Type::NotEqual;
    case K::EqualRegex:
        return Matcher::Type::Regex;
    case K::NotEqualRegex:
        return Matcher::Type::NotRegex;
    default:
        return Matcher::Type::Equal;
    }
}

} // namespace

ExprPtr Parser::selector()
{
    auto vector = std::make_unique<VectorExpr>();
    const std::uint32_t begin = peek().range.begin;
    if (!at(K::LeftBrace))
        vector->name = text(take());
    if (takeIf(K::LeftBrace)) {
        while (!takeIf(K::RightBrace)) {
            vector->matchers.push_back(labelMatcher());
            if (!at(K::RightBrace))
                expect(K::Comma, "label matching", "\",\" or \"}\"");
        }
    }
    if (!vector->name.empty())
        vector->matchers.push_back(Matcher::equal(std::string(metricNameLabel), vector->name));
    vector->range = rangeFrom(begin);
    return vector;
}

Matcher Parser::labelMatcher()
{
    if (!at(K::Identifier) && !at(K::String))
        unexpected("label matching", "identifier or \"}\"");
    const Token label = take();
    std::string name = label.kind == K::String ? unquote(text(label)) : std::string(text(label));
    if (!isMatchOperator(peek().kind)) {
        if (label.kind == K::String)
            return Matcher::equal(std::string(metricNameLabel), std::move(name));
        unexpected("label matching", "label matching operator");
    }
    const Token op = take();
    if (!at(K::String))
        unexpected("label matching", "string");
    const Token value = take();
    std::string problem;
    auto matcher =
        Matcher::create(matcherType(op.kind), std::move(name), unquote(text(value)), &problem);
    if (!matcher)
        throw ParseFailure{
            {"error parsing regexp: " + problem, {label.range.begin, value.range.end}}};
    return std::move(*matcher);
}

ExprPtr Parser::postfixed(ExprPtr expr)
{
    while (true) {
        switch (peek().kind) {
        case K::LeftBracket:
            expr = bracketed(std::move(expr));
            break;
        case K::Offset:
            offset(*expr);
            break;
        case K::At:
            atModifier(*expr);
            break;
        case K::Anchored:
        case K::Smoothed:
            extended(*expr, take());
            break;
        default:
            return expr;
        }
    }
}

ExprPtr Parser::bracketed(ExprPtr expr)
{
    const Token open = take();
    ExprPtr range = positiveDuration();
    if (takeIf(K::RightBracket))
        return rangeSelector(std::move(expr), std::move(range), rangeFrom(open.range.begin));
    expect(K::Colon, "subquery or range", "\":\" or \"]\"");
    auto subquery = std::make_unique<SubqueryExpr>();
    if (const auto *number = as<NumberExpr>(range.get()))
        subquery->rangeNs = toNanoseconds(number->value);
    else
        subquery->rangeExpr = std::move(range);
    if (!at(K::RightBracket)) {
        ExprPtr step = positiveDuration();
        if (const auto *number = as<NumberExpr>(step.get()))
            subquery->stepNs = toNanoseconds(number->value);
        else
            subquery->stepExpr = std::move(step);
    }
    expect(K::RightBracket, "subquery selector", "\"]\"");
    subquery->range = rangeFrom(expr->range.begin);
    subquery->inner = std::move(expr);
    const int depth = subquery->inner->depth;
    return finish(std::move(subquery), depth);
}

ExprPtr Parser::rangeSelector(ExprPtr expr, ExprPtr range, SourceRange brackets)
{
    auto *vector = as<VectorExpr>(expr.get());
    if (!vector)
        throw ParseFailure{{"ranges only allowed for vector selectors", brackets}};
    if (vector->shift.offsetNs != 0 || vector->shift.offsetExpr)
        throw ParseFailure{{"no offset modifiers allowed before range", brackets}};
    if (vector->shift.anchor != TimeShift::Anchor::None)
        throw ParseFailure{{"no @ modifiers allowed before range", brackets}};
    auto matrix = std::make_unique<MatrixExpr>();
    matrix->range = {vector->range.begin, brackets.end};
    if (const auto *number = as<NumberExpr>(range.get()))
        matrix->rangeNs = toNanoseconds(number->value);
    else
        matrix->rangeExpr = std::move(range);
    expr.release();
    matrix->selector.reset(vector);
    matrix->depth = 2;
    return matrix;
}

// Where offset and @ of the expression are kept; an error where it can have none.
TimeShift &Parser::shiftOf(Expr &expr, const char *modifier)
{
    if (auto *vector = as<VectorExpr>(&expr))
        return vector->shift;
    if (auto *matrix = as<MatrixExpr>(&expr))
        return matrix->selector->shift;
    if (auto *subquery = as<SubqueryExpr>(&expr))
        return subquery->shift;
    throw ParseFailure{{std::string(modifier) +
                            " modifier must be preceded by an instant vector selector or range "
                            "vector selector or a subquery",
                        expr.range}};
}

void Parser::offset(Expr &expr)
{
    take();
    ExprPtr duration = offsetDuration();
    TimeShift &shift = shiftOf(expr, "offset");
    if (shift.offsetNs != 0 || shift.offsetExpr)
        throw ParseFailure{{"offset may not be set multiple times", expr.range}};
    if (const auto *number = as<NumberExpr>(duration.get()))
        shift.offsetNs = toNanoseconds(number->value);
    else
        shift.offsetExpr = std::move(duration);
    expr.range.end = m_lastEnd;
}

void Parser::atModifier(Expr &expr)
{
    take();
    TimeShift::Anchor anchor = TimeShift::Anchor::Time;
    double seconds = 0;
    if (at(K::Start) || at(K::EndWord)) {
        anchor = take().kind == K::Start ? TimeShift::Anchor::Start : TimeShift::Anchor::End;
        expect(K::LeftParen, "@", "\"(\"");
        expect(K::RightParen, "@", "\")\"");
    } else {
        const bool negative = at(K::Sub);
        if (at(K::Add) || at(K::Sub))
            take();
        if (!at(K::Number) && !at(K::Duration))
            unexpected("@", "timestamp");
        seconds = numberValue(take());
        seconds = negative ? -seconds : seconds;
        if (!std::isfinite(seconds) || std::abs(seconds) >= 1e13)
            throw ParseFailure{
                {"timestamp out of bounds for @ modifier: " + formatSixDecimals(seconds),
                 expr.range}};
    }
    TimeShift &shift = shiftOf(expr, "@");
    if (shift.anchor != TimeShift::Anchor::None)
        throw ParseFailure{{"@ <timestamp> may not be set multiple times", expr.range}};
    shift.anchor = anchor;
    shift.atMs = static_cast<std::int64_t>(std::round(seconds * 1000));
    expr.range.end = m_lastEnd;
}

void Parser::extended(Expr &expr, const Token &word)
{
    const std::string name(spelling(word.kind));
    if (!m_experimental)
        throw ParseFailure{{name + " modifier is experimental and not enabled", expr.range}};
    auto *vector = as<VectorExpr>(&expr);
    if (auto *matrix = as<MatrixExpr>(&expr))
        vector = matrix->selector.get();
    if (as<SubqueryExpr>(&expr))
        throw ParseFailure{{name + " modifier is not supported for subqueries", expr.range}};
    if (!vector)
        throw ParseFailure{{name + " modifier must be preceded by an instant vector selector or "
                                   "range vector selector",
                            expr.range}};
    (word.kind == K::Anchored ? vector->anchored : vector->smoothed) = true;
    if (vector->anchored && vector->smoothed)
        throw ParseFailure{{"anchored and smoothed modifiers cannot be used together", expr.range}};
}

ExprPtr Parser::positiveDuration()
{
    if (at(K::RightBracket) || at(K::Colon))
        unexpected("subquery or range selector", durationWanted);
    ExprPtr duration = durationExpression(1);
    const auto *number = as<NumberExpr>(duration.get());
    // Time is counted in milliseconds: less than one is none.
    if (number && !(number->value >= 0.001))
        throw ParseFailure{{"duration must be greater than 0", number->range}};
    return duration;
}

} // namespace vigie::promql
