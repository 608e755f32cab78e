// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytesting.h"
#include "recordingreader.h"
#include "recordingwriter.h"
#include "saverecording.h"
#include "storeexporter.h"
#include "storeimporter.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace vigie;

namespace {

using Outcome = RecordingReport::Outcome;

struct Loaded
{
    RecordingReport report;
    StoreImporter::Counts counts;
    TestSeries content;
};

Loaded load(const std::string &bytes)
{
    Loaded loaded;
    SeriesStore store;
    StoreImporter importer(store);
    std::istringstream in(bytes);
    loaded.report = readRecording(in, importer);
    loaded.counts = importer.finish();
    loaded.content = contentOf(store.snapshot());
    return loaded;
}

// A recording in three passes; after each what the store held and how long the file was.
struct Recorded
{
    std::string bytes;
    std::vector<std::pair<std::size_t, TestSeries>> passes;
};

Recorded record()
{
    const TestFolder folder;
    Recorded recorded;
    SeriesStore store;
    TestScrapes scrapes(store);
    RecordingWriter writer(folder / "a.vigie", 7);
    StoreExporter exporter(store, StoreExporter::Scope::Everything);
    for (const int count : {100, 40, 20}) {
        scrapes.run(count);
        EXPECT_TRUE(exporter.run(writer, true));
        recorded.passes.emplace_back(writer.size(), contentOf(store.snapshot()));
    }
    EXPECT_TRUE(writer.end());
    recorded.bytes = bytesOf(folder / "a.vigie");
    return recorded;
}

} // namespace

TEST(Recording, holdsWhatTheStoreHolds)
{
    const TestFolder folder;
    SeriesStore store;
    TestScrapes scrapes(store);
    scrapes.run(300);
    ASSERT_FALSE(saveRecording(store, folder / "a.vigie"));
    const Loaded loaded = load(bytesOf(folder / "a.vigie"));
    EXPECT_EQ(loaded.report.outcome, Outcome::Read);
    EXPECT_TRUE(loaded.report.complete);
    EXPECT_EQ(loaded.report.damagedBytes + loaded.report.tornBytes, 0U);
    EXPECT_TRUE(loaded.content == contentOf(store.snapshot()));
    EXPECT_EQ(loaded.counts.samples, store.usage().sampleCount);
    EXPECT_EQ(loaded.counts.lastMs, scrapes.timeMs() - 1000);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.vigie.part"));
}

TEST(Recording, replacesAFileOnlyWhenItIsWhole)
{
    const TestFolder folder;
    SeriesStore store;
    TestScrapes scrapes(store);
    scrapes.run(3);
    ASSERT_FALSE(saveRecording(store, folder / "a.vigie"));
    scrapes.run(3);
    ASSERT_FALSE(saveRecording(store, folder / "a.vigie"));
    EXPECT_TRUE(load(bytesOf(folder / "a.vigie")).content == contentOf(store.snapshot()));
    const std::error_code error = saveRecording(store, folder / "not" / "there.vigie");
    EXPECT_EQ(error, std::errc::no_such_file_or_directory);
}

TEST(Recording, losesNothingBeforeACrashAtAnyByte)
{
    const Recorded recorded = record();
    const std::size_t firstEnd = recorded.passes.front().first;
    std::size_t pass = 0;
    for (std::size_t size = firstEnd; size <= recorded.bytes.size(); ++size) {
        while (pass + 1 < recorded.passes.size() && recorded.passes[pass + 1].first <= size)
            ++pass;
        const Loaded loaded = load(recorded.bytes.substr(0, size));
        ASSERT_EQ(loaded.report.outcome, Outcome::Read) << size;
        ASSERT_EQ(loaded.report.damagedBytes, 0U) << size;
        const bool isWhole = size == recorded.passes[pass].first;
        if (isWhole) {
            ASSERT_EQ(loaded.report.tornBytes, 0U) << size;
            ASSERT_TRUE(loaded.content == recorded.passes[pass].second) << size;
        }
        for (const auto &[labels, points] : recorded.passes[pass].second) {
            const auto found = loaded.content.find(labels);
            ASSERT_TRUE(found != loaded.content.end()) << size;
            ASSERT_GE(found->second.size(), points.size()) << size;
            ASSERT_TRUE(std::equal(points.begin(), points.end(), found->second.begin())) << size;
        }
        ASSERT_EQ(loaded.report.complete, size == recorded.bytes.size());
    }
}

TEST(Recording, losesOnlyTheFrameThatADamagedByteIsIn)
{
    const Recorded recorded = record();
    const Loaded whole = load(recorded.bytes);
    for (std::size_t at = recording::headSize; at < recorded.bytes.size(); at += 3) {
        std::string bytes = recorded.bytes;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x41);
        const Loaded loaded = load(bytes);
        ASSERT_EQ(loaded.report.outcome, Outcome::Read) << at;
        ASSERT_GT(loaded.report.damagedBytes + loaded.report.tornBytes, 0U) << at;
        ASSERT_LT(loaded.report.damagedBytes + loaded.report.tornBytes, bytes.size() / 2) << at;
        for (const auto &[labels, points] : loaded.content) {
            const auto all = whole.content.find(labels);
            ASSERT_TRUE(all != whole.content.end()) << at;
            for (const TestPoint &point : points)
                ASSERT_TRUE(std::find(all->second.begin(), all->second.end(), point) !=
                            all->second.end());
        }
    }
}

TEST(Recording, readsOnAfterADamagedHead)
{
    const Recorded recorded = record();
    std::string bytes = recorded.bytes;
    bytes[15] = static_cast<char>(bytes[15] ^ 1);
    const Loaded loaded = load(bytes);
    EXPECT_EQ(loaded.report.damagedBytes, recording::headSize);
    EXPECT_TRUE(loaded.content == recorded.passes.back().second);
}

TEST(Recording, saysWhatItCannotRead)
{
    EXPECT_EQ(load("").report.outcome, Outcome::NotARecording);
    EXPECT_EQ(load("# TYPE a counter\na 1\n").report.outcome, Outcome::NotARecording);
    Bytes newer = recording::headBytes(1);
    newer[8] = 2;
    const std::uint32_t sum = recording::checksum(std::span(newer).first(20));
    for (unsigned i = 0; i < 4; ++i)
        newer[20 + i] = static_cast<std::uint8_t>(sum >> 8 * i);
    EXPECT_EQ(load(std::string(newer.begin(), newer.end())).report.outcome, Outcome::Newer);
    SeriesStore store;
    StoreImporter importer(store);
    const TestFolder folder;
    const RecordingReport absent = readRecording(folder / "none", importer);
    EXPECT_EQ(absent.outcome, Outcome::Unreadable);
    EXPECT_EQ(absent.error, std::errc::no_such_file_or_directory);
}

TEST(Recording, passesOverWhatANewerProgramAdds)
{
    const Recorded recorded = record();
    Bytes frame = recording::beginFrame();
    frame.push_back(1);
    recording::sealFrame(frame, static_cast<recording::Kind>(77));
    std::string bytes = recorded.bytes;
    bytes.insert(recording::headSize, std::string(frame.begin(), frame.end()));
    const Loaded loaded = load(bytes);
    EXPECT_EQ(loaded.report.damagedBytes + loaded.report.tornBytes, 0U);
    EXPECT_TRUE(loaded.content == recorded.passes.back().second);
}

TEST(Recording, refusesTextsThatWouldFillTheMemory)
{
    const std::string longText(1U << 20U, 'x');
    std::vector<Labels::Pair> pairs;
    for (int i = 0; i < 1000; ++i)
        pairs.emplace_back("l" + std::to_string(i), longText);
    const StoreSink::PlacedSeries series{0, Labels(std::move(pairs))};
    Bytes payload;
    recording::putSeries(1, {&series, 1}, payload);
    const std::size_t size = payload.size();
    payload.resize(size + readPadding);
    EXPECT_FALSE(recording::parseSeries(std::span(payload).first(size)));
}
