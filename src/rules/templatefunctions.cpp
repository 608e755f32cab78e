// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefile.h"
#include "templatevalue.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::templates {

namespace {

using Arguments = std::span<const Value>;

constexpr std::size_t largestPattern = 4096;
constexpr double msPerSecond = 1000;

std::unique_ptr<re2::RE2> patternOf(const Value &value)
{
    const std::string pattern = toText(value);
    auto regex = std::make_unique<re2::RE2>(pattern.substr(0, largestPattern), re2::RE2::Quiet);
    if (!regex->ok())
        throw ExpandError("error parsing regexp: " + regex->error());
    return regex;
}

Value query(const CallContext &context, Arguments arguments)
{
    std::vector<TemplateSample> samples;
    std::string error = "queries are not answered here";
    if (!context.data.query || !context.data.query(toText(arguments[0]), samples, error))
        throw ExpandError(error);
    return {std::move(samples)};
}

Value first(const CallContext &, Arguments arguments)
{
    const auto *samples = arguments[0].get<std::vector<TemplateSample>>();
    if (samples == nullptr)
        throw ExpandError("first() wants the result of a query");
    if (samples->empty())
        throw ExpandError("first() called on vector with no elements");
    return {samples->front()};
}

const TemplateSample &sampleOf(const Value &value)
{
    const auto *sample = value.get<TemplateSample>();
    if (sample == nullptr)
        throw ExpandError("a sample is wanted, not " + std::string(typeName(value)));
    return *sample;
}

Value label(const CallContext &, Arguments arguments)
{
    return {std::string(sampleOf(arguments[1]).labels.get(toText(arguments[0])))};
}

Value value(const CallContext &, Arguments arguments)
{
    return {sampleOf(arguments[0]).value};
}

Value strvalue(const CallContext &, Arguments arguments)
{
    return {std::string(sampleOf(arguments[0]).labels.get("__value__"))};
}

Value sortByLabel(const CallContext &, Arguments arguments)
{
    const auto *samples = arguments[1].get<std::vector<TemplateSample>>();
    if (samples == nullptr)
        throw ExpandError("sortByLabel wants the result of a query");
    std::vector<TemplateSample> sorted = *samples;
    const std::string name = toText(arguments[0]);
    std::stable_sort(sorted.begin(), sorted.end(), [&](const auto &a, const auto &b) {
        return a.labels.get(name) < b.labels.get(name);
    });
    return {std::move(sorted)};
}

Value args(const CallContext &, Arguments arguments)
{
    auto map = std::make_shared<ValueMap>();
    for (std::size_t i = 0; i < arguments.size(); ++i)
        (*map)["arg" + std::to_string(i)] = arguments[i];
    return {std::shared_ptr<const ValueMap>(std::move(map))};
}

Value same(const CallContext &, Arguments arguments)
{
    return {toText(arguments[0])};
}

Value reReplaceAll(const CallContext &, Arguments arguments)
{
    const auto regex = patternOf(arguments[0]);
    // $1 and ${1} of Go are \1 here.
    std::string replacement;
    const std::string given = toText(arguments[1]);
    for (std::size_t i = 0; i < given.size(); ++i) {
        const bool braced = given[i] == '$' && i + 1 < given.size() && given[i + 1] == '{';
        const std::size_t digit = i + (braced ? 2 : 1);
        if (given[i] == '$' && digit < given.size() && given[digit] >= '0' && given[digit] <= '9') {
            replacement += std::string("\\") + given[digit];
            i = braced ? std::min(given.find('}', digit), given.size()) : digit;
        } else {
            replacement += given[i] == '\\' ? std::string("\\\\") : std::string(1, given[i]);
        }
    }
    std::string text = toText(arguments[2]);
    re2::RE2::GlobalReplace(&text, *regex, replacement);
    return {std::move(text)};
}

Value match(const CallContext &, Arguments arguments)
{
    const auto regex = patternOf(arguments[0]);
    return {re2::RE2::PartialMatch(toText(arguments[1]), *regex)};
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

Value toUpper(const CallContext &, Arguments arguments)
{
    std::string text = toText(arguments[0]);
    std::transform(text.begin(), text.end(), text.begin(), upper);
    return {std::move(text)};
}

Value toLower(const CallContext &, Arguments arguments)
{
    std::string text = toText(arguments[0]);
    std::transform(text.begin(), text.end(), text.begin(), lower);
    return {std::move(text)};
}

Value title(const CallContext &, Arguments arguments)
{
    std::string text = toText(arguments[0]);
    bool startsWord = true;
    for (char &c : text) {
        if (startsWord)
            c = upper(c);
        const bool isLetter = (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') ||
                              c == '_' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
        startsWord = !isLetter;
    }
    return {std::move(text)};
}

std::string escaped(const std::string &text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') ||
                             std::string_view("-_.~").find(c) != std::string_view::npos;
        if (isPlain)
            result += c;
        else if (c == ' ')
            result += '+';
        else
            result += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return result;
}

Value urlEscape(const CallContext &, Arguments arguments)
{
    return {escaped(toText(arguments[0]))};
}

Value graphLink(const CallContext &, Arguments arguments)
{
    return {"/graph?g0.expr=" + escaped(toText(arguments[0])) + "&g0.tab=0"};
}

Value tableLink(const CallContext &, Arguments arguments)
{
    return {"/graph?g0.expr=" + escaped(toText(arguments[0])) + "&g0.tab=1"};
}

template <std::string (*function)(double)>
Value onNumber(const CallContext &, Arguments arguments)
{
    return {function(toNumber(arguments[0]))};
}

std::int64_t momentOf(const Value &value)
{
    const double seconds = toNumber(value);
    if (!std::isfinite(seconds) || std::abs(seconds) > 9e9)
        throw ExpandError("the number is no time");
    return static_cast<std::int64_t>(std::floor(seconds * msPerSecond));
}

Value humanizeTimestamp(const CallContext &, Arguments arguments)
{
    const double seconds = toNumber(arguments[0]);
    return {std::isfinite(seconds) ? momentText(momentOf(arguments[0])) : fourDigits(seconds)};
}

Value toTime(const CallContext &, Arguments arguments)
{
    return {Moment{momentOf(arguments[0])}};
}

Value parseDuration(const CallContext &, Arguments arguments)
{
    const std::string text = toText(arguments[0]);
    const std::optional<std::int64_t> duration = parseRuleDuration(text);
    if (!duration)
        throw ExpandError("'" + text + "' is no duration");
    return {static_cast<double>(*duration) / msPerSecond};
}

Value now(const CallContext &context, Arguments)
{
    return {static_cast<double>(context.data.timeMs) / msPerSecond};
}

Value externalUrl(const CallContext &context, Arguments)
{
    return {context.data.externalUrl};
}

Value pathPrefix(const CallContext &context, Arguments)
{
    const std::string &url = context.data.externalUrl;
    const std::size_t host = url.find("://");
    const std::size_t path =
        host == std::string::npos ? std::string::npos : url.find('/', host + 3);
    return {path == std::string::npos ? std::string() : url.substr(path)};
}

Value stripPort(const CallContext &, Arguments arguments)
{
    const std::string text = toText(arguments[0]);
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        return {end == std::string::npos ? text : text.substr(1, end - 1)};
    }
    const std::size_t colon = text.find(':');
    const bool isOne = colon != std::string::npos && text.rfind(':') == colon;
    return {isOne ? text.substr(0, colon) : text};
}

Value stripDomain(const CallContext &, Arguments arguments)
{
    const std::string text = toText(arguments[0]);
    const std::size_t dot = text.find('.');
    const std::size_t colon = text.rfind(':');
    const bool isAddress =
        text.find_first_not_of("0123456789.:[]abcdefABCDEF") == std::string::npos &&
        (text.find_first_not_of("0123456789.:") == std::string::npos || text.starts_with('['));
    if (isAddress || dot == std::string::npos)
        return {text};
    const std::string port =
        colon != std::string::npos && colon > dot ? text.substr(colon) : std::string();
    return {text.substr(0, dot) + port};
}

// name, arguments at least and at most, function: those of Prometheus, and of Go that share one
constexpr auto table = std::to_array<FunctionRow>({
    {"query", 1, 1, query},
    {"first", 1, 1, first},
    {"label", 2, 2, label},
    {"value", 1, 1, value},
    {"strvalue", 1, 1, strvalue},
    {"sortByLabel", 2, 2, sortByLabel},
    {"args", 0, -1, args},
    {"safeHtml", 1, 1, same},
    {"js", 1, 1, same},
    {"urlquery", 1, 1, urlEscape},
    {"reReplaceAll", 3, 3, reReplaceAll},
    {"match", 2, 2, match},
    {"title", 1, 1, title},
    {"toUpper", 1, 1, toUpper},
    {"toLower", 1, 1, toLower},
    {"graphLink", 1, 1, graphLink},
    {"tableLink", 1, 1, tableLink},
    {"stripPort", 1, 1, stripPort},
    {"stripDomain", 1, 1, stripDomain},
    {"urlQueryEscape", 1, 1, urlEscape},
    {"humanize", 1, 1, onNumber<humanize>},
    {"humanize1024", 1, 1, onNumber<humanize1024>},
    {"humanizeDuration", 1, 1, onNumber<humanizeDuration>},
    {"humanizePercentage", 1, 1, onNumber<humanizePercentage>},
    {"humanizeTimestamp", 1, 1, humanizeTimestamp},
    {"toTime", 1, 1, toTime},
    {"parseDuration", 1, 1, parseDuration},
    {"now", 0, 0, now},
    {"externalURL", 0, 0, externalUrl},
    {"pathPrefix", 0, 0, pathPrefix},
});

} // namespace

std::vector<FunctionRow> functions()
{
    std::vector<FunctionRow> all(builtins().begin(), builtins().end());
    all.insert(all.end(), table.begin(), table.end());
    return all;
}

const FunctionRow *findFunction(std::string_view name)
{
    for (const auto rows : {builtins(), std::span<const FunctionRow>(table)}) {
        for (const FunctionRow &row : rows) {
            if (row.name == name)
                return &row;
        }
    }
    return nullptr;
}

} // namespace vigie::templates
