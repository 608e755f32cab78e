// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "astwalk.h"
#include "evaluator.h"
#include "functions.h"
#include "numbertext.h"
#include "parserstate.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// The selectors of which only the histograms' count and sum are asked for need no buckets: those
// inside histogram_count() and the like, unless a quantile function, a trim operator or a subquery
// is in between or around.
enum class Buckets { Needed, NotNeeded };

void markTotals(Expr &expr, Buckets buckets)
{
    if (auto *vector = as<VectorExpr>(&expr))
        vector->histogramTotals = buckets == Buckets::NotNeeded;
    if (auto *matrix = as<MatrixExpr>(&expr))
        matrix->selector->histogramTotals = buckets == Buckets::NotNeeded;
    const bool resets = expr.kind == Expr::Kind::Subquery;
    if (const auto *call = as<CallExpr>(&expr)) {
        const std::string_view name = call->function->name;
        if (isOneOf(name, {"histogram_count", "histogram_sum", "histogram_avg"}))
            buckets = Buckets::NotNeeded;
        if (isOneOf(name, {"histogram_quantile", "histogram_quantiles", "histogram_fraction"}))
            buckets = Buckets::Needed;
    }
    if (const auto *binary = as<BinaryExpr>(&expr))
        if (binary->op == K::TrimLower || binary->op == K::TrimUpper)
            buckets = Buckets::Needed;
    eachChild(expr,
              [&](ExprPtr &child) { markTotals(*child, resets ? Buckets::Needed : buckets); });
}

// start(), end(), range() and step() are numbers once the query's times are known.
class Folding
{
public:
    explicit Folding(const QueryRange &range)
        : m_range(range)
    {}

    void fold(ExprPtr &expr) const
    {
        if (const auto *call = as<CallExpr>(expr.get())) {
            if (const auto value = valueOf(call->function->name)) {
                auto number = std::make_unique<NumberExpr>();
                number->value = *value;
                number->range = call->range;
                expr = std::move(number);
                return;
            }
        }
        resolveDurations(*expr);
        eachChild(*expr, [this](ExprPtr &child) { fold(child); });
    }

private:
    [[nodiscard]] double rangeSeconds() const
    {
        return static_cast<double>(m_range.endMs - m_range.startMs) / 1000;
    }
    [[nodiscard]] double stepSeconds() const
    {
        const bool isInstant = m_range.startMs == m_range.endMs;
        return isInstant ? 0 : static_cast<double>(m_range.stepMs) / 1000;
    }
    [[nodiscard]] std::optional<double> valueOf(std::string_view name) const
    {
        if (name == "start")
            return static_cast<double>(m_range.startMs) / 1000;
        if (name == "end")
            return static_cast<double>(m_range.endMs) / 1000;
        if (name == "range")
            return rangeSeconds();
        if (name == "step")
            return stepSeconds();
        return std::nullopt;
    }

    void resolveDurations(Expr &expr) const
    {
        if (auto *vector = as<VectorExpr>(&expr))
            resolve(vector->shift.offsetExpr, vector->shift.offsetNs, true);
        if (auto *matrix = as<MatrixExpr>(&expr)) {
            resolve(matrix->selector->shift.offsetExpr, matrix->selector->shift.offsetNs, true);
            resolve(matrix->rangeExpr, matrix->rangeNs, false);
        }
        if (auto *subquery = as<SubqueryExpr>(&expr)) {
            resolve(subquery->shift.offsetExpr, subquery->shift.offsetNs, true);
            resolve(subquery->stepExpr, subquery->stepNs, false);
            resolve(subquery->rangeExpr, subquery->rangeNs, false);
        }
    }

    void resolve(const ExprPtr &expr, std::int64_t &nanoseconds, bool mayBeNegative) const
    {
        if (!expr)
            return;
        const double seconds = evaluate(*expr);
        if (!std::isfinite(seconds))
            failQuery("duration is NaN or infinite", expr->range);
        if (seconds <= 0 && !mayBeNegative)
            failQuery("duration must be greater than 0", expr->range);
        if (!fitsNanoseconds(seconds))
            failQuery("duration is out of range", expr->range);
        nanoseconds = static_cast<std::int64_t>(seconds * 1000) * 1'000'000;
    }

    [[nodiscard]] double evaluate(const Expr &expr) const
    {
        if (const auto *number = as<NumberExpr>(&expr))
            return number->value;
        const auto &duration = static_cast<const DurationExpr &>(expr);
        const double left = duration.lhs ? evaluate(*duration.lhs) : 0;
        const double right = duration.rhs ? evaluate(*duration.rhs) : 0;
        switch (duration.op) {
        case K::Step:
            return m_range.stepMs > 0 ? static_cast<double>(m_range.stepMs) / 1000 : 0;
        case K::Range:
            return rangeSeconds();
        case K::MinOf:
            return std::min(left, right);
        case K::MaxOf:
            return std::max(left, right);
        case K::Add:
            return left + right;
        case K::Sub:
            return left - right;
        case K::Mul:
            return left * right;
        case K::Div:
            if (right == 0)
                failQuery("division by zero", expr.range);
            return left / right;
        case K::Mod:
            if (right == 0)
                failQuery("modulo by zero", expr.range);
            return std::fmod(left, right);
        default:
            return std::pow(left, right);
        }
    }

    QueryRange m_range;
};

void wrap(ExprPtr &expr)
{
    auto invariant = std::make_unique<StepInvariantExpr>();
    invariant->range = expr->range;
    invariant->depth = expr->depth;
    invariant->inner = std::move(expr);
    expr = std::move(invariant);
}

void unwrapParens(ExprPtr &expr)
{
    while (auto *paren = as<ParenExpr>(expr.get())) {
        ExprPtr inner = std::move(paren->inner);
        expr = std::move(inner);
    }
}

void resolveAnchor(TimeShift &shift, const QueryRange &range)
{
    if (shift.anchor == TimeShift::Anchor::Start)
        shift.atMs = range.startMs;
    else if (shift.anchor == TimeShift::Anchor::End)
        shift.atMs = range.endMs;
}

struct Invariance
{
    bool same = false;  // at every step
    bool wraps = false; // and worth evaluating once
};

// Finds the largest parts that have one value for all steps.
class InvarianceFinder
{
public:
    explicit InvarianceFinder(const QueryRange &range)
        : m_range(range)
    {}

    Invariance find(Expr &expr) const
    {
        switch (expr.kind) {
        case Expr::Kind::Vector:
            return of(static_cast<VectorExpr &>(expr).shift);
        case Expr::Kind::Matrix:
            return {of(static_cast<MatrixExpr &>(expr).selector->shift).same, false};
        case Expr::Kind::Aggregate: {
            auto &aggregate = static_cast<AggregateExpr &>(expr);
            unwrapParens(aggregate.inner);
            if (aggregate.parameter)
                unwrapParens(aggregate.parameter);
            return find(*aggregate.inner);
        }
        case Expr::Kind::Binary:
            return of(static_cast<BinaryExpr &>(expr));
        case Expr::Kind::Call:
            return of(static_cast<CallExpr &>(expr));
        case Expr::Kind::Subquery: {
            auto &subquery = static_cast<SubqueryExpr &>(expr);
            if (find(*subquery.inner).same)
                wrap(subquery.inner);
            return {of(subquery.shift).same, false};
        }
        case Expr::Kind::Paren:
            return find(*static_cast<ParenExpr &>(expr).inner);
        case Expr::Kind::Unary:
            return find(*static_cast<UnaryExpr &>(expr).inner);
        default:
            return {true, false};
        }
    }

private:
    Invariance of(TimeShift &shift) const
    {
        resolveAnchor(shift, m_range);
        const bool fixed = shift.anchor != TimeShift::Anchor::None;
        return {fixed, fixed};
    }

    Invariance of(BinaryExpr &binary) const
    {
        const Invariance left = find(*binary.lhs);
        const Invariance right = find(*binary.rhs);
        if (left.same && right.same)
            return {true, true};
        if (left.wraps)
            wrap(binary.lhs);
        if (right.wraps)
            wrap(binary.rhs);
        return {};
    }

    Invariance of(CallExpr &call) const
    {
        // The results of these depend on the time of the evaluation, too.
        bool same = !isOneOf(call.function->name,
                             {"days_in_month", "day_of_month", "day_of_week", "day_of_year", "hour",
                              "minute", "month", "year", "predict_linear", "time", "timestamp"});
        // The time of a fixed sample is fixed.
        bool fixedTimestamp = call.function->name == "timestamp";
        std::vector<ExprPtr *> toWrap;
        for (ExprPtr &argument : call.arguments) {
            unwrapParens(argument);
            const Invariance invariance = find(*argument);
            same = same && invariance.same;
            fixedTimestamp =
                fixedTimestamp && invariance.same && argument->kind == Expr::Kind::Vector;
            if (invariance.wraps)
                toWrap.push_back(&argument);
        }
        if (same || fixedTimestamp)
            return {true, true};
        for (ExprPtr *argument : toWrap)
            wrap(*argument);
        return {};
    }

    QueryRange m_range;
};

} // namespace

void prepare(ExprPtr &expr, const QueryRange &range)
{
    markTotals(*expr, Buckets::Needed);
    Folding(range).fold(expr);
    if (InvarianceFinder(range).find(*expr).wraps)
        wrap(expr);
}

} // namespace vigie::promql
