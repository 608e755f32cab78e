// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "matcher.h"
#include "page.h"
#include "sampleiterator.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

// A consistent view of the store at one moment; cheap to take, safe to read in any thread while
// scrapes append. Holds what it sees alive: keep it for one evaluation, not longer.
class StoreSnapshot
{
public:
    // Series whose labels match all matchers, in the order in which they came.
    [[nodiscard]] std::vector<SeriesId> select(std::span<const Matcher> matchers) const;
    [[nodiscard]] Labels labels(SeriesId series) const;
    // Points with fromMs < time <= toMs, stale markers included.
    [[nodiscard]] SampleIterator samples(SeriesId series, std::int64_t fromMs,
                                         std::int64_t toMs) const;
    [[nodiscard]] SampleSummary summary(SeriesId series, std::int64_t fromMs,
                                        std::int64_t toMs) const;
    [[nodiscard]] std::vector<std::string> labelNames(std::span<const Matcher> matchers) const;
    [[nodiscard]] std::vector<std::string> labelValues(std::string_view name,
                                                       std::span<const Matcher> matchers) const;
    // Metadata by family name; nullptr when never seen.
    [[nodiscard]] const Family *family(std::string_view name) const;

    class Private;

private:
    friend class SeriesStore;
    friend class StoreMark;
    std::shared_ptr<const Private> d;
};

} // namespace vigie
