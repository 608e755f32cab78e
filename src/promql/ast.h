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

struct NumberExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Number;
    NumberExpr()
        : Expr(thisKind)
    {}
    double value = 0;
    bool isDuration = false; // was written as 5m
};

struct StringExpr final : Expr
{
    static constexpr Kind thisKind = Kind::String;
    StringExpr()
        : Expr(thisKind)
    {}
    std::string value;
};

// Arithmetic on durations: op Step and Range have no operands, Add and Sub may have only rhs.
struct DurationExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Duration;
    DurationExpr()
        : Expr(thisKind)
    {}
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

struct VectorExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Vector;
    VectorExpr()
        : Expr(thisKind)
    {}
    std::string name; // as written before the braces; its matcher is the last one
    std::vector<Matcher> matchers;
    TimeShift shift;
    bool anchored = false;
    bool smoothed = false;
    bool mayMatchAll = false;     // the selector of info() needs no non-empty matcher
    bool histogramTotals = false; // only count and sum of histograms are asked for
};

struct MatrixExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Matrix;
    MatrixExpr()
        : Expr(thisKind)
    {}
    std::unique_ptr<VectorExpr> selector;
    std::int64_t rangeNs = 0;
    ExprPtr rangeExpr;
};

struct SubqueryExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Subquery;
    SubqueryExpr()
        : Expr(thisKind)
    {}
    ExprPtr inner;
    std::int64_t rangeNs = 0;
    ExprPtr rangeExpr;
    std::int64_t stepNs = 0; // 0: the default resolution
    ExprPtr stepExpr;
    TimeShift shift;
};

struct UnaryExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Unary;
    UnaryExpr()
        : Expr(thisKind)
    {}
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

struct BinaryExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Binary;
    BinaryExpr()
        : Expr(thisKind)
    {}
    TokenKind op = TokenKind::Add;
    ExprPtr lhs;
    ExprPtr rhs;
    SourceRange opRange;
    bool returnBool = false;
    VectorMatching matching; // meaningful between two vectors only
};

struct AggregateExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Aggregate;
    AggregateExpr()
        : Expr(thisKind)
    {}
    TokenKind op = TokenKind::Sum;
    ExprPtr inner;
    ExprPtr parameter; // of those that have one
    std::vector<std::string> grouping;
    bool without = false;
};

struct CallExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Call;
    CallExpr()
        : Expr(thisKind)
    {}
    const Function *function = nullptr;
    std::vector<ExprPtr> arguments;
};

struct ParenExpr final : Expr
{
    static constexpr Kind thisKind = Kind::Paren;
    ParenExpr()
        : Expr(thisKind)
    {}
    ExprPtr inner;
};

// Made by the evaluator's preparation: the same value at every step.
struct StepInvariantExpr final : Expr
{
    static constexpr Kind thisKind = Kind::StepInvariant;
    StepInvariantExpr()
        : Expr(thisKind)
    {}
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
