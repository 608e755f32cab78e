// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"

#include <cassert>

namespace vigie {

// Walks the rows of a settled page with what they do not hold themselves: their place and line.
class RowCursor
{
public:
    explicit RowCursor(const PageTable &page)
        : m_page(page)
    {
        assert(!page.steps.areAhead());
    }

    [[nodiscard]] bool atEnd() const { return m_index == m_page.rows.size(); }
    [[nodiscard]] const Row &row() const { return m_page.rows[m_index]; }
    [[nodiscard]] std::uint32_t index() const { return static_cast<std::uint32_t>(m_index); }
    [[nodiscard]] std::size_t start() const { return m_start; }
    [[nodiscard]] std::uint32_t line() const { return m_line; }

    void next()
    {
        const Row &row = m_page.rows[m_index++];
        m_start += row.length;
        m_line += row.length > 0 ? 1 : 0;
        if (row.extra != 0)
            m_line += m_page.extras[row.extra - 1].moreLines;
    }
    void nextSample()
    {
        next();
        toSample();
    }
    void toSample()
    {
        while (!atEnd() && !row().isSample())
            next();
    }

private:
    const PageTable &m_page;
    std::size_t m_index = 0;
    std::size_t m_start = 0;
    std::uint32_t m_line = 1;
};

} // namespace vigie
