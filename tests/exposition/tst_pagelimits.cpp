// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelimits.h"

#include "pagereader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <ostream>
#include <string>

namespace vigie {
namespace {

constexpr PageLimits small{std::size_t{1} << 20U};
constexpr std::size_t scratch = std::size_t{512} * 1024; // whatever the page

std::string repeated(const std::string &part, int count)
{
    std::string text;
    text.reserve(part.size() * static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        text += part;
    return text;
}

// `%` is the part's number.
std::string numbered(const std::string &part, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        for (const char c : part)
            c == '%' ? text += std::to_string(i) : text += c;
    }
    return text;
}

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

std::string family(char type, const std::string &metrics)
{
    const std::string message = field(1, "m") + '\x18' + type + metrics;
    return varint(message.size()) + message;
}

std::string histogram(const std::string &fields)
{
    return family('\x04', field(4, field(7, fields)));
}

std::string protobufLabels(int count)
{
    std::string labels;
    for (int i = 0; i < count; ++i)
        labels += field(1, field(1, "l" + std::to_string(i)) + field(2, "v"));
    return labels;
}

struct Shape
{
    const char *name;
    Format format;
    std::function<std::string()> body;
    std::string token; // that the issue names
};

void PrintTo(const Shape &shape, std::ostream *out)
{
    *out << shape.name;
}

constexpr Format prometheus = Format::PrometheusText;
constexpr Format openMetrics1 = Format::OpenMetrics1;
constexpr Format openMetrics2 = Format::OpenMetrics2;
constexpr Format protobuf = Format::Protobuf;
const std::string composite = "# TYPE m histogram\nm";
const std::string native = "{count:1,sum:1,schema:0,zero_threshold:0,zero_count:0,";

// Each a few hundred kilobytes that would take many times as much.
const Shape shapes[] = {
    {"tinySamples", prometheus, [] { return repeated("a 1\n", 50'000); }, "a 1"},
    {"tinySamplesOpenMetrics1", openMetrics1, [] { return repeated("a 1\n", 50'000); }, "a 1"},
    {"tinySamplesOpenMetrics2", openMetrics2, [] { return repeated("a 1\n", 50'000); }, "a 1"},
    {"timestamps", prometheus, [] { return repeated("a 1 1\n", 50'000); }, "a 1 1"},
    {"families", prometheus, [] { return numbered("# TYPE a% gauge\n", 20'000); }, "# TYPE a"},
    {"names", prometheus, [] { return numbered("a% 1\n", 20'000); }, "a"},
    {"quotedNames", prometheus, [] { return numbered("{\"a\\n%\"} 1\n", 20'000); }, "{\"a\\n"},
    {"commentsBetween", prometheus, [] { return repeated("#\na 1\n", 20'000); }, ""},
    {"labels", prometheus, [] { return "a{" + numbered("a%=\"\",", 50'000) + "} 1\n"; }, "a"},
    {"labelsOpenMetrics1", openMetrics1,
     [] { return "a{" + numbered("a%=\"v\",", 50'000) + "b=\"\"} 1\n# EOF\n"; }, "a"},
    {"exemplars", openMetrics1, [] { return repeated("a_total 1 # {} 1\n", 50'000); }, "# {} 1"},
    {"exemplarLabels", openMetrics1,
     [] { return "a_total 1 # {" + repeated("a=\"\",", 50'000) + "b=\"\"} 1\n"; }, "a"},
    {"exemplarsOfALine", openMetrics2, [] { return "a 1" + repeated(" # {} 1 1", 50'000) + "\n"; },
     "# {} 1"},
    {"classicBuckets", openMetrics2,
     [] {
         return composite + " {count:1,sum:1,bucket:[" + numbered("%:1,", 50'000) + "+Inf:1]}\n";
     },
     ""},
    {"nativeBuckets", openMetrics2,
     [] {
         return composite + ' ' + native + "positive_spans:[0:1],positive_buckets:[" +
                repeated("1,", 50'000) + "1]}\n";
     },
     "1,1"},
    {"spans", openMetrics2,
     [] {
         return composite + ' ' + native + "positive_spans:[" + repeated("0:1,", 50'000) +
                "0:1],positive_buckets:[1]}\n";
     },
     "0:1,"},
    {"labelsTimesBuckets", openMetrics2,
     [] {
         return composite + '{' + numbered("l%=\"v\",", 1000) + "z=\"\"} {count:1,sum:1,bucket:[" +
                numbered("%:1,", 1000) + "+Inf:1]}\n";
     },
     "m{l0="},
    {"emptyMetrics", protobuf,
     [] { return family('\x01', repeated("\x22" + std::string(1, '\0'), 20'000)); }, "m"},
    {"protobufLabels", protobuf, [] { return family('\x01', field(4, protobufLabels(20'000))); },
     "m"},
    {"emptyBuckets", protobuf,
     [] { return histogram(repeated("\x1a" + std::string(1, '\0'), 20'000)); }, "m"},
    {"messagesGivenTwice", protobuf,
     [] { return histogram(repeated(std::string("\x1a\x04\x1a\0\x1a\0", 6), 10'000)); }, "m"},
    {"emptyQuantiles", protobuf,
     [] {
         return family('\x02', field(4, field(4, repeated("\x1a" + std::string(1, '\0'), 20'000))));
     },
     "m"},
    {"emptySpans", protobuf,
     [] { return histogram(repeated("\x62" + std::string(1, '\0'), 60'000)); }, "m"},
    {"deltas", protobuf, [] { return histogram(field(13, std::string(50'000, '\0'))); }, "m"},
    {"counts", protobuf, [] { return histogram(field(14, std::string(400'000, '\0'))); }, "m"},
    {"emptyExemplars", protobuf,
     [] { return histogram(repeated(std::string("\x82\x01\0", 3), 60'000)); }, "m"},
    {"protobufExemplarLabels", protobuf,
     [] {
         return family(
             '\0', field(4, field(3, field(2, repeated("\x0a" + std::string(1, '\0'), 20'000)))));
     },
     "m"},
    {"emptyNativeHistograms", protobuf,
     [] { return family('\x04', repeated(field(4, field(7, std::string("\x62\0", 2))), 20'000)); },
     "m"},
    {"protobufLabelsTimesBuckets", protobuf,
     [] {
         return family('\x04',
                       field(4, protobufLabels(1000) +
                                    field(7, repeated("\x1a" + std::string(1, '\0'), 1000))));
     },
     "m"},
};

class ShapeTest : public testing::TestWithParam<Shape>
{};

TEST_P(ShapeTest, isRefusedWithPlaceAndRemedy)
{
    for (const ReadMode mode : {ReadMode::Lenient, ReadMode::Strict, ReadMode::Tolerant}) {
        const std::string body = GetParam().body();
        PageReader reader(mode);
        reader.setLimits(small);
        EXPECT_FALSE(reader.read(body, GetParam().format).accepted);
        const auto &issues = reader.issues();
        const auto issue = std::find_if(issues.begin(), issues.end(), [](const Issue &candidate) {
            return candidate.message == tooMuchMemory;
        });
        // The validator may have had enough before.
        ASSERT_TRUE(issue != issues.end() || mode == ReadMode::Strict);
        EXPECT_LT(reader.bytesHeld(), body.size() + 3 * small.tableBytes + scratch);
        if (issue == issues.end())
            continue;
        EXPECT_EQ(issue->severity, Issue::Severity::Error);
        EXPECT_GT(issue->line, 0U);
        EXPECT_LE(issue->line,
                  1U + static_cast<std::uint32_t>(std::count(body.begin(), body.end(), '\n')));
        EXPECT_GT(issue->column, 0U);
        EXPECT_TRUE(issue->token.starts_with(GetParam().token)) << issue->token;
        EXPECT_EQ(issue->remedy, tooMuchMemoryRemedy);
    }
}

INSTANTIATE_TEST_SUITE_P(PageLimits, ShapeTest, testing::ValuesIn(shapes),
                         [](const auto &shape) { return shape.param.name; });

TEST(PageLimits, thePlaceIsTheFirstLineThatIsNotRead)
{
    PageReader reader;
    reader.setLimits(small);
    reader.read(repeated("a{b=\"c\"} 1\n", 50'000), prometheus);
    ASSERT_FALSE(reader.isAccepted());
    EXPECT_EQ(reader.issues()[0].line, reader.samples().size() + 1);
    EXPECT_EQ(reader.issues()[0].column, 1U);
    EXPECT_EQ(reader.issues()[0].token, "a{b=\"c\"} 1");
}

TEST(PageLimits, thePlaceInALineIsTheFirstPartThatIsNotRead)
{
    const std::string body = "x 1\na{" + numbered("label%=\"v\",", 50'000) + "} 1\n";
    PageReader reader;
    reader.setLimits(small);
    reader.read(body, prometheus);
    ASSERT_FALSE(reader.isAccepted());
    const Issue &issue = reader.issues()[0];
    EXPECT_EQ(issue.line, 2U);
    EXPECT_EQ(body.substr(4 + issue.column - 1, 12), issue.token.substr(0, 12));
    EXPECT_TRUE(issue.token.starts_with("label")) << issue.token;
}

// All values change, half of the lines go, all lines are others: what is held stays bounded.
TEST(PageLimits, whatComparingTakesIsPartOfIt)
{
    const auto page = [](const std::string &name, int lines, char value) {
        return numbered("a", 0) + repeated(name + " " + value + "\n", lines);
    };
    for (const std::string line : {"a", "a{b=\"c\"}"}) {
        int lines = 1000;
        PageReader probe;
        probe.setLimits(small);
        while (probe.read(page(line, lines + 500, '1'), prometheus).accepted)
            lines += 500;
        PageReader reader;
        reader.setLimits(small);
        const std::size_t most = 4 * page(line, lines, '1').size() + 2 * small.tableBytes + scratch;
        for (const std::string &body :
             {page(line, lines, '1'), page(line, lines, '2'), page(line, lines / 2, '2'),
              page(line, lines, '3'), page("b", lines - 1000, '1'), page(line, lines, '4')}) {
            EXPECT_TRUE(reader.read(body, prometheus).accepted);
            EXPECT_LT(reader.bytesHeld(), most);
        }
    }
}

TEST(PageLimits, whatPagesLeaveBehindIsBounded)
{
    PageReader reader;
    std::size_t held = 0;
    for (int scrape = 0; scrape < 3000; ++scrape) {
        const std::string body = "a_total 1 # {id=\"" + std::to_string(scrape) + "\"} 1\n" +
                                 repeated("b 1\n", 20) + "# EOF\n";
        ASSERT_TRUE(reader.read(body, openMetrics1).accepted);
        if (scrape == 1500)
            held = reader.bytesHeld();
    }
    EXPECT_LT(reader.bytesHeld(), 2 * held);
    EXPECT_LT(reader.bytesHeld(), std::size_t{2} << 20U);
}

TEST(PageLimits, aPageThatFitsIsReadAsWithoutThem)
{
    PageReader reader;
    reader.setLimits(small);
    EXPECT_TRUE(reader.read(repeated("a{b=\"c\",d=\"e\"} 1\n", 1000), prometheus).accepted);
    EXPECT_EQ(reader.samples().size(), 1000U);
    EXPECT_FALSE(reader.read(repeated("a 1\n", 50'000), prometheus).accepted);
    // The page before is still what the next one is compared with.
    EXPECT_EQ(reader.read(repeated("a{b=\"c\",d=\"e\"} 2\n", 1000), prometheus).changed.size(),
              1000U);
}

// A hundredth of each, with a hundredth of the room.
TEST(PageLimits, realisticPagesHaveRoom)
{
    constexpr PageLimits hundredth{PageLimits().tableBytes / 100};
    const auto isAccepted = [&](const std::string &body, Format format) {
        PageReader reader;
        reader.setLimits(hundredth);
        return reader.read(body, format).accepted;
    };
    const std::string labels = "a=\"1\",b=\"2\",c=\"3\",d=\"4\",e=\"5\",f=\"6\",g=\"%\"";
    // A million samples of histograms, two million of gauges, and as many with a time.
    const std::string buckets =
        "# TYPE h histogram\n" + numbered("h_bucket{" + labels + ",le=\"1\"} 1\n", 10'000);
    EXPECT_TRUE(isAccepted(buckets, prometheus));
    EXPECT_TRUE(isAccepted(buckets + "# EOF\n", openMetrics1));
    EXPECT_TRUE(isAccepted(numbered("g{" + labels + "} 1\n", 20'000), prometheus));
    EXPECT_TRUE(isAccepted(numbered("g{" + labels + "} 1 1700000000000\n", 15'000), prometheus));
    // Six hundred thousand metrics that are a family each, with HELP and TYPE.
    EXPECT_TRUE(isAccepted(numbered("# HELP m_% A sentence.\n# TYPE m_% gauge\nm_% 1\n", 6'000),
                           prometheus));
    // The same histograms as protobuf: 16 buckets each.
    std::string metrics;
    for (int i = 0; i < 600; ++i)
        metrics += field(4, protobufLabels(7) +
                                field(7, repeated("\x1a\x09\x11" + std::string(8, 'a'), 14)));
    EXPECT_TRUE(isAccepted(family('\x04', metrics), protobuf));
}

} // namespace
} // namespace vigie
