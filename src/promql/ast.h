// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matcher.h"
#include "token.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie::promql {

struct Function;

enum class ValueType : std::uint8_t { None, Scalar, Vector, Matrix, String };

// The words of the documentation: "scalar", "instant vector", "range vector", "string".
[[nodiscard]] std::string_view documentedName(ValueType type);

// A node of the tree that a parsed expression is. What it is stands in `kind`; as<T>() below gets
// at its own fields.
struct Expr
{
    enum class Kind : std::uint8_t {
        Number,
        String,
        Vector,
        Matrix,
        Subquery,
        Unary,
        Binary,
        Aggregate,
        Call,
        Paren,
        Duration,
        StepInvariant,
    };

    explicit Expr(Kind k)
        : kind(k)
    {}
    virtual ~Expr() = default;
    Expr(const Expr &) = delete;
    Expr &operator=(const Expr &) = delete;

    const Kind kind;
    SourceRange range;
    int depth = 1; // of the tree below, this node included
};

using ExprPtr = std::unique_ptr<Expr>;

template <Expr::Kind ofKind>
struct ExprOf : Expr
{
    static constexpr Kind thisKind = ofKind;
    ExprOf()
        : Expr(thisKind)
    {}
};

struct NumberExpr final : ExprOf<Expr::Kind::Number>
{
    double value = 0;
    bool isDuration = false; // was written as 5m
};

struct StringExpr final : ExprOf<Expr::Kind::String>
{
    std::string value;
};

// Arithmetic on durations: op Step and Range have no operands, Add and Sub may have only rhs.
struct DurationExpr final : ExprOf<Expr::Kind::Duration>
{
    TokenKind op = TokenKind::Add;
    ExprPtr lhs;
    ExprPtr rhs;
    bool inParens = false;
};

// offset and @ of a selector or subquery. Durations are nanoseconds, as Prometheus keeps them.
struct TimeShift
{
    enum class Anchor : std::uint8_t { None, Time, Start, End };

    std::int64_t offsetNs = 0;
    ExprPtr offsetExpr;
    Anchor anchor = Anchor::None;
    std::int64_t atMs = 0; // valid with Anchor::Time, and after preparation with Start and End

    [[nodiscard]] bool isSet() const
    {
        return offsetNs != 0 || offsetExpr || anchor != Anchor::None;
    }
    [[nodiscard]] std::int64_t offsetMs() const { return offsetNs / 1'000'000; }
};

struct VectorExpr final : ExprOf<Expr::Kind::Vector>
{
    std::string name; // as written before the braces; its matcher is the last one
    std::vector<Matcher> matchers;
    TimeShift shift;
    bool anchored = false;
    bool smoothed = false;
    bool mayMatchAll = false;     // the selector of info() needs no non-empty matcher
    bool histogramTotals = false; // only count and sum of histograms are asked for
};

struct MatrixExpr final : ExprOf<Expr::Kind::Matrix>
{
    std::unique_ptr<VectorExpr> selector;
    std::int64_t rangeNs = 0;
    ExprPtr rangeExpr;
};

struct SubqueryExpr final : ExprOf<Expr::Kind::Subquery>
{
    ExprPtr inner;
    std::int64_t rangeNs = 0;
    ExprPtr rangeExpr;
    std::int64_t stepNs = 0; // 0: the default resolution
    ExprPtr stepExpr;
    TimeShift shift;
};

struct UnaryExpr final : ExprOf<Expr::Kind::Unary>
{
    TokenKind op = TokenKind::Sub;
    ExprPtr inner;
};

struct VectorMatching
{
    enum class Cardinality : std::uint8_t { OneToOne, ManyToOne, OneToMany, ManyToMany };

    Cardinality cardinality = Cardinality::OneToOne;
    bool on = false; // else: ignoring
    std::vector<std::string> labels;
    std::vector<std::string> include; // of group_left, group_right
    std::optional<double> fillLeft;
    std::optional<double> fillRight;
};

struct BinaryExpr final : ExprOf<Expr::Kind::Binary>
{
    TokenKind op = TokenKind::Add;
    ExprPtr lhs;
    ExprPtr rhs;
    SourceRange opRange;
    bool returnBool = false;
    VectorMatching matching; // meaningful between two vectors only
};

struct AggregateExpr final : ExprOf<Expr::Kind::Aggregate>
{
    TokenKind op = TokenKind::Sum;
    ExprPtr inner;
    ExprPtr parameter; // of those that have one
    std::vector<std::string> grouping;
    bool without = false;
};

struct CallExpr final : ExprOf<Expr::Kind::Call>
{
    const Function *function = nullptr;
    std::vector<ExprPtr> arguments;
};

struct ParenExpr final : ExprOf<Expr::Kind::Paren>
{
    ExprPtr inner;
};

// Made by the evaluator's preparation: the same value at every step.
struct StepInvariantExpr final : ExprOf<Expr::Kind::StepInvariant>
{
    ExprPtr inner;
};

template <typename T>
[[nodiscard]] const T *as(const Expr *expr)
{
    return expr && expr->kind == T::thisKind ? static_cast<const T *>(expr) : nullptr;
}

template <typename T>
[[nodiscard]] T *as(Expr *expr)
{
    return expr && expr->kind == T::thisKind ? static_cast<T *>(expr) : nullptr;
}

[[nodiscard]] ValueType typeOf(const Expr &expr);

} // namespace vigie::promql
