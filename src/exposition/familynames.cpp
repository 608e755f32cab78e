// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "familynames.h"

#include <algorithm>
#include <array>

namespace vigie {

std::span<const std::string_view> sampleSuffixes(MetricType type)
{
    static constexpr std::array<std::string_view, 1> plain{""};
    static constexpr std::array<std::string_view, 3> counter{"", "_total", "_created"};
    static constexpr std::array<std::string_view, 5> histogram{"", "_bucket", "_count", "_sum",
                                                               "_created"};
    static constexpr std::array<std::string_view, 6> gaugeHistogram{"",      "_bucket", "_gcount",
                                                                    "_gsum", "_count",  "_sum"};
    static constexpr std::array<std::string_view, 4> summary{"", "_count", "_sum", "_created"};
    static constexpr std::array<std::string_view, 2> info{"", "_info"};
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
    return plain;
}

bool isNameInFamily(std::string_view name, std::string_view family, MetricType type)
{
    if (!name.starts_with(family))
        return false;
    name.remove_prefix(family.size());
    const auto suffixes = sampleSuffixes(type);
    return std::find(suffixes.begin(), suffixes.end(), name) != suffixes.end();
}

} // namespace vigie
