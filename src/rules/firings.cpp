// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firings.h"

#include <algorithm>

namespace vigie {

namespace {

std::vector<std::int64_t> timesOf(const ResultSeries &series)
{
    std::vector<std::int64_t> times;
    for (const Point &point : series.points)
        times.push_back(point.timeMs);
    for (const HistogramPoint &point : series.histograms)
        times.push_back(point.timeMs);
    std::sort(times.begin(), times.end());
    return times;
}

void addSpans(const std::vector<std::int64_t> &times, std::int64_t stepMs, std::int64_t forMs,
              std::vector<FiringSpan> &spans)
{
    for (std::size_t first = 0; first < times.size();) {
        std::size_t last = first;
        while (last + 1 < times.size() && times[last + 1] - times[last] <= stepMs)
            ++last;
        // The state changes at a step, as it does when the rule is evaluated.
        const auto fires = std::find_if(times.begin() + static_cast<std::ptrdiff_t>(first),
                                        times.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                                        [&](std::int64_t t) { return t - times[first] >= forMs; });
        if (fires != times.begin() + static_cast<std::ptrdiff_t>(last) + 1)
            spans.push_back({*fires, times[last]});
        first = last + 1;
    }
}

} // namespace

PastFirings pastFirings(const QueryResult &condition, std::int64_t stepMs, std::int64_t forMs)
{
    PastFirings past;
    std::vector<FiringSpan> all;
    for (const ResultSeries &series : condition.series) {
        const std::vector<std::int64_t> times = timesOf(series);
        past.series += times.empty() ? 0 : 1;
        addSpans(times, stepMs, forMs, all);
    }
    past.times = all.size();
    std::sort(all.begin(), all.end(),
              [](const FiringSpan &a, const FiringSpan &b) { return a.fromMs < b.fromMs; });
    for (const FiringSpan &span : all) {
        if (!past.spans.empty() && span.fromMs <= past.spans.back().toMs + stepMs)
            past.spans.back().toMs = std::max(past.spans.back().toMs, span.toMs);
        else
            past.spans.push_back(span);
    }
    return past;
}

} // namespace vigie
