// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions.h"
#include "labels.h"
#include "parserstate.h"
#include "quoting.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;
using Cardinality = VectorMatching::Cardinality;

[[noreturn]] void fail(SourceRange range, std::string message)
{
    throw ParseFailure{{std::move(message), range}};
}

std::string name(ValueType type)
{
    return std::string(documentedName(type));
}

void expectType(Expr &expr, ValueType wanted, const std::string &context)
{
    const ValueType type = checkTypes(expr);
    if (type != wanted)
        fail(expr.range,
             "expected type " + name(wanted) + " in " + context + ", got " + name(type));
}

void check(AggregateExpr &aggregate)
{
    expectType(*aggregate.inner, ValueType::Vector, "aggregation expression");
    if (aggregate.parameter)
        expectType(*aggregate.parameter,
                   aggregate.op == K::CountValues ? ValueType::String : ValueType::Scalar,
                   "aggregation parameter");
}

void checkMatching(BinaryExpr &binary, bool vectors)
{
    VectorMatching &matching = binary.matching;
    const bool fills = matching.fillLeft || matching.fillRight;
    const std::string op = quote(spelling(binary.op));
    if (!vectors) {
        if (!matching.labels.empty())
            fail(binary.range, "vector matching only allowed between instant vectors");
        if (fills)
            fail(binary.range, "filling in missing series only allowed between instant vectors");
        if (isSetOperator(binary.op))
            fail(binary.range, "set operator " + op + " not allowed in binary scalar expression");
        return;
    }
    if (!isSetOperator(binary.op))
        return;
    if (matching.cardinality == Cardinality::OneToMany ||
        matching.cardinality == Cardinality::ManyToOne)
        fail(binary.range, "no grouping allowed for " + op + " operation");
    if (fills)
        fail(binary.range, "filling in missing series not allowed for set operators");
    matching.cardinality = Cardinality::ManyToMany;
}

void check(BinaryExpr &binary)
{
    const ValueType left = checkTypes(*binary.lhs);
    const ValueType right = checkTypes(*binary.rhs);
    if (binary.returnBool && !isComparison(binary.op))
        fail(binary.opRange, "bool modifier can only be used on comparison operators");
    const bool scalars = left == ValueType::Scalar && right == ValueType::Scalar;
    if (isComparison(binary.op) && !binary.returnBool && scalars)
        fail(binary.opRange, "comparisons between scalars must use BOOL modifier");
    if (binary.matching.on) {
        for (const std::string &label : binary.matching.labels)
            if (std::count(binary.matching.include.begin(), binary.matching.include.end(), label))
                fail(binary.opRange,
                     "label " + quote(label) + " must not occur in ON and GROUP clause at once");
    }
    for (const auto &[type, side] : {std::pair(left, &binary.lhs), std::pair(right, &binary.rhs)})
        if (type != ValueType::Scalar && type != ValueType::Vector)
            fail((*side)->range,
                 "binary expression must contain only scalar and instant vector types");
    checkMatching(binary, left == ValueType::Vector && right == ValueType::Vector);
    const bool trims = binary.op == K::TrimLower || binary.op == K::TrimUpper;
    if (trims && scalars)
        fail(binary.range,
             "operator " + quote(spelling(binary.op)) + " not allowed for scalar operations");
}

void checkCount(const CallExpr &call)
{
    const Function &function = *call.function;
    const auto wanted = static_cast<int>(function.arguments.size());
    const auto given = static_cast<int>(call.arguments.size());
    const std::string tail =
        " argument(s) in call to " + quote(function.name) + ", got " + std::to_string(given);
    if (function.variadic == 0) {
        if (given != wanted)
            fail(call.range, "expected " + std::to_string(wanted) + tail);
        return;
    }
    const int least = wanted - 1;
    if (given < least)
        fail(call.range, "expected at least " + std::to_string(least) + tail);
    if (function.variadic > 0 && given > least + function.variadic)
        fail(call.range, "expected at most " + std::to_string(least + function.variadic) + tail);
}

// The second argument of info() is no vector but a set of matchers.
void checkInfo(CallExpr &call)
{
    Expr &second = *call.arguments[1];
    const ValueType type = typeOf(second);
    if (type != ValueType::Vector)
        fail(call.range,
             "expected type instant vector in call to function \"info\", got " + name(type));
    auto *selector = as<VectorExpr>(&second);
    if (!selector)
        fail(second.range, "expected label selectors only");
    if (!selector->name.empty())
        fail(second.range, "expected label selectors only, got vector selector instead");
    selector->mayMatchAll = true;
}

void check(CallExpr &call)
{
    const Function &function = *call.function;
    checkCount(call);
    if (function.name == "info" && call.arguments.size() > 1)
        checkInfo(call);
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
        const ValueType wanted = function.arguments[std::min(i, function.arguments.size() - 1)];
        expectType(*call.arguments[i], wanted, "call to function " + quote(function.name));
    }
}

void check(VectorExpr &vector)
{
    if (!vector.name.empty()) {
        for (std::size_t i = 0; i + 1 < vector.matchers.size(); ++i)
            if (vector.matchers[i].name() == metricNameLabel)
                fail(vector.range, "metric name must not be set twice: " + quote(vector.name) +
                                       " or " + quote(vector.matchers[i].value()));
        return;
    }
    const bool any = std::any_of(vector.matchers.begin(), vector.matchers.end(),
                                 [](const Matcher &matcher) { return !matcher.matches(""); });
    if (!any && !vector.mayMatchAll)
        fail(vector.range, "vector selector must contain at least one non-empty matcher");
}

void check(UnaryExpr &unary)
{
    const ValueType type = checkTypes(*unary.inner);
    if (type != ValueType::Scalar && type != ValueType::Vector)
        fail(unary.range, "unary expression only allowed on expressions of type scalar or instant "
                          "vector, got " +
                              quote(name(type)));
}

void check(SubqueryExpr &subquery)
{
    const ValueType type = checkTypes(*subquery.inner);
    if (type != ValueType::Vector)
        fail(subquery.range,
             "subquery is only allowed on instant vector, got " + name(type) + " instead");
}

} // namespace

ValueType checkTypes(Expr &expr)
{
    switch (expr.kind) {
    case Expr::Kind::Aggregate:
        check(static_cast<AggregateExpr &>(expr));
        break;
    case Expr::Kind::Binary:
        check(static_cast<BinaryExpr &>(expr));
        break;
    case Expr::Kind::Call:
        check(static_cast<CallExpr &>(expr));
        break;
    case Expr::Kind::Paren:
        checkTypes(*static_cast<ParenExpr &>(expr).inner);
        break;
    case Expr::Kind::Unary:
        check(static_cast<UnaryExpr &>(expr));
        break;
    case Expr::Kind::Subquery:
        check(static_cast<SubqueryExpr &>(expr));
        break;
    case Expr::Kind::Matrix:
        check(*static_cast<MatrixExpr &>(expr).selector);
        break;
    case Expr::Kind::Vector:
        check(static_cast<VectorExpr &>(expr));
        break;
    case Expr::Kind::Number:
    case Expr::Kind::String:
    case Expr::Kind::Duration:
    case Expr::Kind::StepInvariant:
        break;
    }
    return typeOf(expr);
}

} // namespace vigie::promql
