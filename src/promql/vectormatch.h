// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binaryop.h"
#include "evaluator.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace vigie::promql {

// A binary operator between two vectors. Which series belong together is worked out once, by
// numbering the groups of equal matching labels; the steps then only look at numbers.
class VectorMatch
{
public:
    VectorMatch(Evaluator &evaluator, const BinaryExpr &binary, const Matrix &left,
                const Matrix &right);

    Matrix combineSets(); // and, or, unless
    Matrix apply();       // all others

private:
    using Sample = StepReader::Sample;

    static constexpr std::uint32_t none = 0xffffffffU;

    // One side of the operator. "One" is the side where each group has one series at most.
    struct Side
    {
        explicit Side(const Matrix &m)
            : matrix(m)
            , reader(m)
        {}
        const Matrix &matrix;
        StepReader reader;
        std::vector<std::uint32_t> groups; // of each series
    };

    [[nodiscard]] Labels matchingLabels(const Labels &labels) const;
    void number(Side &side);
    void setsAt(std::int64_t timeMs);
    void take(std::size_t output, std::int64_t timeMs, const Side &side, const Sample &sample);

    void stepAt(std::int64_t timeMs);
    void findOnes(const std::vector<Sample> &ones);
    [[noreturn]] void failDuplicate(std::uint32_t first, std::uint32_t second) const;
    void operate(const Sample *many, const Sample *one, std::uint32_t group, std::int64_t timeMs);
    void markMatched(std::uint32_t output, std::uint32_t group);
    std::uint32_t outputOf(std::uint32_t many, std::uint32_t one);
    [[nodiscard]] Labels resultLabels(const Labels &many, const Labels &one) const;

    Evaluator &m_evaluator;
    const BinaryExpr &m_binary;
    const VectorMatching &m_matching;
    bool m_swapped; // the many are on the right
    Side m_many;    // left, unless swapped
    Side m_one;
    // As Prometheus has it, fill_left is for the many with group_right, too.
    std::optional<double> m_fillMany;
    std::optional<double> m_fillOne;
    std::unordered_map<Labels, std::uint32_t> m_groupNumbers;
    std::vector<char> m_present;           // groups, at the step
    std::vector<const Sample *> m_oneOf;   // of each group, at the step
    std::vector<std::int64_t> m_matchedAt; // of each group: the number of the step
    std::vector<std::pair<std::int64_t, std::uint32_t>> m_outputMatched; // step and group
    std::unordered_map<std::uint64_t, std::uint32_t> m_outputs;          // by series of both sides
    std::unordered_map<Labels, std::uint32_t> m_outputsByLabels;
    std::int64_t m_step = 0;
    Outcome m_lastProblem;
    Matrix m_result;
};

} // namespace vigie::promql
