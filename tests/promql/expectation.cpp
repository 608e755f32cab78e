// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include "histogram.h"
#include "histogramside.h"
#include "parser.h"
#include "quantile.h"
#include "quoting.h"
#include "seriesnotation.h"
#include "seriesstore.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace vigie {

namespace {

constexpr double tolerance = 1e-6;

struct ExpectLine
{
    std::string type; // fail, warn, info, no_warn, no_info, ordered, string, range
    std::string match;
    std::string text;

    [[nodiscard]] bool matches(const std::string &message) const
    {
        if (match == "msg")
            return message == text;
        return match != "regex" || re2::RE2::PartialMatch(message, text);
    }
};

std::string trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    const std::size_t end = text.find_last_not_of(" \t");
    return std::string(text.substr(begin, end == std::string_view::npos ? 0 : end + 1 - begin));
}

ExpectLine parseExpect(const std::string &line)
{
    std::string rest = trimmed(line);
    const auto takeWord = [&rest] {
        const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
        const std::string word = rest.substr(0, end);
        rest = trimmed(std::string_view(rest).substr(end));
        return word;
    };
    takeWord(); // expect
    ExpectLine expect;
    expect.type = takeWord();
    for (const char *match : {"msg", "regex"}) {
        const std::string prefix = std::string(match) + ":";
        if (rest.starts_with(prefix)) {
            expect.match = match;
            rest = trimmed(std::string_view(rest).substr(prefix.size()));
        }
    }
    expect.text = rest;
    return expect;
}

std::vector<ExpectLine> expectLines(const Json &command, const std::string &type)
{
    std::vector<ExpectLine> lines;
    for (const Json &item : command["expect"].items)
        if (ExpectLine line = parseExpect(item.text); line.type == type)
            lines.push_back(std::move(line));
    if (command["modifier"].text == type)
        lines.push_back({type, {}, {}});
    return lines;
}

bool equal(double expected, double actual)
{
    if (isStaleNan(expected) || isStaleNan(actual))
        return isStaleNan(expected) && isStaleNan(actual);
    return promql::almostEqual(expected, actual, tolerance);
}

bool equalSide(const NativeHistogram &a, const NativeHistogram &b, bool positive)
{
    promql::HistogramSide left = promql::sideOf(a, positive);
    promql::HistogramSide right = promql::sideOf(b, positive);
    left.dropEmpty();
    right.dropEmpty();
    return left.indexes == right.indexes &&
           std::equal(left.counts.begin(), left.counts.end(), right.counts.begin(),
                      right.counts.end(), equal);
}

bool equal(const SequenceValue &expected, const NativeHistogram &actual)
{
    const NativeHistogram &h = *expected.histogram;
    return h.schema == actual.schema && equal(h.count, actual.count) && equal(h.sum, actual.sum) &&
           (!promql::usesCustomBuckets(h) || h.customValues == actual.customValues) &&
           h.zeroThreshold == actual.zeroThreshold && equal(h.zeroCount, actual.zeroCount) &&
           equalSide(h, actual, false) && equalSide(h, actual, true) &&
           (!expected.hintGiven || h.counterResetHint == actual.counterResetHint);
}

std::string describe(const ResultSeries &series)
{
    std::ostringstream text;
    text.precision(17);
    text << series.labels.toString() << " [";
    for (const Point &point : series.points)
        text << ' ' << point.value << '@' << point.timeMs;
    for (const HistogramPoint &point : series.histograms)
        text << ' ' << promql::histogramText(point.histogram) << " schema "
             << point.histogram.schema << " hint "
             << static_cast<int>(point.histogram.counterResetHint) << '@' << point.timeMs;
    return text.str() + " ]";
}

std::string compareSeries(const SeriesNotation &expected, const ResultSeries &actual,
                          std::int64_t startMs, std::int64_t endMs, std::int64_t stepMs)
{
    std::size_t nextFloat = 0;
    std::size_t nextHistogram = 0;
    std::int64_t timeMs = startMs;
    for (const SequenceValue &value : expected.values) {
        if (timeMs > endMs)
            return "more values expected than steps";
        if (value.histogram) {
            if (nextHistogram >= actual.histograms.size() ||
                actual.histograms[nextHistogram].timeMs != timeMs ||
                !equal(value, actual.histograms[nextHistogram].histogram))
                return "expected histogram " + promql::histogramText(*value.histogram) + ", is " +
                       describe(actual);
            ++nextHistogram;
        } else if (!value.omitted) {
            if (nextFloat >= actual.points.size() || actual.points[nextFloat].timeMs != timeMs ||
                !equal(value.value, actual.points[nextFloat].value))
                return "expected " + std::to_string(value.value) + " at " + std::to_string(timeMs) +
                       ", is " + describe(actual);
            ++nextFloat;
        }
        timeMs += stepMs;
    }
    if (nextFloat != actual.points.size() || nextHistogram != actual.histograms.size())
        return "more values than expected: " + describe(actual);
    return {};
}

std::string compareOrder(const std::vector<Labels> &expected, const QueryResult &result)
{
    for (std::size_t i = 0; i < result.series.size() && i < expected.size(); ++i)
        if (result.series[i].labels != expected[i])
            return "expected " + expected[i].toString() + " at place " + std::to_string(i + 1) +
                   ", is " + result.series[i].labels.toString();
    return {};
}

} // namespace

bool expectsFailure(const Json &command)
{
    return !expectLines(command, "fail").empty();
}

bool expectsOrder(const Json &command)
{
    return !expectLines(command, "ordered").empty();
}

bool expectsString(const Json &command)
{
    return !expectLines(command, "string").empty();
}

bool expectsRangeVector(const Json &command)
{
    return !expectLines(command, "range").empty();
}

std::string compareRows(const Json &command, const QueryResult &result, std::int64_t startMs,
                        std::int64_t endMs, std::int64_t stepMs)
{
    if (expectsString(command)) {
        const std::string wanted = promql::unquote(expectLines(command, "string")[0].text);
        return result.kind == QueryResult::Kind::String && result.text == wanted
                   ? std::string()
                   : "expected the string " + wanted + ", is " + result.text;
    }
    std::map<Labels, SeriesNotation> rows;
    std::vector<Labels> order;
    for (const Json &row : command["rows"].items) {
        auto series = parseSeries(row.text);
        if (!series)
            return "cannot read the row " + row.text;
        if (series->isScalar && result.kind != QueryResult::Kind::Scalar)
            return "expected a scalar";
        order.push_back(series->labels);
        rows[series->labels] = std::move(*series);
    }
    if (expectsOrder(command))
        if (std::string wrong = compareOrder(order, result); !wrong.empty())
            return wrong;
    for (const ResultSeries &series : result.series) {
        const auto row = rows.find(series.labels);
        if (row == rows.end())
            return "unexpected " + describe(series);
        if (std::string wrong = compareSeries(row->second, series, startMs, endMs, stepMs);
            !wrong.empty())
            return series.labels.toString() + ": " + wrong;
        rows.erase(row);
    }
    return rows.empty() ? std::string() : "missing " + rows.begin()->first.toString();
}

std::string compareRemarks(const Json &command, const QueryResult &result)
{
    const std::string expression = command["expr"].text;
    if (result.error) {
        std::string message = result.error->message;
        if (result.error->kind == QueryError::Kind::Parse)
            message = promql::lineAndColumn(expression, result.error->begin) +
                      ": parse error: " + message;
        for (const ExpectLine &line : expectLines(command, "fail"))
            if (line.matches(message))
                return {};
        return "error: " + message;
    }
    if (expectsFailure(command))
        return "expected an error";
    for (const auto &[severity, type] :
         {std::pair(Annotation::Severity::Warning, std::string("warn")),
          std::pair(Annotation::Severity::Info, std::string("info"))}) {
        std::vector<std::string> messages;
        for (const Annotation &annotation : result.annotations)
            if (annotation.severity == severity)
                messages.push_back(annotation.message + " (" +
                                   promql::lineAndColumn(expression, annotation.begin) + ")");
        const std::vector<ExpectLine> lines = expectLines(command, type);
        if (!expectLines(command, "no_" + type).empty() && !messages.empty())
            return "unexpected " + messages[0];
        if (lines.empty())
            continue;
        for (const ExpectLine &line : lines)
            if (std::none_of(messages.begin(), messages.end(),
                             [&line](const std::string &m) { return line.matches(m); }))
                return "missing " + type + " " + line.text +
                       (messages.empty() ? "" : ", there is " + messages[0]);
        for (const std::string &message : messages)
            if (std::none_of(lines.begin(), lines.end(),
                             [&message](const ExpectLine &l) { return l.matches(message); }))
                return "unexpected " + message;
    }
    return {};
}

} // namespace vigie
