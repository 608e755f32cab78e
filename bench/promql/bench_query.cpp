// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"
#include "parser.h"
#include "seriesstore.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <string>

namespace vigie {
namespace {

constexpr std::int64_t start = 1'700'000'000'000;

// Counters with some noise and a reset now and then, a sample every second.
void fill(SeriesStore &store, int seriesCount, int samples)
{
    for (int i = 0; i < seriesCount; ++i) {
        const SeriesId id = store.series({{"__name__", "m_total"},
                                          {"instance", std::to_string(i)},
                                          {"l", std::to_string(i % 10)}});
        double value = 0;
        for (int t = 0; t < samples; ++t) {
            value = (t + 37 * i) % 5000 == 4999 ? 0 : value + ((t * 7 + i) % 13);
            (void)store.append(id, start + 1000LL * t, value);
        }
    }
}

const SeriesStore &oneDay()
{
    static const auto store = [] {
        auto s = std::make_unique<SeriesStore>();
        fill(*s, 1, 86'400);
        return s;
    }();
    return *store;
}

const SeriesStore &thousandSeries()
{
    static const auto store = [] {
        auto s = std::make_unique<SeriesStore>();
        fill(*s, 1000, 3600);
        return s;
    }();
    return *store;
}

void run(benchmark::State &state, const SeriesStore &store, const char *expression,
         std::int64_t lengthMs, std::int64_t steps)
{
    const StoreSnapshot snapshot = store.snapshot();
    const QueryRange range{start, start + lengthMs, lengthMs / steps};
    std::size_t points = 0;
    for (auto _ : state) {
        const QueryResult result = evaluate(snapshot, expression, range);
        if (result.error)
            state.SkipWithError(result.error->message.c_str());
        points = 0;
        for (const ResultSeries &series : result.series)
            points += series.points.size();
        benchmark::DoNotOptimize(points);
    }
    state.counters["points"] = static_cast<double>(points);
}

void rateOfOneDay(benchmark::State &state)
{
    run(state, oneDay(), "rate(m_total[1m])", 86'400'000, 1000);
}

void rateOfOneDayWide(benchmark::State &state)
{
    run(state, oneDay(), "rate(m_total[1h])", 86'400'000, 1000);
}

void maxOfOneDayWide(benchmark::State &state)
{
    run(state, oneDay(), "max_over_time(m_total[1h])", 86'400'000, 1000);
}

void avgOfOneDayWide(benchmark::State &state)
{
    run(state, oneDay(), "avg_over_time(m_total[1h])", 86'400'000, 1000);
}

void plainOneDay(benchmark::State &state)
{
    run(state, oneDay(), "m_total", 86'400'000, 1000);
}

void sumOfThousandRates(benchmark::State &state)
{
    run(state, thousandSeries(), "sum by (l) (rate(m_total[1m]))", 3'600'000, state.range(0));
}

void ratioOfThousand(benchmark::State &state)
{
    run(state, thousandSeries(), "rate(m_total[1m]) / on (instance) m_total", 3'600'000,
        state.range(0));
}

void parseLongExpression(benchmark::State &state)
{
    const std::string text = "histogram_quantile(0.99, sum by (le, job) "
                             "(rate(http_request_duration_seconds_bucket{job=~\"api|web\"}[5m])))"
                             " > 0.5 and on (job) up == 1";
    for (auto _ : state)
        benchmark::DoNotOptimize(promql::parse(text));
}

BENCHMARK(rateOfOneDay)->Unit(benchmark::kMillisecond);
BENCHMARK(rateOfOneDayWide)->Unit(benchmark::kMillisecond);
BENCHMARK(maxOfOneDayWide)->Unit(benchmark::kMillisecond);
BENCHMARK(avgOfOneDayWide)->Unit(benchmark::kMillisecond);
BENCHMARK(plainOneDay)->Unit(benchmark::kMillisecond);
BENCHMARK(sumOfThousandRates)->Arg(240)->Arg(1000)->Unit(benchmark::kMillisecond);
BENCHMARK(ratioOfThousand)->Arg(240)->Unit(benchmark::kMillisecond);
BENCHMARK(parseLongExpression)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace vigie

BENCHMARK_MAIN();
