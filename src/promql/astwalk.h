// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ast.h"

namespace vigie::promql {

// Calls with each direct child, of which the one may be replaced. Durations are no children.
template <typename Use>
void eachChild(Expr &expr, Use use)
{
    switch (expr.kind) {
    case Expr::Kind::Subquery:
        use(static_cast<SubqueryExpr &>(expr).inner);
        break;
    case Expr::Kind::Unary:
        use(static_cast<UnaryExpr &>(expr).inner);
        break;
    case Expr::Kind::Paren:
        use(static_cast<ParenExpr &>(expr).inner);
        break;
    case Expr::Kind::StepInvariant:
        use(static_cast<StepInvariantExpr &>(expr).inner);
        break;
    case Expr::Kind::Binary:
        use(static_cast<BinaryExpr &>(expr).lhs);
        use(static_cast<BinaryExpr &>(expr).rhs);
        break;
    case Expr::Kind::Aggregate:
        use(static_cast<AggregateExpr &>(expr).inner);
        if (static_cast<AggregateExpr &>(expr).parameter)
            use(static_cast<AggregateExpr &>(expr).parameter);
        break;
    case Expr::Kind::Call:
        for (ExprPtr &argument : static_cast<CallExpr &>(expr).arguments)
            use(argument);
        break;
    default:
        break;
    }
}

} // namespace vigie::promql
