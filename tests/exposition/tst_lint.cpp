// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardinality.h"
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

TEST(Lint, theLinesOfAHistogramOrSummaryAreOneMetric)
{
    EXPECT_EQ(problemsOf("# HELP s S.\n# TYPE s summary\ns{quantile=\"0\",le=\"1\"} 1\n"
                         "s{quantile=\"1\",le=\"1\"} 2\ns_sum 3\ns_count 4\ns_count 4\n"),
              Texts{R"(non-histogram metrics should not have "le" label)"});
    EXPECT_EQ(
        problemsOf("# HELP h H.\n# TYPE h histogram\nh_bucket{aB=\"1\",le=\"1\"} 1\n"
                   "h_bucket{aB=\"1\",le=\"+Inf\"} 2\nh_sum{aB=\"1\"} 3\nh_count{aB=\"1\"} 4\n"),
        Texts{"label names should be written in 'snake_case' not 'camelCase'"});
    EXPECT_EQ(problemsOf("# HELP g G.\n# TYPE g gauge\ng{a=\"1\"} 1\ng{a=\"2\"} 1\ng{a=\"1\"} 1\n"),
              Texts{"metric not unique"});
}

TEST(Lint, theOrderOfLabelsMakesNoOtherMetric)
{
    const std::string head = "# HELP g G.\n# TYPE g gauge\n";
    EXPECT_EQ(problemsOf(head + "g{a=\"1\",b=\"2\"} 1\ng{b=\"2\",a=\"1\"} 1\n"),
              Texts{"metric not unique"});
    EXPECT_EQ(problemsOf(head + "g{a=\"1\",b=\"2\"} 1\ng{a=\"2\",b=\"1\"} 1\n"), Texts{});
    EXPECT_EQ(problemsOf(head + "g{a=\"1\"} 1\ng{a=\"1\",b=\"\"} 1\n"), Texts{});
}

TEST(Lint, aPageOfFaultyLinesHasHintsUpToALimit)
{
    std::string body = "# HELP a A.\n";
    for (std::size_t i = 0; i < mostLintProblems + 1000; ++i)
        body += "a 1\n";
    EXPECT_EQ(problemsOf(body).size(), mostLintProblems);
}

TEST(Cardinality, countsTheSeriesAndTheValuesOfEachLabel)
{
    PageReader reader;
    reader.read("a{b=\"1\",c=\"1\"} 1\na{b=\"1\",c=\"2\"} 1\nx 1\n", Format::PrometheusText);
    const auto rows = cardinality(reader.families(), reader.samples());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].series, 2U);
    ASSERT_EQ(rows[0].labels.size(), 2U);
    EXPECT_EQ(rows[0].labels[0].label, "c");
    EXPECT_EQ(rows[0].labels[0].values, 2U);
    EXPECT_EQ(rows[0].labels[1].label, "b");
    EXPECT_EQ(rows[0].labels[1].values, 1U);
}

TEST(Cardinality, looksAtAThousandLabelsOfAFamily)
{
    std::string body = "a{";
    for (int i = 0; i < 5000; ++i)
        body += "l" + std::to_string(i) + "=\"v\",";
    PageReader reader;
    reader.read(body + "} 1\nb{c=\"d\"} 1\n", Format::PrometheusText);
    const auto rows = cardinality(reader.families(), reader.samples());
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].labels.size(), 1000U);
    EXPECT_EQ(rows[1].labels.size(), 1U);
}

} // namespace
} // namespace vigie
