// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomatch.h"

#include "astwalk.h"
#include "functions.h"
#include "nearestword.h"
#include "parser.h"
#include "printer.h"
#include "seriesstore.h"

namespace vigie {

namespace {

using promql::Expr;
using promql::VectorExpr;

constexpr std::size_t mostCandidates = 20'000;

class Search
{
public:
    Search(const StoreSnapshot &snapshot, std::span<const Matcher> scope)
        : m_snapshot(snapshot)
        , m_scope(scope)
    {}

    std::optional<NoMatch> visit(promql::ExprPtr &expr)
    {
        if (auto *selector = promql::as<VectorExpr>(expr.get()))
            return explain(*selector);
        if (auto *matrix = promql::as<promql::MatrixExpr>(expr.get()))
            return explain(*matrix->selector);
        if (const auto *call = promql::as<promql::CallExpr>(expr.get());
            call != nullptr && call->function->name.starts_with("absent"))
            return std::nullopt;
        const auto *binary = promql::as<promql::BinaryExpr>(expr.get());
        const bool leftIsEnough = binary != nullptr && (binary->op == promql::TokenKind::Or ||
                                                        binary->op == promql::TokenKind::Unless);
        std::optional<NoMatch> found;
        int child = 0;
        promql::eachChild(*expr, [&](promql::ExprPtr &each) {
            if (!found && !(leftIsEnough && child > 0))
                found = visit(each);
            ++child;
        });
        return found;
    }

private:
    [[nodiscard]] bool matchesAny(std::vector<Matcher> matchers) const
    {
        matchers.insert(matchers.end(), m_scope.begin(), m_scope.end());
        return !m_snapshot.select(matchers).empty();
    }

    std::optional<NoMatch> explain(const VectorExpr &selector)
    {
        if (matchesAny(selector.matchers))
            return std::nullopt;
        NoMatch problem;
        problem.selector = promql::toString(selector);
        std::vector<Matcher> name;
        for (const Matcher &matcher : selector.matchers) {
            if (matcher.name() == metricNameLabel && matcher.type() == Matcher::Type::Equal) {
                problem.metric = matcher.value();
                name = {matcher};
            }
        }
        if (!problem.metric.empty() && !matchesAny(name)) {
            problem.nearest = nearestValue(metricNameLabel, m_scope, problem.metric);
            return problem;
        }
        problem.reason = NoMatch::Reason::NoSuchLabels;
        for (const Matcher &matcher : selector.matchers) {
            if (matcher.name() == metricNameLabel)
                continue;
            std::vector<Matcher> both = name;
            both.push_back(matcher);
            if (matchesAny(both))
                continue;
            problem.matcher = matcher.toString();
            std::vector<Matcher> scope = name;
            scope.insert(scope.end(), m_scope.begin(), m_scope.end());
            problem.nearest = nearestValue(matcher.name(), scope, matcher.value());
            break;
        }
        return problem;
    }

    [[nodiscard]] std::string nearestValue(std::string_view label,
                                           std::span<const Matcher> matchers,
                                           std::string_view value) const
    {
        const std::vector<std::string> values = m_snapshot.labelValues(label, matchers);
        if (values.size() > mostCandidates)
            return {};
        return nearestWord(value, {values.begin(), values.end()});
    }

    const StoreSnapshot &m_snapshot;
    std::span<const Matcher> m_scope;
};

} // namespace

std::optional<NoMatch> findNoMatch(const StoreSnapshot &snapshot, std::string_view expression,
                                   std::span<const Matcher> scope)
{
    promql::ParseResult parsed = promql::parse(expression);
    if (!parsed.expr)
        return std::nullopt;
    return Search(snapshot, scope).visit(parsed.expr);
}

} // namespace vigie
