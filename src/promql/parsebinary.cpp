// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parserstate.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;
using Cardinality = VectorMatching::Cardinality;

} // namespace

int precedence(TokenKind op)
{
    switch (op) {
    case K::Or:
        return 1;
    case K::And:
    case K::Unless:
        return 2;
    case K::EqualEqual:
    case K::NotEqual:
    case K::LessEqual:
    case K::Less:
    case K::GreaterEqual:
    case K::Greater:
    case K::TrimUpper:
    case K::TrimLower:
        return 3;
    case K::Add:
    case K::Sub:
        return 4;
    case K::Mul:
    case K::Div:
    case K::Mod:
    case K::Atan2:
        return 5;
    case K::Pow:
        return 6;
    default:
        return 0;
    }
}

ExprPtr Parser::binary(ExprPtr lhs)
{
    const Token op = take();
    auto result = std::make_unique<BinaryExpr>();
    result->op = op.kind;
    result->opRange = op.range;
    result->returnBool = takeIf(K::Bool);
    matchingModifiers(result->matching);
    fillModifiers(result->matching);
    // ^ alone groups to the right.
    result->rhs = expression(precedence(op.kind) + (op.kind == K::Pow ? 0 : 1));
    result->lhs = std::move(lhs);
    result->range = {result->lhs->range.begin, result->rhs->range.end};
    if ((result->matching.fillLeft || result->matching.fillRight) && !m_experimental)
        throw ParseFailure{
            {"binop fill modifiers are experimental and not enabled", result->range}};
    const int depth = std::max(result->lhs->depth, result->rhs->depth);
    return finish(std::move(result), depth);
}

void Parser::matchingModifiers(VectorMatching &matching)
{
    if (!at(K::On) && !at(K::Ignoring))
        return;
    matching.on = take().kind == K::On;
    matching.labels = labelList();
    if (!at(K::GroupLeft) && !at(K::GroupRight))
        return;
    matching.cardinality =
        take().kind == K::GroupLeft ? Cardinality::ManyToOne : Cardinality::OneToMany;
    if (at(K::LeftParen))
        matching.include = labelList();
}

void Parser::fillModifiers(VectorMatching &matching)
{
    if (takeIf(K::Fill)) {
        matching.fillLeft = matching.fillRight = fillValue();
        return;
    }
    const bool leftFirst = at(K::FillLeft);
    const TokenKind order[] = {leftFirst ? K::FillLeft : K::FillRight,
                               leftFirst ? K::FillRight : K::FillLeft};
    for (const TokenKind kind : order) {
        if (!takeIf(kind))
            break;
        (kind == K::FillLeft ? matching.fillLeft : matching.fillRight) = fillValue();
    }
}

double Parser::fillValue()
{
    expect(K::LeftParen, "fill modifier", "\"(\"");
    const bool negative = at(K::Sub);
    if (at(K::Add) || at(K::Sub))
        take();
    if (!at(K::Number) && !at(K::Duration))
        unexpected("fill modifier", "number");
    const double value = numberValue(take());
    expect(K::RightParen, "fill modifier", "\")\"");
    return negative ? -value : value;
}

} // namespace vigie::promql
