// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeappender.h"
#include "storetesting.h"

#include <gtest/gtest.h>

#include <malloc.h>

#include <memory>
#include <string>

namespace vigie {
namespace {

constexpr std::int64_t beginMs = 1'700'000'000'000;

std::string pageOf(int scrape, int series, int generation = 0)
{
    std::string text;
    for (int i = 0; i < series; ++i) {
        text += "metric_with_a_name{pod=\"pod-" + std::to_string(generation) + "-" +
                std::to_string(i) + "\",zone=\"z" + std::to_string(i % 3) + "\"} " +
                std::to_string(i % 4 == 0 ? scrape * (i + 1) : i) + "\n";
    }
    return text;
}

void scrape(ScrapeAppender &appender, PageReader &reader, int scrape, const std::string &page)
{
    const PageUpdate &update = reader.read(page, Format::PrometheusText);
    ASSERT_TRUE(update.accepted);
    appender.append(beginMs + scrape * 1000LL, update, reader, {});
}

TEST(Retention, forgetsChunksOlderThanTheAge)
{
    SeriesStore store({std::chrono::seconds(600), 512U << 20U});
    ScrapeAppender appender(store, {});
    PageReader reader;
    for (int i = 0; i < 2000; ++i) {
        scrape(appender, reader, i, pageOf(i, 20));
        store.evict(beginMs + i * 1000LL);
    }
    const StoreSnapshot snapshot = store.snapshot();
    const std::vector<Matcher> matchers{Matcher::equal("pod", "pod-0-4")};
    const std::vector<SeriesId> found = snapshot.select(matchers);
    ASSERT_EQ(found.size(), 1U);
    const std::vector<TestPoint> points = pointsOf(snapshot, found[0]);
    ASSERT_FALSE(points.empty());
    // Whole chunks go, of at most an eighth of the age.
    EXPECT_GE(points.front().timeMs, beginMs + (2000 - 600 - 130) * 1000LL);
    EXPECT_LE(points.front().timeMs, beginMs + (2000 - 600) * 1000LL);
    EXPECT_EQ(points.back().timeMs, beginMs + 1999 * 1000LL);
}

TEST(Retention, staysBelowTheBytes)
{
    SeriesStore store({std::chrono::hours(24), 400'000});
    ScrapeAppender appender(store, {});
    PageReader reader;
    for (int i = 0; i < 3000; ++i) {
        scrape(appender, reader, i, pageOf(i, 200));
        if (i % 10 == 0) {
            store.evict(beginMs + i * 1000LL);
            ASSERT_LE(store.usage().totalBytes(), 400'000U) << i;
        }
    }
    EXPECT_GT(store.usage().sampleCount, 200U * 128U);
}

TEST(Retention, removesSeriesWithoutSamples)
{
    SeriesStore store({std::chrono::seconds(300), 512U << 20U});
    ScrapeAppender appender(store, {});
    PageReader reader;
    std::size_t most = 0;
    for (int i = 0; i < 4000; ++i) {
        scrape(appender, reader, i, pageOf(i, 50, i / 200)); // new pods every 200 scrapes
        store.evict(beginMs + i * 1000LL);
        most = std::max(most, store.usage().seriesCount);
    }
    EXPECT_LE(most, 7U + 50U * 5U);
    EXPECT_EQ(store.snapshot().labelValues("pod", {}).size(), store.usage().seriesCount - 7);
    const SeriesId gone{0};
    EXPECT_EQ(store.append(gone, beginMs, 1), SeriesStore::AppendResult::Gone);
}

// The nth page of a target that invents a family for each.
std::string pageWithNewFamily(int scrape)
{
    const std::string name = "invented_" + std::to_string(scrape) + "_bytes";
    return "# HELP " + name + " Said once and never again.\n# TYPE " + name + " counter\n" + name +
           "_total 1\n# HELP lasting A family that stays.\n# TYPE lasting gauge\nlasting 2\n"
           "# HELP bare A family without a sample.\n# TYPE bare gauge\n";
}

TEST(Retention, forgetsTheMetadataOfFamiliesThatAreGone)
{
    SeriesStore store({std::chrono::seconds(300), 512U << 20U});
    ScrapeAppender appender(store, {});
    PageReader reader;
    std::size_t mostBytes = 0;
    for (int i = 0; i < 10'000; ++i) {
        scrape(appender, reader, i, pageWithNewFamily(i));
        if (i % 10 != 0)
            continue;
        store.evict(beginMs + i * 1000LL);
        mostBytes = std::max(mostBytes, store.usage().totalBytes());
    }
    EXPECT_LT(mostBytes, 2'000'000U);
    const StoreSnapshot snapshot = store.snapshot();
    EXPECT_EQ(snapshot.family("invented_1_bytes"), nullptr);
    EXPECT_EQ(snapshot.family("invented_9000_bytes"), nullptr);
    EXPECT_NE(snapshot.family("invented_9999_bytes"), nullptr);
    ASSERT_NE(snapshot.family("lasting"), nullptr);
    EXPECT_EQ(snapshot.family("lasting")->help, "A family that stays.");
    EXPECT_NE(snapshot.family("bare"), nullptr) << "the page goes on showing it";
}

TEST(Retention, aSnapshotKeepsWhatItSaw)
{
    SeriesStore store({std::chrono::seconds(300), 512U << 20U});
    ScrapeAppender appender(store, {});
    PageReader reader;
    for (int i = 0; i < 300; ++i)
        scrape(appender, reader, i, pageOf(i, 10, 0));
    const StoreSnapshot snapshot = store.snapshot();
    const TestSeries before = contentOf(snapshot);
    for (int i = 300; i < 2000; ++i) {
        scrape(appender, reader, i, pageOf(i, 10, 1 + i / 100));
        store.evict(beginMs + i * 1000LL);
    }
    EXPECT_TRUE(contentOf(snapshot) == before);
    EXPECT_FALSE(contentOf(store.snapshot()) == before);
}

TEST(Retention, clearForgetsTheSamplesAndGoesOnWithTheTarget)
{
    SeriesStore store;
    ScrapeAppender appender(store, {});
    PageReader reader;
    for (int i = 0; i < 200; ++i)
        scrape(appender, reader, i, pageOf(i, 10));
    store.clear();
    EXPECT_EQ(store.usage().sampleCount, 0U);
    EXPECT_TRUE(contentOf(store.snapshot()).empty());
    scrape(appender, reader, 200, pageOf(200, 10));
    const TestSeries content = contentOf(store.snapshot());
    EXPECT_EQ(content.size(), 10U + 7U);
    for (const auto &[labels, points] : content)
        EXPECT_EQ(points.size(), 1U) << labels.toString();
}

#ifndef VIGIE_SANITIZED // whose allocators do not tell
// What the store says that it holds is what malloc gave it, within a tenth.
TEST(Retention, usageIsTheTruth)
{
    for (const int scrapes : {40, 128, 300}) {
        const std::size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
        auto store = std::make_unique<SeriesStore>();
        auto appender = std::make_unique<ScrapeAppender>(*store, Labels{{"job", "a"}});
        {
            PageReader reader;
            for (int i = 0; i < scrapes; ++i)
                scrape(*appender, reader, i, pageOf(i, 5000));
        }
        (void)store->snapshot().labelNames({}); // makes the index that questions need
        const std::size_t held = mallinfo2().uordblks + mallinfo2().hblkhd - before;
        const auto said = static_cast<double>(store->usage().totalBytes());
        EXPECT_NEAR(said, static_cast<double>(held), static_cast<double>(held) * 0.1) << scrapes;
    }
}
#endif

} // namespace
} // namespace vigie
