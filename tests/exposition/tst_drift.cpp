// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drift.h"

#include <gtest/gtest.h>

namespace vigie {
namespace {

TEST(Drift, namesWhatCameWentAndChangedItsType)
{
    PageReader reader;
    DriftWatcher watcher;
    const auto read = [&](const char *page) {
        return watcher.follow(reader.read(page, Format::PrometheusText), reader);
    };
    EXPECT_TRUE(read("# TYPE a counter\na 1\n# TYPE b gauge\nb{x=\"1\"} 1\n").isEmpty());
    EXPECT_TRUE(read("# TYPE a counter\na 2\n# TYPE b gauge\nb{x=\"1\"} 5\n").isEmpty());
    const Drift drift = read("# TYPE a gauge\na 2\n# TYPE c gauge\nc 5\n");
    EXPECT_EQ(drift.newFamilies, std::vector<std::string>{"c"});
    EXPECT_EQ(drift.goneFamilies, std::vector<std::string>{"b"});
    ASSERT_EQ(drift.types.size(), 1U);
    EXPECT_EQ(drift.types[0].before, "counter");
    EXPECT_EQ(drift.types[0].after, "gauge");
    EXPECT_EQ(drift.newSeries, 1U);
    EXPECT_EQ(drift.goneSeries, 1U);
}

TEST(Drift, ignoresARefusedPage)
{
    PageReader reader;
    DriftWatcher watcher;
    watcher.follow(reader.read("a 1\nb 1\n", Format::PrometheusText), reader);
    EXPECT_TRUE(
        watcher.follow(reader.read("a 1\nb x\n", Format::PrometheusText), reader).isEmpty());
    EXPECT_TRUE(
        watcher.follow(reader.read("a 1\nb 1\n", Format::PrometheusText), reader).isEmpty());
}

} // namespace
} // namespace vigie
