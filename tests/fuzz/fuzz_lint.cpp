// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardinality.h"
#include "lint.h"
#include "pagereader.h"

#include <cstdint>
#include <cstdlib>

// The hints about any page that can be read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace vigie;
    PageReader reader(ReadMode::Tolerant);
    reader.read({reinterpret_cast<const char *>(data), size}, Format::PrometheusText);
    const auto problems = lintPage(reader.families(), reader.samples(), reader.format());
    for (const LintProblem &problem : problems) {
        if (problem.text.empty())
            std::abort();
    }
    std::size_t series = 0;
    for (const FamilyCardinality &row : cardinality(reader.families(), reader.samples()))
        series += row.series;
    if (series != reader.samples().size())
        std::abort();
    return 0;
}
