// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aggregation.h"

#include "histogram.h"
#include "quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

} // namespace

Labels groupLabels(const AggregateExpr &aggregate, const Labels &labels)
{
    if (aggregate.without)
        return dropLabels(labels, aggregate.grouping);
    return keepLabels(labels, aggregate.grouping);
}

GroupAggregation::GroupAggregation(Evaluator &evaluator, const AggregateExpr &aggregate,
                                   const Matrix &input, std::vector<double> parameter)
    : m_evaluator(evaluator)
    , m_aggregate(aggregate)
    , m_input(input)
    , m_parameter(std::move(parameter))
{
    std::unordered_map<Labels, std::uint32_t> known;
    for (const Series &series : input.series) {
        Labels labels = groupLabels(aggregate, *series.labels);
        const auto next = static_cast<std::uint32_t>(m_result.series.size());
        const auto [place, isNew] = known.try_emplace(labels, next);
        if (isNew)
            m_result.series.emplace_back().labels = share(std::move(labels));
        m_groupOf.push_back(place->second);
    }
    m_groups.resize(m_result.series.size());
}

bool GroupAggregation::ignoresHistograms() const
{
    switch (m_aggregate.op) {
    case K::Min:
    case K::Max:
    case K::Stddev:
    case K::Stdvar:
    case K::Quantile:
        return true;
    default:
        return false;
    }
}

Matrix GroupAggregation::run()
{
    if (m_aggregate.op == K::Quantile)
        remarkOnQuantile();
    StepReader reader(m_input);
    const Steps &steps = m_evaluator.steps();
    for (std::int64_t step = 0; step < steps.count(); ++step) {
        m_evaluator.context().checkpoint();
        for (AggregationGroup &group : m_groups) {
            std::vector<double> values = std::move(group.values);
            values.clear();
            group = {};
            group.values = std::move(values);
        }
        for (const Sample &sample : reader.at(steps.time(step))) {
            AggregationGroup &group = m_groups[m_groupOf[sample.series]];
            if (sample.histogram && ignoresHistograms()) {
                m_evaluator.context().annotator().histogramIgnored(spelling(m_aggregate.op),
                                                                   m_aggregate.inner->range);
                continue;
            }
            add(group, sample, m_input.series[sample.series].dropName);
        }
        for (std::size_t i = 0; i < m_groups.size(); ++i)
            if (m_groups[i].seen)
                finish(m_groups[i], m_result.series[i], static_cast<std::size_t>(step));
    }
    std::erase_if(m_result.series, [](const Series &series) { return series.empty(); });
    return std::move(m_result);
}

void GroupAggregation::add(AggregationGroup &group, const Sample &sample, bool dropName)
{
    const double value = sample.value;
    const bool first = !std::exchange(group.seen, true);
    group.dropName = group.dropName || dropName;
    ++group.count;
    switch (m_aggregate.op) {
    case K::Sum:
    case K::Avg:
        if (sample.histogram) {
            addHistogram(group, *sample.histogram, sample.series);
            break;
        }
        group.hasFloat = true;
        if (first)
            group.sum.sum = value;
        else if (m_aggregate.op == K::Sum)
            group.sum.add(value);
        else
            addToMean(group, value);
        break;
    case K::Min:
        if (first || group.value > value || std::isnan(group.value))
            group.value = value;
        break;
    case K::Max:
        if (first || group.value < value || std::isnan(group.value))
            group.value = value;
        break;
    case K::Stddev:
    case K::Stdvar:
        if (first) {
            group.mean = value;
            group.value = std::isfinite(value) ? 0 : nan;
        } else {
            const double delta = value - group.mean;
            group.mean += delta / group.count;
            group.value += delta * (value - group.mean);
        }
        break;
    case K::Quantile:
        group.values.push_back(value);
        break;
    default:
        break; // count and group need no values
    }
}

// The plain sum, to be divided in the end, unless it overflows.
void GroupAggregation::addToMean(AggregationGroup &group, double value) const
{
    if (!group.stepwise) {
        KahanSum next = group.sum;
        next.add(value);
        if (!std::isinf(next.sum)) {
            group.sum = next;
            return;
        }
        group.stepwise = true;
        group.sum.sum /= group.count - 1;
        group.sum.compensation /= group.count - 1;
    }
    const double share = (group.count - 1) / group.count;
    group.sum = {share * group.sum.sum, share * group.sum.compensation};
    group.sum.add(value / group.count);
}

void GroupAggregation::addHistogram(AggregationGroup &group, const NativeHistogram &histogram,
                                    std::uint32_t series)
{
    group.hasHistogram = true;
    if (group.hasFloat)
        return; // there will be no result
    if (!group.histograms)
        group.histograms.emplace(m_aggregate.op == K::Avg);
    if (!group.histograms->isCompatible() || group.histograms->add(histogram))
        return;
    m_evaluator.context().annotator().mixedBucketSchemas(
        m_input.series[series].labels->metricName(), m_aggregate.inner->range);
}

void GroupAggregation::finish(AggregationGroup &group, Series &output, std::size_t step)
{
    const std::int64_t timeMs = m_evaluator.steps().time(static_cast<std::int64_t>(step));
    output.dropName = group.dropName;
    double value = group.value;
    switch (m_aggregate.op) {
    case K::Sum:
    case K::Avg:
        finishTotal(group, output, timeMs);
        return;
    case K::Count:
        value = group.count;
        break;
    case K::Group:
        value = 1;
        break;
    case K::Stdvar:
        value /= group.count;
        break;
    case K::Stddev:
        value = std::sqrt(value / group.count);
        break;
    case K::Quantile:
        value = quantileOf(m_parameter[step], group.values);
        break;
    default:
        break;
    }
    output.floats.push_back({timeMs, value});
}

void GroupAggregation::finishTotal(AggregationGroup &group, Series &output, std::int64_t timeMs)
{
    Annotator &annotator = m_evaluator.context().annotator();
    const SourceRange at = m_aggregate.inner->range;
    if (group.hasFloat && group.hasHistogram) {
        annotator.mixedInAggregation(at);
        return;
    }
    if (!group.hasHistogram) {
        const bool divides = m_aggregate.op == K::Avg && !group.stepwise;
        const KahanSum &sum = group.sum;
        const double value =
            divides ? sum.sum / group.count + sum.compensation / group.count : sum.result();
        output.floats.push_back({timeMs, value});
        return;
    }
    if (group.histograms->reconciledBounds())
        annotator.boundsReconciled(Annotator::Operation::Aggregation, at);
    if (!group.histograms->isCompatible())
        return;
    if (group.histograms->sawResetCollision())
        annotator.counterResetCollision(Annotator::Operation::Aggregation, at);
    NativeHistogram result = group.histograms->result();
    compact(result);
    output.histograms.push_back(
        {timeMs, std::make_shared<const NativeHistogram>(std::move(result))});
}

void GroupAggregation::remarkOnQuantile()
{
    Annotator &annotator = m_evaluator.context().annotator();
    const SourceRange at = m_aggregate.parameter->range;
    if (std::any_of(m_parameter.begin(), m_parameter.end(), [](double q) { return std::isnan(q); }))
        annotator.invalidQuantile(nan, at);
    const auto [least, most] = std::minmax_element(m_parameter.begin(), m_parameter.end());
    if (*most > 1)
        annotator.invalidQuantile(*most, at);
    if (*least < 0)
        annotator.invalidQuantile(*least, at);
}

Matrix Evaluator::aggregate(const AggregateExpr &aggregate)
{
    std::vector<double> parameter;
    if (aggregate.parameter && aggregate.op != K::CountValues) {
        const Matrix scalar = evaluate(*aggregate.parameter);
        for (const Point &point : scalar.series.front().floats)
            parameter.push_back(point.value);
    }
    const Matrix input = evaluate(*aggregate.inner);
    switch (aggregate.op) {
    case K::CountValues:
        return countValues(*this, aggregate, input);
    case K::Topk:
    case K::Bottomk:
    case K::Limitk:
    case K::LimitRatio:
        return ChoosingAggregation(*this, aggregate, input, std::move(parameter)).run();
    default:
        return GroupAggregation(*this, aggregate, input, std::move(parameter)).run();
    }
}

} // namespace vigie::promql
