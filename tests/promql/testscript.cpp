// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testscript.h"

#include "expectation.h"
#include "histogram.h"
#include "numbertext.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vigie {

namespace {

using Hint = NativeHistogram::CounterResetHint;

// The hint with which Prometheus' storage would hand the histogram out: within a chunk there is no
// reset, the first one of a chunk is unknown, and a chunk ends where the layout changes.
Hint storedHint(const NativeHistogram &histogram, const NativeHistogram *previous)
{
    if (histogram.counterResetHint == Hint::Gauge)
        return Hint::Gauge;
    const bool continues =
        previous && previous->counterResetHint != Hint::Gauge && !isStaleNan(previous->sum) &&
        histogram.counterResetHint != Hint::Reset && histogram.schema == previous->schema &&
        histogram.zeroThreshold == previous->zeroThreshold &&
        histogram.customValues == previous->customValues;
    if (!continues)
        return Hint::Unknown;
    NativeHistogram plain = histogram;
    plain.counterResetHint = Hint::Unknown;
    return promql::detectReset(plain, *previous) ? Hint::Unknown : Hint::NotReset;
}

bool endsWith(const std::string &text, const char *suffix)
{
    return std::string_view(text).ends_with(suffix);
}

// A classic histogram at one time, to become one with custom buckets.
struct Classic
{
    std::map<double, double> buckets; // cumulative, by bound
    double sum = 0;
    std::optional<double> count;

    [[nodiscard]] NativeHistogram convert() const
    {
        NativeHistogram h;
        h.schema = NativeHistogram::customBucketsSchema;
        h.sum = sum;
        const double infinity = std::numeric_limits<double>::infinity();
        std::map<double, double> all = buckets;
        h.count = count ? *count : all.empty() ? 0 : all.rbegin()->second;
        all.try_emplace(infinity, h.count);
        double before = 0;
        for (const auto &[bound, cumulative] : all) {
            h.positiveBuckets.push_back(cumulative - before);
            before = cumulative;
            if (bound != infinity)
                h.customValues.push_back(bound);
        }
        h.positiveSpans = {{0, static_cast<std::uint32_t>(h.positiveBuckets.size())}};
        promql::compact(h);
        return h;
    }
};

} // namespace

void TestScript::clear()
{
    m_store = std::make_unique<SeriesStore>();
    m_last.clear();
}

void TestScript::run(const Json &command)
{
    const std::string &name = command["cmd"].text;
    if (name == "clear") {
        clear();
    } else if (name == "load") {
        load(command);
    } else if (name == "eval") {
        ++m_evaluated;
        const std::string wrong = evaluate(command);
        if (wrong.empty())
            ++m_passed;
        else
            m_failures.push_back("line " + command["line"].text + ": " + command["expr"].text +
                                 "\n    " + wrong);
    }
}

void TestScript::load(const Json &command)
{
    const std::int64_t stepMs = parseTestDuration(command["step"].text).value_or(0);
    std::vector<SeriesNotation> list;
    std::map<Labels, std::vector<SequenceValue>> starts;
    for (const Json &item : command["series"].items) {
        auto series = parseSeries(item.text);
        if (!series) {
            m_failures.push_back("line " + command["line"].text + ": cannot read " + item.text);
            continue;
        }
        if (series->isStartTimes) {
            starts[series->labels] = std::move(series->values);
            continue;
        }
        // Of a series given twice the last values count.
        const auto known =
            std::find_if(list.begin(), list.end(), [&series](const SeriesNotation &other) {
                return other.labels == series->labels;
            });
        if (known != list.end())
            *known = std::move(*series);
        else
            list.push_back(std::move(*series));
    }
    for (const SeriesNotation &series : list) {
        const auto start = starts.find(series.labels);
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const std::int64_t timeMs = static_cast<std::int64_t>(i) * stepMs;
            const bool hasStart =
                start != starts.end() && i < start->second.size() && !start->second[i].omitted;
            append(series.labels, timeMs, series.values[i],
                   hasStart ? timeMs + static_cast<std::int64_t>(start->second[i].value) : 0);
        }
    }
    if (command["nhcb"].isTrue())
        loadCustomHistograms(list, stepMs);
}

void TestScript::loadCustomHistograms(const std::vector<SeriesNotation> &list, std::int64_t stepMs)
{
    std::map<Labels, std::map<std::int64_t, Classic>> histograms;
    for (const SeriesNotation &series : list) {
        const std::string name(series.labels.metricName());
        const char *suffix = endsWith(name, "_bucket")  ? "_bucket"
                             : endsWith(name, "_sum")   ? "_sum"
                             : endsWith(name, "_count") ? "_count"
                                                        : nullptr;
        if (!suffix)
            continue;
        Labels labels = series.labels;
        labels.set(metricNameLabel,
                   std::string_view(name).substr(0, name.size() - std::string_view(suffix).size()));
        labels.remove("le");
        const auto bound = promql::parseFloat(series.labels.get("le"));
        if (endsWith(name, "_bucket") && !bound)
            continue;
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const SequenceValue &value = series.values[i];
            if (value.omitted || value.histogram)
                continue;
            Classic &classic = histograms[labels][static_cast<std::int64_t>(i) * stepMs];
            if (endsWith(name, "_bucket"))
                classic.buckets.try_emplace(*bound, value.value);
            else if (endsWith(name, "_sum"))
                classic.sum = value.value;
            else
                classic.count = value.value;
        }
    }
    for (const auto &[labels, byTime] : histograms)
        for (const auto &[timeMs, classic] : byTime)
            append(labels, timeMs, {false, 0, classic.convert(), false}, 0);
}

void TestScript::append(const Labels &labels, std::int64_t timeMs, const SequenceValue &value,
                        std::int64_t startMs)
{
    if (value.omitted)
        return;
    const SeriesId id = m_store->series(labels);
    Last &last = m_last[labels];
    if (!value.histogram) {
        (void)m_store->append(id, timeMs, value.value, startMs);
        last.isHistogram = false;
        return;
    }
    NativeHistogram histogram = *value.histogram;
    histogram.counterResetHint =
        storedHint(*value.histogram, last.isHistogram ? &last.histogram : nullptr);
    (void)m_store->append(id, timeMs, histogram, startMs);
    last.isHistogram = true;
    last.histogram = *value.histogram;
}

std::string TestScript::evaluate(const Json &command) const
{
    const std::string &expression = command["expr"].text;
    const bool isRange = command["kind"].text == "range";
    const std::int64_t startMs =
        parseTestDuration(command[isRange ? "from" : "at"].text).value_or(0);
    const std::int64_t endMs =
        isRange ? parseTestDuration(command["to"].text).value_or(0) : startMs;
    const std::int64_t stepMs = isRange ? parseTestDuration(command["step"].text).value_or(1) : 0;
    const StoreSnapshot snapshot = m_store->snapshot();
    const QueryResult result =
        vigie::evaluate(snapshot, expression, {startMs, endMs, stepMs}, m_options);
    std::string wrong = compareRemarks(command, result);
    if (!wrong.empty() || result.error)
        return wrong;
    if (expectsRangeVector(command)) {
        // expect range vector from A to B step C
        std::string line;
        for (const Json &item : command["expect"].items)
            if (item.text.find("range vector") != std::string::npos)
                line = item.text;
        const auto word = [&line](const char *before) {
            const std::size_t at = line.find(before) + std::string_view(before).size();
            return parseTestDuration(line.substr(at, line.find(' ', at) - at)).value_or(0);
        };
        return compareRows(command, result, word(" from "), word(" to "), word(" step "));
    }
    wrong =
        compareRows(command, result, startMs, isRange ? endMs : startMs + 1, isRange ? stepMs : 1);
    if (!wrong.empty() || isRange)
        return wrong;
    return inRangeMode(command, startMs);
}

// An instant query must have the same result as the middle step of a range query.
std::string TestScript::inRangeMode(const Json &command, std::int64_t atMs) const
{
    const std::string &expression = command["expr"].text;
    for (const char *word : {"start()", "end()", "range()", "step()"})
        if (expression.find(word) != std::string::npos)
            return {};
    if (expectsOrder(command) || expectsString(command))
        return {};
    const StoreSnapshot snapshot = m_store->snapshot();
    const std::int64_t minute = 60'000;
    QueryResult result =
        vigie::evaluate(snapshot, expression, {atMs - minute, atMs + minute, minute}, m_options);
    if (result.error)
        return "in range mode: " + result.error->message;
    for (ResultSeries &series : result.series) {
        std::erase_if(series.points, [atMs](const Point &p) { return p.timeMs != atMs; });
        std::erase_if(series.histograms,
                      [atMs](const HistogramPoint &p) { return p.timeMs != atMs; });
    }
    std::erase_if(result.series, [](const ResultSeries &series) {
        return series.points.empty() && series.histograms.empty();
    });
    const bool isScalar =
        command["rows"].items.size() == 1 &&
        parseSeries(command["rows"].items[0].text).value_or(SeriesNotation()).isScalar;
    if (isScalar)
        result.kind = QueryResult::Kind::Scalar;
    const std::string wrong = compareRows(command, result, atMs, atMs + 1, 1);
    return wrong.empty() ? wrong : "in range mode: " + wrong;
}

} // namespace vigie
