// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach.h"

#include "astwalk.h"
#include "functions.h"
#include "parser.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

using namespace promql;

// They look at the query's times, at labels that come and go, or make series equal that were not.
constexpr std::array<std::string_view, 6> unsureFunctions = {"start",         "end",        "range",
                                                             "label_replace", "label_join", "info"};

class ReachFinder
{
public:
    explicit ReachFinder(const QueryOptions &options)
        : m_lookbackMs(options.lookback.count())
    {}

    [[nodiscard]] std::optional<std::int64_t> find(Expr &expr)
    {
        visit(expr, 0);
        return m_sure ? std::optional(m_reachMs) : std::nullopt;
    }

private:
    void visit(Expr &expr, std::int64_t beforeMs)
    {
        if (const auto *vector = as<VectorExpr>(&expr)) {
            visitSelector(*vector, beforeMs);
        } else if (const auto *matrix = as<MatrixExpr>(&expr)) {
            m_sure = m_sure && !matrix->rangeExpr;
            visitSelector(*matrix->selector, beforeMs + matrix->rangeNs / 1'000'000);
        } else if (const auto *subquery = as<SubqueryExpr>(&expr)) {
            m_sure = m_sure && !subquery->rangeExpr && !subquery->stepExpr;
            beforeMs += shifted(subquery->shift) + subquery->rangeNs / 1'000'000;
        } else if (const auto *call = as<CallExpr>(&expr)) {
            const std::string_view name = call->function->name;
            m_sure = m_sure && std::find(unsureFunctions.begin(), unsureFunctions.end(), name) ==
                                   unsureFunctions.end();
        }
        eachChild(expr, [&](ExprPtr &child) { visit(*child, beforeMs); });
    }

    void visitSelector(const VectorExpr &vector, std::int64_t beforeMs)
    {
        // Series of several names may become the same once their names are dropped.
        const bool oneName =
            std::any_of(vector.matchers.begin(), vector.matchers.end(), [](const Matcher &matcher) {
                return matcher.name() == "__name__" && matcher.type() == Matcher::Type::Equal;
            });
        m_sure = m_sure && oneName && !vector.smoothed;
        m_reachMs = std::max(m_reachMs, beforeMs + shifted(vector.shift) + m_lookbackMs);
    }

    [[nodiscard]] std::int64_t shifted(const TimeShift &shift)
    {
        m_sure = m_sure && shift.anchor == TimeShift::Anchor::None && !shift.offsetExpr &&
                 shift.offsetNs >= 0;
        return shift.offsetMs();
    }

    std::int64_t m_lookbackMs;
    std::int64_t m_reachMs = 0;
    bool m_sure = true;
};

} // namespace

std::optional<std::chrono::milliseconds> reachOf(std::string_view expression,
                                                 const QueryOptions &options)
{
    const ParseResult parsed = parse(expression, options.experimental);
    if (!parsed.expr)
        return std::nullopt;
    const std::optional<std::int64_t> reachMs = ReachFinder(options).find(*parsed.expr);
    if (!reachMs || *reachMs > std::chrono::milliseconds(std::chrono::years(10)).count())
        return std::nullopt;
    return std::chrono::milliseconds(*reachMs);
}

} // namespace vigie
