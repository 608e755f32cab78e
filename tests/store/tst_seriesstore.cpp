// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seriesstore.h"

#include <gtest/gtest.h>

namespace vigie {
namespace {

std::vector<StoredSample> all(SampleIterator iterator)
{
    std::vector<StoredSample> samples;
    for (StoredSample sample; iterator.next(sample);)
        samples.push_back(sample);
    return samples;
}

TEST(SeriesStore, givesTheSameIdForTheSameLabels)
{
    SeriesStore store;
    const SeriesId a = store.series({{"__name__", "up"}, {"job", "a"}});
    EXPECT_EQ(store.series({{"job", "a"}, {"__name__", "up"}}), a);
    EXPECT_NE(store.series({{"job", "b"}, {"__name__", "up"}}), a);
}

TEST(SeriesStore, readsTheLeftOpenRange)
{
    SeriesStore store;
    const SeriesId id = store.series({{"__name__", "up"}});
    for (int i = 1; i <= 5; ++i)
        EXPECT_EQ(store.append(id, i * 1000, i), SeriesStore::AppendResult::Stored);
    const auto samples = all(store.snapshot().samples(id, 2000, 4000));
    ASSERT_EQ(samples.size(), 2U);
    EXPECT_EQ(samples[0].timeMs, 3000);
    EXPECT_EQ(samples[0].value, 3);
    EXPECT_EQ(samples[1].timeMs, 4000);
}

TEST(SeriesStore, refusesTheSameTimeAndOlderOnes)
{
    SeriesStore store;
    const SeriesId id = store.series({{"__name__", "up"}});
    EXPECT_EQ(store.append(id, 1000, 1), SeriesStore::AppendResult::Stored);
    EXPECT_EQ(store.append(id, 1000, 2), SeriesStore::AppendResult::Duplicate);
    EXPECT_EQ(store.append(id, 999, 2), SeriesStore::AppendResult::OutOfOrder);
    EXPECT_EQ(store.append(id, 1001, 2), SeriesStore::AppendResult::Stored);
}

TEST(SeriesStore, keepsStaleMarkersBitExact)
{
    SeriesStore store;
    const SeriesId id = store.series({{"__name__", "up"}});
    store.append(id, 1, staleNan());
    store.append(id, 2, std::numeric_limits<double>::quiet_NaN());
    const auto samples = all(store.snapshot().samples(id, 0, 10));
    ASSERT_EQ(samples.size(), 2U);
    EXPECT_TRUE(isStaleNan(samples[0].value));
    EXPECT_FALSE(isStaleNan(samples[1].value));
}

TEST(SeriesStore, keepsHistogramsAndStartTimes)
{
    SeriesStore store;
    const SeriesId id = store.series({{"__name__", "h"}});
    NativeHistogram histogram;
    histogram.schema = 3;
    histogram.count = 7;
    histogram.positiveSpans = {{-2, 2}};
    histogram.positiveBuckets = {3, 4};
    store.append(id, 1, histogram, 77);
    const StoreSnapshot snapshot = store.snapshot();
    SampleIterator iterator = snapshot.samples(id, 0, 10);
    StoredSample sample;
    ASSERT_TRUE(iterator.next(sample));
    ASSERT_TRUE(sample.histogram);
    EXPECT_EQ(*sample.histogram, histogram);
    EXPECT_EQ(sample.startTimeMs, 77);
}

TEST(SeriesStore, snapshotDoesNotSeeWhatComesLater)
{
    SeriesStore store;
    const SeriesId id = store.series({{"__name__", "up"}});
    store.append(id, 1, 1);
    const StoreSnapshot snapshot = store.snapshot();
    store.append(id, 2, 2);
    store.series({{"__name__", "down"}});
    EXPECT_EQ(all(snapshot.samples(id, 0, 10)).size(), 1U);
    EXPECT_EQ(snapshot.select({}).size(), 1U);
}

TEST(SeriesStore, selectsByMatchersWhereAnAbsentLabelIsEmpty)
{
    SeriesStore store;
    const SeriesId a = store.series({{"__name__", "m"}, {"job", "a"}});
    const SeriesId b = store.series({{"__name__", "m"}, {"job", "b"}});
    const SeriesId none = store.series({{"__name__", "m"}});
    const StoreSnapshot snapshot = store.snapshot();
    const auto select = [&](Matcher::Type type, const char *value) {
        const std::vector<Matcher> matchers{Matcher::equal("__name__", "m"),
                                            *Matcher::create(type, "job", value)};
        return snapshot.select(matchers);
    };
    using Ids = std::vector<SeriesId>;
    EXPECT_EQ(select(Matcher::Type::Equal, "a"), (Ids{a}));
    EXPECT_EQ(select(Matcher::Type::Equal, ""), (Ids{none}));
    EXPECT_EQ(select(Matcher::Type::NotEqual, "a"), (Ids{b, none}));
    EXPECT_EQ(select(Matcher::Type::NotEqual, ""), (Ids{a, b}));
    EXPECT_EQ(select(Matcher::Type::Regex, "a|b"), (Ids{a, b}));
    EXPECT_EQ(select(Matcher::Type::Regex, "a?"), (Ids{a, none}));
    EXPECT_EQ(select(Matcher::Type::NotRegex, "b|c"), (Ids{a, none}));
    EXPECT_EQ(snapshot.labelValues("job", {}), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(snapshot.labelNames({}), (std::vector<std::string>{"__name__", "job"}));
}

TEST(SeriesStore, remembersMetadataOfFamilies)
{
    SeriesStore store;
    Family family;
    family.name = "up";
    family.help = "text";
    store.setFamily(family);
    const StoreSnapshot snapshot = store.snapshot();
    ASSERT_TRUE(snapshot.family("up"));
    EXPECT_EQ(snapshot.family("up")->help, "text");
    EXPECT_FALSE(snapshot.family("down"));
}

TEST(SeriesStore, findsSeriesOfAnyNumberOfLabels)
{
    SeriesStore store;
    std::vector<Labels> sets;
    std::vector<SeriesId> ids;
    for (const int count : {1, 40, 1000, 50'000}) {
        std::vector<Labels::Pair> pairs;
        for (int i = 0; i < count; ++i)
            pairs.emplace_back("l" + std::to_string(i), std::to_string(count + i));
        sets.emplace_back(std::move(pairs));
        ids.push_back(store.series(sets.back()));
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        EXPECT_EQ(store.series(sets[i]), ids[i]);
        EXPECT_EQ(store.snapshot().labels(ids[i]), sets[i]);
    }
}

TEST(SeriesStore, takesALabelWithoutAName)
{
    SeriesStore store;
    const SeriesId id = store.series({{"", "a"}});
    EXPECT_EQ(store.series({{"", "a"}}), id);
    EXPECT_EQ(store.snapshot().labels(id), Labels({{"", "a"}}));
}

} // namespace
} // namespace vigie
