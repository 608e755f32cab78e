// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "podvector.h"
#include "simdkernels.h"

#include <array>
#include <cstdint>
#include <string>

namespace vigie {

struct Row;

// What is looked at to find a line of the last page again: from behind the value before up to this
// sample's own, which are its key and the metadata above it. One cache line has more than one.
struct KnownStep
{
    static constexpr std::uint32_t unusual = 0xffffffffU;
    static constexpr std::uint32_t mostText = 16;
    static constexpr std::uint32_t longestValue = 0xffff;

    std::uint32_t length = unusual; // unusual: to be compared row by row
    std::uint16_t valueLength = 0;  // with the newline
    std::uint16_t rows = 0;
    std::uint64_t hash = 0; // of those bytes
    double value = 0;
    std::array<char, mostText> text{}; // the value's, where it has no more with the newline
    std::uint32_t slot = 0;            // the sample's

    void setValue(double newValue, const char *at, std::uint32_t size);
};

// The steps from sample to sample of a page's rows, in their order; rows behind the last sample
// have none. A page that only has other values leaves them here: its rows, of which each would have
// to come from memory, are told when somebody looks at them.
class KnownSteps
{
public:
    void make(const PodVector<Row> &rows, const std::string &body, const SimdKernels &kernels,
              const HashKey &key);
    void clear(); // their rows have been settled
    // Whether rows wait for the value and the length that their steps have.
    [[nodiscard]] bool areAhead() const { return m_areAhead; }
    void setAhead() { m_areAhead = true; }
    void settle(PodVector<Row> &rows);
    // The same for the rows of one step, that begins at this row. Others may still wait.
    void settle(PodVector<Row> &rows, std::size_t step, std::size_t firstRow) const;
    [[nodiscard]] bool areMadeWith(const SimdKernels &kernels) const;
    // That many rows came (1) or went (-1) below the step; behind the last one it has none.
    void addRows(std::size_t step, int count);
    [[nodiscard]] std::size_t size() const { return m_steps.size(); }
    [[nodiscard]] KnownStep &operator[](std::size_t i) { return m_steps[i]; }
    [[nodiscard]] KnownStep *begin() { return m_steps.begin(); }
    [[nodiscard]] KnownStep *end() { return m_steps.end(); }
    // The rows that HELP, TYPE and UNIT are, ascending: few beside all the others.
    [[nodiscard]] PodVector<std::uint32_t> &metadataRows() { return m_metadataRows; }
    [[nodiscard]] const PodVector<std::uint32_t> &metadataRows() const { return m_metadataRows; }
    [[nodiscard]] std::size_t bytesHeld() const
    {
        return m_steps.capacity() * sizeof(KnownStep) +
               m_metadataRows.capacity() * sizeof(std::uint32_t);
    }

private:
    PodVector<KnownStep> m_steps;
    PodVector<std::uint32_t> m_metadataRows;
    std::size_t m_broken = 0; // by lines that came and went
    bool m_areAhead = false;
    const SimdKernels *m_madeWith = nullptr;
};

} // namespace vigie
