// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fastnumber.h"
#include "numbers.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace vigie {
namespace {

std::uint64_t bits(double value)
{
    return std::bit_cast<std::uint64_t>(value);
}

TEST(Numbers, readsWhatPrometheusReads)
{
    for (const char *text : {"1", ".5", "5.", "1E5", "+5", "Inf", "+inf", "-INF", "infinity", "nan",
                             "NaN", "-0", "1e-400", "00012"})
        EXPECT_TRUE(parseValue(text)) << text;
    EXPECT_EQ(bits(*parseValue("nan")), 0x7ff8000000000001U);
    EXPECT_EQ(*parseValue("1e-400"), 0.0);
}

TEST(Numbers, refusesWhatPrometheusRefuses)
{
    for (const char *text :
         {"",    "+",  "-",   ".",   "+NaN", "-NaN", "1e400", "-1e400", "0x10", "1_000",
          "1,5", "1e", "1e+", "+-5", "--5",  "1 ",   " 1",    "1\r",    "in",   "e5"})
        EXPECT_FALSE(parseValue(text)) << text;
}

TEST(Numbers, printsTheShortestFormThatReadsBackTheSame)
{
    EXPECT_EQ(formatNumber(1e20), "100000000000000000000");
    EXPECT_EQ(formatNumber(1e21), "1e+21");
    EXPECT_EQ(formatNumber(0.1), "0.1");
    EXPECT_EQ(formatShortest(1e6), "1e+06");
    EXPECT_EQ(formatShortest(123456), "123456");
    EXPECT_EQ(formatShortest(0.00001), "1e-05");
    EXPECT_EQ(formatLabelNumber(1), "1.0");
    EXPECT_EQ(formatLabelNumber(-0.0), "0.0");
    EXPECT_EQ(formatLabelNumber(2.62144e+07), "2.62144e+07");
    EXPECT_EQ(formatLabelNumber(std::numeric_limits<double>::infinity()), "+Inf");
    EXPECT_EQ(formatNumber(std::nan("")), "NaN");
}

TEST(Numbers, theFastPathGivesTheSameBits)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 200000; ++i) {
        const double value = i % 2 == 0 ? std::bit_cast<double>(random())
                                        : static_cast<double>(random() % 100000000) / 1000;
        if (!std::isfinite(value))
            continue;
        for (const std::string &text : {formatNumber(value), formatShortest(value)}) {
            double fast = 0;
            const std::string line = text + "\n";
            const char *const end = scanSimpleNumber(line.data(), fast);
            if (end != nullptr) {
                ASSERT_EQ(end, line.data() + text.size()) << text;
                ASSERT_EQ(bits(fast), bits(value)) << text;
            }
            ASSERT_EQ(bits(*parseValue(text)), bits(value)) << text;
        }
    }
}

TEST(Numbers, theUsualFormsAreReadAsAllAre)
{
    std::mt19937_64 random(11);
    constexpr std::string_view characters = "0123456789012345678901234567890123456789..-+e \n";
    for (int i = 0; i < 400000; ++i) {
        std::string text;
        for (std::uint64_t left = random() % 24; left > 0; --left)
            text += characters[random() % (i % 3 == 0 ? characters.size() : 42)];
        const std::string line = text + (i % 2 == 0 ? "\n" : " 1\n") + std::string(40, '7');
        double slow = 0;
        double fast = 0;
        const char *const end = scanSimpleNumber(line.data(), slow);
        ASSERT_EQ(scanUsualNumber(line.data(), fast), end) << text;
        if (end != nullptr) {
            ASSERT_EQ(bits(fast), bits(slow)) << text;
        }
    }
}

TEST(Numbers, secondsBecomeMillisecondsAsInGo)
{
    EXPECT_EQ(millisecondsFromSeconds(1604676851.123456789), 1604676851123);
    EXPECT_EQ(millisecondsFromSeconds(-1.5), -1500);
    EXPECT_EQ(millisecondsFromSeconds(1e300), std::numeric_limits<std::int64_t>::min());
}

} // namespace
} // namespace vigie
