// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"
#include "scrapeappender.h"
#include "seriesstore.h"
#include "slidingquery.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace vigie {
namespace {

constexpr std::int64_t beginMs = 1'700'000'000'000;
constexpr int scrapesWanted = 700; // the first are forgotten by then
constexpr int updatesWanted = 15;  // with points, of each chart

std::string pageOf(int scrape)
{
    std::string text = "# HELP requests_total Requests.\n# TYPE requests_total counter\n";
    for (int i = 0; i < 40; ++i) {
        if ((scrape / 10 + i) % 17 != 0) // comes and goes
            text += "requests_total{i=\"" + std::to_string(i) + "\"} " +
                    std::to_string(scrape * (i % 5)) + "\n";
    }
    text += "# TYPE once_" + std::to_string(scrape / 100) + " gauge\n"; // and so do families
    return text;
}

// What a window is to its charts: takes one update after the other and shows what it holds.
class Window
{
public:
    void take(std::size_t chart, QueryUpdate update)
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [&] { return !m_updates[chart] || m_closed; });
        m_updates[chart] = std::move(update);
    }
    [[nodiscard]] std::optional<QueryUpdate> refresh(std::size_t chart)
    {
        const std::lock_guard lock(m_mutex);
        m_taken.notify_all();
        return std::exchange(m_updates[chart], std::nullopt);
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_taken.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_taken;
    std::array<std::optional<QueryUpdate>, 2> m_updates;
    bool m_closed = false;
};

bool hasPoints(const QueryResult &result)
{
    return std::any_of(result.series.begin(), result.series.end(),
                       [](const ResultSeries &series) { return !series.points.empty(); });
}

// Meant for ThreadSanitizer: a scrape appends, two charts slide along, the store forgets and the
// window takes what they found, all at once. Scraping goes on until each chart showed enough,
// however the threads are scheduled.
TEST(SlidingThreads, appendQueryEvictAndRefreshAtOnce)
{
    SeriesStore store({std::chrono::seconds(200), 400'000});
    Window window;
    std::atomic<int> scraped = 0;
    std::atomic<bool> done = false;
    std::thread scraper([&] {
        ScrapeAppender appender(store, {{"job", "threads"}});
        PageReader reader;
        for (int scrape = 0; !done; ++scrape) {
            appender.append(beginMs + scrape * 1000LL,
                            reader.read(pageOf(scrape), Format::PrometheusText), reader, {});
            scraped = scrape;
        }
    });
    const auto chart = [&](std::size_t number, const char *expression) {
        SlidingQuery query(expression, {}, 10);
        while (!done) {
            const std::int64_t nowMs = beginMs + scraped * 1000LL;
            window.take(number, query.moveTo(store.snapshot(), {nowMs - 60'000, nowMs, 1000}, {}));
        }
    };
    std::thread rates([&] { chart(0, "sum by (i) (rate(requests_total[10s]))"); });
    std::thread plain([&] { chart(1, "requests_total"); });
    std::thread evictor([&] {
        while (!done)
            store.evict(beginMs + scraped * 1000LL);
    });
    std::array<int, 2> shown{};
    while (scraped < scrapesWanted || shown[0] < updatesWanted || shown[1] < updatesWanted) {
        EXPECT_GT(store.usage().totalBytes(), 0U);
        for (std::size_t number = 0; number < shown.size(); ++number) {
            const std::optional<QueryUpdate> update = window.refresh(number);
            EXPECT_FALSE(update && update->result.error);
            if (update && hasPoints(update->result))
                ++shown[number];
        }
        std::this_thread::yield();
    }
    done = true;
    window.close();
    scraper.join();
    rates.join();
    plain.join();
    evictor.join();
}

} // namespace
} // namespace vigie
