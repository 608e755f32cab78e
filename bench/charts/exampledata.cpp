// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampledata.h"

#include "charttypes.h"

#include <cmath>
#include <functional>
#include <limits>
#include <random>
#include <string>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t stepMs = 5000;
constexpr std::int64_t gapFromMs = exampleEndMs - 8 * 60'000;
constexpr std::int64_t gapToMs = gapFromMs + 50'000;

using Value = std::function<double(double share, std::mt19937 &random)>;

ResultSeries seriesOf(Labels labels, unsigned seed, bool gap, const Value &value)
{
    std::mt19937 random(seed);
    ResultSeries series;
    series.labels = std::move(labels);
    const std::int64_t begin = exampleEndMs - exampleSpanMs;
    for (std::int64_t timeMs = begin; timeMs <= exampleEndMs; timeMs += stepMs) {
        const double share = double(timeMs - begin) / exampleSpanMs;
        const double number = value(share, random);
        if (!gap || timeMs < gapFromMs || timeMs > gapToMs)
            series.points.push_back({timeMs, number});
    }
    return series;
}

Value wave(double middle, double height, double noise, double phase = 0)
{
    return [=](double share, std::mt19937 &random) {
        std::normal_distribution<double> normal(0, noise);
        return middle + height * std::sin(share * 9 + phase) + normal(random);
    };
}

QueryResult matrix(std::vector<ResultSeries> series)
{
    QueryResult result;
    result.kind = QueryResult::Kind::Matrix;
    result.series = std::move(series);
    return result;
}

ExampleChart chart(const MetricFamily &family, const char *type, const QString &title,
                   std::vector<ResultSeries> series, const ChartOptions &options = {})
{
    ExampleChart example;
    for (const ChartType *row : chartTypesFor(family)) {
        if (std::string_view(row->id) == type)
            example.spec = row->build(family, options, {});
    }
    if (!title.isEmpty())
        example.spec.title = title;
    if (!series.empty())
        example.results.push_back(matrix(std::move(series)));
    example.gaps = {{gapFromMs, gapToMs, u"down"_s}};
    return example;
}

ExampleChart quantiles()
{
    ExampleChart example = chart(
        {"http_request_duration_milliseconds", MetricType::Histogram, {}, {}}, "quantiles", {}, {});
    const double middles[] = {60, 120, 190};
    for (unsigned i = 0; i < 3; ++i)
        example.results.push_back(matrix(
            {seriesOf({}, 11 + i, false, wave(middles[i], 15 + 5 * i, 4 + 6 * i, 0.5 * i))}));
    example.gaps.clear();
    return example;
}

ExampleChart heatmap()
{
    const double bounds[] = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, INFINITY};
    std::vector<ResultSeries> series;
    for (const double bound : bounds) {
        const std::string le = std::isinf(bound) ? "+Inf" : QString::number(bound).toStdString();
        series.push_back(
            seriesOf({{"le", le}}, 7, true, [bound](double share, std::mt19937 &random) {
                std::normal_distribution<double> normal(0, 0.25);
                const double middle = -2.2 + 0.8 * std::sin(share * 7) + normal(random) * 0.4;
                const double at = std::isinf(bound) ? 9 : std::log(bound) - middle;
                return 40 / (1 + std::exp(-2.4 * at));
            }));
    }
    return chart({"message_duration_seconds", MetricType::Histogram, {}, {}}, "heatmap",
                 u"Message duration"_s, std::move(series));
}

ExampleChart states()
{
    std::vector<ResultSeries> series;
    for (const char *job : {"workers", "api", "node"}) {
        const bool flaky = std::string_view(job) == "workers";
        series.push_back(seriesOf({{"job", job}}, 3, false, [flaky](double share, std::mt19937 &) {
            return flaky && share > 0.6 && share < 0.66 ? 0.0 : 1.0;
        }));
    }
    return chart({"up", MetricType::Gauge, {}, {"job"}}, "states", u"Targets"_s, std::move(series));
}

ExampleChart stateSet()
{
    std::vector<ResultSeries> series;
    const char *names[] = {"starting", "running", "draining"};
    for (int state = 0; state < 3; ++state) {
        series.push_back(seriesOf({{"worker_state", names[state]}}, 3, false,
                                  [state](double share, std::mt19937 &) {
                                      const int now = share < 0.2 ? 0 : share < 0.7 ? 1 : 2;
                                      return now == state ? 1.0 : 0.0;
                                  }));
    }
    return chart({"worker_state", MetricType::StateSet, {}, {}}, "states", {}, std::move(series));
}

ExampleChart logarithmic()
{
    ExampleChart example =
        chart({"queue_size", MetricType::Gauge, {}, {"queue"}}, "value", {},
              {seriesOf({{"queue", "default"}}, 5, true,
                        [](double share, std::mt19937 &) { return std::exp(share * 12) - 1; }),
               seriesOf({{"queue", "mail"}}, 6, true, [](double share, std::mt19937 &random) {
                   return share < 0.3 ? 0.0 : 50.0 + double(random() % 400);
               })});
    example.spec.logScale = true;
    return example;
}

ExampleChart threshold()
{
    ExampleChart example =
        chart({"process_resident_memory_bytes", MetricType::Gauge, {}, {}}, "value",
              u"Resident memory"_s, {seriesOf({}, 8, true, wave(148e6, 9e6, 1.5e6))});
    example.spec.thresholds = {
        {180.0 * 1048576, u"limit 180 MiB"_s, ChartThreshold::Severity::Warning}};
    return example;
}

ExampleChart failing()
{
    ExampleChart example =
        chart({"broken", MetricType::Gauge, {}, {}}, "value", u"Broken query"_s, {});
    QueryResult result;
    result.error = QueryError{QueryError::Kind::Parse, "unexpected end of input, expected )", 0, 0};
    example.results.push_back(result);
    example.gaps.clear();
    return example;
}

std::vector<ResultSeries> many()
{
    std::vector<ResultSeries> series;
    for (unsigned i = 0; i < 24; ++i)
        series.push_back(seriesOf({{"path", "/api/v1/item" + std::to_string(i)}}, 40 + i, true,
                                  wave(10 + 3 * i, 2, 0.6, 0.3 * i)));
    return series;
}

} // namespace

std::vector<ExampleChart> exampleCharts()
{
    const MetricFamily messages{"messages_total", MetricType::Counter, {}, {"actor"}};
    const auto actors = [](bool gap) {
        return std::vector<ResultSeries>{
            seriesOf({{"actor", "send_email"}}, 1, gap, wave(42, 9, 1.4, 1.2)),
            seriesOf({{"actor", "resize_image"}}, 2, gap, wave(12, 3, 0.9, 4))};
    };
    ChartOptions byActor;
    byActor.splitBy = {"actor"};
    std::vector<ExampleChart> all;
    all.push_back(chart(messages, "rate", u"Messages processed"_s, actors(true), byActor));
    all.push_back(heatmap());
    all.push_back(quantiles());
    all.push_back(chart(messages, "stacked", u"Messages, stacked"_s, actors(true), byActor));
    all.push_back(chart({"process_cpu_seconds_total", MetricType::Counter, {}, {}}, "rate",
                        u"CPU"_s, {seriesOf({}, 9, true, wave(0.22, 0.08, 0.02))}));
    all.push_back(threshold());
    all.push_back(states());
    all.push_back(stateSet());
    all.push_back(logarithmic());
    all.push_back(
        chart({"python_info", MetricType::Info, {}, {}}, "info", {},
              {seriesOf({{"implementation", "CPython"}, {"major", "3"}, {"version", "3.11.2"}}, 1,
                        false, wave(1, 0, 0))}));
    all.push_back(chart({"process_start_time_seconds", MetricType::Gauge, {}, {}}, "age",
                        u"Uptime"_s, {seriesOf({}, 1, false, [](double share, std::mt19937 &) {
                            return 15120 + share * 1200;
                        })}));
    all.push_back(chart({"http_requests_total", MetricType::Counter, {}, {"path"}}, "rate",
                        u"Requests by path"_s, many()));
    all.push_back(chart({"queue_size", MetricType::Gauge, {}, {}}, "value", u"Empty"_s, {}));
    all.back().results.push_back(matrix({}));
    all.push_back(failing());
    all.push_back(chart({"open_fds", MetricType::Gauge, {}, {}}, "value", u"Constant"_s,
                        {seriesOf({}, 1, true, wave(12, 0, 0))}));
    all.push_back(chart(messages, "rate", u"Messages"_s, actors(false), byActor));
    all.back().spec.kind = ChartKind::Stat;
    return all;
}

std::vector<ResultSeries> exampleSeries(int count, int pointCount, bool smooth, std::int64_t step)
{
    std::vector<ResultSeries> all;
    for (int i = 0; i < count; ++i) {
        std::mt19937 random(static_cast<unsigned>(i + 1));
        std::normal_distribution<double> normal(0, 1);
        ResultSeries series;
        series.labels = Labels{{"series", std::to_string(i)}};
        series.points.reserve(static_cast<std::size_t>(pointCount));
        double value = 0;
        for (int at = 0; at < pointCount; ++at) {
            value =
                smooth ? value + normal(random) / std::sqrt(double(pointCount)) : normal(random);
            series.points.push_back({exampleEndMs - (pointCount - 1 - at) * step, value});
        }
        all.push_back(std::move(series));
    }
    return all;
}

} // namespace vigie
