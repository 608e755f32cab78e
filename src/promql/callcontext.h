// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluator.h"

#include <utility>

namespace vigie::promql {

// What a function that works on whole matrices is given.
class CallContext
{
public:
    CallContext(Evaluator &evaluator, const CallExpr &call)
        : m_evaluator(evaluator)
        , m_call(call)
    {}

    [[nodiscard]] Evaluator &evaluator() const { return m_evaluator; }
    [[nodiscard]] const Steps &steps() const { return m_evaluator.steps(); }
    [[nodiscard]] Annotator &annotator() const { return m_evaluator.context().annotator(); }
    [[nodiscard]] bool keepsNames() const { return m_evaluator.context().keepsNames(); }
    [[nodiscard]] const CallExpr &call() const { return m_call; }
    [[nodiscard]] std::size_t argumentCount() const { return m_call.arguments.size(); }
    [[nodiscard]] const Expr &argument(std::size_t i) const { return *m_call.arguments[i]; }
    [[nodiscard]] Matrix evaluate(std::size_t i) const { return m_evaluator.evaluate(argument(i)); }
    // A string argument.
    [[nodiscard]] const std::string &text(std::size_t i) const;
    // A scalar argument at all steps.
    [[nodiscard]] std::vector<double> scalars(std::size_t i) const;
    // The labels of a result: without name, or with it where names go at the end.
    [[nodiscard]] LabelsPtr resultLabels(const LabelsPtr &labels) const
    {
        return keepsNames() ? labels : withoutName(labels);
    }

private:
    Evaluator &m_evaluator;
    const CallExpr &m_call;
};

// The first argument with what apply(point) gives for each float; histograms are left out.
template <typename Apply>
Matrix mapFloats(CallContext &context, Apply apply)
{
    Matrix matrix = context.evaluate(0);
    for (Series &series : matrix.series) {
        series.labels = context.resultLabels(series.labels);
        series.dropName = true;
        series.histograms.clear();
        for (Point &point : series.floats)
            point.value = apply(std::as_const(point));
    }
    context.evaluator().uniteSameLabels(matrix);
    return matrix;
}

// functions_vector.cpp
Matrix callAbsent(CallContext &context);
Matrix callClamp(CallContext &context);
Matrix callClampMax(CallContext &context);
Matrix callClampMin(CallContext &context);
Matrix callRound(CallContext &context);
Matrix callScalar(CallContext &context);
Matrix callVector(CallContext &context);
Matrix callSort(CallContext &context);
Matrix callSortDescending(CallContext &context);
Matrix callSortByLabel(CallContext &context);
Matrix callSortByLabelDescending(CallContext &context);
Matrix callMaxOf(CallContext &context);
Matrix callMinOf(CallContext &context);
Matrix callPi(CallContext &context);

// functions_time.cpp
Matrix callTime(CallContext &context);
Matrix callTimestamp(CallContext &context);
Matrix callStartTimestamp(CallContext &context);

// functions_labels.cpp
Matrix callLabelReplace(CallContext &context);
Matrix callLabelJoin(CallContext &context);

// functions_histogram.cpp
Matrix callHistogramQuantile(CallContext &context);
Matrix callHistogramQuantiles(CallContext &context);
Matrix callHistogramFraction(CallContext &context);
double histogramCount(const NativeHistogram &histogram);
double histogramSum(const NativeHistogram &histogram);
double histogramAverage(const NativeHistogram &histogram);
double histogramStddev(const NativeHistogram &histogram);
double histogramStdvar(const NativeHistogram &histogram);

// info.cpp
Matrix callInfo(CallContext &context);

// The labels that the selector asks for by equality: those of absent()'s result.
[[nodiscard]] Labels labelsOfAbsent(const Expr &selector);

} // namespace vigie::promql
