// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"
#include "scrapeappender.h"
#include "storetesting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>
#include <set>

namespace vigie {
namespace {

// A page line of the model: which series, its value and perhaps a time of its own.
struct Line
{
    int series = 0;
    double value = 0;
    std::optional<std::int64_t> timeMs;
};

Labels labelsOf(int series)
{
    return {{"__name__", "m" + std::to_string(series % 7)},
            {"i", std::to_string(series)},
            {"job", "test"}};
}

std::string textOf(const std::vector<Line> &page)
{
    std::string text;
    for (const Line &line : page) {
        char value[64] = "NaN"; // printf has "-nan", too
        if (!std::isnan(line.value))
            std::snprintf(value, sizeof value, "%.17g", line.value);
        text += "m" + std::to_string(line.series % 7) + "{i=\"" + std::to_string(line.series) +
                "\"} " + value;
        if (line.timeMs)
            text += " " + std::to_string(*line.timeMs);
        text += "\n";
    }
    return text;
}

// What §1.9 says, in the simplest way: every point of every series in a list.
class NaiveStore
{
public:
    void scrape(std::int64_t startMs, const std::vector<Line> &page)
    {
        std::set<int> seen;
        const bool inOrder = startMs > m_lastMs;
        for (const Line &line : page) {
            if (line.timeMs) {
                if (*line.timeMs <= startMs + 600'000)
                    append(m_own[line.series], *line.timeMs, line.value);
            } else if (seen.insert(line.series).second && inOrder) {
                m_rows[line.series].push_back(testPoint(startMs, line.value));
            }
        }
        if (inOrder)
            finish(startMs, seen);
    }

    void fail(std::int64_t startMs)
    {
        if (startMs > m_lastMs && !m_live.empty())
            finish(startMs, {});
    }

    [[nodiscard]] TestSeries content() const
    {
        TestSeries all;
        for (const auto *part : {&m_rows, &m_own}) {
            for (const auto &[series, points] : *part) {
                std::vector<TestPoint> &target = all[labelsOf(series)];
                target.insert(target.end(), points.begin(), points.end());
                std::stable_sort(target.begin(), target.end(),
                                 [](const auto &a, const auto &b) { return a.timeMs < b.timeMs; });
            }
        }
        return all;
    }

private:
    static void append(std::vector<TestPoint> &points, std::int64_t timeMs, double value)
    {
        if (points.empty() || points.back().timeMs < timeMs)
            points.push_back(testPoint(timeMs, value));
    }

    void finish(std::int64_t startMs, const std::set<int> &seen)
    {
        for (const int series : m_live) {
            if (!seen.contains(series))
                m_rows[series].push_back(testPoint(startMs, staleNan()));
        }
        m_live = seen;
        m_lastMs = startMs;
    }

    std::map<int, std::vector<TestPoint>> m_rows;
    std::map<int, std::vector<TestPoint>> m_own;
    std::set<int> m_live;
    std::int64_t m_lastMs = earliest;
};

class Exporter
{
public:
    explicit Exporter(unsigned seed)
        : m_random(seed)
        , m_values(seriesCount)
        , m_shown(seriesCount, true)
    {
        for (int i = 0; i < seriesCount; ++i)
            m_values[i] = chance(2) ? 0 : static_cast<double>(m_random() % 1000);
    }

    std::vector<Line> page(std::int64_t nowMs)
    {
        std::vector<Line> lines;
        for (int i = 0; i < seriesCount; ++i) {
            if (chance(60))
                m_shown[i] = !m_shown[i];
            if (!m_shown[i])
                continue;
            m_values[i] = next(i, m_values[i]);
            if (std::isnan(m_values[i])) // a text page knows one NaN
                m_values[i] = std::bit_cast<double>(0x7ff8000000000001ULL);
            lines.push_back({i, m_values[i], std::nullopt});
            if (i % 11 == 5) // this one has times of its own: it never has both
                lines.back().timeMs = nowMs - static_cast<std::int64_t>(m_random() % 3000);
            else if (i % 13 == 4 && chance(4))
                lines.push_back({i, m_values[i] + 1, std::nullopt});
        }
        if (chance(3))
            std::shuffle(lines.begin(), lines.end(), m_random);
        return lines;
    }

    bool chance(unsigned of) { return m_random() % of == 0; }
    std::int64_t jitter() { return static_cast<std::int64_t>(m_random() % 7) - 3; }

private:
    static constexpr int seriesCount = 90;

    double next(int series, double value)
    {
        switch (series % 9) {
        case 0:
            return value; // a constant
        case 1:
            return chance(40) ? 0 : value + static_cast<double>(m_random() % 20); // a counter
        case 2:
            return chance(5) ? value + 1 : value;
        case 3:
            return static_cast<double>(m_random() % 100'000) / 1000;
        case 4:
            return std::bit_cast<double>(static_cast<std::uint64_t>(m_random()) << 32U |
                                         m_random() % 0xfffffffU);
        case 5:
            return value + 4096 * static_cast<double>(m_random() % 5);
        case 6: {
            const double odd[] = {0.0, -0.0, INFINITY, -INFINITY, 1e300, 5e-324, 0.1, -7};
            return chance(10) ? odd[m_random() % std::size(odd)] : 3.25;
        }
        case 7:
            return value + 0.1; // seventeen digits before long
        default:
            return 1.7e9 + static_cast<double>(m_random() % 1000) / 1000;
        }
    }

    std::mt19937 m_random;
    std::vector<double> m_values;
    std::vector<bool> m_shown;
};

class ScrapeProperties : public testing::TestWithParam<unsigned>
{};

TEST_P(ScrapeProperties, everyPointIsWhatTheRulesSay)
{
    SeriesStore store;
    ScrapeAppender appender(store, {{"job", "test"}});
    PageReader reader;
    NaiveStore naive;
    Exporter exporter(GetParam());
    std::int64_t nowMs = 1'700'000'000'000;
    for (int scrape = 0; scrape < 420; ++scrape) {
        nowMs += 1000 + (exporter.chance(4) ? exporter.jitter() : 0);
        std::int64_t startMs = nowMs;
        if (exporter.chance(60))
            startMs -= 5000; // the clock was set back
        if (exporter.chance(30)) {
            appender.appendFailure(startMs, {});
            naive.fail(startMs);
            continue;
        }
        if (exporter.chance(80))
            reader.forget();
        const std::vector<Line> page = exporter.page(startMs);
        const PageUpdate &update = reader.read(textOf(page), Format::PrometheusText);
        ASSERT_TRUE(update.accepted);
        appender.append(startMs, update, reader, {});
        naive.scrape(startMs, page);
    }
    TestSeries content = contentOf(store.snapshot());
    std::erase_if(content, [](const auto &series) { return !series.first.has("i"); });
    const TestSeries expected = naive.content();
    ASSERT_EQ(content.size(), expected.size());
    for (const auto &[labels, points] : expected) {
        const std::vector<TestPoint> &stored = content[labels];
        for (std::size_t i = 0; i < std::min(stored.size(), points.size()); ++i)
            ASSERT_EQ(stored[i], points[i]) << labels.toString() << " at " << i;
        ASSERT_EQ(stored.size(), points.size()) << labels.toString();
    }
}

TEST_P(ScrapeProperties, anyRangeIsThatPartOfTheWhole)
{
    SeriesStore store;
    ScrapeAppender appender(store, {{"job", "test"}});
    PageReader reader;
    Exporter exporter(GetParam() + 1000);
    constexpr std::int64_t beginMs = 1'700'000'000'000;
    for (int scrape = 0; scrape < 300; ++scrape) {
        const std::int64_t startMs = beginMs + scrape * 1000;
        appender.append(startMs,
                        reader.read(textOf(exporter.page(startMs)), Format::PrometheusText), reader,
                        {});
    }
    std::mt19937 random(GetParam());
    const StoreSnapshot snapshot = store.snapshot();
    for (const SeriesId series : snapshot.select({})) {
        const std::vector<TestPoint> all = pointsOf(snapshot, series);
        const std::int64_t fromMs = beginMs + random() % 300'000;
        const std::int64_t toMs = fromMs + random() % 300'000;
        std::vector<TestPoint> part;
        SampleSummary expected;
        for (const TestPoint &point : all) {
            if (point.timeMs <= fromMs || point.timeMs > toMs)
                continue;
            part.push_back(point);
            const auto value = std::bit_cast<double>(point.bits);
            if (isStaleNan(value))
                continue;
            expected.first = expected.count == 0 ? value : expected.first;
            expected.last = value;
            expected.sum += value;
            expected.min = std::fmin(expected.min, value);
            expected.max = std::fmax(expected.max, value);
            ++expected.count;
        }
        ASSERT_EQ(pointsOf(snapshot, series, fromMs, toMs), part);
        const SampleSummary summary = snapshot.summary(series, fromMs, toMs);
        ASSERT_EQ(summary.count, expected.count);
        ASSERT_EQ(summary.min, expected.min);
        ASSERT_EQ(summary.max, expected.max);
        ASSERT_EQ(summary.first, expected.first);
        ASSERT_EQ(summary.last, expected.last);
        if (std::isfinite(expected.sum)) {
            ASSERT_NEAR(summary.sum, expected.sum, std::fabs(expected.sum) * 1e-12 + 1e-9);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ScrapeProperties, testing::Range(1U, 13U));

} // namespace
} // namespace vigie
