// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vigie {

// One row per format that may be asked for, best first; what Accept says comes from here.
struct ExpositionFormat
{
    Format format;
    std::string_view name;      // as in Prometheus' scrape_protocols; ours: "PrometheusProto"…
    std::string_view mediaType; // what decides on the reader, whatever the parameters
    std::string_view accept;    // the entry in Accept, without q
    bool requested;             // whether Accept names it
};

[[nodiscard]] std::span<const ExpositionFormat> expositionFormats();

// The header that Prometheus sends; protobuf first asks for native histograms.
[[nodiscard]] std::string acceptHeader(bool protobufFirst);

// The reader for a response's Content-Type. Parameters do not count, save version=2 of
// OpenMetrics. Nothing for a blank, malformed or foreign type: such a scrape fails.
[[nodiscard]] std::optional<Format> formatForContentType(std::string_view contentType);

// What a body without a usable Content-Type most likely is.
[[nodiscard]] Format detectFormat(std::string_view body);

// The words of vigiectl: "prometheus-text", "openmetrics-text", "openmetrics-2.0-text", "protobuf".
[[nodiscard]] std::string_view toString(Format format);
[[nodiscard]] std::optional<Format> formatFromString(std::string_view word);

} // namespace vigie
