// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addedseries.h"

namespace vigie {

void AddedSeries::setAll(PageTable &page)
{
    m_page = &page;
    m_wantsAll = true;
}

void AddedSeries::setRows(PageTable &page, std::span<const std::uint32_t> rows)
{
    m_page = &page;
    m_rows = rows;
    m_wantsAll = false;
}

void AddedSeries::restart()
{
    m_page->settle();
    m_cursor.emplace(*m_page);
    m_next = 0;
    m_nameCount = 0;
    m_series = {};
}

namespace {

// Asks for the text of later rows, which has left the caches since it was read.
void prefetchAhead(const PageTable &page, std::size_t start, std::size_t length)
{
    constexpr std::size_t ahead = 4096;
    if (start + ahead + length > page.body.size())
        return;
    for (std::size_t i = 0; i < length; i += 64)
        __builtin_prefetch(page.body.data() + start + ahead + i, 0, 3);
}

} // namespace

const PageUpdate::Series *AddedSeries::next()
{
    RowCursor &cursor = *m_cursor;
    if (m_wantsAll) {
        cursor.toSample();
    } else {
        while (m_next < m_rows.size() && cursor.index() != m_rows[m_next])
            cursor.next();
    }
    if (cursor.atEnd() || (!m_wantsAll && m_next == m_rows.size()))
        return nullptr;
    ++m_next;
    const Row &row = cursor.row();
    Sample &sample = m_series.sample;
    m_series.slot = row.slot;
    m_series.names = row.firstName;
    if (row.extra != 0) {
        sample = m_page->sample(row, cursor.start());
    } else {
        sample = {};
        sample.name = m_page->name(row, cursor.start());
        sample.value = row.value;
        sample.family = row.family;
    }
    if (sample.line == 0)
        sample.line = cursor.line();
    if (m_wantsAll)
        prefetchAhead(*m_page, cursor.start(), row.length);
    setLabels(row, cursor.start());
    sample.labels = {m_labels.data(), row.labelCount};
    cursor.next();
    return &m_series;
}

// Rows of one shape share the names.
void AddedSeries::setLabels(const Row &row, std::size_t start)
{
    if (row.firstName != m_firstName)
        m_nameCount = 0;
    m_firstName = row.firstName;
    if (m_labels.size() < row.labelCount)
        m_labels.resize(row.labelCount);
    for (; m_nameCount < row.labelCount; ++m_nameCount)
        m_labels[m_nameCount].name =
            m_page->text(m_page->names[row.firstName + 1 + m_nameCount], start);
    const TextSpan *const values = m_page->labelValues.data() + row.firstLabel;
    for (std::uint32_t i = 0; i < row.labelCount; ++i)
        m_labels[i].value = m_page->text(values[i], start);
}

} // namespace vigie
