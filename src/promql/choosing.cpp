// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aggregation.h"
#include "histogram.h"
#include "labelhash.h"
#include "numbertext.h"
#include "ordering.h"
#include "quoting.h"
#include "utf8length.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

constexpr std::uint32_t none = 0xffffffffU;

} // namespace

ChoosingAggregation::ChoosingAggregation(Evaluator &evaluator, const AggregateExpr &aggregate,
                                         const Matrix &input, std::vector<double> parameter)
    : m_evaluator(evaluator)
    , m_aggregate(aggregate)
    , m_input(input)
    , m_parameter(std::move(parameter))
    , m_reader(input)
    , m_outputOf(input.series.size(), none)
{
    std::unordered_map<Labels, std::uint32_t> known;
    for (const Series &series : input.series) {
        const auto next = static_cast<std::uint32_t>(known.size());
        m_groupOf.push_back(
            known.try_emplace(groupLabels(aggregate, *series.labels), next).first->second);
        if (aggregate.op == K::LimitRatio)
            m_offsets.push_back(static_cast<double>(prometheusHash(*series.labels)) /
                                18446744073709551615.0);
    }
    m_chosen.resize(known.size());
}

Matrix ChoosingAggregation::run()
{
    if (!checkParameter())
        return {};
    for (std::size_t step = 0; step < m_parameter.size(); ++step) {
        m_evaluator.context().checkpoint();
        stepAt(step);
    }
    m_evaluator.uniteSameLabels(m_result);
    return std::move(m_result);
}

// False where nothing can be chosen at any step.
bool ChoosingAggregation::checkParameter()
{
    const bool anyNan = std::any_of(m_parameter.begin(), m_parameter.end(),
                                    [](double value) { return std::isnan(value); });
    // NaN takes part in no comparison.
    double least = std::numeric_limits<double>::infinity();
    double most = -least;
    for (const double value : m_parameter) {
        least = value < least ? value : least;
        most = value > most ? value : most;
    }
    const SourceRange at = m_aggregate.parameter->range;
    if (m_aggregate.op == K::LimitRatio) {
        if (anyNan)
            failQuery("Ratio value is NaN", at);
        if (most == 0 && least == 0)
            return false;
        if (most > 1)
            m_evaluator.context().annotator().invalidRatio(most, 1, at);
        if (least < -1)
            m_evaluator.context().annotator().invalidRatio(least, -1, at);
        return true;
    }
    if (anyNan)
        failQuery("Parameter value is NaN", at);
    if (most < 1)
        return false;
    if (least <= -9223372036854775808.0)
        failQuery("Scalar value " + formatShort(least) + " underflows int64", at);
    if (most >= 9223372036854775807.0)
        failQuery("Scalar value " + formatShort(most) + " overflows int64", at);
    return true;
}

void ChoosingAggregation::stepAt(std::size_t step)
{
    const std::int64_t timeMs = m_evaluator.steps().time(static_cast<std::int64_t>(step));
    const double parameter = m_parameter[step];
    const std::vector<Sample> &samples = m_reader.at(timeMs);
    const bool nothing = m_aggregate.op == K::LimitRatio ? parameter == 0 : parameter < 1;
    if (nothing)
        return;
    for (std::vector<Sample> &chosen : m_chosen)
        chosen.clear();
    for (const Sample &sample : samples)
        consider(m_chosen[m_groupOf[sample.series]], sample, parameter);
    const bool byValue = m_aggregate.op == K::Topk || m_aggregate.op == K::Bottomk;
    for (std::vector<Sample> &chosen : m_chosen) {
        if (byValue)
            std::stable_sort(chosen.begin(), chosen.end(),
                             [this](const Sample &a, const Sample &b) {
                                 return nanLast(a.value, b.value, m_aggregate.op == K::Topk);
                             });
        for (const Sample &sample : chosen)
            take(sample, timeMs);
    }
}

void ChoosingAggregation::consider(std::vector<Sample> &chosen, const Sample &sample,
                                   double parameter)
{
    if (m_aggregate.op == K::LimitRatio) {
        const double ratio = std::clamp(parameter, -1.0, 1.0);
        const double offset = m_offsets[sample.series];
        if (ratio >= 0 ? offset < ratio : offset >= 1 + ratio)
            chosen.push_back(sample);
        return;
    }
    const auto limit =
        static_cast<std::size_t>(std::min(parameter, static_cast<double>(m_input.series.size())));
    if (m_aggregate.op == K::Limitk) {
        if (chosen.size() < limit)
            chosen.push_back(sample);
        return;
    }
    if (sample.histogram)
        m_evaluator.context().annotator().histogramIgnored(spelling(m_aggregate.op),
                                                           m_aggregate.range);
    else
        considerByValue(chosen, sample, limit);
}

// Keeps a heap whose top is the first to go.
void ChoosingAggregation::considerByValue(std::vector<Sample> &chosen, const Sample &sample,
                                          std::size_t limit)
{
    const bool descending = m_aggregate.op == K::Topk;
    const auto better = [descending](const Sample &a, const Sample &b) {
        return nanLast(a.value, b.value, descending);
    };
    if (chosen.size() < limit) {
        chosen.push_back(sample);
        std::push_heap(chosen.begin(), chosen.end(), better);
    } else if (better(sample, chosen.front())) {
        std::pop_heap(chosen.begin(), chosen.end(), better);
        chosen.back() = sample;
        std::push_heap(chosen.begin(), chosen.end(), better);
    }
}

void ChoosingAggregation::take(const Sample &sample, std::int64_t timeMs)
{
    std::uint32_t &output = m_outputOf[sample.series];
    if (output == none) {
        output = static_cast<std::uint32_t>(m_result.series.size());
        Series &series = m_result.series.emplace_back();
        series.labels = m_input.series[sample.series].labels;
        series.dropName = m_input.series[sample.series].dropName;
    }
    Series &series = m_result.series[output];
    if (sample.histogram)
        series.histograms.push_back({timeMs, m_reader.histogramOf(sample)});
    else
        series.floats.push_back({timeMs, sample.value});
}

Matrix countValues(Evaluator &evaluator, const AggregateExpr &aggregate, const Matrix &input)
{
    const Expr *parameter = aggregate.parameter.get();
    while (const auto *paren = as<ParenExpr>(parameter))
        parameter = paren->inner.get();
    const std::string &name = static_cast<const StringExpr *>(parameter)->value;
    if (name.empty() || !isUtf8(name))
        failQuery("invalid label name " + quote(name), parameter->range);
    std::unordered_map<Labels, std::size_t> known;
    Matrix result;
    StepReader reader(input);
    const Steps &steps = evaluator.steps();
    for (std::int64_t step = 0; step < steps.count(); ++step) {
        evaluator.context().checkpoint();
        for (const StepReader::Sample &sample : reader.at(steps.time(step))) {
            const std::string value =
                sample.histogram ? histogramText(*sample.histogram) : formatFixed(sample.value);
            Labels all = *input.series[sample.series].labels;
            all.set(name, value);
            Labels labels = groupLabels(aggregate, all);
            if (!aggregate.without)
                labels.set(name, value);
            const auto [place, isNew] = known.try_emplace(labels, result.series.size());
            if (isNew)
                result.series.emplace_back().labels = share(std::move(labels));
            std::vector<Point> &points = result.series[place->second].floats;
            if (points.empty() || points.back().timeMs != steps.time(step))
                points.push_back({steps.time(step), 0});
            ++points.back().value;
        }
    }
    evaluator.uniteSameLabels(result);
    return result;
}

} // namespace vigie::promql
