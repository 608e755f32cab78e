// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrows.h"

#include "scrapelabels.h"

#include <array>
#include <utility>

namespace vigie {

void ReportRows::append(ScrapeLabels &labels, std::int64_t startMs, const Outcome &outcome,
                        const ScrapeReport &scrape)
{
    const std::array<std::pair<std::string_view, double>, 7> values{{
        {"up", outcome.up ? 1 : 0},
        {"scrape_duration_seconds", scrape.durationSeconds},
        {"scrape_samples_scraped", static_cast<double>(scrape.samplesScraped)},
        {"scrape_samples_post_metric_relabeling", static_cast<double>(outcome.kept)},
        {"scrape_series_added", static_cast<double>(outcome.added)},
        {"scrape_timeout_seconds", scrape.timeoutSeconds},
        {"scrape_body_size_bytes", static_cast<double>(scrape.bodyBytes)},
    }};
    for (const auto &[name, value] : values) {
        if (m_places.contains(name))
            continue;
        const SeriesId series = m_store.series(labels.of(name, {}));
        m_places[name] = m_store.placeIn(id(), group(), series).value_or(0);
    }
    {
        const std::lock_guard lock(group().mutex());
        if (!block().isBefore(startMs))
            return;
        for (const auto &[name, value] : values) {
            const std::uint32_t place = m_places[name];
            if (!block().isLive(place) || block().current(place) != value)
                block().set(place, value);
        }
        block().commit(startMs);
    }
    group().packIfFull();
}

} // namespace vigie
