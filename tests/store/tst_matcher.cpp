// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matcher.h"

#include <gtest/gtest.h>

namespace vigie {
namespace {

TEST(Matcher, anchorsRegularExpressionsAtBothEnds)
{
    const auto matcher = Matcher::create(Matcher::Type::Regex, "job", "ap|work");
    ASSERT_TRUE(matcher);
    EXPECT_TRUE(matcher->matches("work"));
    EXPECT_FALSE(matcher->matches("workers"));
}

TEST(Matcher, letsTheDotMatchANewlineAsPrometheusDoes)
{
    const auto matcher = Matcher::create(Matcher::Type::Regex, "job", "a.b");
    ASSERT_TRUE(matcher);
    EXPECT_TRUE(matcher->matches("a\nb"));
}

TEST(Matcher, saysWhatIsWrongWithARegularExpression)
{
    std::string error;
    EXPECT_FALSE(Matcher::create(Matcher::Type::Regex, "job", "a(", &error));
    EXPECT_NE(error.find("missing )"), std::string::npos) << error;
}

TEST(Matcher, treatsAnAbsentLabelAsEmpty)
{
    EXPECT_TRUE(Matcher::create(Matcher::Type::NotRegex, "job", ".+")->matches(""));
    EXPECT_TRUE(Matcher::equal("job", "").matches(""));
}

} // namespace
} // namespace vigie
