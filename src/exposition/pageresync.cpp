// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomparer.h"

#include <algorithm>
#include <cstring>

// The part of the comparer that finds lines which came and went.
namespace vigie {

// A line with another exemplar, or one more or less: it is read like a new one. Not worth it where
// most are of that kind.
bool PageComparer::replaceLine(const Row &row)
{
    if (m_page->format != Format::OpenMetrics1 ||
        m_insertions.size() > lookAhead + m_page->rows.size() / 16)
        return false;
    remove(m_row, m_old);
    const auto before = static_cast<std::uint32_t>(m_row);
    const auto step = static_cast<std::uint32_t>(m_step);
    advance(row);
    if (!insertLine())
        return false;
    m_insertions.back().before = before;
    m_insertions.back().step = step;
    return true;
}

void PageComparer::remove(std::size_t row, const char *start)
{
    m_removed.push_back({static_cast<std::uint32_t>(row),
                         static_cast<std::uint32_t>(start - m_page->body.data()),
                         static_cast<std::uint32_t>(m_step)});
}

// The new line is not the expected one: either it stands further down and those before it are gone,
// or it is new.
bool PageComparer::resynchronise()
{
    const auto &rows = m_page->rows;
    const std::size_t end = std::min(rows.size(), m_row + lookAhead);
    const auto left = static_cast<std::size_t>(m_newEnd - m_new);
    const char *old = m_old;
    for (std::size_t row = m_row; row < end; ++row) {
        const bool isSample = rows[row].isSample();
        const std::uint32_t key = isSample ? rows[row].keyLength : rows[row].length;
        // Nearly always there is no end of a key where this row has it.
        if (row > m_row && key <= left && (!isSample || isKeyEnd(m_new[key - 1])) &&
            std::memcmp(m_new, old, key) == 0) {
            for (; m_row < row; advance(rows[m_row]))
                remove(m_row, m_old);
            return true;
        }
        old += rows[row].length;
        if (!isSample)
            break;
        ++m_effort;
    }
    return insertLine();
}

bool PageComparer::insertLine()
{
    const char first = *m_new;
    const bool sample = first != '#' && first != '\n' && first != ' ' && first != '\t';
    const auto *const newline = static_cast<const char *>(
        std::memchr(m_new, '\n', static_cast<std::size_t>(m_newEnd - m_new)));
    if (!sample || newline == nullptr || m_effort > lookAhead * lookAhead + m_page->rows.size())
        return false;
    m_insertions.push_back(
        {static_cast<std::uint32_t>(m_row), static_cast<std::uint32_t>(m_new - m_newBegin),
         static_cast<std::uint32_t>(newline + 1 - m_newBegin), static_cast<std::uint32_t>(m_step)});
    m_new = newline + 1;
    return true;
}

// One of the two ended.
bool PageComparer::finish()
{
    const auto &rows = m_page->rows;
    settleRows(rows.size());
    for (; m_row < rows.size(); advance(rows[m_row])) {
        if (!rows[m_row].isSample())
            return false;
        remove(m_row, m_old);
    }
    // A last line without a newline would have run into what follows it.
    if (m_new != m_newEnd && !m_page->body.empty() && m_page->body.back() != '\n')
        return false;
    // In OpenMetrics nothing stands behind the last row, which is # EOF.
    while (m_new != m_newEnd) {
        if (m_page->format == Format::OpenMetrics1 || !insertLine())
            return false;
    }
    return true;
}

} // namespace vigie
