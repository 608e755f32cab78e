// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownprotobuf.h"

#include "formats.h"
#include "mutations.h"
#include "pagebuilder.h"
#include "pagemodel.h"

#include <gtest/gtest.h>

#include <limits>

namespace vigie {
namespace {

std::string varint(std::uint64_t value)
{
    std::string bytes;
    for (; value >= 0x80; value >>= 7U)
        bytes += static_cast<char>((value & 0x7fU) | 0x80U);
    return bytes + static_cast<char>(value);
}

std::string number(int field, std::uint64_t value)
{
    return varint(static_cast<std::uint64_t>(field) << 3U) + varint(value);
}

std::string number(int field, double value)
{
    std::string bytes = varint(static_cast<std::uint64_t>(field) << 3U | 1U);
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (unsigned i = 0; i < 8; ++i)
        bytes += static_cast<char>(bits >> (8 * i) & 0xffU);
    return bytes;
}

std::string text(int field, const std::string &bytes)
{
    return varint(static_cast<std::uint64_t>(field) << 3U | 2U) + varint(bytes.size()) + bytes;
}

std::string label(const std::string &name, const std::string &value)
{
    return text(1, text(1, name) + text(2, value));
}

std::string family(const std::string &name, std::uint64_t type, const std::string &metrics)
{
    const std::string bytes = text(1, name) + text(2, "Help.") + number(3, type) + metrics;
    return varint(bytes.size()) + bytes;
}

// What the page below has of values.
struct Values
{
    double gauge = 1.5;
    double counter = 3;
    double untyped = -7;
    double quantile = 0.25;
    double sum = 12.5;
    std::uint64_t count = 40;
    std::uint64_t openCount = 50;
    std::uint64_t bucket = 300;
    double floatCount = 8;
    std::uint64_t zeroCount = 1;
    std::uint64_t timeMs = 1'700'000'000'000;
    std::string exemplar = "abc";
};

// Every kind of metric, and most ways to write it.
std::string pageOf(const Values &v)
{
    const std::uint64_t counter = 0, gauge = 1, summary = 2, untyped = 3, histogram = 4;
    const double infinity = std::numeric_limits<double>::infinity();
    const std::string start = text(3, number(1, std::uint64_t(1'700'000'000)));
    const std::string exemplar = text(2, label("trace", v.exemplar) + number(2, 1.0));
    const auto bucket = [](double bound, std::uint64_t count) {
        return text(3, number(1, count) + number(2, bound));
    };
    std::string page = family("g", gauge,
                              text(4, label("a", "1") + text(2, number(1, v.gauge))) +
                                  text(4, label("a", "2") + text(2, number(1, v.gauge + 1))) +
                                  text(4, text(2, number(1, v.untyped)) + number(6, v.timeMs)));
    page += family("c", counter,
                   text(4, label("b", "x") + text(3, number(1, v.counter) + start)) +
                       text(4, label("b", "y") + text(3, number(1, v.counter) + exemplar)));
    page += family("u", untyped, text(4, text(5, number(1, 1.0) + number(1, v.untyped))));
    page += family("s", summary,
                   text(4, text(4, text(3, number(1, 0.5) + number(2, v.quantile)) +
                                       number(1, v.count) + number(2, v.sum))));
    page += family(
        "h", histogram,
        text(4, text(7, number(1, v.count) + number(2, v.sum) + bucket(1, v.bucket) +
                            bucket(infinity, v.count))) +
            text(4, label("open", "1") +
                        text(7, number(1, v.openCount) + number(2, v.sum) + bucket(1, v.bucket))) +
            text(4, label("float", "1") + text(7, number(1, v.count) + number(4, v.floatCount))));
    page += family("n", histogram,
                   text(4, text(7, number(1, v.zeroCount) + number(2, v.sum) + number(6, 0.001) +
                                       number(7, v.zeroCount) + bucket(1, v.bucket))));
    return page;
}

// A page that was read, and what the next one is to it.
class Known
{
public:
    explicit Known(const std::string &body)
    {
        m_page.format = Format::Protobuf;
        m_page.body = body;
        PageBuilder builder(m_page, ReadMode::Lenient);
        readProtobuf(builder);
        EXPECT_FALSE(builder.hasFailed());
    }

    // How many values changed; -1: it has to be read whole.
    int changes(std::string body)
    {
        return m_known.update(m_page, body) ? int(m_known.changed().size()) : -1;
    }

private:
    PageTable m_page;
    KnownProtobuf m_known;
};

TEST(KnownProtobuf, TakesNewValues)
{
    Values values;
    Known known(pageOf(values));
    EXPECT_EQ(known.changes(pageOf(values)), 0);
    values.gauge = 2.5;
    EXPECT_EQ(known.changes(pageOf(values)), 2);
    values.counter = std::numeric_limits<double>::quiet_NaN();
    values.untyped = -0.0;
    values.quantile = 1e300;
    EXPECT_EQ(known.changes(pageOf(values)), 5);
    EXPECT_EQ(known.changes(pageOf(values)), 0);
    values.bucket = 301; // two classic histograms and what is beside a native one
    EXPECT_EQ(known.changes(pageOf(values)), 3);
    values.openCount = 51; // the bucket without bound as well, which the page leaves out
    EXPECT_EQ(known.changes(pageOf(values)), 2);
}

TEST(KnownProtobuf, HasThePageReadWholeForAnythingElse)
{
    const Values values;
    const auto afterwards = [&](auto member, auto value) {
        Values other = values;
        other.*member = value;
        return Known(pageOf(values)).changes(pageOf(other));
    };
    EXPECT_EQ(afterwards(&Values::bucket, std::uint64_t(20'000)), -1); // a byte more
    EXPECT_EQ(afterwards(&Values::count, std::uint64_t(41)), -1);      // beside one that counts
    EXPECT_EQ(afterwards(&Values::sum, 13.0), -1);                     // of a native histogram
    EXPECT_EQ(afterwards(&Values::floatCount, 9.0), -1);
    EXPECT_EQ(afterwards(&Values::zeroCount, std::uint64_t(2)), -1);
    EXPECT_EQ(afterwards(&Values::timeMs, std::uint64_t(1'700'000'000'001)), -1);
    EXPECT_EQ(afterwards(&Values::exemplar, std::string("abd")), -1);
    EXPECT_EQ(afterwards(&Values::exemplar, std::string("abcd")), -1);
    EXPECT_EQ(Known(pageOf(values)).changes({}), -1);
}

Values randomValues(Mutations &random, Values values)
{
    static constexpr double doubles[] = {0, -0.0, 1, 1e-300, -1e300, 0.1, 12345678.9};
    double *const places[] = {&values.gauge,    &values.counter, &values.untyped,
                              &values.quantile, &values.sum,     &values.floatCount};
    for (double *place : places) {
        if (random.random(4) == 0)
            *place = random.random(9) == 0 ? std::numeric_limits<double>::quiet_NaN()
                                           : doubles[random.random(std::size(doubles))];
    }
    if (random.random(3) == 0)
        values.count += random.random(60);
    if (random.random(3) == 0)
        values.openCount += random.random(60);
    if (random.random(3) == 0)
        values.bucket += random.random(200);
    if (random.random(20) == 0)
        values.timeMs += random.random(1000);
    if (random.random(20) == 0)
        values.exemplar += 'x';
    return values;
}

void damage(std::string &body, Mutations &random)
{
    const std::size_t at = random.random(body.size());
    switch (random.random(4)) {
    case 0:
        body.erase(at, 1);
        break;
    case 1:
        body.insert(at, 1, static_cast<char>(random.random(256)));
        break;
    default:
        body[at] = static_cast<char>(random.random(256));
    }
}

// Bit for bit what a first read of the same page says, whatever became of the page.
TEST(KnownProtobuf, ReadsAKnownPageAsAFirstOne)
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Mutations random(seed);
        PageReader reader;
        SlotModel model;
        Values values;
        for (int scrape = 0; scrape < 60; ++scrape) {
            values = randomValues(random, values);
            std::string body = pageOf(values);
            for (std::uint64_t i = random.random(3); i > 0; --i)
                damage(body, random);
            const PageUpdate &update = reader.read(body, Format::Protobuf);
            ASSERT_EQ(model.apply(update), "") << seed << ' ' << scrape;
            PageReader first;
            first.setInstructions(std::nullopt);
            (void)first.read(body, Format::Protobuf);
            ASSERT_EQ(describe(reader), describe(first)) << seed << ' ' << scrape;
            if (update.accepted) {
                ASSERT_EQ(model.contents(), SlotModel::contents(reader)) << seed << ' ' << scrape;
            }
        }
    }
}

} // namespace
} // namespace vigie
