// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagereader.h"

#include <gtest/gtest.h>

#include <string>

namespace vigie {
namespace {

// What is too large for every run: to be repeated by hand, see CONTRIBUTING.md.

constexpr std::size_t gigabyte = 1'000'000'000;
constexpr int tenMillion = 10'000'000;

void expectRefused(std::string body)
{
    PageReader reader;
    EXPECT_FALSE(reader.read(std::move(body), Format::PrometheusText).accepted);
    ASSERT_FALSE(reader.issues().empty());
    EXPECT_FALSE(reader.issues()[0].message.empty());
    EXPECT_LT(reader.issues()[0].token.size(), 10'000U);
}

std::string label(int i)
{
    return "label_" + std::to_string(i) + "=\"v\",";
}

TEST(Gigabytes, aLineOfOneByteAgainAndAgain)
{
    for (const char byte : {'a', '"', '{', '\\', '#', '\0', '\x80'})
        expectRefused(std::string(gigabyte, byte) + "\n\"");
}

TEST(Gigabytes, aLabelValueWithoutEnd)
{
    expectRefused("a{b=\"" + std::string(gigabyte, 'x'));
}

TEST(Gigabytes, aLabelValue)
{
    PageReader reader;
    const std::string begin = "a{b=\"";
    const auto page = [&](char value) {
        return begin + std::string(gigabyte, 'x') + "\"} " + value + '\n';
    };
    ASSERT_TRUE(reader.read(page('1'), Format::PrometheusText).accepted);
    EXPECT_EQ(reader.samples()[0].labels[0].value.size(), gigabyte);
    EXPECT_EQ(reader.read(page('2'), Format::PrometheusText).changed.size(), 1U);
}

TEST(Gigabytes, twoOfThemAreRefused)
{
    expectRefused(std::string(std::size_t{1} << 31U, '\n'));
}

TEST(Gigabytes, tenMillionLabelsInALine)
{
    std::string body = "a{";
    for (int i = 0; i < tenMillion; ++i)
        body += label(i);
    const std::size_t size = body.size();
    PageReader reader;
    reader.read(body + "} 1\n", Format::PrometheusText);
    ASSERT_FALSE(reader.isAccepted());
    const Issue &issue = reader.issues()[0];
    EXPECT_EQ(issue.message, tooMuchMemory);
    EXPECT_EQ(issue.remedy, tooMuchMemoryRemedy);
    EXPECT_EQ(issue.line, 1U);
    EXPECT_EQ(body.substr(issue.column - 1, 6), "label_");
    EXPECT_LT(reader.bytesHeld(), size + PageLimits().tableBytes);
}

TEST(Gigabytes, tenMillionLabelNamesInAMillionLines)
{
    std::string body;
    for (int i = 0; i < tenMillion; ++i)
        body += (i % 10 == 0 ? "a{" : "") + label(i) + (i % 10 == 9 ? "} 1\n" : "");
    const std::size_t size = body.size();
    PageReader reader;
    const PageUpdate &update = reader.read(std::move(body), Format::PrometheusText);
    ASSERT_TRUE(update.accepted);
    EXPECT_EQ(update.added.size(), std::size_t{tenMillion / 10});
    EXPECT_LT(reader.bytesHeld(), size + PageLimits().tableBytes);
}

} // namespace
} // namespace vigie
