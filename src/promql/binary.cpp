// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binaryop.h"
#include "evaluator.h"
#include "vectormatch.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

bool changesMeaning(TokenKind op)
{
    return op >= K::Add && op <= K::Atan2;
}

// A vector against a scalar: series by series.
class VectorScalar
{
public:
    VectorScalar(Evaluator &evaluator, const BinaryExpr &binary, Matrix vector, Matrix scalar,
                 bool scalarFirst)
        : m_evaluator(evaluator)
        , m_binary(binary)
        , m_matrix(std::move(vector))
        , m_scalar(std::move(scalar))
        , m_scalarFirst(scalarFirst)
    {}

    Matrix run()
    {
        const bool keepsNames = m_evaluator.context().keepsNames();
        const bool drops = changesMeaning(m_binary.op) || m_binary.returnBool;
        for (Series &series : m_matrix.series) {
            m_evaluator.context().checkpoint();
            if (drops) {
                if (!keepsNames)
                    series.labels = withoutName(series.labels);
                series.dropName = true;
            }
            apply(series);
        }
        m_evaluator.uniteSameLabels(m_matrix);
        return std::move(m_matrix);
    }

private:
    void apply(Series &series)
    {
        Series result;
        for (const Point &point : series.floats)
            take(result, point.timeMs, {point.value, nullptr});
        for (const HistogramSample &sample : series.histograms)
            take(result, sample.timeMs, {0, sample.histogram});
        // Both kinds may have become one.
        const auto earlier = [](const Point &a, const Point &b) {
            return a.timeMs < b.timeMs;
        };
        if (!series.histograms.empty() && !series.floats.empty())
            std::stable_sort(result.floats.begin(), result.floats.end(), earlier);
        series.floats = std::move(result.floats);
        series.histograms = std::move(result.histograms);
    }

    void take(Series &to, std::int64_t timeMs, const Operand &element)
    {
        const std::size_t step = m_evaluator.steps().indexOf(timeMs);
        const Operand scalar{m_scalar.series.front().floats[step].value, nullptr};
        Outcome outcome = m_scalarFirst ? applyOperator(m_binary.op, scalar, element)
                                        : applyOperator(m_binary.op, element, scalar);
        if (!outcome.valid) {
            remark(m_evaluator.context().annotator(), outcome, m_binary.op, m_binary.range);
            return;
        }
        // A comparison yields the vector's element, on whichever side it is.
        if (isComparison(m_binary.op) && m_scalarFirst)
            outcome.result = element;
        if (m_binary.returnBool)
            outcome.result = {outcome.keep ? 1.0 : 0.0, nullptr};
        else if (!outcome.keep)
            return;
        if (outcome.result.histogram)
            to.histograms.push_back({timeMs, std::move(outcome.result.histogram)});
        else
            to.floats.push_back({timeMs, outcome.result.value});
    }

    Evaluator &m_evaluator;
    const BinaryExpr &m_binary;
    Matrix m_matrix;
    Matrix m_scalar;
    bool m_scalarFirst;
};

double ofScalars(TokenKind op, double left, double right)
{
    const Outcome outcome = applyOperator(op, {left, nullptr}, {right, nullptr});
    return isComparison(op) ? (outcome.keep ? 1 : 0) : outcome.result.value;
}

} // namespace

Matrix Evaluator::binary(const BinaryExpr &binary)
{
    const bool leftScalar = typeOf(*binary.lhs) == ValueType::Scalar;
    const bool rightScalar = typeOf(*binary.rhs) == ValueType::Scalar;
    Matrix left = evaluate(*binary.lhs);
    Matrix right = evaluate(*binary.rhs);
    if (leftScalar && rightScalar) {
        const auto &a = left.series.front().floats;
        const auto &b = right.series.front().floats;
        return scalars([&](std::int64_t timeMs) {
            const std::size_t step = m_steps.indexOf(timeMs);
            return ofScalars(binary.op, a[step].value, b[step].value);
        });
    }
    if (leftScalar)
        return VectorScalar(*this, binary, std::move(right), std::move(left), true).run();
    if (rightScalar)
        return VectorScalar(*this, binary, std::move(left), std::move(right), false).run();
    VectorMatch match(*this, binary, left, right);
    return isSetOperator(binary.op) ? match.combineSets() : match.apply();
}

} // namespace vigie::promql
