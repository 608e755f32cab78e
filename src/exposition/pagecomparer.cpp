// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomparer.h"

#include "fastnumber.h"
#include "numbers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

namespace vigie {

namespace {

// The new page is asked for this far ahead: hardly any stays in a core's cache.
constexpr std::ptrdiff_t fetchAhead = 8192;

constexpr std::ptrdiff_t notesAtOnce = 256;
constexpr std::ptrdiff_t readableBehindKey = 32;

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

} // namespace

PageComparer::PageComparer()
{
    std::random_device random;
    for (std::uint64_t &word : m_key.words)
        word = std::uint64_t{random()} << 32U | random();
}

std::size_t PageComparer::bytesHeld() const
{
    return m_before.capacity() * sizeof(Before) + m_timesBefore.capacity() * sizeof(TimeBefore) +
           m_changed.capacity() * sizeof(PageUpdate::Value) +
           m_insertions.capacity() * sizeof(Insertion) + m_removed.capacity() * sizeof(Removal);
}

bool PageComparer::compare(PageTable &page, const std::string &body,
                           std::span<const std::uint32_t> slots, const SimdKernels &kernels)
{
    m_page = &page;
    m_kernels = &kernels;
    m_slots = slots;
    m_old = page.body.data();
    m_new = m_newBegin = body.data();
    m_newEnd = m_new + body.size();
    m_row = 0;
    m_effort = 0;
    m_beforeCount = 0;
    m_changedCount = 0;
    m_timesBefore.clear();
    m_insertions.clear();
    m_removed.clear();
    if (page.hashedBy != &kernels)
        hashRows();
    const bool done = walk() && finish();
    m_before.resize(m_beforeCount);
    m_changed.resize(m_changedCount);
    if (!done)
        undo();
    return done;
}

void PageComparer::hashRows() const
{
    const char *line = m_page->body.data();
    for (Row &row : m_page->rows) {
        setHash(row, line);
        line += row.length;
    }
    m_page->hashedBy = m_kernels;
}

void PageComparer::setHash(Row &row, const char *line) const
{
    row.hash = m_kernels->hash(line, row.isSample() ? row.keyLength : row.length, m_key);
}

void PageComparer::undo()
{
    for (const Before &before : m_before) {
        Row &row = m_page->rows[before.row];
        row.length = before.length;
        row.value = before.value;
    }
    for (const TimeBefore &before : m_timesBefore)
        m_page->extras[before.extra].timestampMs = before.timestampMs;
}

bool PageComparer::walk()
{
    const std::size_t count = m_page->rows.size();
    for (;;) {
        takeUsualRows();
        if (m_row == count || m_new == m_newEnd)
            return true;
        Row &row = m_page->rows[m_row];
        const std::uint32_t length = row.isSample() ? row.keyLength : row.length;
        const std::ptrdiff_t left = m_newEnd - m_new;
        if (length > left || m_kernels->hash(m_new, length, m_key) != row.hash) {
            if (!resynchronise())
                return false;
        } else if (row.isSample()) {
            if (!takeUnusualValue(row))
                return false;
        } else {
            // The last line may lack its newline: nothing may follow it then.
            if (m_new[length - 1] != '\n' && length != left)
                return false;
            m_new += length;
            advance(row);
        }
    }
}

void PageComparer::advance(const Row &row)
{
    m_old += row.length;
    ++m_row;
}

// Rows of the same key with nothing but a value behind it.
void PageComparer::takeUsualRows()
{
    const Row *const end = m_page->rows.end();
    Row *row = m_page->rows.data() + m_row;
    const char *at = m_new;
    const char *old = m_old;
    // Behind the key a number is read in one go.
    const char *const last =
        m_newBegin + std::max<std::ptrdiff_t>(m_newEnd - m_newBegin - readableBehindKey, 0);
    for (bool goesOn = true; goesOn && row != end;) {
        Notes notes = startNotes();
        const Row *const blockEnd = row + std::min<std::ptrdiff_t>(end - row, notesAtOnce);
        while (row != blockEnd && (goesOn = takeUsualRow(*row, at, last, notes))) {
            old += notes.oldLength;
            ++row;
        }
        endNotes(notes);
    }
    m_row = static_cast<std::size_t>(row - m_page->rows.data());
    m_new = at;
    m_old = old;
}

inline PageComparer::Notes PageComparer::startNotes()
{
    m_before.reserve(m_beforeCount + notesAtOnce);
    m_changed.reserve(m_changedCount + notesAtOnce);
    return {m_before.data() + m_beforeCount, m_changed.data() + m_changedCount, m_page->rows.data(),
            m_slots.data(), 0};
}

inline void PageComparer::endNotes(const Notes &notes)
{
    m_beforeCount = static_cast<std::size_t>(notes.before - m_before.data());
    m_changedCount = static_cast<std::size_t>(notes.changed - m_changed.data());
}

inline bool PageComparer::takeUsualRow(Row &row, const char *&at, const char *last, Notes &notes)
{
    const bool isSample = row.isSample();
    const std::uint32_t oldLength = row.length;
    const std::uint32_t length = isSample ? row.keyLength : oldLength;
    const std::ptrdiff_t left = last - at;
    if (left > fetchAhead + oldLength) {
        // Not in a function of its own: one without effects would be left out.
        for (std::uint32_t ahead = 0; ahead < oldLength; ahead += 64)
            __builtin_prefetch(at + ahead + fetchAhead, 0, 3);
    }
    if (length > left || m_kernels->hash(at, length, m_key) != row.hash)
        return false;
    const char *behind = at + length;
    notes.oldLength = oldLength;
    if (!isSample) {
        at = behind;
        return true;
    }
    if (row.extra != 0 || behind[-1] != ' ')
        return false;
    double value = 0;
    behind = scanUsualNumber(behind, value);
    if (behind == nullptr || *behind != '\n') {
        behind = scanLongNumber(at + length, value);
        if (behind == nullptr)
            return false;
    }
    ++behind;
    notes.add(row, value, static_cast<std::uint32_t>(behind - at));
    at = behind;
    return true;
}

// A number that needs the general parser; null where the line does not end behind it.
const char *PageComparer::scanLongNumber(const char *at, double &value) const
{
    const auto *const newline =
        static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(m_newEnd - at)));
    const auto number = newline == nullptr ? std::nullopt : parseValue({at, newline});
    value = number.value_or(0);
    return number ? newline : nullptr;
}

// Without a branch on whether anything changed, which nobody could foresee.
inline void PageComparer::Notes::add(Row &row, double value, std::uint32_t length)
{
    const auto index = static_cast<std::uint32_t>(&row - rows);
    const bool isNew = !sameBits(row.value, value);
    *before = {index, row.length, row.value};
    *changed = {slots[index], false, value, 0, nullptr, 0};
    before += isNew || length != row.length ? 1 : 0;
    changed += isNew ? 1 : 0;
    row.value = value;
    row.length = length;
}

void PageComparer::takeContent(Row &row, double value, const char *end)
{
    m_old += row.length;
    Notes notes = startNotes();
    notes.add(row, value, static_cast<std::uint32_t>(end - m_new));
    endNotes(notes);
    ++m_row;
    m_new = end;
}

void PageComparer::takeTimed(Row &row, double value, std::int64_t timestampMs, const char *end)
{
    RowExtra &extra = m_page->extras[row.extra - 1];
    const std::size_t changedCount = m_changedCount;
    takeContent(row, value, end);
    // Its entry has been written, taken or not.
    PageUpdate::Value &changed = m_changed.data()[changedCount];
    changed.hasTimestamp = true;
    changed.timestampMs = timestampMs;
    changed.startTimeMs = extra.startTimeMs;
    if (extra.timestampMs == timestampMs)
        return;
    m_changedCount = changedCount + 1;
    m_timesBefore.push_back({row.extra - 1, extra.timestampMs});
    extra.timestampMs = timestampMs;
}

// Exemplars are compared with the old page, as is a last line, which may lack its newline.
bool PageComparer::isRestTheSame(const Row &row, const char *at) const
{
    const std::size_t rest = row.length - row.keyLength;
    return rest <= static_cast<std::size_t>(m_newEnd - at) &&
           std::memcmp(m_old + row.keyLength, at, rest) == 0 &&
           (at[rest - 1] == '\n' || at + rest == m_newEnd);
}

// Null where there is none.
const char *PageComparer::scanAnyNumber(const char *at, double &value) const
{
    const char *behind = m_newEnd - at >= readableBehindKey ? scanUsualNumber(at, value)
                                                            : scanSimpleNumber(at, value);
    if (behind != nullptr)
        return behind;
    behind = at;
    while (behind != m_newEnd && *behind != ' ' && *behind != '\t' && *behind != '\n' &&
           *behind != '{')
        ++behind;
    const auto number = parseValue({at, behind});
    value = number.value_or(0);
    return number ? behind : nullptr;
}

bool PageComparer::takeUnusualValue(Row &row)
{
    const char *const at = m_new + row.keyLength;
    if (!isKeyEnd(at[-1]))
        return false;
    const RowExtra *const extra = m_page->extra(row);
    const bool hasExemplars = extra != nullptr && extra->exemplarCount != 0;
    const bool isLast = m_row + 1 == m_page->rows.size();
    if ((hasExemplars || isLast) && isRestTheSame(row, at)) {
        m_new = at + row.length - row.keyLength;
        advance(row);
        return true;
    }
    double value = 0;
    const char *const behind = scanAnyNumber(at, value);
    if (behind == nullptr)
        return false;
    const auto *const newline = static_cast<const char *>(
        std::memchr(behind, '\n', static_cast<std::size_t>(m_newEnd - behind)));
    if (newline == nullptr)
        return false;
    const bool isTimed = extra != nullptr && extra->hasTimestamp;
    std::int64_t timestampMs = 0;
    const bool isPlain = isTimed ? *behind == ' ' && takeTimestamp(behind + 1, newline, timestampMs)
                                 : behind == newline;
    if (hasExemplars || !isPlain)
        return replaceLine(row);
    if (isTimed)
        takeTimed(row, value, timestampMs, newline + 1);
    else
        takeContent(row, value, newline + 1);
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

} // namespace vigie
