// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeappender.h"
#include "storetesting.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>

namespace vigie {
namespace {

std::string pageOf(int scrape, int series)
{
    std::string text;
    for (int i = 0; i < series; ++i) {
        if ((scrape / 10 + i) % 17 == 0)
            continue; // comes and goes
        text += "m{i=\"" + std::to_string(i) + "\"} " + std::to_string(scrape / (1 + i % 5)) + "\n";
    }
    return text;
}

// Meant for ThreadSanitizer: scrapes, points with times of their own, queries and eviction at once.
// Scraping goes on until enough queries saw points, however the threads are scheduled.
TEST(StoreThreads, appendQueryAndEvictAtOnce)
{
    SeriesStore store({std::chrono::seconds(200), 300'000});
    constexpr int scrapes = 700;
    constexpr int roundsWanted = 20;
    constexpr std::int64_t beginMs = 1'700'000'000'000;
    std::atomic<int> scraped = 0;
    std::atomic<int> rounds = 0;
    std::atomic<bool> done = false;
    std::thread scraper([&] {
        ScrapeAppender appender(store, {{"job", "threads"}});
        PageReader reader;
        for (int scrape = 0; scrape < scrapes || rounds < roundsWanted; ++scrape) {
            const std::int64_t timeMs = beginMs + scrape * 1000;
            if (scrape % 50 == 49) {
                appender.appendFailure(timeMs, {});
            } else {
                appender.append(timeMs, reader.read(pageOf(scrape, 60), Format::PrometheusText),
                                reader, {});
            }
            scraped = scrape;
        }
        appender.end(beginMs + (scraped + 1) * 1000LL);
    });
    std::thread rules([&] {
        for (int i = 0; !done; ++i) {
            const SeriesId id = store.series({{"__name__", "rule"}, {"i", std::to_string(i % 5)}});
            store.append(id, beginMs + scraped * 1000LL + i % 1000, i);
        }
    });
    std::thread evictor([&] {
        while (!done) {
            store.evict(beginMs + scraped * 1000LL);
            EXPECT_GT(store.usage().totalBytes(), 0U);
        }
    });
    while (scraped < scrapes - 1 || rounds < roundsWanted) {
        std::uint64_t read = 0;
        const StoreSnapshot snapshot = store.snapshot();
        const std::vector<Matcher> matchers{Matcher::equal("__name__", "m")};
        for (const SeriesId id : snapshot.select(matchers)) {
            const std::vector<TestPoint> points = pointsOf(snapshot, id);
            for (std::size_t i = 1; i < points.size(); ++i)
                ASSERT_LT(points[i - 1].timeMs, points[i].timeMs);
            // The same snapshot gives the same again, whatever came or went meanwhile.
            ASSERT_EQ(pointsOf(snapshot, id), points);
            ASSERT_EQ(snapshot.labels(id).metricName(), "m");
            read += points.size();
        }
        if (read > 0)
            ++rounds;
    }
    scraper.join();
    done = true;
    rules.join();
    evictor.join();
}

} // namespace
} // namespace vigie
