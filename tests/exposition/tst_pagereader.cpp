// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutations.h"
#include "pagemodel.h"
#include "pagereader.h"
#include "simdkernels.h"
#include "textchunk.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

namespace vigie {
namespace {

const std::string page = R"(# HELP http_requests_total The requests.
# TYPE http_requests_total counter
http_requests_total{code="200",method="get"} 1027
http_requests_total{code="400",method="get"} 3
http_requests_total{code="500",method="get"} 4 1395066363000
# a comment
# TYPE latency histogram
latency_bucket{le="1"} 2
latency_bucket{le="2"} 4
latency_bucket{le="+Inf"} 9
latency_sum 12.5
latency_count 9
# TYPE s summary
s{quantile="0.5"} 1
s{quantile="0.9",x="{y}"} NaN
s_sum 5
s_count 7

without_metadata 5
without_metadata{a="b"} 6
escaped{a="x\"y\\z\n"} 1
unicode{stadt="Köln"} 1
{"quoted.name",a="b"} 2
braces{}3
empty{a="",b="c"} 1
# TYPE last gauge
last{a="1"} 1
last{a="2"} 2
last{a="3"} 3
last{a="4"} 4
)";

std::string openMetrics(std::string text)
{
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line != "# a comment" && line.find("139506") == std::string::npos &&
            line != "braces{}3")
            result += line + '\n';
    }
    return result + "exemplar_total 1 # {trace=\"1\"} 2\nwith_time 5 12.5\n# EOF\n";
}

std::vector<std::string> fresh(const std::string &body, Format format)
{
    PageReader reader;
    reader.setInstructions(std::nullopt);
    reader.read(body, format);
    return describe(reader);
}

std::vector<SimdLevel> levels()
{
    std::vector<SimdLevel> all{SimdLevel::Portable};
    for (const SimdLevel level : {SimdLevel::Sse2, SimdLevel::Avx2}) {
        if (level <= bestSimdLevel())
            all.push_back(level);
    }
    return all;
}

// Reads a chain of mutated pages and compares them with a plain first read; only one in so many is
// looked at, as a reader leaves undone what nobody asks for.
void followMutations(const std::string &start, Format format, std::uint64_t seed, int count,
                     std::uint64_t oneIn = 1)
{
    Mutations mutations(seed);
    for (const SimdLevel level : levels()) {
        PageReader reader;
        reader.setInstructions(level);
        SlotModel model;
        std::string body = start;
        for (int i = 0; i < count; ++i) {
            const PageUpdate &update = reader.read(body, format);
            ASSERT_EQ(model.apply(update), "") << body;
            if (mutations.random(oneIn) == 0) {
                ASSERT_EQ(describe(reader), fresh(body, format)) << body;
                if (update.accepted) {
                    ASSERT_EQ(model.contents(), SlotModel::contents(reader)) << body;
                }
            }
            const std::string next = mutations.mutate(body);
            body = mutations.random(12) == 0 ? start : next;
        }
    }
}

TEST(PageReader, readsAKnownPageAsAFirstOne)
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        followMutations(page, Format::PrometheusText, seed, 40);
        if (HasFatalFailure())
            return;
        followMutations(openMetrics(page), Format::OpenMetrics1, seed, 40);
        if (HasFatalFailure())
            return;
    }
}

// Families of many lines, the shapes of which the reader gets to know, with all that may disturb.
std::string largeFamilies()
{
    std::string text = "# TYPE many counter\n";
    for (int i = 0; i < 24; ++i) {
        const std::string n = std::to_string(i * 7919);
        text +=
            "many{pod=\"a" + n + "\",a_label_with_a_name_beyond_16=\"" + n + n + "\",id=\"/" + n;
        text += i % 3 == 0 ? "\"} " : i % 3 == 1 ? "\",device=\"eth0\"} " : "\",phase=\"x{\"} ";
        text += n + (i % 2 == 0 ? "\n" : ".25\n");
    }
    text += "many{pod=\"\",a_label_with_a_name_beyond_16=\"1\",id=\"2\"} 1\n"
            "many{pod=\"1\",a_label_with_a_name_beyond_16=\"\\\"\",id=\"2\"} 1\n"
            "many{pod=\"1\",a_label_with_a_name_beyond_16=\"Köln\",id=\"2\"} 1\n"
            "many{a_label_with_a_name_which_is_longer_than_32_bytes=\"1\"} 1\n"
            "many{pod=\"1\"} 12345678901234567890\nmany 3\nmany{} 4\n# TYPE h histogram\n";
    for (int i = 0; i < 9; ++i) {
        const std::string group = "route=\"/" + std::to_string(i) + "\"";
        for (const char *bound : {"0.5", "1", "1e1", "+Inf"})
            text += "h_bucket{" + group + ",le=\"" + bound + "\"} " + std::to_string(i) + '\n';
        text += "h_sum{" + group + "} 1.5e3\nh_count{" + group + "} " + std::to_string(i) + '\n';
    }
    return text;
}

TEST(PageReader, readsLinesOfAKnownShapeLikeOthers)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        followMutations(largeFamilies(), Format::PrometheusText, seed, 12);
        followMutations(largeFamilies() + "# EOF\n", Format::OpenMetrics1, seed, 12);
        if (HasFatalFailure())
            return;
    }
}

// Enough samples that a few lines which came and went do not make the reader start over.
std::string manySamples()
{
    std::string text;
    for (int i = 0; i < 200; ++i) {
        const std::string name = "family" + std::to_string(i);
        if (i % 3 != 0)
            text += "# HELP " + name + " Some help.\n# TYPE " + name + " gauge\n";
        text += name + ' ' + std::to_string(i * 7919) + '\n';
        if (i % 5 == 0)
            text += name + "{a=\"1\"} 0.125\n" + name + "{a=\"2\"} 1.5e-7 1395066363000\n";
    }
    return text + "# a comment\n";
}

TEST(PageReader, followsLinesThatComeAndGoOnALargerPage)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        followMutations(manySamples(), Format::PrometheusText, seed, 20);
        if (HasFatalFailure())
            return;
    }
}

TEST(PageReader, readsAKnownPageAsAFirstOneWhereSomeAreNotLookedAt)
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        followMutations(page, Format::PrometheusText, seed, 40, 4);
        if (HasFatalFailure())
            return;
        followMutations(manySamples(), Format::PrometheusText, seed, 20, 4);
        if (HasFatalFailure())
            return;
    }
}

// A line that puts the border of two chunks of the reader at this place of what follows it.
std::string paddingTo(std::size_t border)
{
    const std::string begin = "padding{a=\"";
    const std::string end = "\"} 1\n";
    const std::size_t around = begin.size() + end.size();
    return begin + std::string(2 * chunkBytes - border % chunkBytes - around, 'a') + end;
}

TEST(PageReader, readsTheSameWithABorderOfChunksAnywhere)
{
    const std::pair<std::string, Format> pages[] = {
        {page, Format::PrometheusText},
        {largeFamilies(), Format::PrometheusText},
        {openMetrics(page), Format::OpenMetrics1},
        {"# HELP a So\xefme help for it\na 1\n# TYPE second gauge\nsecond 2\nthird 3\n",
         Format::PrometheusText},
    };
    for (const auto &[text, format] : pages) {
        for (std::size_t border = 0; border < text.size(); ++border) {
            const std::string body = paddingTo(border) + text;
            const auto expected = fresh(body, format);
            for (const SimdLevel level : levels()) {
                PageReader reader;
                reader.setInstructions(level);
                reader.read(body, format);
                ASSERT_EQ(describe(reader), expected) << border << text;
            }
        }
    }
}

TEST(PageReader, followsATargetThatChangesItsFormat)
{
    PageReader reader;
    SlotModel model;
    const auto read = [&](const std::string &body, Format format) {
        return model.apply(reader.read(body, format));
    };
    ASSERT_EQ(read("a 1\nb 1\n", Format::PrometheusText), "");
    ASSERT_EQ(read("a 2\nb 10\n", Format::PrometheusText), "");
    ASSERT_EQ(read("a 1\nb 10\n# EOF\n", Format::OpenMetrics1), "");
    EXPECT_EQ(model.contents(), SlotModel::contents(reader));
}

TEST(PageReader, knowsValuesOfAnyLengthBelowAnyNumberOfLines)
{
    std::string manyLines;
    for (int i = 0; i < 70000; ++i)
        manyLines += "# TYPE a gauge\n";
    const std::string sixteen = "123456789012345";
    const std::string longest = '1' + std::string(70000, '0') + "e-70000";
    const std::string end = "\nlast_of_the_page{a_label=\"with some value\"} 1\n";
    PageReader reader;
    SlotModel model;
    for (const std::string &lines : {std::string(), manyLines}) {
        for (const std::string &value : {std::string("1"), sixteen, sixteen + '0', longest,
                                         std::string("1.0"), longest, std::string("2")}) {
            const std::string body = lines + "first 0\na " + value + end;
            ASSERT_EQ(model.apply(reader.read(body, Format::PrometheusText)), "");
            ASSERT_EQ(describe(reader), fresh(body, Format::PrometheusText));
            ASSERT_EQ(model.contents(), SlotModel::contents(reader));
        }
    }
}

TEST(PageReader, keepsTheSlotOfALineWithAnotherExemplar)
{
    PageReader reader;
    const std::string before = "# TYPE a counter\na_total{x=\"1\"} 1 # {trace=\"1\"} 2\n"
                               "a_total{x=\"2\"} 2\n# EOF\n";
    const std::string after = "# TYPE a counter\na_total{x=\"1\"} 1 # {trace=\"7\"} 3\n"
                              "a_total{x=\"2\"} 5 # {trace=\"8\"} 1\n# EOF\n";
    reader.read(before, Format::OpenMetrics1);
    const PageUpdate &update = reader.read(after, Format::OpenMetrics1);
    EXPECT_TRUE(update.added.empty());
    EXPECT_TRUE(update.removed.empty());
    EXPECT_EQ(update.changed.size(), 1U);
    ASSERT_EQ(describe(reader), fresh(after, Format::OpenMetrics1));
}

TEST(SimdKernels, hashEveryByte)
{
    Mutations random(7);
    HashKey key;
    for (std::uint64_t &word : key.words)
        word = random.random(~std::uint64_t{0});
    for (const SimdLevel level : levels()) {
        const auto hash = simdKernels(level).hash;
        std::set<std::string> texts;
        for (std::size_t length = 0; length < 300; ++length) {
            std::string text(length, 'a');
            texts.insert(text);
            for (char &c : text) {
                c = 'b';
                texts.insert(text);
                c = 'a';
            }
            // Differences in two places must not make up for each other.
            for (int i = 0; length > 0 && i < 40; ++i) {
                text.assign(length, '0');
                text[random.random(length)] = static_cast<char>('1' + random.random(9));
                text[random.random(length)] = static_cast<char>('a' + random.random(26));
                texts.insert(text);
            }
        }
        std::set<std::uint64_t> hashes;
        for (const std::string &text : texts) {
            hashes.insert(hash(text.data(), text.size(), key));
            const std::string elsewhere = ' ' + text;
            EXPECT_EQ(hash(elsewhere.data() + 1, text.size(), key),
                      hash(text.data(), text.size(), key));
        }
        EXPECT_EQ(hashes.size(), texts.size());
    }
}

TEST(PageReader, readsPublicPagesAsKnownOnesToo)
{
    const char *const cases = std::getenv("VIGIE_EXPOSITION_CASES");
    const std::filesystem::path directory =
        cases != nullptr ? cases : VIGIE_SOURCE_DIR "/../shared/conformance/exposition";
    if (!std::filesystem::is_directory(directory))
        GTEST_SKIP() << "SKIPPED-TEST: no cases at " << directory;
    std::uint64_t seed = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(directory)) {
        if (entry.path().filename() != "input" || entry.file_size() > 20000)
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string body(std::istreambuf_iterator<char>(file), {});
        followMutations(body, Format::PrometheusText, ++seed, 6);
        followMutations(body, Format::OpenMetrics1, ++seed, 6);
        followMutations(body, Format::OpenMetrics2, ++seed, 3);
        followMutations(body, Format::Protobuf, ++seed, 3);
        if (HasFatalFailure())
            return;
    }
}

TEST(PageReader, givesASlotForAsLongAsTheSeriesStays)
{
    PageReader reader;
    const PageUpdate &first =
        reader.read("# TYPE a gauge\na{x=\"1\"} 1\na{x=\"2\"} 2\n", Format::PrometheusText);
    ASSERT_EQ(first.added.size(), 2U);
    const std::uint32_t second = std::next(first.added.begin())->slot;
    const PageUpdate &next =
        reader.read("# TYPE a gauge\na{x=\"0\"} 5\na{x=\"2\"} 7\n", Format::PrometheusText);
    ASSERT_EQ(next.added.size(), 1U);
    ASSERT_EQ(next.changed.size(), 1U);
    EXPECT_EQ(next.changed[0].slot, second);
    EXPECT_EQ(next.changed[0].value, 7);
    EXPECT_EQ(next.removed.size(), 1U);
}

TEST(PageReader, keepsTheLastGoodPageWhenOneIsRefused)
{
    PageReader reader;
    reader.read("a 1\nb 2\n", Format::PrometheusText);
    const PageUpdate &broken = reader.read("a 1\nb x\n", Format::PrometheusText);
    EXPECT_FALSE(broken.accepted);
    EXPECT_EQ(reader.samples().size(), 1U);
    ASSERT_EQ(reader.issues().size(), 1U);
    EXPECT_EQ(reader.issues()[0].line, 2U);
    EXPECT_EQ(reader.issues()[0].column, 3U);
    const PageUpdate &good = reader.read("a 1\nb 3\n", Format::PrometheusText);
    EXPECT_TRUE(good.added.empty());
    EXPECT_EQ(good.changed.size(), 1U);
}

TEST(PageReader, forgets)
{
    PageReader reader;
    reader.read("a 1\n", Format::PrometheusText);
    reader.forget();
    EXPECT_EQ(reader.read("a 1\n", Format::PrometheusText).added.size(), 1U);
}

} // namespace
} // namespace vigie
