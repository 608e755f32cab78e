// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include <algorithm>
#include <numeric>

namespace vigie::promql {

std::uint64_t sampleSize(const NativeHistogram &histogram)
{
    const std::size_t numbers = histogram.positiveBuckets.size() +
                                histogram.negativeBuckets.size() + histogram.positiveSpans.size() +
                                histogram.negativeSpans.size() + histogram.customValues.size();
    return (sizeof(NativeHistogram) + 8 * numbers) / sizeof(Point);
}

std::uint64_t sampleCount(const Series &series)
{
    return std::accumulate(series.histograms.begin(), series.histograms.end(),
                           static_cast<std::uint64_t>(series.floats.size()),
                           [](std::uint64_t sum, const HistogramSample &sample) {
                               return sum + sampleSize(*sample.histogram);
                           });
}

std::uint64_t sampleCount(const Matrix &matrix)
{
    std::uint64_t sum = 0;
    for (const Series &series : matrix.series)
        sum += sampleCount(series);
    return sum;
}

LabelsPtr share(Labels labels)
{
    return std::make_shared<const Labels>(std::move(labels));
}

LabelsPtr withoutName(const LabelsPtr &labels)
{
    static constexpr std::string_view names[] = {metricNameLabel, "__type__", "__unit__"};
    const bool any = std::any_of(std::begin(names), std::end(names),
                                 [&](std::string_view name) { return labels->has(name); });
    if (!any)
        return labels;
    Labels rest = *labels;
    for (const std::string_view name : names)
        rest.remove(name);
    return share(std::move(rest));
}

Labels keepLabels(const Labels &labels, const std::vector<std::string> &names)
{
    std::vector<Labels::Pair> kept;
    for (const Labels::Pair &pair : labels)
        if (std::find(names.begin(), names.end(), pair.first) != names.end())
            kept.push_back(pair);
    return Labels(std::move(kept));
}

Labels dropLabels(const Labels &labels, const std::vector<std::string> &names)
{
    std::vector<Labels::Pair> kept;
    for (const Labels::Pair &pair : labels)
        if (pair.first != metricNameLabel &&
            std::find(names.begin(), names.end(), pair.first) == names.end())
            kept.push_back(pair);
    return Labels(std::move(kept));
}

} // namespace vigie::promql
