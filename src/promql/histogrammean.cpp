// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogrammean.h"

#include "histogram.h"

#include <utility>

namespace vigie::promql {

bool HistogramTotal::add(const NativeHistogram &histogram)
{
    using Hint = NativeHistogram::CounterResetHint;
    if (!m_compatible)
        return false;
    m_sawReset = m_sawReset || histogram.counterResetHint == Hint::Reset;
    m_sawNoReset = m_sawNoReset || histogram.counterResetHint == Hint::NotReset;
    ++m_count;
    if (m_count == 1) {
        m_sum = histogram;
        m_sum.integerCounts = false;
    } else {
        m_compatible = m_stepwise ? accumulateStepwise(histogram) : accumulate(histogram);
    }
    return m_compatible;
}

bool HistogramTotal::accumulate(const NativeHistogram &histogram)
{
    NativeHistogram sum = m_sum;
    std::optional<NativeHistogram> compensation = m_compensation;
    const Combination combination = kahanAdd(sum, histogram, compensation);
    if (!combination.compatible)
        return false;
    m_reconciled = m_reconciled || combination.boundsReconciled;
    if (m_average && hasOverflow(sum)) {
        m_stepwise = true;
        divide(m_sum, m_count - 1);
        if (m_compensation)
            divide(*m_compensation, m_count - 1);
        return accumulateStepwise(histogram);
    }
    m_sum = std::move(sum);
    m_compensation = std::move(compensation);
    return true;
}

bool HistogramTotal::accumulateStepwise(const NativeHistogram &histogram)
{
    const double share = (m_count - 1) / m_count;
    multiply(m_sum, share);
    if (m_compensation)
        multiply(*m_compensation, share);
    NativeHistogram part = histogram;
    divide(part, m_count);
    const Combination combination = kahanAdd(m_sum, part, m_compensation);
    m_reconciled = m_reconciled || combination.boundsReconciled;
    return combination.compatible;
}

NativeHistogram HistogramTotal::result() const
{
    NativeHistogram result = m_sum;
    const bool divides = m_average && !m_stepwise;
    if (divides)
        divide(result, m_count);
    if (m_compensation) {
        NativeHistogram compensation = *m_compensation;
        if (divides)
            divide(compensation, m_count);
        vigie::promql::add(result, compensation);
    }
    return result;
}

} // namespace vigie::promql
