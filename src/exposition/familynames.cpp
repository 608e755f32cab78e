// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familynames.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

// The family's own name first, what only some writers use last.
constexpr std::array<std::string_view, 3> counter{"", "_total", "_created"};
constexpr std::array<std::string_view, 5> histogram{"", "_bucket", "_count", "_sum", "_created"};
constexpr std::array<std::string_view, 6> gaugeHistogram{"",      "_bucket", "_gcount",
                                                         "_gsum", "_count",  "_sum"};
constexpr std::array<std::string_view, 4> summary{"", "_count", "_sum", "_created"};
constexpr std::array<std::string_view, 2> info{"", "_info"};

std::span<const std::string_view> openMetricsSuffixes(MetricType type)
{
    switch (type) {
    case MetricType::Counter:
        return counter;
    case MetricType::Histogram:
        return histogram;
    case MetricType::GaugeHistogram:
        return gaugeHistogram;
    case MetricType::Summary:
        return summary;
    case MetricType::Info:
        return info;
    case MetricType::Unknown:
    case MetricType::Gauge:
    case MetricType::StateSet:
        break;
    }
    return std::span(info).first(1);
}

} // namespace

std::span<const std::string_view> sampleSuffixes(MetricType type, Format format)
{
    if (format != Format::PrometheusText)
        return openMetricsSuffixes(type);
    if (type == MetricType::Histogram || type == MetricType::GaugeHistogram)
        return std::span(histogram).first(4);
    return type == MetricType::Summary ? std::span(summary).first(3) : std::span(summary).first(1);
}

std::span<const std::string_view> strictSuffixes(MetricType type)
{
    if (type == MetricType::GaugeHistogram)
        return std::span(gaugeHistogram).subspan(1, 3);
    const auto suffixes = openMetricsSuffixes(type);
    return type == MetricType::Summary || suffixes.size() == 1 ? suffixes : suffixes.subspan(1);
}

bool isNameInFamily(std::string_view name, std::string_view family, MetricType type, Format format)
{
    if (!name.starts_with(family))
        return false;
    name.remove_prefix(family.size());
    const auto suffixes = sampleSuffixes(type, format);
    return std::find(suffixes.begin(), suffixes.end(), name) != suffixes.end();
}

} // namespace vigie
