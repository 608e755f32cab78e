// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatevalue.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::templates {

namespace {

using Arguments = std::span<const Value>;

Value logicalAnd(const CallContext &, Arguments arguments)
{
    for (const Value &each : arguments) {
        if (!isTrue(each))
            return each;
    }
    return arguments.back();
}

Value logicalOr(const CallContext &, Arguments arguments)
{
    for (const Value &each : arguments) {
        if (isTrue(each))
            return each;
    }
    return arguments.back();
}

Value logicalNot(const CallContext &, Arguments arguments)
{
    return {!isTrue(arguments[0])};
}

Value eq(const CallContext &, Arguments arguments)
{
    return {std::any_of(arguments.begin() + 1, arguments.end(),
                        [&](const Value &other) { return equals(arguments[0], other); })};
}

Value ne(const CallContext &, Arguments arguments)
{
    return {!equals(arguments[0], arguments[1])};
}

bool isNan(const Value &value)
{
    const double *real = value.get<double>();
    return real != nullptr && std::isnan(*real);
}

template <bool less, bool orEqual>
Value ordered(const CallContext &, Arguments arguments)
{
    const int order = compare(arguments[0], arguments[1]);
    if (isNan(arguments[0]) || isNan(arguments[1]))
        return {false};
    return {(less ? order < 0 : order > 0) || (orEqual && order == 0)};
}

Value len(const CallContext &, Arguments arguments)
{
    if (const auto *text = arguments[0].get<std::string>())
        return {static_cast<std::int64_t>(text->size())};
    if (const auto *labels = arguments[0].get<Labels>())
        return {static_cast<std::int64_t>(labels->size())};
    if (const auto *samples = arguments[0].get<std::vector<TemplateSample>>())
        return {static_cast<std::int64_t>(samples->size())};
    throw ExpandError("len of " + std::string(typeName(arguments[0])));
}

Value index(const CallContext &context, Arguments arguments)
{
    Value value = arguments[0];
    for (const Value &key : arguments.subspan(1)) {
        const auto *samples = value.get<std::vector<TemplateSample>>();
        const auto *at = key.get<std::int64_t>();
        if (samples != nullptr && at != nullptr) {
            if (*at < 0 || static_cast<std::size_t>(*at) >= samples->size())
                throw ExpandError("index out of range: " + std::to_string(*at));
            const TemplateSample sample = (*samples)[static_cast<std::size_t>(*at)];
            value = {sample};
        } else if (value.get<Labels>() != nullptr) {
            const std::string found(value.get<Labels>()->get(toText(key)));
            value = {found};
        } else {
            value = fieldOf(context, value, toText(key));
        }
    }
    return value;
}

Value printAll(const CallContext &, Arguments arguments)
{
    std::string text;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool isText = arguments[i].get<std::string>() != nullptr;
        if (i > 0 && !isText && arguments[i - 1].get<std::string>() == nullptr)
            text += ' ';
        text += print(arguments[i]);
    }
    return {std::move(text)};
}

Value printLine(const CallContext &, Arguments arguments)
{
    std::string text;
    for (const Value &each : arguments)
        text += (text.empty() ? "" : " ") + print(each);
    return {text + "\n"};
}

Value printFormatted(const CallContext &, Arguments arguments)
{
    return {format(toText(arguments[0]), arguments.subspan(1))};
}

Value html(const CallContext &, Arguments arguments)
{
    std::string text;
    for (const char c : print(arguments[0])) {
        switch (c) {
        case '<':
            text += "&lt;";
            break;
        case '>':
            text += "&gt;";
            break;
        case '&':
            text += "&amp;";
            break;
        case '"':
            text += "&#34;";
            break;
        case '\'':
            text += "&#39;";
            break;
        default:
            text += c;
        }
    }
    return {std::move(text)};
}

// name, arguments at least and at most, function: those of Go's template language
constexpr auto table = std::to_array<FunctionRow>({
    {"and", 1, -1, logicalAnd},
    {"or", 1, -1, logicalOr},
    {"not", 1, 1, logicalNot},
    {"eq", 2, -1, eq},
    {"ne", 2, 2, ne},
    {"lt", 2, 2, ordered<true, false>},
    {"le", 2, 2, ordered<true, true>},
    {"gt", 2, 2, ordered<false, false>},
    {"ge", 2, 2, ordered<false, true>},
    {"len", 1, 1, len},
    {"index", 1, -1, index},
    {"print", 0, -1, printAll},
    {"println", 0, -1, printLine},
    {"printf", 1, -1, printFormatted},
    {"html", 1, 1, html},
});

} // namespace

std::span<const FunctionRow> builtins()
{
    return table;
}

} // namespace vigie::templates
