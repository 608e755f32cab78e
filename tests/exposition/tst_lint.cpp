// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint.h"
#include "pagereader.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace vigie {
namespace {

std::vector<std::string> problemsOf(const std::string &page)
{
    PageReader reader(ReadMode::Tolerant);
    reader.read(page, Format::PrometheusText);
    std::vector<std::string> texts;
    for (const LintProblem &problem :
         lintPage(reader.families(), reader.samples(), reader.format()))
        texts.push_back(problem.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(Lint, theFirstUnitOfANameIsItsOwn)
{
    const auto gauge = [](const std::string &name) {
        return problemsOf("# HELP " + name + " Help.\n# TYPE " + name + " gauge\n" + name + " 1\n");
    };
    EXPECT_EQ(gauge("size_bits"), Texts{R"(use base unit "bytes" instead of "bits")"});
    EXPECT_EQ(gauge("rate_kilobytes_days"),
              Texts{R"(use base unit "bytes" instead of "kilobytes")"});
    EXPECT_EQ(gauge("speed_meters_hours"), Texts{});
    EXPECT_EQ(gauge("speed_minutes_meters"),
              Texts{R"(use base unit "seconds" instead of "minutes")"});
}

TEST(Lint, blanksAreNoHelp)
{
    EXPECT_EQ(problemsOf("# HELP a A.\na 1\n"), Texts{});
    for (const std::string help : {"", "# HELP a\n", "# HELP a \n", "# HELP a  \t\n"})
        EXPECT_EQ(problemsOf(help + "a 1\n"), Texts{"no help text"}) << help;
}

} // namespace
} // namespace vigie
