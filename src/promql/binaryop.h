// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotator.h"
#include "token.h"
#include "value.h"

namespace vigie::promql {

// A value of either kind.
struct Operand
{
    double value = 0;
    HistogramPtr histogram;
};

// What an operator makes of two values.
struct Outcome
{
    // Why there is no result, or what is odd about it.
    enum class Problem : std::uint8_t {
        None,
        WrongTypes,
        IncompatibleBuckets,
        ResetCollision,
        BoundsReconciled,
    };

    Operand result;
    bool valid = true; // else the operator does not take these values
    bool keep = true;  // else a comparison is false
    Problem problem = Problem::None;
    const char *leftType = "float";
    const char *rightType = "float";
};

// All operators but the set operators; a comparison's result is its left side.
[[nodiscard]] Outcome applyOperator(TokenKind op, const Operand &left, const Operand &right);

void remark(Annotator &annotator, const Outcome &outcome, TokenKind op, SourceRange at);

} // namespace vigie::promql
