// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposition.h"

#include "mediatype.h"
#include "protobufwire.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::string_view openMetricsType = "application/openmetrics-text";
constexpr std::string_view textType = "text/plain";
constexpr std::string_view protobufType = "application/vnd.google.protobuf";

constexpr std::array table{
    ExpositionFormat{Format::Protobuf, "PrometheusProto", protobufType,
                     "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;"
                     "encoding=delimited",
                     true},
    ExpositionFormat{Format::OpenMetrics1, "OpenMetricsText1.0.0", openMetricsType,
                     "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8", true},
    ExpositionFormat{Format::OpenMetrics1, "OpenMetricsText0.0.1", openMetricsType,
                     "application/openmetrics-text;version=0.0.1", true},
    ExpositionFormat{Format::OpenMetrics2, "OpenMetricsText2.0.0", openMetricsType,
                     "application/openmetrics-text;version=2.0.0", false},
    ExpositionFormat{Format::PrometheusText, "PrometheusText1.0.0", textType,
                     "text/plain;version=1.0.0;escaping=allow-utf-8", true},
    ExpositionFormat{Format::PrometheusText, "PrometheusText0.0.4", textType,
                     "text/plain;version=0.0.4", true},
};

// A delimited MetricFamily: its length, then the field "name" with its length and text.
bool startsWithMetricFamily(std::string_view body)
{
    ProtobufMessage stream(body);
    constexpr int longestLength = 5;
    const std::uint64_t length = stream.rawVarint(longestLength);
    ProtobufMessage family(stream.rawBytes(length));
    if (stream.failed() || !family.next() || family.field() != 1)
        return false;
    const std::string_view name = family.bytes();
    return !name.empty() && std::none_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20;
    });
}

} // namespace

std::span<const ExpositionFormat> expositionFormats()
{
    return table;
}

std::string acceptHeader(bool protobufFirst)
{
    std::string header;
    int tenths = 6; // known protocols + 1, whether or not all of them are asked for
    for (const ExpositionFormat &row : table) {
        if (!row.requested || (row.format == Format::Protobuf && !protobufFirst))
            continue;
        header += row.accept;
        header += ";q=0." + std::to_string(tenths--) + ",";
    }
    return header + "*/*;q=0." + std::to_string(tenths);
}

std::optional<Format> formatForContentType(std::string_view contentType)
{
    const auto type = parseMediaType(contentType);
    if (!type)
        return std::nullopt;
    if (type->name == textType)
        return Format::PrometheusText;
    if (type->name == protobufType)
        return Format::Protobuf;
    if (type->name != openMetricsType)
        return std::nullopt;
    const bool second = type->parameter("version").starts_with("2.");
    return second ? Format::OpenMetrics2 : Format::OpenMetrics1;
}

Format detectFormat(std::string_view body)
{
    if (startsWithMetricFamily(body))
        return Format::Protobuf;
    const auto last = body.find_last_not_of('\n');
    const std::string_view tail = last == body.npos ? "" : body.substr(0, last + 1);
    if (!tail.ends_with("# EOF"))
        return Format::PrometheusText;
    const bool second = body.find(" st@") != body.npos || body.find(" {count:") != body.npos ||
                        body.find(" {gcount:") != body.npos;
    return second ? Format::OpenMetrics2 : Format::OpenMetrics1;
}

std::string_view toString(Format format)
{
    switch (format) {
    case Format::PrometheusText:
        return "prometheus-text";
    case Format::OpenMetrics1:
        return "openmetrics-text";
    case Format::OpenMetrics2:
        return "openmetrics-2.0-text";
    case Format::Protobuf:
        return "protobuf";
    }
    return "prometheus-text";
}

std::optional<Format> formatFromString(std::string_view word)
{
    for (const Format format :
         {Format::PrometheusText, Format::OpenMetrics1, Format::OpenMetrics2, Format::Protobuf}) {
        if (word == toString(format))
            return format;
    }
    return std::nullopt;
}

} // namespace vigie
