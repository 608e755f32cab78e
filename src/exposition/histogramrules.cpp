// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogramrules.h"

#include <limits>

namespace vigie {

std::string HistogramRules::add(std::string_view suffix, const std::string &group,
                                std::optional<double> timestamp, double bound, double value)
{
    std::string problem;
    if (!m_inGroup || group != m_group || timestamp != m_timestamp) {
        problem = endGroup();
        *this = {};
        m_inGroup = true;
        m_group = group;
        m_timestamp = timestamp;
    }
    if (suffix == "_bucket") {
        if (m_bound && bound <= *m_bound)
            problem = "the buckets are not in ascending order";
        else if (m_bound && value < m_value)
            problem = "a bucket holds less than the one below it; buckets are cumulative";
        m_negativeBuckets = m_negativeBuckets || bound < 0;
        m_bound = bound;
        m_value = value;
    } else if (suffix == "_count" || suffix == "_gcount") {
        m_count = value;
    } else if (suffix == "_sum") {
        m_hasSum = true;
    } else if (suffix == "_gsum") {
        m_hasGaugeSum = true;
        m_negativeSum = value < 0;
    }
    return problem;
}

std::string HistogramRules::finish()
{
    std::string problem = endGroup();
    *this = {};
    return problem;
}

std::string HistogramRules::endGroup()
{
    if (!m_inGroup)
        return {};
    if (m_bound != std::numeric_limits<double>::infinity())
        return "the histogram has no bucket with le=\"+Inf\" at its end";
    if (m_count && *m_count != m_value)
        return "the count differs from the +Inf bucket";
    if ((m_hasSum || m_hasGaugeSum) && !m_count)
        return "the histogram has a sum but no count";
    if (!m_hasSum && !m_hasGaugeSum && m_count)
        return "the histogram has a count but no sum";
    if (m_negativeBuckets && m_hasSum)
        return "a histogram with negative buckets has no sum";
    if (!m_negativeBuckets && m_negativeSum)
        return "the sum is negative though no bucket is";
    return {};
}

} // namespace vigie
