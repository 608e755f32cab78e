// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertext.h"
#include "parserstate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

constexpr const char *durationWanted = "number, duration, step(), or range()";

bool isArithmetic(TokenKind kind)
{
    return kind >= K::Add && kind <= K::Pow;
}

} // namespace

void Parser::requireExperimentalDuration(SourceRange range) const
{
    if (!m_experimental)
        throw ParseFailure{{"experimental duration expression is not enabled", range}};
}

ExprPtr Parser::durationLiteral()
{
    ExprPtr literal = number();
    if (!fitsNanoseconds(as<NumberExpr>(literal.get())->value))
        throw ParseFailure{{"duration out of range", literal->range}};
    return literal;
}

ExprPtr Parser::durationExpression(int lowestPrecedence)
{
    const Nested nested(*this);
    ExprPtr lhs = durationPrefixed();
    while (isArithmetic(peek().kind) && precedence(peek().kind) >= lowestPrecedence) {
        requireExperimentalDuration(lhs->range);
        const Token op = take();
        ExprPtr rhs = durationExpression(precedence(op.kind) + (op.kind == K::Pow ? 0 : 1));
        const auto *divisor = as<NumberExpr>(rhs.get());
        if ((op.kind == K::Div || op.kind == K::Mod) && divisor && divisor->value == 0)
            throw ParseFailure{
                {op.kind == K::Div ? "division by zero" : "modulo by zero", op.range}};
        auto result = std::make_unique<DurationExpr>();
        result->op = op.kind;
        result->range = {lhs->range.begin, rhs->range.end};
        result->lhs = std::move(lhs);
        result->rhs = std::move(rhs);
        const int depth = std::max(result->lhs->depth, result->rhs->depth);
        lhs = finish(std::move(result), depth);
    }
    return lhs;
}

ExprPtr Parser::durationPrefixed()
{
    if (!at(K::Add) && !at(K::Sub))
        return durationPrimary();
    const Token op = take();
    return negated(op, durationExpression(precedence(K::Pow)));
}

// Applies a sign.
ExprPtr Parser::negated(const Token &op, ExprPtr operand)
{
    if (auto *literal = as<NumberExpr>(operand.get())) {
        if (op.kind == K::Sub)
            literal->value = -literal->value;
        literal->range.begin = op.range.begin;
        return operand;
    }
    if (op.kind != K::Sub)
        return operand;
    auto result = std::make_unique<DurationExpr>();
    result->op = K::Sub;
    result->range = {op.range.begin, operand->range.end};
    result->rhs = std::move(operand);
    const int depth = result->rhs->depth;
    return finish(std::move(result), depth);
}

ExprPtr Parser::durationPrimary()
{
    switch (peek().kind) {
    case K::Number:
    case K::Duration:
        return durationLiteral();
    case K::Step:
    case K::Range:
    case K::MaxOf:
    case K::MinOf:
        return durationCall();
    case K::LeftParen:
        break;
    default:
        unexpected("subquery or range selector", durationWanted);
    }
    const Token open = take();
    ExprPtr inner = durationExpression(1);
    expect(K::RightParen, "duration expression", "\")\"");
    requireExperimentalDuration(rangeFrom(open.range.begin));
    if (auto *expr = as<DurationExpr>(inner.get())) {
        expr->inParens = true;
        return inner;
    }
    auto result = std::make_unique<DurationExpr>();
    result->rhs = std::move(inner);
    result->inParens = true;
    result->range = rangeFrom(open.range.begin);
    return finish(std::move(result), 1);
}

ExprPtr Parser::durationCall()
{
    const Token word = take();
    auto result = std::make_unique<DurationExpr>();
    result->op = word.kind;
    expect(K::LeftParen, "duration expression", "\"(\"");
    int depth = 0;
    if (word.kind == K::MaxOf || word.kind == K::MinOf) {
        result->lhs = durationExpression(1);
        expect(K::Comma, "duration expression", "\",\"");
        result->rhs = durationExpression(1);
        depth = std::max(result->lhs->depth, result->rhs->depth);
    }
    expect(K::RightParen, "duration expression", "\")\"");
    result->range = rangeFrom(word.range.begin);
    requireExperimentalDuration(result->range);
    return finish(std::move(result), depth);
}

// After `offset`: one operand, so that in `m offset 5m + 1` the sum is not of durations; only
// what begins with a parenthesis goes on as a duration expression.
ExprPtr Parser::offsetDuration()
{
    if (at(K::LeftParen))
        return durationExpression(1);
    switch (peek(at(K::Add) || at(K::Sub) ? 1 : 0).kind) {
    case K::Number:
    case K::Duration:
    case K::Step:
    case K::Range:
    case K::MaxOf:
    case K::MinOf:
    case K::LeftParen:
        break;
    default:
        unexpected("offset", durationWanted);
    }
    if (!at(K::Add) && !at(K::Sub))
        return durationPrimary();
    const Token op = take();
    return negated(op, durationPrimary());
}

std::optional<std::int64_t> parseDuration(std::string_view text)
{
    struct Unit
    {
        std::string_view name;
        std::int64_t nanoseconds;
    };
    constexpr std::int64_t second = 1'000'000'000;
    static constexpr Unit units[] = {
        {"y", 365 * 86400 * second}, {"w", 7 * 86400 * second}, {"d", 86400 * second},
        {"h", 3600 * second},        {"m", 60 * second},        {"s", second},
        {"ms", 1'000'000},
    };
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (text == "0")
        return 0;
    std::int64_t total = 0;
    const Unit *allowed = std::begin(units); // each unit once, the larger first
    while (!text.empty()) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (digits == 0 || digits > 18)
            return std::nullopt;
        std::int64_t count = 0;
        for (const char c : text.substr(0, digits))
            count = 10 * count + (c - '0');
        text.remove_prefix(digits);
        const std::string_view name =
            text.substr(0, std::min(text.find_first_of("0123456789"), text.size()));
        allowed = std::find_if(allowed, std::end(units),
                               [name](const Unit &u) { return u.name == name; });
        if (allowed == std::end(units) || count > (most - total) / allowed->nanoseconds)
            return std::nullopt;
        total += count * allowed->nanoseconds;
        ++allowed;
        text.remove_prefix(name.size());
    }
    return total;
}

bool fitsNanoseconds(double seconds)
{
    return std::abs(seconds) <= 9223372036.854775;
}

std::int64_t toNanoseconds(double seconds)
{
    return static_cast<std::int64_t>(std::round(seconds * 1e9));
}

} // namespace vigie::promql
