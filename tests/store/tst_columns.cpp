// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunk.h"
#include "integercolumn.h"
#include "valuecolumn.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace vigie {
namespace {

Bytes padded(Bytes bytes)
{
    bytes.resize(bytes.size() + readPadding);
    return bytes;
}

std::vector<std::int64_t> integersBack(const std::vector<std::int64_t> &values, std::size_t *size)
{
    Bytes bytes;
    encodeIntegers(values, bytes);
    *size = bytes.size();
    bytes = padded(bytes);
    ByteReader in({bytes.data(), *size});
    std::vector<std::int64_t> back(values.size());
    EXPECT_TRUE(decodeIntegers(in, back));
    EXPECT_EQ(in.left(), 0U);
    return back;
}

std::vector<double> valuesBack(const std::vector<double> &values, std::size_t *size)
{
    Bytes bytes;
    encodeValues(values, bytes);
    *size = bytes.size();
    bytes = padded(bytes);
    ByteReader in({bytes.data(), *size});
    std::vector<double> back(values.size());
    EXPECT_TRUE(decodeValues(in, back));
    EXPECT_EQ(in.left(), 0U);
    return back;
}

void expectSameBits(const std::vector<double> &a, const std::vector<double> &b)
{
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        ASSERT_EQ(std::bit_cast<std::uint64_t>(a[i]), std::bit_cast<std::uint64_t>(b[i])) << i;
}

TEST(IntegerColumn, giveBackWhatWasPutIn)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    const std::vector<std::vector<std::int64_t>> cases{
        {},
        {0},
        {most},
        {least, most, 0, -1, most},
        {5, 5, 5, 5},
        {1, 2, 3, 4, 5},
        {0, 4096, 8192, 4096},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7},
        {1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 5, 5, 6},
    };
    for (const std::vector<std::int64_t> &values : cases) {
        std::size_t size = 0;
        EXPECT_EQ(integersBack(values, &size), values);
    }
}

TEST(IntegerColumn, givesBackRandomNumbersOfAnyWidthAndRhythm)
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 4000; ++round) {
        const unsigned width = random() % 65;
        const std::uint64_t mask = width == 64 ? ~0ULL : (1ULL << width) - 1;
        const unsigned shift = random() % 4 == 0 ? random() % 20 : 0;
        const unsigned rarity = 1 + random() % 12;
        std::vector<std::int64_t> values(1 + random() % 300);
        std::uint64_t current = random();
        for (std::int64_t &value : values) {
            if (random() % rarity == 0)
                current = round % 2 == 0 ? (random() & mask) << shift
                                         : current + ((random() & mask) << shift);
            value = static_cast<std::int64_t>(current);
        }
        std::size_t size = 0;
        ASSERT_EQ(integersBack(values, &size), values);
        ASSERT_LE(size, 24 + values.size() * 8);
    }
}

TEST(IntegerColumn, leavesOutWhatAllShare)
{
    std::vector<std::int64_t> steady;
    std::vector<std::int64_t> pages;
    std::vector<std::int64_t> rare(128, 9);
    for (int i = 0; i < 128; ++i) {
        steady.push_back(1'700'000'000'000 + i * 15'000);
        pages.push_back(1 << 30U | (i * 7 % 16) << 12U);
    }
    rare[60] = 10;
    std::size_t size = 0;
    EXPECT_EQ(integersBack(steady, &size), steady);
    EXPECT_LE(size, 12U);
    EXPECT_EQ(integersBack(pages, &size), pages);
    EXPECT_LE(size, 64U + 10); // four bits each
    EXPECT_EQ(integersBack(rare, &size), rare);
    EXPECT_LE(size, 12U);
}

TEST(ValueColumn, isBitExactForWhateverADoubleCanBe)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double odd[] = {0.0,   -0.0, INFINITY, -INFINITY, nan,    staleNan(), 5e-324, 1e308,
                          1e-15, 0.1,  1e15,     9.2e18,    9.3e18, -1.5,       191,    192};
    std::mt19937_64 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::vector<double> values(1 + random() % 128);
        const unsigned kind = random() % 6;
        const unsigned rarity = 1 + random() % 40;
        for (double &value : values) {
            value = static_cast<double>(random() % 100'000);
            if (kind == 1)
                value /= std::pow(10, random() % 12);
            else if (kind == 2)
                value = std::bit_cast<double>(random());
            else if (kind == 3)
                value = odd[random() % std::size(odd)];
            else if (kind == 4)
                value = odd[round % std::size(odd)];
            if (kind == 5 && random() % rarity == 0)
                value = odd[random() % std::size(odd)];
        }
        std::size_t size = 0;
        expectSameBits(valuesBack(values, &size), values);
        ASSERT_LE(size, 24 + values.size() * 9);
    }
}

TEST(ValueColumn, needsOneByteForASmallConstant)
{
    std::size_t size = 0;
    expectSameBits(valuesBack(std::vector<double>(128, 1), &size), std::vector<double>(128, 1));
    EXPECT_EQ(size, 1U);
}

TEST(ValueColumn, packsDecimalsAsSuch)
{
    std::vector<double> seconds;
    for (int i = 0; i < 128; ++i)
        seconds.push_back((1'234'500 + i * 3 + i % 2) / 100.0);
    std::size_t size = 0;
    expectSameBits(valuesBack(seconds, &size), seconds);
    EXPECT_LE(size, 48U); // two bits each, not 52
}

NativeHistogram histogram(std::mt19937_64 &random, int schema)
{
    NativeHistogram made;
    made.schema = schema;
    made.integerCounts = true;
    made.positiveSpans = {{-3, 2}, {4, 1}};
    made.positiveBuckets = {double(random() % 9), double(random() % 9), double(random() % 9)};
    made.negativeSpans = {{1, 1}};
    made.negativeBuckets = {1.5};
    made.count = double(random() % 100);
    made.sum = double(random() % 1000) / 7;
    made.zeroThreshold = 1e-128;
    return made;
}

TEST(Chunk, givesBackStatesStartsAndHistograms)
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 600; ++round) {
        const std::size_t places = 1 + random() % maxChunkPoints;
        std::vector<std::int64_t> times(places);
        std::vector<PointState> usual(places, PointState::Present);
        std::vector<PointState> states(places);
        PointBlock points;
        for (std::size_t i = 0; i < places; ++i) {
            times[i] = 1000 + static_cast<std::int64_t>(i) * 15;
            states[i] =
                round % 3 == 0 ? PointState::Present : static_cast<PointState>(random() % 3);
            if (states[i] == PointState::Absent)
                continue;
            const bool stale = states[i] == PointState::Stale;
            const bool isHistogram = round % 4 == 1 && !stale && i % 50 > 5;
            points.add(times[i], stale ? staleNan() : (isHistogram ? 0 : double(random() % 50)),
                       round % 5 == 0 ? static_cast<std::int64_t>(i / 20) * 100 : 0,
                       isHistogram ? std::make_shared<NativeHistogram>(
                                         histogram(random, static_cast<int>(i / 40)))
                                   : nullptr);
        }
        Bytes bytes;
        encodeChunk(states, usual, points, bytes);
        const std::size_t size = bytes.size();
        bytes = padded(bytes);
        PointBlock back;
        ASSERT_TRUE(decodeChunk({bytes.data(), size}, times, usual, back));
        ASSERT_EQ(back.times, points.times);
        expectSameBits(back.values, points.values);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const HistogramPointer none;
            const auto &was = points.histograms.empty() ? none : points.histograms[i];
            const auto &is = back.histograms.empty() ? none : back.histograms[i];
            ASSERT_EQ(was == nullptr, is == nullptr);
            ASSERT_TRUE(!was || *was == *is);
            ASSERT_EQ(back.starts.empty() ? 0 : back.starts[i],
                      points.starts.empty() ? 0 : points.starts[i]);
        }
    }
}

TEST(Chunk, damageIsSaidOrHarmlessNeverACrash)
{
    std::mt19937_64 random(5);
    std::vector<std::int64_t> times(100);
    const std::vector<PointState> usual(100, PointState::Present);
    PointBlock points;
    for (std::size_t i = 0; i < times.size(); ++i) {
        times[i] = static_cast<std::int64_t>(i);
        points.add(times[i], i < 50 ? double(random() % 100) / 8 : 0, 0,
                   i < 50 ? nullptr : std::make_shared<NativeHistogram>(histogram(random, 2)));
    }
    Bytes good;
    encodeChunk(usual, usual, points, good);
    for (int round = 0; round < 5000; ++round) {
        Bytes bad = good;
        bad.resize(1 + random() % bad.size());
        for (unsigned i = 0; i < random() % 4; ++i)
            bad[random() % bad.size()] = static_cast<std::uint8_t>(random());
        const std::size_t size = bad.size();
        bad = padded(bad);
        PointBlock back;
        SampleSummary summary;
        if (decodeChunk({bad.data(), size}, times, usual, back)) {
            ASSERT_LE(back.size(), times.size());
        }
        static_cast<void>(chunkSummary({bad.data(), size}, usual, summary));
    }
}

} // namespace
} // namespace vigie
