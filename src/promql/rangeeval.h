// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callcontext.h"
#include "functions.h"
#include "rangecall.h"

namespace vigie::promql {

class SampleWindow;

// Calls a function for each series with the window that moves from step to step.
class RangeEvaluation
{
public:
    RangeEvaluation(CallContext &context, RangeFunction function);

    Matrix run();

private:
    void checkModifiers() const;
    void overStored(const MatrixExpr &matrix, Matrix &result);
    void overSubquery(const SubqueryExpr &subquery, Matrix &result);
    void overSeries(SampleWindow &window, const LabelsPtr &labels, bool dropName, Matrix &result);
    void remarkOnCounter(const Labels &labels) const;
    void callAt(SampleWindow &window, std::size_t step, Series &series);
    Matrix absent(const Matrix &present) const;

    CallContext &m_context;
    QueryContext &m_query;
    RangeFunction m_function;
    RangeCall m_call;
    const Expr *m_argument = nullptr;   // the range vector
    const TimeShift *m_shift = nullptr; // its
    std::int64_t m_rangeMs = 0;
    std::int64_t m_before = 0; // how much further the window reaches
    std::int64_t m_after = 0;
    std::vector<std::vector<double>> m_scalars; // the other arguments at all steps
    std::vector<double> m_parameters;
};

} // namespace vigie::promql
