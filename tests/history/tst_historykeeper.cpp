// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historykeeper.h"
#include "historytesting.h"

#include <gtest/gtest.h>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace vigie;

namespace {

using Kind = HistoryProblem::Kind;

// What a run of the program that starts at that time finds.
struct Found
{
    SeriesStore store;
    HistoryLoad load;
    Kind problem = Kind::None;
};

std::unique_ptr<Found> find(const TestFolder &folder, std::int64_t nowMs, StoreLimits limits = {})
{
    auto found = std::make_unique<Found>();
    HistoryKeeper keeper(found->store, folder / "history");
    keeper.setLimits(limits);
    found->load = keeper.load(nowMs);
    found->problem = keeper.problem().kind;
    return found;
}

std::vector<std::filesystem::path> filesIn(const TestFolder &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder / "history")) {
        if (entry.path().extension() == ".vigie")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TEST(HistoryKeeper, bringsBackWhatEarlierRunsSaw)
{
    const TestFolder folder;
    TestSeries expected;
    std::int64_t timeMs = 1'700'000'000'000;
    SeriesStore reference;
    for (int run = 0; run < 4; ++run) {
        SeriesStore store;
        HistoryKeeper keeper(store, folder / "history");
        const HistoryLoad load = keeper.load(timeMs);
        EXPECT_EQ(load.samples, reference.usage().sampleCount);
        EXPECT_EQ(load.files, run);
        EXPECT_TRUE(contentOf(store.snapshot()) == contentOf(reference.snapshot()));
        TestScrapes scrapes(store, timeMs);
        TestScrapes same(reference, timeMs);
        for (const int count : {70, 90, 5}) {
            scrapes.run(count);
            same.run(count);
            keeper.save(scrapes.timeMs());
            EXPECT_EQ(keeper.problem().kind, Kind::None);
        }
        timeMs = scrapes.timeMs() + 60'000;
    }
    EXPECT_EQ(filesIn(folder).size(), 4U);
}

TEST(HistoryKeeper, asksASeriesWithAPastForItsSummary)
{
    const TestFolder folder;
    std::int64_t timeMs = 1'700'000'000'000;
    SeriesStore store;
    for (int run = 0; run < 2; ++run) {
        SeriesStore before;
        SeriesStore &now = run == 0 ? before : store;
        HistoryKeeper keeper(now, folder / "history");
        keeper.load(timeMs);
        TestScrapes scrapes(now, timeMs);
        scrapes.run(400);
        keeper.save(scrapes.timeMs());
        timeMs = scrapes.timeMs();
    }
    const StoreSnapshot snapshot = store.snapshot();
    for (const SeriesId series : snapshot.select({})) {
        SampleSummary expected;
        SampleIterator iterator = snapshot.samples(series, earliest, latest);
        for (StoredSample sample; iterator.next(sample);) {
            if (isStaleNan(sample.value))
                continue;
            expected.min = std::min(expected.min, sample.value);
            expected.max = std::max(expected.max, sample.value);
            expected.first = expected.count == 0 ? sample.value : expected.first;
            expected.last = sample.value;
            ++expected.count;
        }
        const SampleSummary summary = snapshot.summary(series, earliest, latest);
        EXPECT_EQ(summary.count, expected.count);
        EXPECT_EQ(summary.min, expected.min);
        EXPECT_EQ(summary.max, expected.max);
        EXPECT_EQ(summary.first, expected.first);
        EXPECT_EQ(summary.last, expected.last);
    }
}

TEST(HistoryKeeper, removesWhatIsTooOld)
{
    const TestFolder folder;
    StoreLimits limits;
    limits.maxAge = std::chrono::minutes(16);
    SeriesStore store(limits);
    HistoryKeeper keeper(store, folder / "history");
    keeper.setLimits(limits);
    TestScrapes scrapes(store);
    keeper.load(scrapes.timeMs());
    for (int minute = 0; minute < 60; ++minute) {
        scrapes.run(60);
        store.evict(scrapes.timeMs());
        keeper.save(scrapes.timeMs());
        ASSERT_LE(filesIn(folder).size(), 11U);
    }
    EXPECT_GE(filesIn(folder).size(), 4U);
    const auto found = find(folder, scrapes.timeMs() + 1000, limits);
    EXPECT_EQ(found->load.lastMs, scrapes.timeMs() - 1000);
    EXPECT_LE(found->load.firstMs, scrapes.timeMs() - 15 * 60'000);
    EXPECT_GE(found->load.firstMs, scrapes.timeMs() - 20 * 60'000);
}

TEST(HistoryKeeper, keepsNoMoreBytesThanItMay)
{
    const TestFolder folder;
    StoreLimits limits;
    limits.maxBytes = 64U << 10U;
    SeriesStore store;
    HistoryKeeper keeper(store, folder / "history");
    keeper.setLimits(limits);
    TestScrapes scrapes(store);
    keeper.load(scrapes.timeMs());
    for (int i = 0; i < 300; ++i) {
        scrapes.run(20);
        keeper.save(scrapes.timeMs());
        std::uintmax_t bytes = 0;
        for (const auto &file : filesIn(folder))
            bytes += std::filesystem::file_size(file);
        ASSERT_LE(bytes, limits.maxBytes);
    }
    EXPECT_GT(filesIn(folder).size(), 4U);
}

TEST(HistoryKeeper, leavesTheFolderToTheFirst)
{
    const TestFolder folder;
    SeriesStore store;
    auto first = std::make_unique<HistoryKeeper>(store, folder / "history");
    TestScrapes scrapes(store);
    first->load(scrapes.timeMs());
    scrapes.run(10);
    first->save(scrapes.timeMs());
    SeriesStore other;
    HistoryKeeper second(other, folder / "history");
    EXPECT_GT(second.load(scrapes.timeMs()).samples, 0U);
    EXPECT_EQ(second.problem().kind, Kind::HeldByAnother);
    TestScrapes more(other, scrapes.timeMs());
    more.run(10);
    second.save(more.timeMs());
    EXPECT_EQ(second.problem().kind, Kind::HeldByAnother);
    EXPECT_EQ(filesIn(folder).size(), 1U);
    first.reset(); // its process ended
    second.save(more.timeMs());
    EXPECT_EQ(second.problem().kind, Kind::None);
    EXPECT_EQ(filesIn(folder).size(), 2U);
}

TEST(HistoryKeeper, leavesFilesOfANewerProgramAlone)
{
    const TestFolder folder;
    std::filesystem::create_directories(folder / "history");
    Bytes head = recording::headBytes(1);
    head[8] = 9;
    const std::uint32_t sum = recording::checksum(std::span(head).first(20));
    for (unsigned i = 0; i < 4; ++i)
        head[20 + i] = static_cast<std::uint8_t>(sum >> 8 * i);
    const std::filesystem::path newer = folder / "history" / "1700000000000.vigie";
    std::ofstream(newer, std::ios::binary)
        .write(reinterpret_cast<const char *>(head.data()),
               static_cast<std::streamsize>(head.size()));
    std::ofstream(folder / "history" / "1700000000001.vigie") << "something else";
    SeriesStore store;
    HistoryKeeper keeper(store, folder / "history");
    const HistoryLoad load = keeper.load(1'700'000'000'000 + 1000);
    EXPECT_EQ(load.newerFiles, 1);
    EXPECT_EQ(load.unreadableFiles, 1);
    TestScrapes scrapes(store, 1'800'000'000'000);
    scrapes.run(2);
    keeper.save(1'800'000'000'000);
    EXPECT_EQ(filesIn(folder).size(), 3U);
}

TEST(HistoryKeeper, worksOnWhereItCannotWrite)
{
    const TestFolder folder;
    std::ofstream(folder / "history") << "a file where a folder should be";
    SeriesStore store;
    HistoryKeeper keeper(store, folder / "history");
    TestScrapes scrapes(store);
    EXPECT_EQ(keeper.load(scrapes.timeMs()).files, 0);
    EXPECT_EQ(keeper.problem().kind, Kind::NotWritable);
    scrapes.run(5);
    keeper.save(scrapes.timeMs());
    EXPECT_EQ(keeper.problem().kind, Kind::NotWritable);
    EXPECT_FALSE(keeper.problem().error.message().empty());
    std::filesystem::remove(folder / "history");
    keeper.save(scrapes.timeMs());
    EXPECT_EQ(keeper.problem().kind, Kind::None);
    EXPECT_EQ(filesIn(folder).size(), 1U);
}

#ifndef _WIN32

TEST(HistoryKeeper, removesAllOnOrder)
{
    const TestFolder folder;
    SeriesStore store;
    HistoryKeeper keeper(store, folder / "history");
    TestScrapes scrapes(store);
    keeper.load(scrapes.timeMs());
    scrapes.run(100);
    keeper.save(scrapes.timeMs());
    EXPECT_EQ(filesIn(folder).size(), 1U);
    store.clear();
    keeper.clear();
    EXPECT_TRUE(filesIn(folder).empty());
    EXPECT_EQ(keeper.problem().kind, Kind::None);
    EXPECT_EQ(find(folder, scrapes.timeMs())->load.samples, 0U);
    scrapes.run(100);
    keeper.save(scrapes.timeMs());
    EXPECT_TRUE(contentOf(find(folder, scrapes.timeMs())->store.snapshot()) ==
                contentOf(store.snapshot()));
}

// The clock was set back since.
TEST(HistoryKeeper, leavesTheFutureOutUntilItComes)
{
    const TestFolder folder;
    SeriesStore store;
    HistoryKeeper keeper(store, folder / "history");
    TestScrapes scrapes(store);
    keeper.load(scrapes.timeMs());
    scrapes.run(400);
    keeper.save(scrapes.timeMs());
    const auto early = find(folder, scrapes.timeMs() - 24 * 3'600'000LL);
    EXPECT_EQ(early->load.samples, 0U);
    EXPECT_GT(early->load.futureSamples, 0U);
    const auto onTime = find(folder, scrapes.timeMs());
    EXPECT_EQ(onTime->load.futureSamples, 0U);
    EXPECT_TRUE(contentOf(onTime->store.snapshot()) == contentOf(store.snapshot()));
}

TEST(HistoryKeeper, goesOnWhenTheDiskHasRoomAgain)
{
    const TestFolder folder;
    SeriesStore store;
    HistoryKeeper keeper(store, folder / "history");
    TestScrapes scrapes(store);
    keeper.load(scrapes.timeMs());
    scrapes.run(100);
    keeper.save(scrapes.timeMs());
    // A limit on the size of files stands for a full disk.
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    for (const rlim_t left : {1, 30, 300}) {
        rlimit full = before;
        full.rlim_cur = std::filesystem::file_size(filesIn(folder).front()) + left;
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &full), 0);
        scrapes.run(100);
        keeper.save(scrapes.timeMs());
        EXPECT_EQ(keeper.problem().kind, Kind::NotWritable);
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
        keeper.save(scrapes.timeMs());
        EXPECT_EQ(keeper.problem().kind, Kind::None);
        SeriesStore copy;
        HistoryKeeper reader(copy, folder / "history");
        const HistoryLoad load = reader.load(scrapes.timeMs());
        EXPECT_EQ(load.tornBytes + load.damagedBytes, 0U);
        EXPECT_TRUE(contentOf(copy.snapshot()) == contentOf(store.snapshot()));
    }
    std::signal(SIGXFSZ, oldHandler);
}

TEST(HistoryKeeper, findsWhatAKilledProcessLeft)
{
    const TestFolder folder;
    SeriesStore reference;
    TestScrapes scrapes(reference);
    const pid_t child = fork();
    if (child == 0) {
        SeriesStore store;
        HistoryKeeper keeper(store, folder / "history");
        TestScrapes lost(store);
        keeper.load(lost.timeMs());
        lost.run(200);
        keeper.save(lost.timeMs());
        lost.run(3); // not saved
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFSIGNALED(status));
    scrapes.run(200);
    const auto found = find(folder, scrapes.timeMs());
    EXPECT_EQ(found->problem, Kind::None);
    EXPECT_TRUE(contentOf(found->store.snapshot()) == contentOf(reference.snapshot()));
}

#endif
