// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ast.h"
#include "querycontext.h"
#include "value.h"

#include <functional>

namespace vigie::promql {

// One point of a selector: the newest sample at a step.
struct CurrentSample
{
    std::int64_t timeMs = 0;
    std::int64_t startTimeMs = 0;
    double value = 0;
    HistogramPtr histogram;
};

// Evaluates expressions at all steps: each node becomes a matrix, series by series, so that every
// series is read once from its first step to its last.
class Evaluator
{
public:
    Evaluator(QueryContext &context, Steps steps)
        : m_context(context)
        , m_steps(steps)
    {}

    [[nodiscard]] Matrix evaluate(const Expr &expr);

    [[nodiscard]] QueryContext &context() const { return m_context; }
    [[nodiscard]] const Steps &steps() const { return m_steps; }

    // The time that a selector or subquery looks at, seen from a step.
    [[nodiscard]] static std::int64_t lookAt(const TimeShift &shift, std::int64_t stepMs)
    {
        return (shift.anchor == TimeShift::Anchor::None ? stepMs : shift.atMs) - shift.offsetMs();
    }

    [[nodiscard]] std::vector<SeriesId> select(const std::vector<Matcher> &matchers) const;
    // Calls with the step's time and the sample for each step where the series has a value.
    void eachSample(SeriesId series, const TimeShift &shift, bool histogramTotals,
                    const std::function<void(std::int64_t, const CurrentSample &)> &use) const;
    // The subquery's inner expression at the subquery's own steps.
    [[nodiscard]] Matrix runSubquery(const SubqueryExpr &subquery);
    // A scalar for each step.
    [[nodiscard]] Matrix scalars(const std::function<double(std::int64_t)> &valueAt);

    // Drops what is empty, joins series with the same labels, fails where they have the same step.
    // Where names are removed late an instant vector may have them for a while.
    void uniteSameLabels(Matrix &matrix, bool always = false) const;

private:
    Matrix dispatch(const Expr &expr);
    Matrix vectorSelector(const VectorExpr &vector);
    Matrix smoothedSelector(const VectorExpr &vector);
    Matrix matrixSelector(const MatrixExpr &matrix);
    Matrix unary(const UnaryExpr &unary);
    Matrix stepInvariant(const StepInvariantExpr &invariant);
    Matrix binary(const BinaryExpr &binary);
    Matrix aggregate(const AggregateExpr &aggregate);
    Matrix call(const CallExpr &call);

    QueryContext &m_context;
    Steps m_steps;
};

// Reads a matrix step by step: which series have a point at a time that only grows.
class StepReader
{
public:
    struct Sample
    {
        std::uint32_t series = 0; // index in the matrix
        double value = 0;
        const NativeHistogram *histogram = nullptr;
    };

    explicit StepReader(const Matrix &matrix);
    // The samples at the time, in the order of the series; valid until the next call.
    const std::vector<Sample> &at(std::int64_t timeMs);
    [[nodiscard]] const HistogramPtr &histogramOf(const Sample &sample) const;

private:
    const Matrix &m_matrix;
    std::vector<std::size_t> m_nextFloat;
    std::vector<std::size_t> m_nextHistogram;
    std::vector<Sample> m_samples;
};

// Resolves @ start(), durations and what is the same at every step; to be done once before the
// evaluation. The steps are those of the query.
void prepare(ExprPtr &expr, const QueryRange &range);

} // namespace vigie::promql
