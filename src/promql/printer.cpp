// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printer.h"

#include "functions.h"
#include "labels.h"
#include "numbertext.h"
#include "parser.h"
#include "quoting.h"

#include <cmath>
#include <limits>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;
using Cardinality = VectorMatching::Cardinality;

bool isPlainName(std::string_view name, bool colons)
{
    if (name.empty() || (name[0] >= '0' && name[0] <= '9'))
        return false;
    for (const char c : name)
        if (!(c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
              (c >= '0' && c <= '9') || (c == ':' && colons)))
            return false;
    return true;
}

std::string labelName(const std::string &name)
{
    return isPlainName(name, false) ? name : quote(name);
}

std::string labelNames(const std::vector<std::string> &names)
{
    std::string text = "(";
    for (const std::string &name : names)
        text += (text.size() > 1 ? ", " : "") + labelName(name);
    return text + ")";
}

std::string numberText(double seconds, bool isDuration)
{
    // By the millisecond, the least there is: a double does not hold centuries in nanoseconds.
    if (isDuration && std::isfinite(seconds) && std::abs(seconds) < 9e9)
        return (seconds < 0 ? "-" : "") +
               durationText(std::int64_t{std::llround(std::abs(seconds) * 1e3)} * 1'000'000);
    if (seconds == std::numeric_limits<double>::infinity())
        return "Inf"; // before "^ 2" a plus would be read as the sign of the whole
    return formatShort(seconds);
}

std::string durationExprText(const Expr &expr)
{
    if (const auto *number = as<NumberExpr>(&expr))
        return numberText(number->value, number->isDuration);
    const auto &duration = static_cast<const DurationExpr &>(expr);
    const std::string op(spelling(duration.op));
    std::string text;
    if (duration.op == K::Step || duration.op == K::Range)
        text = op + "()";
    else if (duration.op == K::MaxOf || duration.op == K::MinOf)
        text = op + "(" + durationExprText(*duration.lhs) + ", " + durationExprText(*duration.rhs) +
               ")";
    else if (!duration.lhs)
        text = (duration.op == K::Sub ? "-" : "") + durationExprText(*duration.rhs);
    else
        text = durationExprText(*duration.lhs) + " " + op + " " + durationExprText(*duration.rhs);
    return duration.inParens ? "(" + text + ")" : text;
}

std::string rangeText(std::int64_t nanoseconds, const ExprPtr &expr)
{
    return expr ? durationExprText(*expr) : durationText(nanoseconds);
}

std::string shiftText(const TimeShift &shift)
{
    std::string text;
    if (shift.anchor == TimeShift::Anchor::Start)
        text += " @ start()";
    else if (shift.anchor == TimeShift::Anchor::End)
        text += " @ end()";
    else if (shift.anchor == TimeShift::Anchor::Time)
        text += " @ " + formatFixed(static_cast<double>(shift.atMs) / 1000);
    if (shift.offsetExpr)
        text += " offset " + durationExprText(*shift.offsetExpr);
    else if (shift.offsetNs != 0)
        text += std::string(" offset ") + (shift.offsetNs < 0 ? "-" : "") +
                durationText(std::abs(shift.offsetNs));
    return text;
}

std::string extensionText(const VectorExpr &vector)
{
    return vector.anchored ? " anchored" : vector.smoothed ? " smoothed" : "";
}

std::string selectorText(const VectorExpr &vector)
{
    static constexpr const char *operators[] = {"=", "!=", "=~", "!~"};
    const bool plain = isPlainName(vector.name, true);
    std::string inside = vector.name.empty() || plain ? "" : quote(vector.name);
    const std::size_t count = vector.matchers.size() - (vector.name.empty() ? 0 : 1);
    for (std::size_t i = 0; i < count; ++i) {
        const Matcher &matcher = vector.matchers[i];
        inside += (inside.empty() ? "" : ",") + labelName(matcher.name()) +
                  operators[static_cast<int>(matcher.type())] + quote(matcher.value());
    }
    if (inside.empty() && plain)
        return vector.name;
    return (plain ? vector.name : std::string()) + "{" + inside + "}";
}

std::string matchingText(const BinaryExpr &binary)
{
    const VectorMatching &matching = binary.matching;
    std::string text = binary.returnBool ? " bool" : "";
    if (matching.on || !matching.labels.empty())
        text += (matching.on ? " on " : " ignoring ") + labelNames(matching.labels);
    if (matching.cardinality == Cardinality::ManyToOne)
        text += " group_left " + labelNames(matching.include);
    if (matching.cardinality == Cardinality::OneToMany)
        text += " group_right " + labelNames(matching.include);
    if (matching.fillLeft && matching.fillLeft == matching.fillRight)
        return text + " fill (" + formatShort(*matching.fillLeft) + ")";
    if (matching.fillLeft)
        text += " fill_left (" + formatShort(*matching.fillLeft) + ")";
    if (matching.fillRight)
        text += " fill_right (" + formatShort(*matching.fillRight) + ")";
    return text;
}

std::string aggregateHead(const AggregateExpr &aggregate)
{
    std::string text(spelling(aggregate.op));
    if (aggregate.without)
        return text + " without " + labelNames(aggregate.grouping) + " ";
    if (!aggregate.grouping.empty())
        return text + " by " + labelNames(aggregate.grouping) + " ";
    return text;
}

// Writes an expression at a depth of indentation; what fits in the width goes on one line.
class Printer
{
public:
    explicit Printer(std::size_t width)
        : m_width(width)
    {}

    std::string print(const Expr &expr, std::size_t indent) const;

private:
    [[nodiscard]] std::string list(const std::vector<const Expr *> &items,
                                   std::size_t indent) const;
    [[nodiscard]] std::string broken(const Expr &expr, std::size_t indent) const;

    std::size_t m_width;
};

std::string line(const Expr &expr)
{
    constexpr std::size_t unlimited = static_cast<std::size_t>(-1);
    return Printer(unlimited).print(expr, 0);
}

std::string blanks(std::size_t indent)
{
    return std::string(2 * indent, ' ');
}

std::string Printer::list(const std::vector<const Expr *> &items, std::size_t indent) const
{
    const bool oneLine = m_width == static_cast<std::size_t>(-1);
    std::string text = oneLine ? "(" : "(\n";
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += oneLine ? line(*items[i]) : blanks(indent + 1) + print(*items[i], indent + 1);
        if (i + 1 < items.size())
            text += oneLine ? ", " : ",";
        if (!oneLine)
            text += '\n';
    }
    return text + (oneLine ? ")" : blanks(indent) + ")");
}

std::string Printer::print(const Expr &expr, std::size_t indent) const
{
    if (m_width != static_cast<std::size_t>(-1)) {
        std::string text = line(expr);
        if (text.size() + 2 * indent <= m_width)
            return text;
    }
    return broken(expr, indent);
}

std::string Printer::broken(const Expr &expr, std::size_t indent) const
{
    const bool oneLine = m_width == static_cast<std::size_t>(-1);
    switch (expr.kind) {
    case Expr::Kind::Number: {
        const auto &number = static_cast<const NumberExpr &>(expr);
        return numberText(number.value, number.isDuration);
    }
    case Expr::Kind::String:
        return quote(static_cast<const StringExpr &>(expr).value);
    case Expr::Kind::Duration:
        return durationExprText(expr);
    case Expr::Kind::Vector: {
        const auto &vector = static_cast<const VectorExpr &>(expr);
        return selectorText(vector) + extensionText(vector) + shiftText(vector.shift);
    }
    case Expr::Kind::Matrix: {
        const auto &matrix = static_cast<const MatrixExpr &>(expr);
        return selectorText(*matrix.selector) + "[" + rangeText(matrix.rangeNs, matrix.rangeExpr) +
               "]" + extensionText(*matrix.selector) + shiftText(matrix.selector->shift);
    }
    case Expr::Kind::Subquery: {
        const auto &subquery = static_cast<const SubqueryExpr &>(expr);
        const bool hasStep = subquery.stepNs != 0 || subquery.stepExpr;
        return print(*subquery.inner, indent) + "[" +
               rangeText(subquery.rangeNs, subquery.rangeExpr) + ":" +
               (hasStep ? rangeText(subquery.stepNs, subquery.stepExpr) : std::string()) + "]" +
               shiftText(subquery.shift);
    }
    case Expr::Kind::Unary: {
        const auto &unary = static_cast<const UnaryExpr &>(expr);
        return std::string(spelling(unary.op)) + print(*unary.inner, indent);
    }
    case Expr::Kind::Binary: {
        const auto &binary = static_cast<const BinaryExpr &>(expr);
        const std::string op = std::string(spelling(binary.op)) + matchingText(binary);
        const std::string gap = oneLine ? " " : "\n" + blanks(indent);
        return print(*binary.lhs, indent) + gap + op + gap + print(*binary.rhs, indent);
    }
    case Expr::Kind::Aggregate: {
        const auto &aggregate = static_cast<const AggregateExpr &>(expr);
        std::vector<const Expr *> items;
        if (aggregate.parameter)
            items.push_back(aggregate.parameter.get());
        items.push_back(aggregate.inner.get());
        return aggregateHead(aggregate) + list(items, indent);
    }
    case Expr::Kind::Call: {
        const auto &call = static_cast<const CallExpr &>(expr);
        std::vector<const Expr *> items;
        for (const ExprPtr &argument : call.arguments)
            items.push_back(argument.get());
        return std::string(call.function->name) + (items.empty() ? "()" : list(items, indent));
    }
    case Expr::Kind::Paren:
        return list({static_cast<const ParenExpr &>(expr).inner.get()}, indent);
    case Expr::Kind::StepInvariant:
        return print(*static_cast<const StepInvariantExpr &>(expr).inner, indent);
    }
    return {};
}

} // namespace

std::string toString(const Expr &expr)
{
    return line(expr);
}

std::string prettyPrint(const Expr &expr, std::size_t width)
{
    return Printer(width).print(expr, 0);
}

std::string durationText(std::int64_t nanoseconds)
{
    struct Unit
    {
        const char *name;
        std::int64_t milliseconds;
        bool exactOnly; // years and weeks only where nothing is left
    };
    static constexpr Unit units[] = {
        {"y", 31'536'000'000, true},
        {"w", 604'800'000, true},
        {"d", 86'400'000, false},
        {"h", 3'600'000, false},
        {"m", 60'000, false},
        {"s", 1000, false},
        {"ms", 1, false},
    };
    std::int64_t rest = nanoseconds / 1'000'000;
    if (rest * 1'000'000 != nanoseconds)
        return formatFixed(secondsOf(nanoseconds));
    std::string text;
    for (const Unit &unit : units) {
        if (rest < unit.milliseconds || (unit.exactOnly && rest % unit.milliseconds != 0))
            continue;
        text += std::to_string(rest / unit.milliseconds) + unit.name;
        rest %= unit.milliseconds;
    }
    return text.empty() ? "0s" : text;
}

} // namespace vigie::promql
