// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace vigie {

// A name or a label value where it stands in the page, without its quotes.
struct TextPiece
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool quoted = false;
    bool escaped = false; // has a backslash
};

using LabelPiece = std::pair<TextPiece, TextPiece>;

struct ExemplarText
{
    std::vector<LabelPiece> labels;
    double value = 0;
    std::optional<double> timestampSeconds;
    std::uint32_t offset = 0;
};

// A sample line as scanned, before anything of it is judged. One is used for all lines.
struct SampleText
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0; // behind the newline
    std::uint32_t valueAt = 0;
    std::uint32_t valueEnd = 0;
    TextPiece name;
    bool hasName = false;
    std::vector<LabelPiece> labels;
    double value = 0;
    std::optional<std::int64_t> timestampMs;
    std::optional<double> timestampSeconds; // OpenMetrics, as written
    std::optional<double> startTimeSeconds; // OpenMetrics 2.0
    std::vector<ExemplarText> exemplars;
    std::size_t exemplarCount = 0; // those in use; the others wait with their buffers
};

} // namespace vigie
