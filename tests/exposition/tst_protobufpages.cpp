// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagejson.h"
#include "pagereader.h"
#include "utf8.h"

#include <gtest/gtest.h>

#include <string>

using namespace vigie;

namespace {

constexpr int bytesType = 2;

std::string field(int number, const std::string &bytes)
{
    const int tag = number << 3 | bytesType;
    std::string text(1, static_cast<char>(tag));
    if (tag >= 0x80)
        text = {static_cast<char>((tag & 0x7f) | 0x80), static_cast<char>(tag >> 7)};
    return text + static_cast<char>(bytes.size()) + bytes;
}

std::string doubleField(int number)
{
    return std::string{static_cast<char>(number << 3 | 1)} + std::string(8, '\0');
}

// A page of one family "m" with one metric.
std::string page(char type, const std::string &metric)
{
    const std::string family = field(1, "m") + std::string{0x18, type} + field(4, metric);
    return std::string{static_cast<char>(family.size())} + family;
}

constexpr char counter = 0;
constexpr char gauge = 1;
constexpr char histogram = 4;

bool isAccepted(const std::string &body)
{
    PageReader reader;
    (void)reader.read(body, Format::Protobuf);
    return reader.isAccepted();
}

TEST(ProtobufPage, IsRefusedForWhatNobodyReads)
{
    const std::string value = field(2, doubleField(1));
    EXPECT_TRUE(isAccepted(page(gauge, value)));
    EXPECT_TRUE(isAccepted(page(gauge, value + field(3, doubleField(1)))));
    EXPECT_FALSE(isAccepted(page(gauge, value + field(3, "\x0a\x01x")))); // a value is no text
    const std::string exemplar = field(1, field(1, "name")) + doubleField(2);
    EXPECT_TRUE(isAccepted(page(gauge, value + field(7, field(16, exemplar)))));
    EXPECT_FALSE(isAccepted(page(gauge, value + field(7, field(16, "\x0a\x09x")))));
    EXPECT_TRUE(isAccepted(page(histogram, field(7, field(16, exemplar)))));
    EXPECT_FALSE(isAccepted(page(histogram, field(7, field(16, "\x0a\x09x")))));
    EXPECT_TRUE(isAccepted(page(gauge, value + field(7, field(10, "\x01\x02")))));
    EXPECT_FALSE(isAccepted(page(gauge, value + field(7, field(11, "\x01\x02")))));
}

TEST(ProtobufPage, IsValidUtf8AsJson)
{
    const std::string exemplar =
        field(1, field(1, "a\xff") + field(2, "\xe2\x82")) + doubleField(2);
    PageReader reader;
    (void)reader.read(page(counter, field(3, doubleField(1) + field(2, exemplar))),
                      Format::Protobuf);
    ASSERT_TRUE(reader.isAccepted());
    const std::string json = pageToJson(reader);
    EXPECT_TRUE(isValidUtf8(json)) << json;
    EXPECT_NE(json.find("a\xef\xbf\xbd"), std::string::npos) << json;
}

TEST(ReplacingInvalidUtf8, KeepsAllThatIsValid)
{
    EXPECT_EQ(replacingInvalidUtf8("caf\xc3\xa9"), "caf\xc3\xa9");
    EXPECT_EQ(replacingInvalidUtf8("\xc3(\xff"), "\xef\xbf\xbd(\xef\xbf\xbd");
    EXPECT_EQ(replacingInvalidUtf8(""), "");
}

// As Go's ParseFloat, which normalises them for Prometheus.
TEST(LabelNumber, MayHaveUnderscoresBetweenDigits)
{
    PageReader reader;
    (void)reader.read("# TYPE h histogram\nh_bucket{le=\"1_000\"} 1\nh_bucket{le=\"_1\"} 1\n",
                      Format::PrometheusText);
    ASSERT_EQ(reader.samples().size(), 2U);
    EXPECT_EQ(reader.samples()[0].labels[0].value, "1000.0");
    EXPECT_EQ(reader.samples()[1].labels[0].value, "_1");
}

} // namespace
