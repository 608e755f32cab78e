// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruletemplate.h"

#include <map>
#include <span>
#include <stdexcept>
#include <variant>

namespace vigie::templates {

struct Value;
using ValueMap = std::map<std::string, Value>;

struct Nothing
{};
struct RootData // what {{ . }} is at first
{};
struct Moment
{
    std::int64_t timeMs = 0;
};

// What passes between the words of a template.
struct Value
{
    std::variant<Nothing, bool, std::int64_t, double, std::string, Moment, RootData, Labels,
                 TemplateSample, std::vector<TemplateSample>, std::shared_ptr<const ValueMap>>
        data;

    template <typename T>
    [[nodiscard]] const T *get() const
    {
        return std::get_if<T>(&data);
    }
};

// Raised while expanding; RuleTemplate::expand() turns it into text.
struct ExpandError : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

[[nodiscard]] bool isTrue(const Value &value);
[[nodiscard]] std::string print(const Value &value); // as %v
[[nodiscard]] std::string_view typeName(const Value &value);
// A number from a number, a text or a duration; raises ExpandError.
[[nodiscard]] double toNumber(const Value &value);
[[nodiscard]] std::string toText(const Value &value); // raises unless it is a text

// printf: Go's verbs for the types there are.
[[nodiscard]] std::string format(std::string_view pattern, std::span<const Value> arguments);
// %.4g
[[nodiscard]] std::string fourDigits(double value);

[[nodiscard]] std::string humanize(double value);
[[nodiscard]] std::string humanize1024(double value);
[[nodiscard]] std::string humanizeDuration(double seconds);
[[nodiscard]] std::string humanizePercentage(double ratio);
[[nodiscard]] std::string momentText(std::int64_t timeMs);

struct CallContext
{
    const TemplateData &data;
};

// A row of the table of functions.
struct FunctionRow
{
    std::string_view name;
    int atLeast = 1;
    int atMost = 1; // −1: any number
    Value (*call)(const CallContext &context, std::span<const Value> arguments);
};

[[nodiscard]] std::vector<FunctionRow> functions(); // all
[[nodiscard]] std::span<const FunctionRow> builtins();
[[nodiscard]] const FunctionRow *findFunction(std::string_view name);
[[nodiscard]] Value fieldOf(const CallContext &context, const Value &value,
                            const std::string &name);

// −1, 0, 1; raises where the two cannot be compared.
[[nodiscard]] int compare(const Value &a, const Value &b);
[[nodiscard]] bool equals(const Value &a, const Value &b);

} // namespace vigie::templates
