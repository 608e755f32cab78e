// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <span>
#include <string>
#include <vector>

namespace vigie {

// One naming hint, in promlint's words.
struct LintProblem
{
    std::string metric;
    std::string text;
    std::string suggestion; // the name that all rules like, "" where the name is not at fault
    bool operator==(const LintProblem &) const = default;
};

// More hints than this are not made: a page may have millions of samples, each of them at fault.
inline constexpr std::size_t mostLintProblems = 100'000;

// The hints about a page's families (`promtool check metrics`): help, counters, units, reserved
// endings and labels, type in the name, colons, case, abbreviations, samples given twice. Sorted by
// metric and text.
[[nodiscard]] std::vector<LintProblem> lintPage(std::span<const Family> families,
                                                std::span<const Sample> samples, Format format);

// The name with every rule of promlint applied that concerns it.
[[nodiscard]] std::string suggestedName(std::string_view name, MetricType type);

} // namespace vigie
