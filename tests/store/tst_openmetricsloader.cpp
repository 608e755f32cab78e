// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openmetricsloader.h"
#include "storetesting.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace vigie {
namespace {

TEST(OpenMetricsLoader, storesEachSampleAtItsTime)
{
    SeriesStore store;
    const LoadedSamples loaded = loadOpenMetrics("# TYPE a gauge\n"
                                                 "a{x=\"1\"} 1 1.5\n"
                                                 "a{x=\"1\"} 2 2.5\n"
                                                 "a{x=\"2\"} 3 1\n"
                                                 "# EOF\n",
                                                 store, {{"job", "file"}});
    EXPECT_TRUE(loaded.accepted);
    EXPECT_EQ(loaded.stored, 3U);
    EXPECT_EQ(loaded.firstMs, 1000);
    EXPECT_EQ(loaded.lastMs, 2500);
    const TestSeries content = contentOf(store.snapshot());
    const Labels first{{"__name__", "a"}, {"job", "file"}, {"x", "1"}};
    ASSERT_TRUE(content.contains(first));
    EXPECT_EQ(content.at(first), (std::vector<TestPoint>{testPoint(1500, 1), testPoint(2500, 2)}));
    ASSERT_TRUE(store.snapshot().family("a"));
}

TEST(OpenMetricsLoader, saysWhatItLeftOut)
{
    SeriesStore store;
    const LoadedSamples loaded = loadOpenMetrics("a 1 5\n"
                                                 "a 2 5\n"
                                                 "a 3 4\n"
                                                 "b 3\n"
                                                 "# EOF\n",
                                                 store);
    EXPECT_EQ(loaded.stored, 1U);
    EXPECT_EQ(loaded.duplicates, 1U);
    EXPECT_EQ(loaded.outOfOrder, 1U);
    EXPECT_EQ(loaded.withoutTime, 1U);
}

TEST(OpenMetricsLoader, keepsWhatStandsBeforeAnErrorAndSaysWhere)
{
    SeriesStore store;
    const LoadedSamples loaded = loadOpenMetrics("a 1 5\nb{ 2 6\n# EOF\n", store);
    EXPECT_FALSE(loaded.accepted);
    EXPECT_EQ(loaded.stored, 1U);
    ASSERT_FALSE(loaded.issues.empty());
    EXPECT_EQ(loaded.issues.front().line, 2U);
}

TEST(OpenMetricsLoader, readsTheConformanceDataSet)
{
    const char *place = std::getenv("VIGIE_PROMQL_NUMERIC_DIR");
    const std::string directory = place ? place : VIGIE_NUMERIC_DIR;
    std::ifstream file(directory + "/dataset.om");
    if (!file)
        GTEST_SKIP() << "SKIPPED-TEST: no data set in " << directory;
    std::stringstream body;
    body << file.rdbuf();
    SeriesStore store;
    const LoadedSamples loaded = loadOpenMetrics(body.str(), store);
    EXPECT_TRUE(loaded.accepted);
    EXPECT_EQ(loaded.outOfOrder, 0U);
    EXPECT_GT(loaded.stored, 11'000U);
    EXPECT_EQ(loaded.stored, store.usage().sampleCount);
}

} // namespace
} // namespace vigie
