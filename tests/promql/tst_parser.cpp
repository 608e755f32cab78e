// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser.h"

#include "functions.h"
#include "highlight.h"
#include "json.h"
#include "lexer.h"
#include "numbertext.h"
#include "printer.h"
#include "quoting.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace vigie::promql {
namespace {

struct Wrong
{
    const char *text;
    const char *place; // line:column
    std::uint32_t end; // of the marked range, in bytes
    const char *message;
};

class ParserErrors : public testing::TestWithParam<Wrong>
{};

TEST_P(ParserErrors, sayWhereAndWhatWasExpected)
{
    const Wrong &row = GetParam();
    const ParseResult result = parse(row.text);
    ASSERT_TRUE(result.error) << row.text;
    EXPECT_FALSE(result.expr);
    EXPECT_EQ(result.error->message, row.message) << row.text;
    EXPECT_EQ(lineAndColumn(row.text, result.error->range.begin), row.place) << row.text;
    EXPECT_EQ(result.error->range.end, row.end) << row.text;
}

const Wrong wrongExpressions[] = {
    {"", "1:1", 0, "no expression found in input"},
    {"# only a comment\n", "1:1", 0, "no expression found in input"},
    {"(", "1:2", 1, "unclosed left parenthesis"},
    {"foo)", "1:4", 4, "unexpected right parenthesis ')'"},
    {"foo bar", "1:5", 7, "unexpected identifier \"bar\", expected operator or end of input"},
    {"foo +", "1:6", 5, "unexpected end of input, expected expression"},
    {"1 + + * 2", "1:7", 7, "unexpected <op:*>, expected expression"},
    {"foo{", "1:5", 4, "unexpected end of input inside braces"},
    {"foo{gibberish}", "1:14", 14,
     "unexpected \"}\" in label matching, expected label matching operator"},
    {"foo{a=1}", "1:7", 7, "unexpected character inside braces: '1'"},
    {"foo{a=b}", "1:7", 7, "unexpected identifier \"b\" in label matching, expected string"},
    {"foo{a=\"b\" c=\"d\"}", "1:11", 11,
     "unexpected identifier \"c\" in label matching, expected \",\" or \"}\""},
    {"foo{,}", "1:5", 5, "unexpected \",\" in label matching, expected identifier or \"}\""},
    {"foo{a=~\"(\"}", "1:5", 10, "error parsing regexp: missing ): ("},
    {"{a=~\".*\"}", "1:1", 9, "vector selector must contain at least one non-empty matcher"},
    {"foo{__name__=\"bar\"}", "1:1", 19, "metric name must not be set twice: \"foo\" or \"bar\""},
    {"foo[", "1:5", 4, "unexpected end of input in duration expression"},
    {"foo[]", "1:5", 5,
     "unexpected \"]\" in subquery or range selector, expected number, duration, step(), or "
     "range()"},
    {"foo[5x]", "1:5", 5, "bad number or duration syntax: \"5\""},
    {"foo[-5m]", "1:5", 7, "duration must be greater than 0"},
    {"foo[3e-59]", "1:5", 9, "duration must be greater than 0"},
    {"foo[5m", "1:7", 6, "unexpected end of input in duration expression"},
    {"foo[5m] offset", "1:15", 14,
     "unexpected end of input in offset, expected number, duration, step(), or range()"},
    {"foo offset 5m offset 5m", "1:1", 13, "offset may not be set multiple times"},
    {"foo offset 1m[5m]", "1:14", 17, "no offset modifiers allowed before range"},
    {"foo @ bar", "1:7", 9, "unexpected identifier \"bar\" in @, expected timestamp"},
    {"foo @ Inf", "1:1", 3, "timestamp out of bounds for @ modifier: +Inf"},
    {"(foo + bar)[5m]", "1:12", 15, "ranges only allowed for vector selectors"},
    {"sum()", "1:1", 5, "no arguments for aggregate expression provided"},
    {"sum(foo, bar)", "1:1", 13,
     "wrong number of arguments for aggregate expression provided, expected 1, got 2"},
    {"topk(foo)", "1:1", 9,
     "wrong number of arguments for aggregate expression provided, expected 2, got 1"},
    {"sum by (5) (foo)", "1:9", 9, "unexpected number \"5\" in grouping opts, expected label"},
    {"sum by foo", "1:8", 10, "unexpected identifier \"foo\" in grouping opts, expected \"(\""},
    {"sum(1)", "1:5", 5, "expected type instant vector in aggregation expression, got scalar"},
    {"rate(foo)", "1:6", 8,
     "expected type range vector in call to function \"rate\", got instant vector"},
    {"rat(foo[5m])", "1:1", 3, "unknown function with name \"rat\""},
    {"rate(foo[5m],)", "1:13", 13, "trailing commas not allowed in function call args"},
    {"floor()", "1:1", 7, "expected 1 argument(s) in call to \"floor\", got 0"},
    {"round(foo, 1, 2)", "1:1", 16, "expected at most 2 argument(s) in call to \"round\", got 3"},
    {"label_join(foo)", "1:1", 15,
     "expected at least 3 argument(s) in call to \"label_join\", got 1"},
    {"mad_over_time(foo[5m])", "1:1", 13, "function \"mad_over_time\" is not enabled"},
    {"limitk(1, foo)", "1:1", 14, "limitk() is experimental and not enabled"},
    {"1 == 1", "1:3", 4, "comparisons between scalars must use BOOL modifier"},
    {"foo + bool bar", "1:5", 5, "bool modifier can only be used on comparison operators"},
    {"1 or 1", "1:1", 6, "set operator \"or\" not allowed in binary scalar expression"},
    {"foo + on(a) 1", "1:1", 13, "vector matching only allowed between instant vectors"},
    {"foo and on(a) group_left bar", "1:1", 28, "no grouping allowed for \"and\" operation"},
    {"foo + on(a) group_left(a) bar", "1:5", 5,
     "label \"a\" must not occur in ON and GROUP clause at once"},
    {"-foo[5m]", "1:1", 8,
     "unary expression only allowed on expressions of type scalar or instant vector, got \"range "
     "vector\""},
    {"foo[5m] + 1", "1:1", 7,
     "binary expression must contain only scalar and instant vector types"},
    {"\"foo", "1:1", 4, "unterminated quoted string"},
    {"`foo", "1:1", 4, "unterminated raw string"},
    {"\"\\q\"", "1:1", 2, "unknown escape sequence 'q'"},
    {"1e400", "1:1", 5, "error parsing number: \"1e400\" is not a number or out of range"},
    {"foo = 1", "1:5", 5, "unexpected \"=\", expected operator or end of input"},
    {"foo =~ 1", "1:5", 5, "unexpected character after '=': '~'"},
    {"foo ! 1", "1:5", 5, "unexpected character after '!': ' '"},
    {"foo $ 1", "1:5", 5, "unexpected character: '$'"},
    {"foo[5m] smoothed", "1:1", 7, "smoothed modifier is experimental and not enabled"},
    {"foo[5m + 1m]", "1:5", 6, "experimental duration expression is not enabled"},
    {"a\n+\n  b c", "3:5", 9, "unexpected identifier \"c\", expected operator or end of input"},
};

INSTANTIATE_TEST_SUITE_P(Table, ParserErrors, testing::ValuesIn(wrongExpressions));

// What is printed parses to the same, and prints the same again.
class Printing : public testing::TestWithParam<std::pair<const char *, const char *>>
{};

TEST_P(Printing, roundTrips)
{
    const auto &[text, printed] = GetParam();
    const ParseResult result = parse(text, true);
    ASSERT_FALSE(result.error) << text << ": " << result.error->message;
    EXPECT_EQ(toString(*result.expr), printed);
    const ParseResult again = parse(printed, true);
    ASSERT_FALSE(again.error) << printed << ": " << again.error->message;
    EXPECT_EQ(toString(*again.expr), printed);
    const ParseResult narrow = parse(prettyPrint(*result.expr, 10), true);
    ASSERT_FALSE(narrow.error) << prettyPrint(*result.expr, 10) << ": " << narrow.error->message;
    EXPECT_EQ(toString(*narrow.expr), printed);
}

const std::pair<const char *, const char *> printedExpressions[] = {
    {"1", "1"},
    {"0x1F", "31"},
    {"017", "15"},
    {"1_000.5", "1000.5"},
    {"-iNf", "-Inf"},
    {"a ^ inf ^ b", "a ^ Inf ^ b"},
    {"5m", "5m"},
    {"10010w1s", "70070d1s"},
    {"'a\\'b'", "\"a'b\""},
    {"foo{a='b',c!~\"d\"}", "foo{a=\"b\",c!~\"d\"}"},
    {"{\"a b\",\"c d\"=`e`}", "{__name__=\"a b\",\"c d\"=\"e\"}"},
    {"foo[90s]offset-1h", "foo[1m30s] offset -1h"},
    {"foo@1.5 offset 1w", "foo @ 1.5 offset 1w"},
    {"foo offset 5m @ end()", "foo @ end() offset 5m"},
    {"rate(foo[5m])[30m:]", "rate(foo[5m])[30m:]"},
    {"a+b*c^d^e", "a + b * c ^ d ^ e"},
    {"-a^2", "-a ^ 2"},
    {"a or b and c unless d", "a or b and c unless d"},
    {"a >bool on(x,y)group_left(z)b", "a > bool on (x, y) group_left (z) b"},
    {"a + ignoring(x) group_right b", "a + ignoring (x) group_right () b"},
    {"sum(a)by(b,\"c d\")", "sum by (b, \"c d\") (a)"},
    {"SUM without()(a)", "sum without () (a)"},
    {"topk(3,a)", "topk(3, a)"},
    {"a + fill(0) b", "a + fill (0) b"},
    {"a + fill_left(1) fill_right(-2) b", "a + fill_left (1) fill_right (-2) b"},
    {"foo[step()+1m] anchored", "foo[step() + 1m] anchored"},
    {"foo offset max_of(1m,range())", "foo offset max_of(1m, range())"},
    {"a </ 3", "a </ 3"},
    {"sum # comment\n(a)", "sum(a)"},
    {"start + end", "start + end"},
    {"histogram_quantile(0.9,sum by(le)(rate(b[5m])))",
     "histogram_quantile(0.9, sum by (le) (rate(b[5m])))"},
};

INSTANTIATE_TEST_SUITE_P(Table, Printing, testing::ValuesIn(printedExpressions));

TEST(Parser, bindsOperatorsAsPrometheusDoes)
{
    const auto shape = [](const char *text) {
        const ParseResult result = parse(text);
        std::string (*walk)(const Expr &) = nullptr;
        static std::string (*self)(const Expr &);
        walk = [](const Expr &expr) -> std::string {
            if (const auto *binary = as<BinaryExpr>(&expr))
                return "(" + self(*binary->lhs) + std::string(spelling(binary->op)) +
                       self(*binary->rhs) + ")";
            if (const auto *unary = as<UnaryExpr>(&expr))
                return "(-" + self(*unary->inner) + ")";
            return toString(expr);
        };
        self = walk;
        return result.error ? result.error->message : walk(*result.expr);
    };
    EXPECT_EQ(shape("a+b-c"), "((a+b)-c)");
    EXPECT_EQ(shape("a+b*c"), "(a+(b*c))");
    EXPECT_EQ(shape("a^b^c"), "(a^(b^c))");
    EXPECT_EQ(shape("-a^b"), "(-(a^b))");
    EXPECT_EQ(shape("-a*b"), "((-a)*b)");
    EXPECT_EQ(shape("a^-b*c"), "((a^(-b))*c)");
    EXPECT_EQ(shape("a or b and c == d + e"), "(aor(band(c==(d+e))))");
    EXPECT_EQ(shape("a atan2 b * c"), "((aatan2b)*c)");
    EXPECT_EQ(shape("a offset 5m + 1"), "(a offset 5m+1)");
}

TEST(Parser, refusesDeepNestingInsteadOfOverflowing)
{
    const int many = 200'000;
    const std::string texts[] = {
        std::string(many, '('),
        std::string(many, '(') + "1" + std::string(many, ')'),
        std::string(many, '-') + "a",
        "1" +
            [] {
                std::string sum;
                for (int i = 0; i < many; ++i)
                    sum += "+1";
                return sum;
            }(),
        "1" +
            [] {
                std::string power;
                for (int i = 0; i < many; ++i)
                    power += "^1";
                return power;
            }(),
        "a[" + std::string(many, '(') + "1m",
        "a[1m:" + std::string(many, '-') + "1m]",
    };
    for (const std::string &text : texts) {
        const ParseResult result = parse(text, true);
        ASSERT_TRUE(result.error);
        EXPECT_FALSE(result.expr);
    }
}

TEST(Parser, treatsTheComplianceQueriesAsMeant)
{
    const char *fromEnvironment = std::getenv("VIGIE_COMPLIANCE_QUERIES");
    const auto text = readFile(fromEnvironment ? fromEnvironment : VIGIE_COMPLIANCE_QUERIES);
    if (!text) {
        std::printf("SKIPPED-TEST: no compliance queries\n");
        GTEST_SKIP() << "set VIGIE_COMPLIANCE_QUERIES";
    }
    const auto list = parseJson(*text);
    ASSERT_TRUE(list);
    for (const Json &item : list->items) {
        const ParseResult result = parse(item["query"].text);
        // Those that should fail may do so only when they are evaluated.
        if (item["should_fail"].isTrue())
            continue;
        EXPECT_FALSE(result.error) << item["query"].text << ": " << result.error->message;
    }
    std::printf("%zu queries\n", list->items.size());
}

TEST(Functions, areSortedAndDocumented)
{
    std::string_view last;
    for (const Function &function : allFunctions()) {
        EXPECT_LT(last, function.name);
        last = function.name;
        EXPECT_EQ(findFunction(function.name), &function);
        EXPECT_TRUE(function.signature.starts_with(std::string(function.name) + "("));
        EXPECT_TRUE(function.documentation.ends_with('.'));
    }
    EXPECT_EQ(findFunction("nothing"), nullptr);
}

TEST(Highlight, tellsWhatEachPieceIs)
{
    const std::string text = "sum by (job) (rate(foo{a=\"b\"}[5m])) > 1 # why";
    std::string kinds;
    for (const HighlightedText &piece : highlight(text))
        kinds += std::to_string(static_cast<int>(piece.kind)) + " ";
    const auto number = [](TextClass kind) {
        return std::to_string(static_cast<int>(kind)) + " ";
    };
    using T = TextClass;
    std::string expected;
    for (const T kind :
         {T::Aggregation, T::Keyword,     T::Punctuation, T::Label,       T::Punctuation,
          T::Punctuation, T::Function,    T::Punctuation, T::Metric,      T::Punctuation,
          T::Label,       T::Operator,    T::String,      T::Punctuation, T::Punctuation,
          T::Duration,    T::Punctuation, T::Punctuation, T::Punctuation, T::Operator,
          T::Number,      T::Comment})
        expected += number(kind);
    EXPECT_EQ(kinds, expected);
}

TEST(Highlight, worksOnUnfinishedText)
{
    EXPECT_EQ(highlight("rate(foo{a=\"").back().kind, TextClass::Error);
    EXPECT_TRUE(highlight("").empty());
}

TEST(Numbers, areWrittenInTheFewestDigits)
{
    EXPECT_EQ(formatSample(1.8000000000039999e19), "18000000000040000000");
    EXPECT_EQ(formatSample(1e20), "100000000000000000000");
    EXPECT_EQ(formatSample(-0.1), "-0.1");
    EXPECT_EQ(formatSample(0.000012), "0.000012");
    EXPECT_EQ(formatSample(123.456), "123.456");
    EXPECT_EQ(formatSample(0), "0");
    EXPECT_EQ(formatSample(1e21), "1e+21");
    EXPECT_EQ(formatShort(1e6), "1e+06");
    EXPECT_EQ(formatShort(0.25), "0.25");
    EXPECT_EQ(formatFixed(1e22), "10000000000000000000000");
    EXPECT_EQ(formatLabelFloat(1), "1.0");
    EXPECT_EQ(formatLabelFloat(-0.0), "0.0");
}

TEST(Quoting, roundTrips)
{
    const std::string text = "a\"b\\c\n\x01 é";
    EXPECT_EQ(quote(text), "\"a\\\"b\\\\c\\n\\x01 é\"");
    EXPECT_EQ(unquote(quote(text)), text);
    EXPECT_EQ(unquote("'\\u00e9\\101\\''"), "éA'");
    EXPECT_EQ(unquote("`\\n`"), "\\n");
}

} // namespace
} // namespace vigie::promql
