// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openmetricsloader.h"

#include "pagereader.h"
#include "seriesstore.h"

#include <algorithm>
#include <utility>

namespace vigie {

namespace {

Labels labelsOf(const Sample &sample, const Labels &added)
{
    std::vector<Labels::Pair> pairs(added.begin(), added.end());
    for (const Label &label : sample.labels)
        pairs.emplace_back(label.name, label.value);
    pairs.emplace_back(metricNameLabel, sample.name);
    return Labels(std::move(pairs));
}

bool sameSeries(const Sample &a, const Sample &b)
{
    return a.name == b.name &&
           std::equal(a.labels.begin(), a.labels.end(), b.labels.begin(), b.labels.end());
}

void count(LoadedSamples &loaded, SeriesStore::AppendResult result, std::int64_t timeMs)
{
    switch (result) {
    case SeriesStore::AppendResult::Stored:
        loaded.firstMs = loaded.stored == 0 ? timeMs : std::min(loaded.firstMs, timeMs);
        loaded.lastMs = loaded.stored == 0 ? timeMs : std::max(loaded.lastMs, timeMs);
        ++loaded.stored;
        break;
    case SeriesStore::AppendResult::Duplicate:
        ++loaded.duplicates;
        break;
    case SeriesStore::AppendResult::OutOfOrder:
        ++loaded.outOfOrder;
        break;
    case SeriesStore::AppendResult::Unchanged:
    case SeriesStore::AppendResult::Gone:
        break;
    }
}

} // namespace

LoadedSamples loadOpenMetrics(std::string body, SeriesStore &store, const Labels &labels)
{
    LoadedSamples loaded;
    constexpr std::size_t bytesOfAByte = 16;
    PageReader reader;
    // A file that somebody loads may be larger than what a target sends.
    reader.setLimits({std::max(PageLimits().tableBytes, bytesOfAByte * body.size())});
    loaded.accepted = reader.read(std::move(body), Format::OpenMetrics1).accepted;
    loaded.issues = reader.issues();
    for (const Family &family : reader.families())
        store.setFamily(family);
    const Sample *last = nullptr;
    SeriesId series{};
    for (const Sample &sample : reader.samples()) {
        if (!sample.timestampMs) {
            ++loaded.withoutTime;
            continue;
        }
        // Files of samples mostly come series by series.
        if (!last || !sameSeries(*last, sample))
            series = store.series(labelsOf(sample, labels));
        last = &sample;
        const std::int64_t startMs = sample.startTimeMs.value_or(0);
        count(loaded,
              sample.histogram
                  ? store.append(series, *sample.timestampMs, *sample.histogram, startMs)
                  : store.append(series, *sample.timestampMs, sample.value, startMs),
              *sample.timestampMs);
    }
    return loaded;
}

} // namespace vigie
