// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binaryop.h"

#include "histogram.h"

#include <cmath>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;
using Problem = Outcome::Problem;

Outcome invalid(const Operand &left, const Operand &right)
{
    Outcome outcome;
    outcome.valid = outcome.keep = false;
    outcome.problem = Problem::WrongTypes;
    outcome.leftType = left.histogram ? "histogram" : "float";
    outcome.rightType = right.histogram ? "histogram" : "float";
    return outcome;
}

Outcome withHistogram(NativeHistogram histogram)
{
    Outcome outcome;
    outcome.result.histogram = std::make_shared<const NativeHistogram>(std::move(histogram));
    return outcome;
}

bool compare(TokenKind op, double left, double right)
{
    switch (op) {
    case K::EqualEqual:
        return left == right;
    case K::NotEqual:
        return left != right;
    case K::LessEqual:
        return left <= right;
    case K::Less:
        return left < right;
    case K::GreaterEqual:
        return left >= right;
    default:
        return left > right;
    }
}

Outcome ofFloats(TokenKind op, const Operand &left, const Operand &right)
{
    const double a = left.value;
    const double b = right.value;
    Outcome outcome;
    double &result = outcome.result.value;
    switch (op) {
    case K::Add:
        result = a + b;
        break;
    case K::Sub:
        result = a - b;
        break;
    case K::Mul:
        result = a * b;
        break;
    case K::Div:
        result = a / b;
        break;
    case K::Pow:
        result = std::pow(a, b);
        break;
    case K::Mod:
        result = std::fmod(a, b);
        break;
    case K::Atan2:
        result = std::atan2(a, b);
        break;
    case K::TrimLower:
    case K::TrimUpper:
        return invalid(left, right);
    default:
        result = a;
        outcome.keep = compare(op, a, b);
        break;
    }
    return outcome;
}

Outcome ofHistogramAndFloat(TokenKind op, const Operand &left, const Operand &right)
{
    NativeHistogram histogram = *left.histogram;
    switch (op) {
    case K::Mul:
        multiply(histogram, right.value);
        compact(histogram);
        break;
    case K::Div:
        divide(histogram, right.value);
        compact(histogram);
        break;
    case K::TrimLower:
    case K::TrimUpper:
        trim(histogram, right.value, op == K::TrimUpper);
        break;
    default:
        return invalid(left, right);
    }
    return withHistogram(std::move(histogram));
}

Outcome sumOfHistograms(TokenKind op, const Operand &left, const Operand &right)
{
    NativeHistogram histogram = *left.histogram;
    const Combination combination =
        op == K::Add ? add(histogram, *right.histogram) : subtract(histogram, *right.histogram);
    if (!combination.compatible) {
        Outcome outcome;
        outcome.valid = outcome.keep = false;
        outcome.problem = Problem::IncompatibleBuckets;
        return outcome;
    }
    if (op == K::Sub)
        histogram.counterResetHint = NativeHistogram::CounterResetHint::Gauge;
    compact(histogram);
    Outcome outcome = withHistogram(std::move(histogram));
    if (combination.resetCollision)
        outcome.problem = Problem::ResetCollision;
    else if (combination.boundsReconciled)
        outcome.problem = Problem::BoundsReconciled;
    return outcome;
}

Outcome ofHistograms(TokenKind op, const Operand &left, const Operand &right)
{
    if (op == K::Add || op == K::Sub)
        return sumOfHistograms(op, left, right);
    if (op != K::EqualEqual && op != K::NotEqual)
        return invalid(left, right);
    Outcome outcome;
    outcome.result.histogram = left.histogram;
    outcome.keep = sameHistogram(*left.histogram, *right.histogram) == (op == K::EqualEqual);
    return outcome;
}

} // namespace

Outcome applyOperator(TokenKind op, const Operand &left, const Operand &right)
{
    if (!left.histogram && !right.histogram)
        return ofFloats(op, left, right);
    if (left.histogram && right.histogram)
        return ofHistograms(op, left, right);
    if (left.histogram)
        return ofHistogramAndFloat(op, left, right);
    if (op != K::Mul)
        return invalid(left, right);
    return ofHistogramAndFloat(op, right, left);
}

void remark(Annotator &annotator, const Outcome &outcome, TokenKind op, SourceRange at)
{
    using Operation = Annotator::Operation;
    const Operation operation = op == K::Add ? Operation::Addition : Operation::Subtraction;
    switch (outcome.problem) {
    case Problem::None:
        break;
    case Problem::WrongTypes:
        annotator.incompatibleTypes(outcome.leftType, spelling(op), outcome.rightType, at);
        break;
    case Problem::IncompatibleBuckets:
        annotator.incompatibleBuckets(spelling(op), at);
        break;
    case Problem::ResetCollision:
        annotator.counterResetCollision(operation, at);
        break;
    case Problem::BoundsReconciled:
        annotator.boundsReconciled(operation, at);
        break;
    }
}

} // namespace vigie::promql
