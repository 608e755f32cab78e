// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"
#include "scrapeappender.h"
#include "storeexporter.h"
#include "storeimporter.h"
#include "storetesting.h"

#include <gtest/gtest.h>

#include <string>

using namespace vigie;

namespace {

Labels target()
{
    return Labels({{"instance", "localhost:1"}, {"job", "made-up"}});
}

// A target of three series; the second comes and goes, the third has times of its own.
class Scrapes
{
public:
    explicit Scrapes(SeriesStore &store)
        : m_appender(store, target())
    {}

    void run(int count)
    {
        for (int i = 0; i < count; ++i, ++m_number) {
            if (m_number % 17 == 11) {
                m_appender.appendFailure(timeMs(), {});
                continue;
            }
            std::string page = "# HELP a What a is.\n# TYPE a counter\na " +
                               std::to_string(m_number * 3) + "\nalways 7\n";
            if (m_number % 10 < 6)
                page += "b{x=\"" + std::to_string(m_number / 50) + "\"} 0.5\n";
            page += "c 1 " + std::to_string(timeMs() - 5) + "\n";
            const PageUpdate &update = m_reader.read(std::move(page), Format::PrometheusText);
            m_appender.append(timeMs(), update, m_reader, {});
        }
    }
    void end() { m_appender.end(timeMs()); }
    [[nodiscard]] std::int64_t timeMs() const { return 1'700'000'000'000 + m_number * 1000; }

private:
    PageReader m_reader;
    ScrapeAppender m_appender;
    std::int64_t m_number = 0;
};

constexpr StoreExporter::Scope everything = StoreExporter::Scope::Everything;

// As the tests above, and a sink that says no from some piece on.
class Refusing final : public StoreSink
{
public:
    Refusing(StoreSink &next, int pieces)
        : m_next(next)
        , m_left(pieces)
    {}
    bool takeFamilies(std::span<const std::shared_ptr<const Family>> families) override
    {
        return m_left-- > 0 && m_next.takeFamilies(families);
    }
    bool takeSeries(std::uint64_t group, std::span<const PlacedSeries> series) override
    {
        return m_left-- > 0 && m_next.takeSeries(group, series);
    }
    bool takeBlock(const Block &block) override { return m_left-- > 0 && m_next.takeBlock(block); }

private:
    StoreSink &m_next;
    int m_left;
};

} // namespace

TEST(StoreExporter, givesEverythingThatTheStoreHolds)
{
    SeriesStore store;
    Scrapes scrapes(store);
    scrapes.run(400);
    SeriesStore copy;
    StoreImporter importer(copy);
    StoreExporter exporter(store, everything);
    ASSERT_TRUE(exporter.run(importer, true));
    const auto counts = importer.finish();
    EXPECT_TRUE(contentOf(copy.snapshot()) == contentOf(store.snapshot()));
    EXPECT_EQ(counts.samples, store.usage().sampleCount);
    ASSERT_NE(copy.snapshot().family("a"), nullptr);
    EXPECT_EQ(copy.snapshot().family("a")->help, "What a is.");
}

TEST(StoreExporter, givesPartsOnceAndThenTheWholeBlock)
{
    SeriesStore store;
    Scrapes scrapes(store);
    SeriesStore copy;
    StoreImporter importer(copy);
    StoreExporter exporter(store, everything);
    for (const int more : {1, 7, 60, 3, 90, 128, 200, 0, 5}) {
        scrapes.run(more);
        ASSERT_TRUE(exporter.run(importer, more != 90));
    }
    scrapes.end();
    ASSERT_TRUE(exporter.run(importer, true));
    const auto counts = importer.finish();
    EXPECT_TRUE(contentOf(copy.snapshot()) == contentOf(store.snapshot()));
    EXPECT_EQ(counts.samples, store.usage().sampleCount);
}

TEST(StoreExporter, givesPartsThatAreNeverClosed)
{
    for (int last = 1; last < 40; ++last) {
        SeriesStore store;
        Scrapes scrapes(store);
        SeriesStore copy;
        StoreImporter importer(copy);
        StoreExporter exporter(store, everything);
        scrapes.run(110);
        ASSERT_TRUE(exporter.run(importer, true));
        scrapes.run(last);
        ASSERT_TRUE(exporter.run(importer, true));
        importer.finish();
        EXPECT_TRUE(contentOf(copy.snapshot()) == contentOf(store.snapshot())) << last;
    }
}

TEST(StoreExporter, givesAgainWhatWasRefused)
{
    for (int pieces = 0; pieces < 8; ++pieces) {
        SeriesStore store;
        Scrapes scrapes(store);
        SeriesStore copy;
        StoreImporter importer(copy);
        StoreExporter exporter(store, everything);
        scrapes.run(150);
        Refusing refusing(importer, pieces);
        ASSERT_FALSE(exporter.run(refusing, true));
        exporter.renewNames();
        ASSERT_TRUE(exporter.run(importer, true));
        importer.finish();
        EXPECT_TRUE(contentOf(copy.snapshot()) == contentOf(store.snapshot())) << pieces;
    }
}

TEST(StoreExporter, leavesOutWhatCameFromAFile)
{
    SeriesStore store;
    Scrapes scrapes(store);
    scrapes.run(150);
    SeriesStore live;
    StoreImporter importer(live);
    ASSERT_TRUE(StoreExporter(store, everything).run(importer, true));
    importer.finish();
    SeriesStore again;
    StoreImporter second(again);
    ASSERT_TRUE(StoreExporter(live, StoreExporter::Scope::Lasting).run(second, true));
    EXPECT_EQ(second.finish().samples, 0U);
    ASSERT_TRUE(StoreExporter(live, everything).run(second, true));
    second.finish();
    EXPECT_TRUE(contentOf(again.snapshot()) == contentOf(store.snapshot()));
}

TEST(StoreImporter, setsOldPointsBeforeThoseThatAreThere)
{
    SeriesStore all;
    SeriesStore before;
    SeriesStore after;
    Scrapes scrapesOfAll(all);
    scrapesOfAll.run(500);
    {
        Scrapes old(before);
        old.run(200);
    }
    // The same target goes on in another run of the program.
    SeriesStore rest;
    Scrapes goesOn(rest);
    goesOn.run(500);
    StoreImporter importer(after);
    ASSERT_TRUE(StoreExporter(before, everything).run(importer, true));
    importer.beginRun(2);
    importer.setOldest(scrapesOfAll.timeMs() - 300'000);
    ASSERT_TRUE(StoreExporter(rest, everything).run(importer, true));
    importer.finish();
    for (const SeriesId series : after.snapshot().select({})) {
        const std::vector<TestPoint> points = pointsOf(after.snapshot(), series);
        EXPECT_TRUE(std::is_sorted(points.begin(), points.end(), [](const auto &a, const auto &b) {
            return a.timeMs <= b.timeMs;
        }));
    }
}

TEST(StoreImporter, knowsTwoSeriesOfOnePlaceApart)
{
    SeriesStore store;
    StoreImporter importer(store);
    SegmentBuilder builder;
    PointBlock points;
    points.add(1000, 1, 0, nullptr);
    builder.add(3, points);
    const auto first = builder.build(1);
    SegmentBuilder other;
    points.clear();
    points.add(2000, 2, 0, nullptr);
    other.add(3, points);
    const auto second = other.build(2);
    const StoreSink::PlacedSeries a{3, Labels({{"__name__", "a"}})};
    const StoreSink::PlacedSeries b{3, Labels({{"__name__", "b"}})};
    importer.takeBlock({9, 0, true, 0, true, first}); // nameless: left out
    importer.takeSeries(9, {&a, 1});
    importer.takeBlock({9, 1, true, 0, true, first});
    importer.takeSeries(9, {&b, 1});
    importer.takeBlock({9, 2, true, 0, true, second});
    EXPECT_EQ(importer.finish().samples, 2U);
    const TestSeries expected{{a.labels, {testPoint(1000, 1)}}, {b.labels, {testPoint(2000, 2)}}};
    EXPECT_EQ(contentOf(store.snapshot()), expected);
}

TEST(Segment, comesBackFromItsBytes)
{
    SeriesStore store;
    Scrapes scrapes(store);
    scrapes.run(300);
    class Rewriting final : public StoreSink
    {
    public:
        explicit Rewriting(StoreSink &next)
            : m_next(next)
        {}
        bool takeFamilies(std::span<const std::shared_ptr<const Family>> families) override
        {
            return m_next.takeFamilies(families);
        }
        bool takeSeries(std::uint64_t group, std::span<const PlacedSeries> series) override
        {
            return m_next.takeSeries(group, series);
        }
        bool takeBlock(const Block &block) override
        {
            Bytes bytes;
            block.segment->write(bytes);
            const std::size_t size = bytes.size();
            bytes.resize(size + readPadding);
            Block copy = block;
            ByteReader in({bytes.data(), size});
            copy.segment = Segment::parse(in, block.number);
            // Cut anywhere it is no segment.
            for (std::size_t cut = 0; cut < size; cut += 1 + cut / 50) {
                ByteReader shorter({bytes.data(), cut});
                EXPECT_EQ(Segment::parse(shorter, 0), nullptr);
            }
            return copy.segment && in.left() == 0 && m_next.takeBlock(copy);
        }

    private:
        StoreSink &m_next;
    };
    SeriesStore copy;
    StoreImporter importer(copy);
    Rewriting rewriting(importer);
    ASSERT_TRUE(StoreExporter(store, everything).run(rewriting, true));
    importer.finish();
    EXPECT_TRUE(contentOf(copy.snapshot()) == contentOf(store.snapshot()));
}
