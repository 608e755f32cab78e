// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vigie {

// What OpenMetrics 1 wants of the lines of a classic histogram, taken one after the other.
class HistogramRules
{
public:
    // A sentence where something is wrong; else empty. `bound` is that of a bucket.
    std::string add(std::string_view suffix, const std::string &group,
                    std::optional<double> timestamp, double bound, double value);
    std::string finish(); // the family ends

private:
    std::string endGroup();

    bool m_inGroup = false;
    std::string m_group;
    std::optional<double> m_timestamp;
    std::optional<double> m_bound;
    std::optional<double> m_count;
    double m_value = 0;
    bool m_hasSum = false;
    bool m_hasGaugeSum = false;
    bool m_negativeSum = false;
    bool m_negativeBuckets = false;
};

} // namespace vigie
