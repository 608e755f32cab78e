// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nativehistogram.h"

#include <optional>

namespace vigie::promql {

// The sum or the mean of histograms with compensated sums. A mean whose sum would overflow is taken
// step by step instead.
class HistogramTotal
{
public:
    explicit HistogramTotal(bool average)
        : m_average(average)
    {}

    // False where the histogram does not go with the ones before.
    bool add(const NativeHistogram &histogram);

    [[nodiscard]] bool isCompatible() const { return m_compatible; }
    [[nodiscard]] bool sawResetCollision() const { return m_sawReset && m_sawNoReset; }
    [[nodiscard]] bool reconciledBounds() const { return m_reconciled; }
    // Of at least one histogram that was added.
    [[nodiscard]] NativeHistogram result() const;

private:
    bool accumulate(const NativeHistogram &histogram);
    bool accumulateStepwise(const NativeHistogram &histogram);

    bool m_average;
    bool m_compatible = true;
    bool m_sawReset = false;
    bool m_sawNoReset = false;
    bool m_reconciled = false;
    bool m_stepwise = false;
    double m_count = 0;
    NativeHistogram m_sum; // or the mean so far
    std::optional<NativeHistogram> m_compensation;
};

} // namespace vigie::promql
