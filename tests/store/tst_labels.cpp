// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <gtest/gtest.h>

namespace vigie {
namespace {

TEST(Labels, sortsByNameAndKeepsTheLastOfANameGivenTwice)
{
    const Labels labels(std::vector<Labels::Pair>{{"z", "1"}, {"a", "2"}, {"z", "3"}});
    EXPECT_EQ(labels, (Labels{{"a", "2"}, {"z", "3"}}));
}

TEST(Labels, dropsEmptyValuesBecauseTheyMeanNoLabel)
{
    Labels labels{{"a", ""}, {"b", "x"}};
    EXPECT_EQ(labels.size(), 1U);
    labels.set("b", "");
    EXPECT_TRUE(labels.empty());
}

TEST(Labels, printsAsPrometheusDoes)
{
    EXPECT_EQ((Labels{{"__name__", "up"}}).toString(), "up");
    EXPECT_EQ((Labels{{"__name__", "up"}, {"job", "a\"b"}}).toString(), R"(up{job="a\"b"})");
    EXPECT_EQ((Labels{{"__name__", "my.metric"}, {"x.y", "1"}}).toString(),
              R"({"my.metric", "x.y"="1"})");
    EXPECT_EQ(Labels().toString(), "{}");
}

TEST(Labels, equalSetsHashAlike)
{
    EXPECT_EQ((Labels{{"a", "1"}, {"b", "2"}}).hash(), (Labels{{"b", "2"}, {"a", "1"}}).hash());
}

} // namespace
} // namespace vigie
