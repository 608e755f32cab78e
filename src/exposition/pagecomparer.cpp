// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomparer.h"

#include "fastnumber.h"
#include "numbers.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace vigie {

namespace {

// Pages that do not stay in a core's cache are asked for this far ahead.
constexpr std::size_t largePage = 1024 * 1024;
constexpr std::ptrdiff_t fetchAhead = 4096;

constexpr std::size_t lookAhead = 64;

} // namespace

bool PageComparer::compare(const PageTable &page, const std::string &body,
                           const SimdKernels &kernels)
{
    m_page = &page;
    m_kernels = &kernels;
    m_old = page.body.data();
    m_new = m_newBegin = body.data();
    m_newEnd = m_new + body.size();
    m_row = 0;
    m_effort = 0;
    m_changes.clear();
    m_insertions.clear();
    m_removed.clear();
    const Row *const rows = page.rows.data();
    const std::size_t count = page.rows.size();
    const auto difference = kernels.firstDifference;
    const char *const oldEnd = m_old + page.body.size();
    const bool isLarge = body.size() > largePage;
    while (m_row < count && m_new != m_newEnd) {
        const Row &row = rows[m_row];
        const std::size_t length =
            std::min<std::size_t>(row.length, static_cast<std::size_t>(m_newEnd - m_new));
        if (isLarge && oldEnd - m_old > fetchAhead + row.length) {
            // Not in a function of its own: one without effects would be left out.
            for (std::uint32_t at = 0; at < row.length; at += 64) {
                __builtin_prefetch(m_old + at + fetchAhead, 0, 2);
                if (m_newEnd - m_new > fetchAhead + row.length)
                    __builtin_prefetch(m_new + at + fetchAhead, 0, 2);
            }
        }
        const std::size_t same = difference(m_old, m_new, length);
        if (same == row.length) {
            // The last line may lack its newline: nothing may follow it then.
            if (m_old[length - 1] != '\n' && m_new + length != m_newEnd)
                return false;
            m_new += length;
            advance(row);
            continue;
        }
        if (row.isSample() && same >= row.keyLength) {
            if (!takeChange(row, static_cast<std::uint32_t>(m_row)))
                return false;
        } else if (!resynchronise()) {
            return false;
        }
    }
    return finish();
}

void PageComparer::advance(const Row &row)
{
    m_old += row.length;
    ++m_row;
}

bool PageComparer::takeChange(const Row &row, std::uint32_t index)
{
    // A key that ends inside a name is no key: "m-1" beside "m2 3".
    const char last = m_old[row.keyLength - 1];
    if (last != ' ' && last != '\t' && last != '}')
        return false;
    m_changes.resize(m_changes.size() + 1);
    Change &change = m_changes.back();
    const char *const at = m_new + row.keyLength;
    constexpr std::ptrdiff_t readable = 32;
    const char *behind = m_newEnd - at >= readable ? scanUsualNumber(at, change.value)
                                                   : scanSimpleNumber(at, change.value);
    if (behind == nullptr) {
        behind = at;
        while (behind != m_newEnd && *behind != ' ' && *behind != '\t' && *behind != '\n' &&
               *behind != '{')
            ++behind;
        const auto value = parseValue({at, behind});
        if (!value)
            return false;
        change.value = *value;
    }
    const RowExtra *const extra = m_page->extra(row);
    change.timestampMs = 0;
    if (*behind == ' ') {
        const auto *const newline = static_cast<const char *>(
            std::memchr(behind, '\n', static_cast<std::size_t>(m_newEnd - behind)));
        const bool known = extra != nullptr && extra->hasTimestamp && extra->exemplarCount == 0;
        if (!known || newline == nullptr || !takeTimestamp(behind + 1, newline, change.timestampMs))
            return false;
        behind = newline;
    } else if (extra != nullptr && (extra->hasTimestamp || extra->exemplarCount != 0)) {
        return false;
    }
    if (behind == m_newEnd || *behind != '\n')
        return false;
    change.row = index;
    change.length = static_cast<std::uint32_t>(behind + 1 - m_new);
    m_new = behind + 1;
    advance(row);
    return true;
}

bool PageComparer::takeTimestamp(const char *at, const char *newline,
                                 std::int64_t &milliseconds) const
{
    if (m_page->format == Format::PrometheusText) {
        const auto number = parseMilliseconds({at, newline});
        milliseconds = number.value_or(0);
        return number.has_value();
    }
    const auto seconds = parseValue({at, newline});
    if (!seconds || !std::isfinite(*seconds))
        return false;
    milliseconds = millisecondsFromSeconds(*seconds);
    return true;
}

// The new line is not the expected one: either it stands further down and those before it are gone,
// or it is new.
bool PageComparer::resynchronise()
{
    const auto &rows = m_page->rows;
    const char *old = m_old;
    const std::size_t end = std::min(rows.size(), m_row + lookAhead);
    for (std::size_t row = m_row; row < end; ++row) {
        const std::size_t key = rows[row].isSample() ? rows[row].keyLength : rows[row].length;
        if (row > m_row && key <= static_cast<std::size_t>(m_newEnd - m_new) &&
            std::memcmp(old, m_new, key) == 0) {
            for (std::size_t gone = m_row; gone < row; ++gone)
                m_removed.push_back(static_cast<std::uint32_t>(gone));
            m_row = row;
            m_old = old;
            return true;
        }
        if (!rows[row].isSample())
            break;
        old += rows[row].length;
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
    m_insertions.push_back({static_cast<std::uint32_t>(m_row),
                            static_cast<std::uint32_t>(m_new - m_newBegin),
                            static_cast<std::uint32_t>(newline + 1 - m_newBegin)});
    m_new = newline + 1;
    return true;
}

// One of the two ended.
bool PageComparer::finish()
{
    for (; m_row < m_page->rows.size(); ++m_row) {
        if (!m_page->rows[m_row].isSample())
            return false;
        m_removed.push_back(static_cast<std::uint32_t>(m_row));
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
