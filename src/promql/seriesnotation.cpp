// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesnotation.h"

#include "histogram.h"
#include "lexer.h"
#include "numbertext.h"
#include "parser.h"
#include "quoting.h"
#include "seriesstore.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace vigie {

namespace {

using promql::TokenKind;

void skipBlanks(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

bool takeIf(std::string_view &text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

// A number at the begin of the text, which it is cut off.
std::optional<double> takeNumber(std::string_view &text)
{
    std::string_view rest = text;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest.remove_prefix(1);
    std::size_t end = 0;
    for (const std::string_view word : {"Inf", "inf", "NaN", "nan", "INF", "NAN"})
        if (rest.starts_with(word))
            end = word.size();
    const auto isExponentSign = [&](std::size_t at) {
        return at > 0 && (rest[at] == '+' || rest[at] == '-') &&
               (rest[at - 1] == 'e' || rest[at - 1] == 'E');
    };
    if (end == 0)
        while (end < rest.size() &&
               (std::string_view("0123456789.eE").find(rest[end]) != std::string_view::npos ||
                isExponentSign(end)))
            ++end;
    const auto value = promql::parseNumber(rest.substr(0, end));
    if (!value)
        return std::nullopt;
    text = rest.substr(end);
    return negative ? -*value : *value;
}

std::optional<std::size_t> takeCount(std::string_view &text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
    if (end == 0)
        return std::nullopt;
    const auto count = static_cast<std::size_t>(
        std::strtoull(std::string(text.substr(0, end)).c_str(), nullptr, 10));
    text.remove_prefix(end);
    return count;
}

std::vector<double> takeList(std::string_view &text)
{
    std::vector<double> list;
    takeIf(text, "[");
    skipBlanks(text);
    while (!text.empty() && !takeIf(text, "]")) {
        const auto number = takeNumber(text);
        if (!number)
            break;
        list.push_back(*number);
        skipBlanks(text);
    }
    return list;
}

NativeHistogram::CounterResetHint hintOf(std::string_view word)
{
    using Hint = NativeHistogram::CounterResetHint;
    return word == "reset"       ? Hint::Reset
           : word == "not_reset" ? Hint::NotReset
           : word == "gauge"     ? Hint::Gauge
                                 : Hint::Unknown;
}

// Counts of zero are left out of the span by nobody: the notation gives one span.
void setBuckets(std::vector<double> list, std::int32_t offset, std::vector<double> &buckets,
                std::vector<NativeHistogram::Span> &spans)
{
    if (!list.empty())
        spans = {{offset, static_cast<std::uint32_t>(list.size())}};
    buckets = std::move(list);
}

// {{schema:0 count:3 buckets:[1 2]}}
std::optional<SequenceValue> takeHistogram(std::string_view &text)
{
    if (!takeIf(text, "{{"))
        return std::nullopt;
    SequenceValue result;
    NativeHistogram h;
    std::vector<double> positive;
    std::vector<double> negative;
    double offset = 0;
    double negativeOffset = 0;
    skipBlanks(text);
    while (!takeIf(text, "}}")) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        const std::string_view key = text.substr(0, colon);
        text.remove_prefix(colon + 1);
        if (key == "buckets" || key == "n_buckets" || key == "custom_values") {
            std::vector<double> list = takeList(text);
            (key == "buckets"     ? positive
             : key == "n_buckets" ? negative
                                  : h.customValues) = std::move(list);
        } else if (key == "counter_reset_hint") {
            const std::size_t end = text.find_first_of(" }");
            h.counterResetHint = hintOf(text.substr(0, end));
            result.hintGiven = true;
            text.remove_prefix(end);
        } else {
            const auto number = takeNumber(text);
            if (!number)
                return std::nullopt;
            if (key == "schema")
                h.schema = static_cast<std::int32_t>(*number);
            else if (key == "sum")
                h.sum = *number;
            else if (key == "count")
                h.count = *number;
            else if (key == "z_bucket")
                h.zeroCount = *number;
            else if (key == "z_bucket_w")
                h.zeroThreshold = *number;
            else if (key == "offset")
                offset = *number;
            else if (key == "n_offset")
                negativeOffset = *number;
            else
                return std::nullopt;
        }
        skipBlanks(text);
    }
    setBuckets(std::move(positive), static_cast<std::int32_t>(offset), h.positiveBuckets,
               h.positiveSpans);
    setBuckets(std::move(negative), static_cast<std::int32_t>(negativeOffset), h.negativeBuckets,
               h.negativeSpans);
    result.histogram = std::move(h);
    return result;
}

bool takeHistograms(std::string_view &text, std::vector<SequenceValue> &values)
{
    auto first = takeHistogram(text);
    if (!first)
        return false;
    const bool adds = text.starts_with("+{{");
    const bool subtracts = text.starts_with("-{{");
    std::optional<SequenceValue> step;
    if (adds || subtracts) {
        text.remove_prefix(1);
        step = takeHistogram(text);
        if (!step)
            return false;
        first->hintGiven = step->hintGiven;
    }
    values.push_back(*first);
    if (!takeIf(text, "x"))
        return !step;
    const auto count = takeCount(text);
    if (!count)
        return false;
    for (std::size_t i = 0; i < *count; ++i) {
        if (adds)
            promql::add(*first->histogram, *step->histogram);
        else if (subtracts)
            promql::subtract(*first->histogram, *step->histogram);
        values.push_back(*first);
    }
    return true;
}

bool takeItem(std::string_view &text, std::vector<SequenceValue> &values)
{
    if (text.starts_with("{{"))
        return takeHistograms(text, values);
    SequenceValue value;
    if (takeIf(text, "_")) {
        value.omitted = true;
        const auto count = takeIf(text, "x") ? takeCount(text) : std::optional<std::size_t>(1);
        values.insert(values.end(), count.value_or(0), value);
        return count.has_value();
    }
    double step = 0;
    if (takeIf(text, "stale")) {
        value.value = staleNan();
    } else {
        const auto number = takeNumber(text);
        if (!number)
            return false;
        value.value = *number;
        if (text.starts_with('+') || text.starts_with('-')) {
            const auto increment = takeNumber(text);
            if (!increment)
                return false;
            step = *increment;
        }
    }
    values.push_back(value);
    if (!takeIf(text, "x"))
        return true;
    const auto count = takeCount(text);
    for (std::size_t i = 0; i < count.value_or(0); ++i) {
        if (!isStaleNan(value.value))
            value.value += step;
        values.push_back(value);
    }
    return count.has_value();
}

std::optional<std::int64_t> takeTestDuration(std::string_view &text)
{
    std::size_t end = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    while (end < text.size() &&
           std::string_view("0123456789smhdwy").find(text[end]) != std::string_view::npos)
        ++end;
    const auto duration = parseTestDuration(text.substr(0, end));
    text.remove_prefix(end);
    return duration;
}

// -30s-1mx2: start times relative to the samples'.
bool takeStartTime(std::string_view &text, std::vector<SequenceValue> &values)
{
    SequenceValue value;
    if (takeIf(text, "_")) {
        value.omitted = true;
        const auto count = takeIf(text, "x") ? takeCount(text) : std::optional<std::size_t>(1);
        values.insert(values.end(), count.value_or(0), value);
        return count.has_value();
    }
    const auto first = takeTestDuration(text);
    if (!first)
        return false;
    value.value = static_cast<double>(*first);
    double step = 0;
    if (text.starts_with('+') || text.starts_with('-')) {
        const auto increment = takeTestDuration(text);
        if (!increment)
            return false;
        step = static_cast<double>(*increment);
    }
    values.push_back(value);
    if (!takeIf(text, "x"))
        return true;
    const auto count = takeCount(text);
    for (std::size_t i = 0; i < count.value_or(0); ++i) {
        value.value += step;
        values.push_back(value);
    }
    return count.has_value();
}

// Cuts the metric off the line.
bool takeMetric(std::string_view &line, SeriesNotation &series)
{
    const std::size_t nameEnd = std::min(line.find_first_of("{ \t@"), line.size());
    std::vector<Labels::Pair> pairs;
    if (nameEnd > 0)
        pairs.emplace_back(metricNameLabel, line.substr(0, nameEnd));
    line.remove_prefix(nameEnd);
    if (!line.starts_with('{') || line.starts_with("{{")) {
        series.labels = Labels(std::move(pairs));
        return nameEnd > 0;
    }
    const promql::TokenList list = promql::tokenize(line);
    std::vector<std::string> words; // name, value, name, value …
    std::size_t end = 0;
    bool expectsValue = false;
    for (const promql::Token &token : list.tokens) {
        const std::string_view text =
            line.substr(token.range.begin, token.range.end - token.range.begin);
        if (token.kind == TokenKind::RightBrace) {
            end = token.range.end;
            break;
        }
        const bool isString = token.kind == TokenKind::String;
        if (token.kind == TokenKind::Equal)
            expectsValue = true;
        if (token.kind == TokenKind::Comma && words.size() % 2 == 1) {
            words.insert(words.end() - 1, std::string(metricNameLabel));
        }
        if (isString || token.kind == TokenKind::Identifier) {
            words.push_back(isString ? promql::unquote(text) : std::string(text));
            expectsValue = false;
        }
    }
    if (words.size() % 2 == 1)
        words.insert(words.end() - 1, std::string(metricNameLabel));
    if (end == 0 || expectsValue)
        return false;
    for (std::size_t i = 0; i + 1 < words.size(); i += 2)
        pairs.emplace_back(words[i], words[i + 1]);
    series.labels = Labels(std::move(pairs));
    line.remove_prefix(end);
    return true;
}

} // namespace

std::optional<SeriesNotation> parseSeries(std::string_view line)
{
    SeriesNotation series;
    skipBlanks(line);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    std::string_view probe = line;
    const auto number = takeNumber(probe);
    if (number && probe.empty()) {
        series.isScalar = true;
        series.values.push_back({false, *number, std::nullopt, false});
        return series;
    }
    if (!takeMetric(line, series))
        return std::nullopt;
    series.isStartTimes = takeIf(line, "@st");
    skipBlanks(line);
    while (!line.empty()) {
        const bool ok = series.isStartTimes ? takeStartTime(line, series.values)
                                            : takeItem(line, series.values);
        if (!ok)
            return std::nullopt;
        skipBlanks(line);
    }
    return series;
}

std::optional<std::int64_t> parseTestDuration(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (const auto nanoseconds = promql::parseDuration(text); nanoseconds && !text.empty())
        return (negative ? -1 : 1) * (*nanoseconds / 1'000'000);
    if (const auto seconds = promql::parseFloat(text))
        return (negative ? -1 : 1) * static_cast<std::int64_t>(std::round(*seconds * 1000));
    return std::nullopt;
}

} // namespace vigie
