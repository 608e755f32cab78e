// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser.h"

#include "functions.h"
#include "numbertext.h"
#include "parserstate.h"
#include "quoting.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

bool isMetricWord(TokenKind kind)
{
    switch (kind) {
    case K::Identifier:
    case K::MetricIdentifier:
        return true;
    case K::Bool:
    case K::On:
    case K::Ignoring:
    case K::GroupLeft:
    case K::GroupRight:
    case K::Atan2:
        return false;
    default:
        return isWord(kind);
    }
}

} // namespace

Parser::Nested::Nested(Parser &parser)
    : m_parser(parser)
{
    checkDepth(++m_parser.m_nesting, m_parser.peek().range);
}

Parser::Nested::~Nested()
{
    --m_parser.m_nesting;
}

Parser::Parser(std::string_view source, bool experimental)
    : m_source(source)
    , m_experimental(experimental)
{
    TokenList list = tokenize(source);
    m_tokens = std::move(list.tokens);
    m_lexerError = std::move(list.error);
    std::erase_if(m_tokens, [](const Token &t) { return t.kind == K::Comment; });
}

void Parser::checkDepth(int depth, SourceRange range)
{
    if (depth > maxDepth)
        throw ParseFailure{{"expression is nested too deeply, the limit is " +
                                std::to_string(maxDepth) + " levels",
                            range}};
}

const Token &Parser::peek(std::size_t ahead) const
{
    return m_tokens[std::min(m_next + ahead, m_tokens.size() - 1)];
}

Token Parser::take()
{
    const Token token = peek();
    if (token.kind == K::Error)
        unexpected("", "");
    m_lastEnd = token.range.end;
    if (m_next + 1 < m_tokens.size())
        ++m_next;
    return token;
}

bool Parser::takeIf(TokenKind kind)
{
    if (!at(kind))
        return false;
    take();
    return true;
}

void Parser::expect(TokenKind kind, const char *context, const char *expected)
{
    if (!takeIf(kind))
        unexpected(context, expected);
}

std::string_view Parser::text(const Token &token) const
{
    return m_source.substr(token.range.begin, token.range.end - token.range.begin);
}

// What the token is, in Prometheus' words.
std::string Parser::describe(const Token &token) const
{
    const std::string_view written = text(token);
    const auto quoted = [&] {
        return written.size() > 10 && token.kind != K::MetricIdentifier
                   ? quote(written.substr(0, 10)) + "..."
                   : quote(written);
    };
    switch (token.kind) {
    case K::End:
        return "end of input";
    case K::Identifier:
        return "identifier " + quoted();
    case K::MetricIdentifier:
        return "metric identifier " + quoted();
    case K::Number:
        return "number " + quoted();
    case K::Duration:
        return "duration " + quoted();
    case K::String:
        return "string " + quoted();
    default:
        break;
    }
    if (isOperator(token.kind))
        return "<op:" + std::string(written) + ">";
    if (isAggregation(token.kind))
        return "<aggr:" + std::string(written) + ">";
    if (isWord(token.kind))
        return "<" + std::string(written) + ">";
    return quoted();
}

void Parser::unexpected(const char *context, const char *expected)
{
    const Token &token = peek();
    if (token.kind == K::Error)
        throw ParseFailure{{m_lexerError, token.range}};
    std::string message = "unexpected " + describe(token);
    if (*context)
        message += std::string(" in ") + context;
    if (*expected)
        message += std::string(", expected ") + expected;
    throw ParseFailure{{std::move(message), token.range}};
}

ExprPtr Parser::parseAll()
{
    if (at(K::End))
        throw ParseFailure{{"no expression found in input", {}}};
    ExprPtr expr = expression(1);
    if (!at(K::End))
        unexpected("", "operator or end of input");
    checkTypes(*expr);
    return expr;
}

ExprPtr Parser::expression(int lowestPrecedence)
{
    const Nested nested(*this);
    ExprPtr expr = prefixed();
    for (int level = precedence(peek().kind); level != 0 && level >= lowestPrecedence;
         level = precedence(peek().kind))
        expr = binary(std::move(expr));
    return expr;
}

// A sign binds as multiplication does: looser than ^.
ExprPtr Parser::prefixed()
{
    if (!at(K::Add) && !at(K::Sub))
        return postfixed(primary());
    const Token op = take();
    ExprPtr operand = expression(precedence(K::Pow));
    if (auto *number = as<NumberExpr>(operand.get())) {
        if (op.kind == K::Sub)
            number->value = -number->value;
        number->range.begin = op.range.begin;
        return operand;
    }
    auto unary = std::make_unique<UnaryExpr>();
    unary->op = op.kind;
    unary->range = {op.range.begin, operand->range.end};
    unary->inner = std::move(operand);
    const int depth = unary->inner->depth;
    return finish(std::move(unary), depth);
}

ExprPtr Parser::primary()
{
    switch (peek().kind) {
    case K::Number:
    case K::Duration:
        return number();
    case K::String:
        return string();
    case K::LeftParen:
        return paren();
    case K::LeftBrace:
        return selector();
    default:
        return wordExpression();
    }
}

// A metric, a function or an aggregation: the token after the word tells.
ExprPtr Parser::wordExpression()
{
    const TokenKind kind = peek().kind;
    const TokenKind following = peek(1).kind;
    const bool opensParen = following == K::LeftParen;
    if (isAggregation(kind) && (opensParen || following == K::By || following == K::Without))
        return aggregation();
    if (opensParen && (kind == K::Identifier || kind >= K::Start))
        return call();
    if (isMetricWord(kind))
        return selector();
    unexpected("", "expression");
}

ExprPtr Parser::number()
{
    const Token token = take();
    auto result = std::make_unique<NumberExpr>();
    result->range = token.range;
    result->isDuration = token.kind == K::Duration;
    result->value = numberValue(token);
    return result;
}

double Parser::numberValue(const Token &token)
{
    const std::string_view written = text(token);
    if (token.kind == K::Duration) {
        if (const auto nanoseconds = parseDuration(written))
            return secondsOf(*nanoseconds);
        throw ParseFailure{{"not a valid duration string: " + quote(written), token.range}};
    }
    if (const auto value = parseNumber(written))
        return *value;
    throw ParseFailure{
        {"error parsing number: " + quote(written) + " is not a number or out of range",
         token.range}};
}

ExprPtr Parser::string()
{
    const Token token = take();
    auto result = std::make_unique<StringExpr>();
    result->range = token.range;
    result->value = unquote(text(token));
    return result;
}

ExprPtr Parser::paren()
{
    const Token open = take();
    auto result = std::make_unique<ParenExpr>();
    result->inner = expression(1);
    expect(K::RightParen, "", "\")\"");
    result->range = rangeFrom(open.range.begin);
    const int depth = result->inner->depth;
    return finish(std::move(result), depth);
}

ExprPtr Parser::call()
{
    const Token word = take();
    const std::string_view name = text(word);
    const Function *function = findFunction(name);
    if (!function)
        throw ParseFailure{{"unknown function with name " + quote(name), word.range}};
    if (function->experimental && !m_experimental)
        throw ParseFailure{{"function " + quote(name) + " is not enabled", word.range}};
    auto result = std::make_unique<CallExpr>();
    result->function = function;
    result->arguments = arguments();
    result->range = rangeFrom(word.range.begin);
    int depth = 0;
    for (const ExprPtr &argument : result->arguments)
        depth = std::max(depth, argument->depth);
    return finish(std::move(result), depth);
}

std::vector<ExprPtr> Parser::arguments()
{
    std::vector<ExprPtr> list;
    take(); // (
    if (takeIf(K::RightParen))
        return list;
    while (true) {
        list.push_back(expression(1));
        if (takeIf(K::RightParen))
            return list;
        const SourceRange comma = peek().range;
        expect(K::Comma, "function arguments", "\",\" or \")\"");
        if (at(K::RightParen))
            throw ParseFailure{{"trailing commas not allowed in function call args", comma}};
    }
}

ExprPtr Parser::aggregation()
{
    const Token word = take();
    auto result = std::make_unique<AggregateExpr>();
    result->op = word.kind;
    const auto modifier = [&] {
        if (!at(K::By) && !at(K::Without))
            return false;
        result->without = take().kind == K::Without;
        result->grouping = labelList();
        return true;
    };
    const bool before = modifier();
    if (!at(K::LeftParen))
        unexpected("aggregation", "\"(\"");
    std::vector<ExprPtr> list = arguments();
    if (!before)
        modifier();
    result->range = rangeFrom(word.range.begin);
    aggregationArguments(*result, std::move(list));
    const int depth =
        std::max(result->inner->depth, result->parameter ? result->parameter->depth : 0);
    return finish(std::move(result), depth);
}

void Parser::aggregationArguments(AggregateExpr &aggregate, std::vector<ExprPtr> arguments)
{
    if (arguments.empty())
        throw ParseFailure{{"no arguments for aggregate expression provided", aggregate.range}};
    const bool experimental = aggregate.op == K::Limitk || aggregate.op == K::LimitRatio;
    if (experimental && !m_experimental)
        throw ParseFailure{
            {std::string(spelling(aggregate.op)) + "() is experimental and not enabled",
             aggregate.range}};
    const std::size_t wanted = hasParameter(aggregate.op) ? 2 : 1;
    if (arguments.size() != wanted)
        throw ParseFailure{
            {"wrong number of arguments for aggregate expression provided, expected " +
                 std::to_string(wanted) + ", got " + std::to_string(arguments.size()),
             aggregate.range}};
    aggregate.inner = std::move(arguments.back());
    if (wanted == 2)
        aggregate.parameter = std::move(arguments.front());
}

std::vector<std::string> Parser::labelList()
{
    std::vector<std::string> labels;
    expect(K::LeftParen, "grouping opts", "\"(\"");
    while (!takeIf(K::RightParen)) {
        labels.push_back(groupingLabel());
        if (!at(K::RightParen))
            expect(K::Comma, "grouping opts", "\",\" or \")\"");
    }
    return labels;
}

std::string Parser::groupingLabel()
{
    const bool isLabel = at(K::Identifier) || at(K::MetricIdentifier) || at(K::String) ||
                         (isWord(peek().kind) && !at(K::Without));
    if (!isLabel)
        unexpected("grouping opts", "label");
    const Token token = take();
    std::string name = token.kind == K::String ? unquote(text(token)) : std::string(text(token));
    if (name.empty())
        throw ParseFailure{{"invalid label name for grouping: \"\"", token.range}};
    return name;
}

ParseResult parse(std::string_view source, bool experimental)
{
    ParseResult result;
    try {
        result.expr = Parser(source, experimental).parseAll();
    } catch (ParseFailure &failure) {
        result.error = std::move(failure.error);
    }
    return result;
}

std::string lineAndColumn(std::string_view source, std::uint32_t position)
{
    const std::string_view before = source.substr(0, position);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lastBreak = before.rfind('\n');
    const std::size_t column =
        lastBreak == std::string_view::npos ? before.size() + 1 : before.size() - lastBreak;
    return std::to_string(line) + ":" + std::to_string(column);
}

} // namespace vigie::promql
