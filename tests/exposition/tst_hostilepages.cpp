// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace vigie {
namespace {

constexpr Format formats[] = {Format::PrometheusText, Format::OpenMetrics1, Format::OpenMetrics2,
                              Format::Protobuf};

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 0x80; value >>= 7U)
        bytes += static_cast<char>(value | 0x80U);
    return bytes + static_cast<char>(value);
}

std::string field(int number, const std::string &bytes)
{
    return varint(static_cast<std::uint64_t>(number) << 3U | 2U) + varint(bytes.size()) + bytes;
}

std::string histogramPage(const std::string &histogram)
{
    const std::string family = field(1, "h") + "\x18\x04" + field(4, field(7, histogram));
    return varint(family.size()) + family;
}

void expectRefused(const std::string &body, Format format)
{
    PageReader reader;
    EXPECT_FALSE(reader.read(body, format).accepted);
    ASSERT_FALSE(reader.issues().empty());
    EXPECT_GT(reader.issues()[0].line, 0U);
    EXPECT_FALSE(reader.issues()[0].message.empty());
}

TEST(Hostile, aLineOfAHundredMegabytes)
{
    constexpr std::size_t size = 100'000'000;
    expectRefused(std::string(size, 'a'), Format::PrometheusText);
    expectRefused(std::string(size, '"'), Format::PrometheusText);
    expectRefused(std::string(size, '{'), Format::PrometheusText);
    expectRefused("a{b=\"" + std::string(size, 'x'), Format::PrometheusText);
    PageReader reader;
    EXPECT_TRUE(reader.read("a{b=\"" + std::string(size, 'x') + "\"} 1\n", Format::PrometheusText)
                    .accepted);
    EXPECT_EQ(reader.samples()[0].labels[0].value.size(), size);
}

TEST(Hostile, aMillionLabels)
{
    std::string body = "a{";
    for (int i = 0; i < 1'000'000; ++i)
        body += "l" + std::to_string(i) + "=\"v\",";
    PageReader reader;
    EXPECT_TRUE(reader.read(body + "} 1\n", Format::PrometheusText).accepted);
    EXPECT_EQ(reader.samples()[0].labels.size(), 1'000'000U);
    EXPECT_LT(reader.bytesHeld(), 40 * body.size());
    expectRefused(body + "l5=\"w\"} 1\n", Format::PrometheusText);
}

TEST(Hostile, theSameLineAHundredThousandTimes)
{
    std::string body;
    for (int i = 0; i < 100'000; ++i)
        body += "a{b=\"c\"} 1\n";
    PageReader reader;
    EXPECT_EQ(reader.read("x 1\n" + body, Format::PrometheusText).added.size(), 100'001U);
    EXPECT_EQ(reader.read("# y\n" + body + "z 1\n", Format::PrometheusText).added.size(), 1U);
    EXPECT_EQ(reader.read(body, Format::PrometheusText).removed.size(), 1U);
}

TEST(Hostile, aPageOfLinesWithoutContent)
{
    for (const std::string line : {"\n", "#\n", " \n", "# c\n\n"}) {
        std::string body;
        while (body.size() < 10'000'000)
            body += line;
        const auto lines = static_cast<std::uint32_t>(std::count(body.begin(), body.end(), '\n'));
        PageReader reader;
        EXPECT_TRUE(reader.read(body + "a 1\n", Format::PrometheusText).accepted);
        ASSERT_EQ(reader.samples().size(), 1U);
        EXPECT_EQ(reader.samples()[0].line, lines + 1);
        EXPECT_LT(reader.bytesHeld(), 3 * body.size());
        // As a known page, and with a line that comes in between.
        EXPECT_EQ(reader.read(body + "a 2\n", Format::PrometheusText).changed.size(), 1U);
        EXPECT_EQ(reader.samples()[0].line, lines + 1);
        EXPECT_TRUE(reader.read("b 1\n#\n" + body + "a 2\n", Format::PrometheusText).accepted);
        EXPECT_EQ(reader.samples()[1].line, lines + 3);
    }
}

TEST(Hostile, aPageCutAtEveryByte)
{
    const std::string page =
        "# HELP a \"x\" \\n\n# TYPE a histogram\na_bucket{le=\"1\",b=\"\\\\\"} 1 5\n"
        "{\"a b\",\"c d\"=\"e\"} -1e-5\na_sum NaN\n# TYPE h histogram\n"
        "h {count:2,sum:1,bucket:[1:1,+Inf:2]} 1 st@1 # {a=\"b\"} 1 2\n# EOF\n";
    for (const Format format : formats) {
        for (std::size_t length = 0; length <= page.size(); ++length) {
            PageReader reader;
            reader.read(page.substr(0, length), format);
            EXPECT_EQ(reader.isAccepted(), reader.issues().empty());
        }
    }
}

TEST(Hostile, protobufThatLies)
{
    expectRefused(std::string(11, '\xff'), Format::Protobuf); // a length without end
    expectRefused("\x7f\x0a\x01m", Format::Protobuf);         // longer than the page
    expectRefused(histogramPage("\x08\x05\x62\x04\x08\x00\x10\x05"), Format::Protobuf); // spans lie
    const std::string huge = std::string("\x62\x08\x08\x00\x10\xff\xff\xff\xff\x0f", 10);
    expectRefused(histogramPage("\x08\x05" + huge), Format::Protobuf); // 4 billion buckets
    expectRefused(histogramPage(std::string(200'000, '\x0b')), Format::Protobuf); // nested groups
}

} // namespace
} // namespace vigie
