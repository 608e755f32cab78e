// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrictype.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

class PageBuilder;
class SampleScanner;

// A HELP, TYPE or UNIT line behind its keyword.
struct MetadataText
{
    std::uint32_t nameAt = 0;
    std::uint32_t textAt = 0;
    std::uint32_t end = 0; // of the line, before its newline
    bool nameQuoted = false;
    bool nameIsUtf8 = true;
    bool hasSeparator = false; // something stands behind the name
    std::string_view name;     // unescaped and valid UTF-8, into the page or into `owned`
    std::string owned;
    std::string_view text;
};

// Any: those of all formats, in any case and with blanks around.
enum class TypeWords : std::uint8_t { PrometheusText, OpenMetrics, Any };

// From the name to the end of the line.
bool scanMetadata(SampleScanner &scanner, MetadataText &into);

[[nodiscard]] std::optional<MetricType> typeFromWord(std::string_view word, TypeWords words);

bool applyType(PageBuilder &builder, const MetadataText &metadata, TypeWords words);

// Says what is wrong with a number, with a remedy for the frequent mistakes.
bool failOnNumber(SampleScanner &scanner, std::uint32_t offset, std::uint32_t length,
                  const char *what);

} // namespace vigie
