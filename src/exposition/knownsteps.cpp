// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownsteps.h"

#include "pagetable.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace vigie {

namespace {

constexpr std::uint32_t mostRows = std::numeric_limits<decltype(KnownStep::rows)>::max();
// In bytes: a step is looked at anew for each line that came above it.
constexpr std::ptrdiff_t longest = 4096;

// A value alone behind one blank, ended by a newline.
bool isUsual(const Row &row, const char *line)
{
    const std::uint32_t valueLength = row.length - row.keyLength;
    return row.isSample() && row.extra == 0 && row.keyLength > 0 &&
           line[row.keyLength - 1] == ' ' && line[row.length - 1] == '\n' &&
           valueLength <= KnownStep::longestValue;
}

} // namespace

void KnownStep::setValue(double newValue, const char *at, std::uint32_t size)
{
    value = newValue;
    valueLength = static_cast<std::uint16_t>(size);
    if (size > longestValue)
        length = unusual;
    else if (size <= mostText)
        std::memcpy(text.data(), at, size);
}

void KnownSteps::make(const PodVector<Row> &rows, const std::string &body,
                      const SimdKernels &kernels, const HashKey &key)
{
    clear();
    const char *begin = body.data();
    const char *line = begin;
    KnownStep step;
    for (const Row &row : rows) {
        ++step.rows;
        if (!row.isSample() && row.firstLabel != 0)
            m_metadataRows.push_back(static_cast<std::uint32_t>(&row - rows.data()));
        const char *const end = line + row.length;
        if (row.isSample() || step.rows == mostRows || end - begin > longest) {
            if (isUsual(row, line) && line + row.keyLength - begin <= longest) {
                const char *const value = line + row.keyLength;
                step.length = static_cast<std::uint32_t>(value - begin);
                step.hash = kernels.hash(begin, step.length, key);
                step.setValue(row.value, value, row.length - row.keyLength);
                step.slot = row.slot;
            }
            m_steps.push_back(step);
            step = {};
            begin = end;
        }
        line = end;
    }
    m_madeWith = &kernels;
}

void KnownSteps::clear()
{
    m_steps.clear();
    m_metadataRows.clear();
    m_broken = 0;
    m_areAhead = false;
    m_madeWith = nullptr;
}

void KnownSteps::settle(PodVector<Row> &rows)
{
    if (!std::exchange(m_areAhead, false))
        return;
    std::size_t row = 0;
    for (std::size_t step = 0; step < m_steps.size(); row += m_steps[step++].rows)
        settle(rows, step, row);
}

void KnownSteps::settle(PodVector<Row> &rows, std::size_t index, std::size_t firstRow) const
{
    const KnownStep &step = m_steps[index];
    if (step.length == KnownStep::unusual)
        return;
    Row &sample = rows[firstRow + step.rows - 1];
    sample.value = step.value;
    sample.length = sample.keyLength + step.valueLength;
}

// With many of them broken, it is time to make them anew.
bool KnownSteps::areMadeWith(const SimdKernels &kernels) const
{
    return m_madeWith == &kernels && m_broken <= m_steps.size() / 64;
}

void KnownSteps::addRows(std::size_t index, int count)
{
    if (index == m_steps.size()) {
        ++m_broken;
        return;
    }
    KnownStep &step = m_steps[index];
    if (step.length != KnownStep::unusual)
        ++m_broken;
    step.length = KnownStep::unusual;
    if (count > 0 && step.rows == mostRows)
        m_madeWith = nullptr;
    step.rows = static_cast<std::uint16_t>(step.rows + count);
}

} // namespace vigie
