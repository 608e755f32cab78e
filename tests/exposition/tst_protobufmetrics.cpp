// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagejson.h"
#include "pagereader.h"

#include <gtest/gtest.h>

#include <bit>
#include <cstdint>
#include <limits>
#include <string>

using namespace vigie;

namespace {

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 0x80; value >>= 7U)
        bytes += static_cast<char>(value | 0x80U);
    return bytes + static_cast<char>(value);
}

std::string number(unsigned field, std::uint64_t value)
{
    return varint(field << 3U) + varint(value);
}

std::string zigzag(unsigned field, std::int64_t value)
{
    return number(field, static_cast<std::uint64_t>(value) << 1U ^
                             static_cast<std::uint64_t>(value >> 63));
}

std::string real(unsigned field, double value)
{
    std::string bytes = varint(field << 3U | 1U);
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (unsigned i = 0; i < 8; ++i)
        bytes += static_cast<char>(bits >> 8 * i);
    return bytes;
}

std::string text(unsigned field, const std::string &bytes)
{
    return varint(field << 3U | 2U) + varint(bytes.size()) + bytes;
}

constexpr unsigned counter = 0;
constexpr unsigned gauge = 1;
constexpr unsigned histogram = 4;

std::string page(unsigned type, const std::string &metric, const std::string &more = {})
{
    const std::string family = text(1, "m") + number(3, type) + text(4, metric) + more;
    return varint(family.size()) + family;
}

std::string read(const std::string &body)
{
    PageReader reader;
    (void)reader.read(body, Format::Protobuf);
    const std::string json = pageToJson(reader);
    return json.substr(0, json.find(",\"issues\""));
}

bool isAccepted(const std::string &body)
{
    return read(body).starts_with("{\"accepted\":true");
}

bool hasHistogram(const std::string &fields)
{
    return isAccepted(page(histogram, text(7, fields)));
}

std::string span(std::int64_t offset, std::uint64_t length, unsigned field = 12)
{
    return text(field, zigzag(1, offset) + number(2, length));
}

#define EXPECT_SAYS(body, piece) EXPECT_NE(read(body).find(piece), std::string::npos) << read(body)
#define EXPECT_SAYS_NOT(body, piece)                                                               \
    EXPECT_EQ(read(body).find(piece), std::string::npos) << read(body)

TEST(ProtobufMetric, HasNoUnitAndNoStartTimeWhereTheyAreEmpty)
{
    const std::string value = text(3, real(1, 5));
    EXPECT_SAYS(page(counter, value, text(5, "")), "\"units\":{}");
    EXPECT_SAYS(page(counter, value, text(5, "bytes")), "\"units\":{\"m\":\"bytes\"}");
    EXPECT_SAYS_NOT(page(counter, text(3, text(3, number(1, 0)))), "start_timestamp_ms");
    EXPECT_SAYS(page(counter, text(3, text(3, number(1, 1)))), "\"start_timestamp_ms\":1000");
}

TEST(ProtobufMetric, IsTheMergeOfMessagesGivenTwice)
{
    const std::string valueAndStart = text(3, real(1, 5)) + text(3, text(3, number(1, 7)));
    EXPECT_SAYS(page(counter, valueAndStart), "\"value\":\"5\",\"start_timestamp_ms\":7000");
    const std::string time = text(3, number(1, 7)) + text(3, number(2, 5000000));
    EXPECT_SAYS(page(counter, text(3, time)), "\"start_timestamp_ms\":7005");
    const std::string exemplar = text(2, real(2, 0.5)) + text(2, text(3, number(1, 1)));
    EXPECT_SAYS(page(counter, text(3, exemplar)),
                "\"exemplars\":[{\"labels\":{},\"value\":\"0.5\",\"timestamp_ms\":1000}]");
    const std::string whole = real(1, 5);
    EXPECT_FALSE(isAccepted(page(gauge, text(2, whole.substr(0, 4)) + text(2, whole.substr(4)))));
    // The page that follows is no less right.
    PageReader reader;
    (void)reader.read(page(counter, text(3, real(1, 5)) + text(3, "")), Format::Protobuf);
    (void)reader.read(page(counter, text(3, real(1, 6)) + text(3, "")), Format::Protobuf);
    ASSERT_EQ(reader.samples().size(), 1U);
    EXPECT_EQ(reader.samples()[0].value, 6);
}

TEST(ProtobufMetric, MayHaveALabelOfNothing)
{
    EXPECT_TRUE(isAccepted(page(gauge, text(1, ""))));
    EXPECT_TRUE(isAccepted(page(gauge, text(1, text(2, "")))));
    EXPECT_FALSE(isAccepted(page(gauge, text(1, text(1, "")))));
    EXPECT_FALSE(isAccepted(page(gauge, text(1, text(2, "v")))));
}

TEST(ProtobufMetric, IsReadWhereNumbersHaveMoreBitsThanTheirTypes)
{
    const std::string bits = "\xff\xff\xff\xff\xff\xff\xff\xff\xff\x7f";
    EXPECT_SAYS(page(gauge, text(2, real(1, 5)) + varint(6U << 3U) + bits), "\"timestamp_ms\":-1");
    EXPECT_FALSE(isAccepted(page(gauge, varint(6U << 3U) + bits.substr(1) + '\xff')));
    const std::uint64_t beyond = std::uint64_t{1} << 32U;
    EXPECT_SAYS(page(gauge, text(2, varint((beyond | 1U) << 3U | 1U) + real(1, 5).substr(1))),
                "\"value\":\"5\"");
    const std::string family = text(1, "m") + number(3, beyond | gauge) + text(4, "");
    EXPECT_SAYS(varint(family.size()) + family, "\"types\":{\"m\":\"gauge\"}");
}

TEST(ProtobufHistogram, EndsWithItsInfiniteBucket)
{
    const double infinity = std::numeric_limits<double>::infinity();
    const std::string last = text(3, number(1, 2) + real(2, infinity));
    const std::string more = text(3, number(1, 3) + real(2, 8));
    EXPECT_SAYS_NOT(page(histogram, text(7, last + more)), "\"le\":\"8.0\"");
    EXPECT_SAYS(page(histogram, text(7, more + last)), "\"le\":\"8.0\"");
    EXPECT_FALSE(hasHistogram(last + text(3, text(3, "\x08")))); // no exemplar
    EXPECT_SAYS(page(histogram, text(7, text(3, text(3, "")))),
                "\"exemplars\":[{\"labels\":{},\"value\":\"0\"}]");
}

TEST(ProtobufHistogram, HasTheFloatCountUnlessItIsZero)
{
    const std::string bucket = text(3, number(1, 2) + real(2, 1));
    EXPECT_SAYS(page(histogram, text(7, number(1, 2) + real(4, -1) + bucket)), "\"value\":\"-1\"");
    EXPECT_SAYS(page(histogram, text(7, text(3, number(1, 2) + real(4, -3)))), "\"value\":\"-3\"");
    EXPECT_SAYS(page(histogram, text(7, number(1, 2) + real(4, 0) + bucket)), "\"value\":\"2\"");
}

TEST(ProtobufHistogram, IsCheckedWithoutItsEmptyBuckets)
{
    const std::string two = number(1, 2);
    EXPECT_TRUE(hasHistogram(two + span(5, 0) + span(-3, 1) + zigzag(13, 2)));
    EXPECT_FALSE(hasHistogram(two + span(5, 1) + span(-3, 1) + zigzag(13, 1) + zigzag(13, 0)));
    EXPECT_TRUE(hasHistogram(span(5, 1) + span(-3, 1) + zigzag(13, 0) + zigzag(13, 0)));
    const std::string custom = zigzag(5, -53) + two;
    EXPECT_TRUE(hasHistogram(custom + span(0, 1) + zigzag(13, 2)));
    EXPECT_FALSE(hasHistogram(custom + span(-1, 1) + zigzag(13, 2)));
    EXPECT_TRUE(hasHistogram(custom + span(-1, 2) + zigzag(13, 0) + zigzag(13, 2)));
}

TEST(ProtobufHistogram, HasNoNegativeCounts)
{
    EXPECT_TRUE(hasHistogram(real(4, 1) + real(6, 1) + real(8, 0)));
    EXPECT_FALSE(hasHistogram(real(4, 1) + real(6, 1) + real(8, -1)));
    EXPECT_FALSE(hasHistogram(real(4, -1) + real(6, 1) + real(8, 1)));
}

TEST(ProtobufHistogram, AddsUpExactly)
{
    const std::int64_t large = (std::int64_t{1} << 53U) + 1;
    const std::string bucket = span(0, 1) + zigzag(13, large);
    EXPECT_TRUE(hasHistogram(bucket + number(1, static_cast<std::uint64_t>(large))));
    EXPECT_FALSE(hasHistogram(bucket + number(1, static_cast<std::uint64_t>(large) - 1)));
}

TEST(ProtobufHistogram, WritesBoundsAsPrometheusDoes)
{
    const std::string body =
        page(histogram, text(7, number(1, 3) + zigzag(5, -1) + span(11, 1) + zigzag(13, 3)));
    EXPECT_SAYS(body, "\"(1.048576e+06,4.194304e+06]\"");
    const std::string overlapping =
        page(histogram, text(7, number(1, 6) + real(6, 0.75) + span(0, 1) + zigzag(13, 3) +
                                    span(0, 1, 9) + zigzag(10, 3)));
    EXPECT_SAYS(overlapping, "\"[-1,-0.75)\"");
    EXPECT_SAYS(overlapping, "\"(0.75,1]\"");
}

} // namespace
