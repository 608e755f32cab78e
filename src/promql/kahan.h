// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace vigie::promql {

// A sum with Neumaier's compensation, step by step as Prometheus takes it: results must agree to
// the last bits. An overflow drops the compensation.
struct KahanSum
{
    double sum = 0;
    double compensation = 0;

    void add(double value)
    {
        const double total = sum + value;
        if (std::isinf(total))
            compensation = 0;
        else if (std::abs(sum) >= std::abs(value))
            compensation += (sum - total) + value;
        else
            compensation += (value - total) + sum;
        sum = total;
    }

    [[nodiscard]] double result() const { return sum + compensation; }
};

} // namespace vigie::promql
