// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectormatch.h"

#include "quoting.h"

#include <algorithm>
#include <utility>

namespace vigie::promql {

namespace {

using K = TokenKind;
using Cardinality = VectorMatching::Cardinality;

bool changesMeaning(TokenKind op)
{
    return op >= K::Add && op <= K::Atan2;
}

// {a="b", c="d"}, the name like any other label.
std::string braced(const Labels &labels)
{
    std::string text = "{";
    for (const Labels::Pair &pair : labels)
        text += (text.size() > 1 ? ", " : "") + pair.first + "=" + quote(pair.second);
    return text + "}";
}

} // namespace

VectorMatch::VectorMatch(Evaluator &evaluator, const BinaryExpr &binary, const Matrix &left,
                         const Matrix &right)
    : m_evaluator(evaluator)
    , m_binary(binary)
    , m_matching(binary.matching)
    , m_swapped(binary.matching.cardinality == Cardinality::OneToMany)
    , m_many(m_swapped ? right : left)
    , m_one(m_swapped ? left : right)
    , m_fillMany(binary.matching.fillLeft)
    , m_fillOne(binary.matching.fillRight)
{
    number(m_many);
    number(m_one);
    m_present.resize(m_groupNumbers.size());
    m_oneOf.resize(m_groupNumbers.size());
    m_matchedAt.resize(m_groupNumbers.size(), -1);
}

Labels VectorMatch::matchingLabels(const Labels &labels) const
{
    return m_matching.on ? keepLabels(labels, m_matching.labels)
                         : dropLabels(labels, m_matching.labels);
}

void VectorMatch::number(Side &side)
{
    side.groups.reserve(side.matrix.series.size());
    for (const Series &series : side.matrix.series) {
        const auto next = static_cast<std::uint32_t>(m_groupNumbers.size());
        side.groups.push_back(
            m_groupNumbers.try_emplace(matchingLabels(*series.labels), next).first->second);
    }
}

Matrix VectorMatch::combineSets()
{
    // The result's series are the left's, and after them the right's.
    for (const Side *side : {&m_many, &m_one}) {
        for (const Series &series : side->matrix.series) {
            Series &output = m_result.series.emplace_back();
            output.labels = series.labels;
            output.dropName = series.dropName;
        }
    }
    for (m_step = 0; m_step < m_evaluator.steps().count(); ++m_step) {
        m_evaluator.context().checkpoint();
        setsAt(m_evaluator.steps().time(m_step));
    }
    m_evaluator.uniteSameLabels(m_result);
    return std::move(m_result);
}

void VectorMatch::setsAt(std::int64_t timeMs)
{
    const std::vector<Sample> &left = m_many.reader.at(timeMs);
    const std::vector<Sample> &right = m_one.reader.at(timeMs);
    const bool unites = m_binary.op == K::Or;
    const bool wantsMatch = m_binary.op == K::And;
    std::fill(m_present.begin(), m_present.end(), 0);
    for (const Sample &sample : unites ? left : right)
        m_present[(unites ? m_many : m_one).groups[sample.series]] = 1;
    for (const Sample &sample : left)
        if (unites || (m_present[m_many.groups[sample.series]] != 0) == wantsMatch)
            take(sample.series, timeMs, m_many, sample);
    if (!unites)
        return;
    for (const Sample &sample : right)
        if (m_present[m_one.groups[sample.series]] == 0)
            take(m_many.matrix.series.size() + sample.series, timeMs, m_one, sample);
}

void VectorMatch::take(std::size_t output, std::int64_t timeMs, const Side &side,
                       const Sample &sample)
{
    Series &series = m_result.series[output];
    if (sample.histogram)
        series.histograms.push_back({timeMs, side.reader.histogramOf(sample)});
    else
        series.floats.push_back({timeMs, sample.value});
}

Matrix VectorMatch::apply()
{
    for (m_step = 0; m_step < m_evaluator.steps().count(); ++m_step) {
        m_evaluator.context().checkpoint();
        stepAt(m_evaluator.steps().time(m_step));
    }
    m_evaluator.uniteSameLabels(m_result);
    return std::move(m_result);
}

void VectorMatch::stepAt(std::int64_t timeMs)
{
    const std::vector<Sample> &many = m_many.reader.at(timeMs);
    const std::vector<Sample> &ones = m_one.reader.at(timeMs);
    if ((many.empty() || ones.empty()) && !m_fillMany && !m_fillOne)
        return;
    m_lastProblem.problem = Outcome::Problem::None;
    findOnes(ones);
    for (const Sample &sample : many) {
        const std::uint32_t group = m_many.groups[sample.series];
        if (m_oneOf[group] || m_fillOne)
            operate(&sample, m_oneOf[group], group, timeMs);
    }
    if (m_fillMany)
        for (const Sample &sample : ones) {
            const std::uint32_t group = m_one.groups[sample.series];
            if (m_matchedAt[group] != m_step)
                operate(nullptr, &sample, group, timeMs);
        }
    remark(m_evaluator.context().annotator(), m_lastProblem, m_binary.op, m_binary.range);
}

void VectorMatch::findOnes(const std::vector<Sample> &ones)
{
    std::fill(m_oneOf.begin(), m_oneOf.end(), nullptr);
    for (const Sample &sample : ones) {
        const Sample *&one = m_oneOf[m_one.groups[sample.series]];
        if (one)
            failDuplicate(one->series, sample.series);
        one = &sample;
    }
}

void VectorMatch::failDuplicate(std::uint32_t first, std::uint32_t second) const
{
    const Labels &labels = *m_one.matrix.series[first].labels;
    std::string a = braced(labels);
    std::string b = braced(*m_one.matrix.series[second].labels);
    if (a > b)
        std::swap(a, b);
    failQuery("found duplicate series for the match group " + braced(matchingLabels(labels)) +
                  " on the " + (m_swapped ? "left" : "right") + " hand-side of the operation: [" +
                  a + ", " + b +
                  "];many-to-many matching not allowed: matching labels must be unique on one "
                  "side",
              m_binary.range);
}

// A null side is filled in.
void VectorMatch::operate(const Sample *many, const Sample *one, std::uint32_t group,
                          std::int64_t timeMs)
{
    const auto operand = [](const Side &side, const Sample *sample, std::optional<double> fill) {
        if (!sample)
            return Operand{*fill, nullptr};
        return sample->histogram ? Operand{0, side.reader.histogramOf(*sample)}
                                 : Operand{sample->value, nullptr};
    };
    const Operand manyOperand = operand(m_many, many, m_fillMany);
    const Operand oneOperand = operand(m_one, one, m_fillOne);
    Outcome outcome = applyOperator(m_binary.op, m_swapped ? oneOperand : manyOperand,
                                    m_swapped ? manyOperand : oneOperand);
    if (outcome.problem != Outcome::Problem::None)
        m_lastProblem = outcome;
    if (!outcome.valid)
        return;
    const std::uint32_t output = outputOf(many ? many->series : none, one ? one->series : none);
    markMatched(output, group);
    if (m_binary.returnBool)
        outcome.result = {outcome.keep ? 1.0 : 0.0, nullptr};
    else if (!outcome.keep)
        return;
    Series &series = m_result.series[output];
    const bool again = (!series.floats.empty() && series.floats.back().timeMs == timeMs) ||
                       (!series.histograms.empty() && series.histograms.back().timeMs == timeMs);
    if (again)
        failQuery(sameLabelsMessage, m_binary.range);
    if (outcome.result.histogram)
        series.histograms.push_back({timeMs, std::move(outcome.result.histogram)});
    else
        series.floats.push_back({timeMs, outcome.result.value});
}

void VectorMatch::markMatched(std::uint32_t output, std::uint32_t group)
{
    if (m_matching.cardinality == Cardinality::OneToOne) {
        if (m_matchedAt[group] == m_step)
            failQuery("multiple matches for labels: many-to-one matching must be explicit "
                      "(group_left/group_right)",
                      m_binary.range);
    } else {
        const std::pair<std::int64_t, std::uint32_t> now(m_step, group);
        if (m_outputMatched[output] == now)
            failQuery("multiple matches for labels: grouping labels must ensure unique matches",
                      m_binary.range);
        m_outputMatched[output] = now;
    }
    m_matchedAt[group] = m_step;
}

std::uint32_t VectorMatch::outputOf(std::uint32_t many, std::uint32_t one)
{
    const std::uint64_t key = (static_cast<std::uint64_t>(many) << 32U) | one;
    const auto known = m_outputs.find(key);
    if (known != m_outputs.end())
        return known->second;
    const Labels filled = many == none  ? matchingLabels(*m_one.matrix.series[one].labels)
                          : one == none ? matchingLabels(*m_many.matrix.series[many].labels)
                                        : Labels();
    const Labels &manyLabels = many == none ? filled : *m_many.matrix.series[many].labels;
    const Labels &oneLabels = one == none ? filled : *m_one.matrix.series[one].labels;
    Labels labels = resultLabels(manyLabels, oneLabels);
    const auto next = static_cast<std::uint32_t>(m_result.series.size());
    const auto [place, isNew] = m_outputsByLabels.try_emplace(labels, next);
    if (isNew) {
        Series &series = m_result.series.emplace_back();
        series.labels = share(std::move(labels));
        series.dropName = m_binary.returnBool;
        m_outputMatched.emplace_back(-1, 0);
    }
    m_outputs.emplace(key, place->second);
    return place->second;
}

Labels VectorMatch::resultLabels(const Labels &many, const Labels &one) const
{
    const bool drops =
        changesMeaning(m_binary.op) || (m_binary.returnBool && !m_evaluator.context().keepsNames());
    Labels labels = drops ? *withoutName(share(many)) : many;
    if (m_matching.cardinality == Cardinality::OneToOne) {
        if (m_matching.on)
            labels = keepLabels(labels, m_matching.labels);
        else
            for (const std::string &name : m_matching.labels)
                labels.remove(name);
    }
    for (const std::string &name : m_matching.include)
        labels.set(name, one.get(name));
    return labels;
}

} // namespace vigie::promql
