// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexer.h"
#include "parser.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie::promql {

// Thrown inside the parser only; parse() turns it into its result.
struct ParseFailure
{
    ParseError error;
};

// The recursive-descent parser: one token of look-ahead, operators by precedence climbing.
class Parser
{
public:
    Parser(std::string_view source, bool experimental);

    ExprPtr parseAll();

private:
    // Tokens (parser.cpp).
    [[nodiscard]] const Token &peek(std::size_t ahead = 0) const;
    [[nodiscard]] bool at(TokenKind kind) const { return peek().kind == kind; }
    Token take();
    bool takeIf(TokenKind kind);
    void expect(TokenKind kind, const char *context, const char *expected);
    [[nodiscard]] std::string_view text(const Token &token) const;
    [[nodiscard]] std::string describe(const Token &token) const;
    [[noreturn]] void unexpected(const char *context, const char *expected);
    [[nodiscard]] SourceRange rangeFrom(std::uint32_t begin) const { return {begin, m_lastEnd}; }

    // Expressions (parser.cpp).
    ExprPtr expression(int lowestPrecedence);
    ExprPtr prefixed();
    ExprPtr primary();
    ExprPtr wordExpression();
    ExprPtr number();
    ExprPtr string();
    ExprPtr paren();
    ExprPtr call();
    ExprPtr aggregation();
    void aggregationArguments(AggregateExpr &aggregate, std::vector<ExprPtr> arguments);
    std::vector<ExprPtr> arguments();
    std::vector<std::string> labelList();
    std::string groupingLabel();
    double numberValue(const Token &token);

    // Operators and their modifiers (parsebinary.cpp).
    ExprPtr binary(ExprPtr lhs);
    void matchingModifiers(VectorMatching &matching);
    void fillModifiers(VectorMatching &matching);
    double fillValue();

    // Selectors and what follows an expression (parseselector.cpp).
    ExprPtr selector();
    Matcher labelMatcher();
    ExprPtr postfixed(ExprPtr expr);
    ExprPtr bracketed(ExprPtr expr);
    ExprPtr rangeSelector(ExprPtr expr, ExprPtr range, SourceRange brackets);
    void offset(Expr &expr);
    void atModifier(Expr &expr);
    void extended(Expr &expr, const Token &word);
    TimeShift &shiftOf(Expr &expr, const char *modifier);

    // Durations (parseduration.cpp).
    ExprPtr durationExpression(int lowestPrecedence);
    ExprPtr durationPrefixed();
    ExprPtr durationPrimary();
    ExprPtr offsetDuration();
    ExprPtr positiveDuration();
    ExprPtr durationLiteral();
    ExprPtr durationCall();
    ExprPtr negated(const Token &op, ExprPtr operand);
    void requireExperimentalDuration(SourceRange range) const;

    template <typename T>
    std::unique_ptr<T> finish(std::unique_ptr<T> expr, int childDepth) const
    {
        expr->depth = childDepth + 1;
        checkDepth(expr->depth, expr->range);
        return expr;
    }
    static void checkDepth(int depth, SourceRange range);

    class Nested;

    std::string_view m_source;
    bool m_experimental = false;
    std::vector<Token> m_tokens; // without comments
    std::string m_lexerError;
    std::size_t m_next = 0;
    std::uint32_t m_lastEnd = 0; // end of the last token taken
    int m_nesting = 0;
};

// Counts the recursion of the parser itself, which runs ahead of the tree's depth.
class Parser::Nested
{
public:
    explicit Nested(Parser &parser);
    ~Nested();
    Nested(const Nested &) = delete;
    Nested &operator=(const Nested &) = delete;

private:
    Parser &m_parser;
};

// How tightly a binary operator binds, from 1; 0 for what is none (parsebinary.cpp).
[[nodiscard]] int precedence(TokenKind op);

// Raises the first error of types, argument counts and matchings (typecheck.cpp).
ValueType checkTypes(Expr &expr);

// Seconds as nanoseconds, and whether they fit.
[[nodiscard]] bool fitsNanoseconds(double seconds);
[[nodiscard]] std::int64_t toNanoseconds(double seconds);

} // namespace vigie::promql
