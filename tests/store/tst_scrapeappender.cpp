// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrapeappender.h"
#include "storetesting.h"

#include <gtest/gtest.h>

#include <string>

namespace vigie {
namespace {

constexpr std::int64_t beginMs = 1'700'000'000'000;

class Scraped : public testing::Test
{
protected:
    AppendCounts scrape(std::int64_t timeMs, const std::string &page)
    {
        const PageUpdate &update = m_reader.read(page, Format::PrometheusText);
        EXPECT_TRUE(update.accepted);
        ScrapeReport report{0.25, update.sampleCount, static_cast<std::int64_t>(page.size()), 5};
        return m_appender.append(timeMs, update, m_reader, report);
    }

    std::vector<TestPoint> points(Labels labels)
    {
        labels.set("job", "j");
        labels.set("instance", "i:1");
        const TestSeries content = contentOf(m_store.snapshot());
        const auto it = content.find(labels);
        return it == content.end() ? std::vector<TestPoint>() : it->second;
    }

    using Points = std::vector<TestPoint>;

    SeriesStore m_store;
    PageReader m_reader;
    ScrapeAppender m_appender{m_store, Labels{{"instance", "i:1"}, {"job", "j"}}};
};

TEST_F(Scraped, renamesLabelsThatTheTargetHasToo)
{
    scrape(beginMs, "m{job=\"own\",exported_instance=\"taken\",instance=\"x\"} 1\n");
    EXPECT_EQ(points({{"__name__", "m"},
                      {"exported_job", "own"},
                      {"exported_instance", "taken"},
                      {"exported_exported_instance", "x"}}),
              Points{testPoint(beginMs, 1)});
}

TEST_F(Scraped, storesAStartTimeThatChanges)
{
    const std::vector<std::string> starts{
        "", " st@1600000000", " st@1600000000", " st@1650000000", " st@1650000001", ""};
    Points expected;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto timeMs = beginMs + static_cast<std::int64_t>(i) * 1000;
        // At the last but one only the start changes.
        const int value = i == 4 ? 3 : static_cast<int>(i);
        const PageUpdate &update = m_reader.read(
            "# TYPE a counter\na_total " + std::to_string(value) + starts[i] + "\n# EOF\n",
            Format::OpenMetrics2);
        ASSERT_TRUE(update.accepted);
        m_appender.append(timeMs, update, m_reader, {});
        const std::int64_t startMs = starts[i].empty() ? 0 : std::stoll(starts[i].substr(4)) * 1000;
        expected.push_back(testPoint(timeMs, value, startMs));
    }
    EXPECT_EQ(points({{"__name__", "a_total"}}), expected);
}

TEST_F(Scraped, storesTheReportSeriesAtTheStart)
{
    const std::string page = "a 1\nb 2\n";
    scrape(beginMs, page);
    EXPECT_EQ(points({{"__name__", "up"}}), Points{testPoint(beginMs, 1)});
    EXPECT_EQ(points({{"__name__", "scrape_duration_seconds"}}), Points{testPoint(beginMs, 0.25)});
    EXPECT_EQ(points({{"__name__", "scrape_samples_scraped"}}), Points{testPoint(beginMs, 2)});
    EXPECT_EQ(points({{"__name__", "scrape_samples_post_metric_relabeling"}}),
              Points{testPoint(beginMs, 2)});
    EXPECT_EQ(points({{"__name__", "scrape_series_added"}}), Points{testPoint(beginMs, 2)});
    EXPECT_EQ(points({{"__name__", "scrape_timeout_seconds"}}), Points{testPoint(beginMs, 5)});
    EXPECT_EQ(points({{"__name__", "scrape_body_size_bytes"}}),
              Points{testPoint(beginMs, static_cast<double>(page.size()))});
}

TEST_F(Scraped, aFailureIsUpZeroAndOneStaleMarkerForAll)
{
    scrape(beginMs, "a 1\n");
    m_appender.appendFailure(beginMs + 1000, {});
    m_appender.appendFailure(beginMs + 2000, {});
    scrape(beginMs + 3000, "a 1\n");
    EXPECT_EQ(points({{"__name__", "a"}}),
              (Points{testPoint(beginMs, 1), testPoint(beginMs + 1000, staleNan()),
                      testPoint(beginMs + 3000, 1)}));
    EXPECT_EQ(points({{"__name__", "up"}}),
              (Points{testPoint(beginMs, 1), testPoint(beginMs + 1000, 0),
                      testPoint(beginMs + 2000, 0), testPoint(beginMs + 3000, 1)}));
}

TEST_F(Scraped, countsWhatItDidNotStore)
{
    const std::string future = std::to_string(beginMs + 3'600'000);
    const AppendCounts counts = scrape(beginMs, "a 1\na 2\nb 1 " + future + "\n");
    EXPECT_EQ(counts.duplicates, 1U);
    EXPECT_EQ(counts.outOfBounds, 1U);
    EXPECT_EQ(counts.stored, 1U);
    EXPECT_EQ(points({{"__name__", "a"}}), Points{testPoint(beginMs, 1)});
    EXPECT_EQ(scrape(beginMs + 1000, "a 1\n").seriesGone, 0U);
    EXPECT_EQ(scrape(beginMs + 2000, "c 1\n").seriesGone, 1U);
}

TEST_F(Scraped, aTimestampOfItsOwnHasNoStaleMarker)
{
    scrape(beginMs, "a 1 " + std::to_string(beginMs - 500) + "\n");
    scrape(beginMs + 1000, "b 1\n");
    EXPECT_EQ(points({{"__name__", "a"}}), Points{testPoint(beginMs - 500, 1)});
}

TEST_F(Scraped, endMarksEverySeriesReportsIncluded)
{
    scrape(beginMs, "a 1\n");
    m_appender.end(beginMs + 1000);
    EXPECT_EQ(points({{"__name__", "a"}}),
              (Points{testPoint(beginMs, 1), testPoint(beginMs + 1000, staleNan())}));
    EXPECT_EQ(points({{"__name__", "up"}}),
              (Points{testPoint(beginMs, 1), testPoint(beginMs + 1000, staleNan())}));
}

TEST_F(Scraped, twoTargetsWithTheSameLabelsAreOneSeries)
{
    ScrapeAppender other(m_store, Labels{{"instance", "i:1"}, {"job", "j"}});
    scrape(beginMs, "a 1\n");
    PageReader reader;
    other.append(beginMs + 500, reader.read("a 5\n", Format::PrometheusText), reader, {});
    scrape(beginMs + 1000, "a 2\n");
    EXPECT_EQ(
        points({{"__name__", "a"}}),
        (Points{testPoint(beginMs, 1), testPoint(beginMs + 500, 5), testPoint(beginMs + 1000, 2)}));
}

// Lines of one shape have their names in the same memory and are sorted once.
TEST_F(Scraped, tellsManyLinesOfOneShapeApart)
{
    std::string page = "# TYPE m gauge\n";
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        page += "m{zone=\"z" + n + "\",job=\"j" + n + "\",a=\"" + std::to_string(i / 2) + "\"} " +
                n + "\n";
    }
    scrape(beginMs, page);
    for (int i = 0; i < 40; ++i) {
        const std::string n = std::to_string(i);
        const auto found = points({{"__name__", "m"},
                                   {"zone", "z" + n},
                                   {"exported_job", "j" + n},
                                   {"a", std::to_string(i / 2)}});
        EXPECT_EQ(found, Points{testPoint(beginMs, i)});
    }
}

// Updates as the reader of protobuf pages gives them.
TEST_F(Scraped, keepsHistogramsAndStartTimesOverManyBlocks)
{
    NativeHistogram histogram;
    histogram.schema = 2;
    histogram.positiveSpans = {{0, 3}};
    histogram.positiveBuckets = {1, 2, 3};
    Points expected;
    for (int i = 0; i < 300; ++i) {
        histogram.positiveBuckets[static_cast<std::size_t>(i % 3)] += i % 7;
        histogram.count = i;
        histogram.sum = i / 4.0;
        const std::int64_t timeMs = beginMs + i * 1000;
        PageUpdate update;
        update.accepted = true;
        update.sampleCount = 2; // another line, which never changes, is not followed here
        PageUpdate::Series series;
        series.sample.name = "h";
        series.sample.histogram = &histogram;
        series.sample.startTimeMs = beginMs - 7;
        PageUpdate::Value value;
        value.histogram = &histogram;
        value.startTimeMs = beginMs - 7;
        if (i == 0)
            update.added = std::span<const PageUpdate::Series>(&series, 1);
        else
            update.changed = {&value, 1};
        m_appender.append(timeMs, update, m_reader, {});
        expected.push_back({timeMs, 0, beginMs - 7, histogram});
    }
    EXPECT_EQ(points({{"__name__", "h"}}), expected);
}

// More than are looked up at once, of several kinds in turn, some of them twice, some with their
// own time: each is found by what it says, and has a value of its own.
TEST_F(Scraped, saysBeforeItPacks)
{
    int packings = 0;
    m_appender.setBeforePacking([&] { ++packings; });
    for (int i = 0; i < 300; ++i) {
        EXPECT_EQ(packings, i / 128);
        scrape(beginMs + i * 1000, "m " + std::to_string(i) + "\n");
    }
}

TEST_F(Scraped, storesManyNewSeriesOfManyKinds)
{
    std::string page;
    TestSeries expected;
    for (int i = 0; i < 2000; ++i) {
        const std::string number = std::to_string(i);
        Labels labels{{"__name__", "m" + std::to_string(i / 700)}, {"id", number}};
        std::string line = "{id=\"" + number + "\"";
        const auto add = [&](const std::string &name, const std::string &value) {
            line += "," + name + "=\"" + value + "\"";
            labels.set(name == "job" ? "exported_job" : name, value);
        };
        if (i % 3 != 0)
            add("zone", "z" + std::to_string(i % 5));
        if (i % 2 == 0)
            add("image", "registry/a/long/name/of/an/image:" + std::to_string(i % 90));
        if (i % 7 == 0)
            add("job", "own");
        line = std::string(labels.get("__name__")) + line + "} ";
        const bool isTimed = i % 11 == 0;
        page += line + number + (isTimed ? " " + std::to_string(beginMs - i) : "") + "\n";
        if (i % 13 == 0 && !isTimed)
            page += line + "-1\n"; // the first one counts
        labels.set("job", "j");
        labels.set("instance", "i:1");
        expected[labels] = {testPoint(isTimed ? beginMs - i : beginMs, i)};
    }
    const AppendCounts counts = scrape(beginMs, page);
    EXPECT_EQ(counts.seriesAdded, 2000U);
    EXPECT_EQ(counts.stored, 2000U);
    const auto isReport = [](const auto &entry) {
        const std::string_view name = entry.first.get("__name__");
        return name == "up" || name.starts_with("scrape_");
    };
    TestSeries content = contentOf(m_store.snapshot());
    std::erase_if(content, isReport);
    EXPECT_EQ(content, expected);

    // By their postings, which are made after the first question and again after the next page.
    const auto count = [&](const char *name, const char *value) {
        const Matcher matcher = Matcher::equal(name, value);
        return m_store.snapshot().select({&matcher, 1}).size();
    };
    EXPECT_EQ(count("zone", "z1"), 267U);
    EXPECT_EQ(count("__name__", "m1"), 700U);
    scrape(beginMs + 1000, page + "m1{zone=\"z1\",id=\"more\"} 1\n");
    EXPECT_EQ(count("zone", "z1"), 268U);
    EXPECT_EQ(count("id", "more"), 1U);
    EXPECT_EQ(count("id", "other"), 0U);
}

} // namespace
} // namespace vigie
