// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluator.h"
#include "histogrammean.h"
#include "kahan.h"

#include <optional>
#include <vector>

namespace vigie::promql {

// What an aggregation knows of one group at one step.
struct AggregationGroup
{
    bool seen = false;
    bool hasFloat = false;
    bool hasHistogram = false;
    bool dropName = false;
    bool stepwise = false; // the mean is taken step by step, as the sum would overflow
    double count = 0;
    double value = 0; // extreme, or sum of squares
    double mean = 0;  // of stddev and stdvar
    KahanSum sum;
    std::optional<HistogramTotal> histograms;
    std::vector<double> values; // of quantile
};

// The labels of a series' group.
[[nodiscard]] Labels groupLabels(const AggregateExpr &aggregate, const Labels &labels);

// sum, avg, count, min, max, group, stddev, stdvar, quantile: one series for each group.
class GroupAggregation
{
public:
    GroupAggregation(Evaluator &evaluator, const AggregateExpr &aggregate, const Matrix &input,
                     std::vector<double> parameter);
    Matrix run();

private:
    using Sample = StepReader::Sample;

    void add(AggregationGroup &group, const Sample &sample, bool dropName);
    void addToMean(AggregationGroup &group, double value) const;
    void addHistogram(AggregationGroup &group, const NativeHistogram &histogram,
                      std::uint32_t series);
    void finish(AggregationGroup &group, Series &output, std::size_t step);
    void finishTotal(AggregationGroup &group, Series &output, std::int64_t timeMs);
    [[nodiscard]] bool ignoresHistograms() const;
    void remarkOnQuantile();

    Evaluator &m_evaluator;
    const AggregateExpr &m_aggregate;
    const Matrix &m_input;
    std::vector<double> m_parameter; // at all steps
    std::vector<std::uint32_t> m_groupOf;
    std::vector<AggregationGroup> m_groups;
    Matrix m_result;
};

// topk, bottomk, limitk, limit_ratio: some series of each group.
class ChoosingAggregation
{
public:
    ChoosingAggregation(Evaluator &evaluator, const AggregateExpr &aggregate, const Matrix &input,
                        std::vector<double> parameter);
    Matrix run();

private:
    using Sample = StepReader::Sample;

    [[nodiscard]] bool checkParameter();
    void stepAt(std::size_t step);
    void consider(std::vector<Sample> &chosen, const Sample &sample, double parameter);
    void considerByValue(std::vector<Sample> &chosen, const Sample &sample, std::size_t limit);
    void take(const Sample &sample, std::int64_t timeMs);

    Evaluator &m_evaluator;
    const AggregateExpr &m_aggregate;
    const Matrix &m_input;
    std::vector<double> m_parameter;
    std::vector<std::uint32_t> m_groupOf;
    std::vector<double> m_offsets;             // of limit_ratio: each series' place in [0, 1]
    std::vector<std::vector<Sample>> m_chosen; // of each group, at the step
    StepReader m_reader;
    std::vector<std::uint32_t> m_outputOf; // of each series
    Matrix m_result;
};

[[nodiscard]] Matrix countValues(Evaluator &evaluator, const AggregateExpr &aggregate,
                                 const Matrix &input);

} // namespace vigie::promql
