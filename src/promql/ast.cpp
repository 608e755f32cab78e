// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ast.h"

#include "functions.h"

namespace vigie::promql {

std::string_view documentedName(ValueType type)
{
    switch (type) {
    case ValueType::Scalar:
        return "scalar";
    case ValueType::Vector:
        return "instant vector";
    case ValueType::Matrix:
        return "range vector";
    case ValueType::String:
        return "string";
    case ValueType::None:
        break;
    }
    return "none";
}

ValueType typeOf(const Expr &expr)
{
    switch (expr.kind) {
    case Expr::Kind::Number:
    case Expr::Kind::Duration:
        return ValueType::Scalar;
    case Expr::Kind::String:
        return ValueType::String;
    case Expr::Kind::Vector:
    case Expr::Kind::Aggregate:
        return ValueType::Vector;
    case Expr::Kind::Matrix:
    case Expr::Kind::Subquery:
        return ValueType::Matrix;
    case Expr::Kind::Unary:
        return typeOf(*static_cast<const UnaryExpr &>(expr).inner);
    case Expr::Kind::Paren:
        return typeOf(*static_cast<const ParenExpr &>(expr).inner);
    case Expr::Kind::StepInvariant:
        return typeOf(*static_cast<const StepInvariantExpr &>(expr).inner);
    case Expr::Kind::Call:
        return static_cast<const CallExpr &>(expr).function->result;
    case Expr::Kind::Binary: {
        const auto &binary = static_cast<const BinaryExpr &>(expr);
        const bool scalars =
            typeOf(*binary.lhs) == ValueType::Scalar && typeOf(*binary.rhs) == ValueType::Scalar;
        return scalars ? ValueType::Scalar : ValueType::Vector;
    }
    }
    return ValueType::None;
}

} // namespace vigie::promql
