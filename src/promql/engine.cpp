// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "evaluator.h"
#include "parser.h"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <utility>

namespace vigie {

namespace {

using namespace promql;

// Times beyond are as good as these, and sums with any durations still fit.
constexpr std::int64_t farthestMs = 10'000'000'000'000'000;

QueryResult failed(QueryError::Kind kind, std::string message, SourceRange at = {})
{
    QueryResult result;
    result.error = QueryError{kind, std::move(message), at.begin, at.end};
    return result;
}

QueryResult::Kind kindOf(ValueType type, bool isInstant)
{
    if (!isInstant)
        return QueryResult::Kind::Matrix;
    switch (type) {
    case ValueType::Scalar:
        return QueryResult::Kind::Scalar;
    case ValueType::String:
        return QueryResult::Kind::String;
    case ValueType::Matrix:
        return QueryResult::Kind::Matrix;
    default:
        return QueryResult::Kind::Vector;
    }
}

// Where names are removed late, it is done here.
void dropNames(Matrix &matrix, const Evaluator &evaluator)
{
    if (!evaluator.context().keepsNames())
        return;
    for (Series &series : matrix.series)
        if (series.dropName)
            series.labels = withoutName(series.labels);
    evaluator.uniteSameLabels(matrix, true);
}

void convert(Matrix matrix, const Steps &steps, QueryResult &result)
{
    const bool isVector = result.kind == QueryResult::Kind::Vector;
    if (result.kind == QueryResult::Kind::Matrix)
        std::stable_sort(matrix.series.begin(), matrix.series.end(),
                         [](const Series &a, const Series &b) { return *a.labels < *b.labels; });
    result.text = std::move(matrix.text);
    result.series.reserve(matrix.series.size());
    for (Series &series : matrix.series) {
        ResultSeries &converted = result.series.emplace_back();
        converted.labels = *series.labels;
        converted.points = std::move(series.floats);
        for (const HistogramSample &sample : series.histograms)
            converted.histograms.push_back({sample.timeMs, *sample.histogram});
        if (isVector) {
            for (Point &point : converted.points)
                point.timeMs = steps.startMs;
            for (HistogramPoint &point : converted.histograms)
                point.timeMs = steps.startMs;
        }
    }
}

QueryResult run(ExprPtr expr, const StoreSnapshot &snapshot, QueryRange range,
                const QueryOptions &options)
{
    const bool isInstant = range.stepMs == 0;
    const ValueType type = typeOf(*expr);
    QueryContext context(snapshot, options);
    QueryResult result;
    result.kind = kindOf(type, isInstant);
    try {
        prepare(expr, range);
        const Steps steps{range.startMs, range.endMs, isInstant ? 1 : range.stepMs};
        Evaluator evaluator(context, steps);
        Matrix matrix = evaluator.evaluate(*expr);
        dropNames(matrix, evaluator);
        context.checkNow();
        convert(std::move(matrix), steps, result);
    } catch (QueryFailure &failure) {
        result.error = std::move(failure.error);
    } catch (const std::bad_alloc &) {
        result.error = QueryError{QueryError::Kind::Limit, "not enough memory for the query"};
    } catch (const std::length_error &) {
        result.error = QueryError{QueryError::Kind::Limit, "not enough memory for the query"};
    }
    result.annotations = context.annotator().take();
    return result;
}

} // namespace

QueryResult evaluate(const StoreSnapshot &snapshot, std::string_view expression, QueryRange range,
                     const QueryOptions &options)
{
    ParseResult parsed = parse(expression, options.experimental);
    if (parsed.error)
        return failed(QueryError::Kind::Parse, std::move(parsed.error->message),
                      parsed.error->range);
    if (range.stepMs < 0)
        return failed(QueryError::Kind::Execution, "the step must not be negative");
    if (range.stepMs == 0)
        range.endMs = range.startMs;
    if (range.endMs < range.startMs)
        return failed(QueryError::Kind::Execution, "the end must not be before the start");
    range.startMs = std::clamp(range.startMs, -farthestMs, farthestMs);
    range.endMs = std::clamp(range.endMs, -farthestMs, farthestMs);
    const ValueType type = typeOf(*parsed.expr);
    if (range.stepMs > 0 && type != ValueType::Scalar && type != ValueType::Vector)
        return failed(QueryError::Kind::Execution,
                      "invalid expression type \"" + std::string(documentedName(type)) +
                          "\" for range query, must be Scalar or instant Vector",
                      parsed.expr->range);
    return run(std::move(parsed.expr), snapshot, range, options);
}

} // namespace vigie
