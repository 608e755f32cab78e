// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultjson.h"

#include "histogram.h"
#include "numbertext.h"
#include "parser.h"
#include "utf8length.h"

#include <array>
#include <cstdio>

namespace vigie {

namespace {

using namespace promql;

void appendString(std::string &json, std::string_view text)
{
    json += '"';
    while (!text.empty()) {
        const auto c = static_cast<unsigned char>(text.front());
        const std::size_t length = utf8Length(text);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += static_cast<char>(c);
        } else if (c < 0x20) {
            std::array<char, 8> escaped;
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", c);
            json += escaped.data();
        } else if (length == 0) {
            json += "\xef\xbf\xbd";
        } else {
            json += text.substr(0, length);
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
    json += '"';
}

// Seconds, with three decimals where there are any.
void appendTime(std::string &json, std::int64_t timeMs)
{
    const std::int64_t whole = timeMs / 1000;
    const std::int64_t rest = timeMs % 1000;
    if (timeMs < 0 && whole == 0)
        json += '-';
    json += std::to_string(whole);
    if (rest == 0)
        return;
    std::array<char, 8> decimals;
    std::snprintf(decimals.data(), decimals.size(), ".%03d",
                  static_cast<int>(rest < 0 ? -rest : rest));
    json += decimals.data();
}

void appendPoint(std::string &json, const Point &point)
{
    json += '[';
    appendTime(json, point.timeMs);
    json += ",\"" + formatSample(point.value) + "\"]";
}

// Which ends of the bucket belong to it, as the API numbers it.
int boundaryRule(const Bucket &bucket)
{
    if (bucket.lowerInclusive)
        return bucket.upperInclusive ? 3 : 1;
    return bucket.upperInclusive ? 0 : 2;
}

void appendPoint(std::string &json, const HistogramPoint &point)
{
    json += '[';
    appendTime(json, point.timeMs);
    json += ",{\"count\":\"" + formatSample(point.histogram.count) + "\",\"sum\":\"" +
            formatSample(point.histogram.sum) + '"';
    bool any = false;
    for (const Bucket &bucket : allBuckets(point.histogram)) {
        if (bucket.count == 0)
            continue;
        json += any ? "," : ",\"buckets\":[";
        any = true;
        json += '[' + std::to_string(boundaryRule(bucket)) + ",\"" + formatSample(bucket.lower) +
                "\",\"" + formatSample(bucket.upper) + "\",\"" + formatSample(bucket.count) + "\"]";
    }
    json += any ? "]}]" : "}]";
}

template <typename T>
void appendPoints(std::string &json, const char *name, const std::vector<T> &points)
{
    if (points.empty())
        return;
    json += std::string(",\"") + name + "\":[";
    for (std::size_t i = 0; i < points.size(); ++i) {
        json += i == 0 ? "" : ",";
        appendPoint(json, points[i]);
    }
    json += ']';
}

void appendSeries(std::string &json, const ResultSeries &series, bool isVector)
{
    json += "{\"metric\":{";
    bool first = true;
    for (const Labels::Pair &pair : series.labels) {
        json += first ? "" : ",";
        first = false;
        appendString(json, pair.first);
        json += ':';
        appendString(json, pair.second);
    }
    json += '}';
    if (!isVector) {
        appendPoints(json, "values", series.points);
        appendPoints(json, "histograms", series.histograms);
    } else if (!series.histograms.empty()) {
        json += ",\"histogram\":";
        appendPoint(json, series.histograms.front());
    } else if (!series.points.empty()) {
        json += ",\"value\":";
        appendPoint(json, series.points.front());
    }
    json += '}';
}

void appendData(std::string &json, const QueryResult &result, std::int64_t timeMs)
{
    switch (result.kind) {
    case QueryResult::Kind::Scalar:
        json += "\"resultType\":\"scalar\",\"result\":";
        appendPoint(json, result.series.front().points.front());
        return;
    case QueryResult::Kind::String:
        json += "\"resultType\":\"string\",\"result\":[";
        appendTime(json, timeMs);
        json += ',';
        appendString(json, result.text);
        json += ']';
        return;
    default:
        break;
    }
    const bool isVector = result.kind == QueryResult::Kind::Vector;
    json += isVector ? "\"resultType\":\"vector\",\"result\":["
                     : "\"resultType\":\"matrix\",\"result\":[";
    for (std::size_t i = 0; i < result.series.size(); ++i) {
        json += i == 0 ? "" : ",";
        appendSeries(json, result.series[i], isVector);
    }
    json += ']';
}

void appendAnnotations(std::string &json, const QueryResult &result, std::string_view expression,
                       Annotation::Severity severity, const char *name)
{
    bool any = false;
    for (const Annotation &annotation : result.annotations) {
        if (annotation.severity != severity)
            continue;
        json += any ? std::string(",") : std::string(",\"") + name + "\":[";
        any = true;
        appendString(json, annotationText(annotation, expression));
    }
    json += any ? "]" : "";
}

const char *errorType(QueryError::Kind kind)
{
    switch (kind) {
    case QueryError::Kind::Parse:
        return "bad_data";
    case QueryError::Kind::Cancelled:
        return "canceled";
    default:
        return "execution";
    }
}

} // namespace

std::string errorText(const QueryError &error, std::string_view expression)
{
    if (error.kind != QueryError::Kind::Parse)
        return error.message;
    return lineAndColumn(expression, error.begin) + ": parse error: " + error.message;
}

std::string annotationText(const Annotation &annotation, std::string_view expression)
{
    return annotation.message + " (" + lineAndColumn(expression, annotation.begin) + ")";
}

std::string resultToJson(const QueryResult &result, std::string_view expression,
                         std::int64_t timeMs)
{
    std::string json;
    if (result.error) {
        json = std::string("{\"status\":\"error\",\"errorType\":\"") +
               errorType(result.error->kind) + "\",\"error\":";
        appendString(json, errorText(*result.error, expression));
    } else {
        json = "{\"status\":\"success\",\"data\":{";
        appendData(json, result, timeMs);
        json += '}';
    }
    appendAnnotations(json, result, expression, Annotation::Severity::Warning, "warnings");
    appendAnnotations(json, result, expression, Annotation::Severity::Info, "infos");
    return json + '}';
}

} // namespace vigie
