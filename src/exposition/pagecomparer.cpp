// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecomparer.h"

#include "fastnumber.h"
#include "numbers.h"
#include "readableend.h"
#include "shorttext.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace vigie {

namespace {

// The new page and its steps are asked for this far ahead: hardly any stays in a core's cache.
constexpr std::size_t fetchAhead = 8192;
constexpr std::size_t stepsAhead = 40;
constexpr std::size_t cacheLine = 64;

constexpr std::ptrdiff_t readableBehindKey = ReadableEnd::room;

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

} // namespace

PageComparer::PageComparer(const HashKey &key)
    : m_key(key)
{}

std::size_t PageComparer::bytesHeld() const
{
    return m_before.capacity() * sizeof(Before) + m_timesBefore.capacity() * sizeof(TimeBefore) +
           m_changed.capacity() * sizeof(PageUpdate::Value) +
           m_insertions.capacity() * sizeof(Insertion) + m_removed.capacity() * sizeof(Removal);
}

bool PageComparer::compare(PageTable &page, std::string &body, const SimdKernels &kernels)
{
    m_page = &page;
    m_kernels = &kernels;
    m_old = page.body.data();
    m_new = m_newBegin = body.data();
    m_newEnd = m_new + body.size();
    const ReadableEnd readable(body);
    m_readableEnd = m_new + body.size();
    m_row = 0;
    m_step = 0;
    m_stepRow = 0;
    m_settledStep = 0;
    m_settledRow = 0;
    m_effort = 0;
    m_before.clear();
    m_changed.clear();
    m_timesBefore.clear();
    m_insertions.clear();
    m_removed.clear();
    if (!page.steps.areMadeWith(kernels)) {
        page.steps.settle(page.rows);
        page.steps.make(page.rows, page.body, kernels, m_key);
    }
    m_fetchLines =
        std::min(body.size() / (cacheLine * page.steps.size() + 1) + 1, fetchAhead / cacheLine);
    enterStep();
    const bool done = walk() && finish();
    if (!done)
        undo();
    else if (!m_before.empty())
        page.steps.setAhead();
    return done;
}

void PageComparer::undo()
{
    m_page->steps.settle(m_page->rows);
    for (const Before &before : m_before) {
        Row &row = m_page->rows[before.row];
        row.length = row.keyLength + before.length;
        row.value = before.value;
    }
    for (const TimeBefore &before : m_timesBefore)
        m_page->extras[before.extra].timestampMs = before.timestampMs;
    m_page->steps.clear();
}

bool PageComparer::walk()
{
    const std::size_t count = m_page->rows.size();
    for (;;) {
        takeUsualSteps();
        if (m_row == count || m_new == m_newEnd)
            return true;
        settleRows(m_row + lookAhead);
        Row &row = m_page->rows[m_row];
        const std::uint32_t length = row.isSample() ? row.keyLength : row.length;
        const std::ptrdiff_t left = m_newEnd - m_new;
        if (length > left || std::memcmp(m_new, m_old, length) != 0) {
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
    enterStep();
}

void PageComparer::enterStep()
{
    KnownSteps &steps = m_page->steps;
    while (m_step < steps.size() && m_row == m_stepRow + steps[m_step].rows)
        m_stepRow += steps[m_step++].rows;
}

// A line came above the sample of the step at hand, so that its rows are gone through one by one.
bool PageComparer::isStepBroken() const
{
    return m_row != m_stepRow || (!m_insertions.empty() && m_insertions.back().step == m_step);
}

// From the row at hand on, which is where rows are looked at, and at least to the end of its step.
void PageComparer::settleRows(std::size_t end)
{
    KnownSteps &steps = m_page->steps;
    if (!steps.areAhead())
        return;
    if (m_settledStep <= m_step) {
        m_settledStep = m_step;
        m_settledRow = m_stepRow;
    }
    for (; m_settledStep < steps.size() && m_settledRow < end; ++m_settledStep) {
        steps.settle(m_page->rows, m_settledStep, m_settledRow);
        m_settledRow += steps[m_settledStep].rows;
    }
}

// Samples of the same key, and below the same lines, with nothing but a value behind it.
void PageComparer::takeUsualSteps()
{
    if (isStepBroken())
        return;
    // Behind the key a number is read in one go.
    const std::ptrdiff_t size = m_readableEnd - m_newBegin;
    const char *const last = m_newBegin + std::max<std::ptrdiff_t>(size - readableBehindKey, 0);
    KnownSteps &steps = m_page->steps;
    KnownStep *step = steps.begin() + m_step;
    const char *at = m_new;
    const char *old = m_old;
    std::size_t row = m_row;
    for (; step != steps.end(); ++step) {
        for (std::size_t i = 0; i < m_fetchLines; ++i)
            __builtin_prefetch(at + fetchAhead + cacheLine * i, 0, 3);
        __builtin_prefetch(step + stepsAhead, 1, 3);
        if (std::ptrdiff_t{step->length} > last - at ||
            m_kernels->hash(at, step->length, m_key) != step->hash)
            break;
        const char *const value = at + step->length;
        const std::uint32_t oldLength = step->valueLength;
        const bool isSame =
            oldLength <= KnownStep::mostText && sameShortText(step->text.data(), value, oldLength);
        if (!isSame && !takeValue(*step, row + step->rows - 1, value))
            break;
        old += step->length + oldLength;
        row += step->rows;
        at = value + step->valueLength;
    }
    m_new = at;
    m_old = old;
    m_step = static_cast<std::size_t>(step - steps.begin());
    m_row = m_stepRow = row;
    enterStep();
}

// False: it is no number alone.
bool PageComparer::takeValue(KnownStep &step, std::size_t row, const char *at)
{
    double value = 0;
    const char *newline = scanUsualNumber(at, value);
    if (newline == nullptr || *newline != '\n')
        newline = scanLongNumber(at, value);
    if (newline == nullptr || newline - at >= KnownStep::longestValue)
        return false;
    const auto length = static_cast<std::uint16_t>(newline + 1 - at);
    note(row, step.slot, {step.valueLength, step.value}, {length, value});
    step.value = value;
    std::memcpy(step.text.data(), at, step.text.size()); // that much is readable
    // Most have as many digits as before: then the next line does not wait for this number.
    if (step.valueLength != length)
        step.valueLength = length;
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

// Entries are written in place: it may be one for every line.
inline void PageComparer::note(std::size_t row, std::uint32_t slot, const Content &old,
                               const Content &now)
{
    const bool isNew = !sameBits(old.value, now.value);
    if (isNew || now.length != old.length) {
        m_before.resize(m_before.size() + 1);
        m_before.back() = {static_cast<std::uint32_t>(row), old.length, old.value};
    }
    if (isNew) {
        m_changed.resize(m_changed.size() + 1);
        m_changed.back() = {slot, false, now.value, 0, nullptr, 0};
    }
}

void PageComparer::takeContent(Row &row, double value, const char *end)
{
    const std::size_t index = m_row;
    const std::uint32_t oldLength = row.length - row.keyLength;
    const char *const at = m_new + row.keyLength;
    const auto length = static_cast<std::uint32_t>(end - at);
    if (m_step < m_page->steps.size()) {
        KnownStep &step = m_page->steps[m_step];
        step.setValue(value, at, length);
    }
    advance(row);
    note(index, row.slot, {oldLength, row.value}, {length, value});
    row.value = value;
    row.length = row.keyLength + length;
    m_new = end;
}

void PageComparer::takeTimed(Row &row, double value, std::int64_t timestampMs, const char *end)
{
    const std::uint32_t slot = row.slot;
    const std::size_t changedCount = m_changed.size();
    takeContent(row, value, end);
    RowExtra &extra = m_page->extras[row.extra - 1];
    if (extra.timestampMs != timestampMs) {
        m_timesBefore.push_back({row.extra - 1, extra.timestampMs});
        extra.timestampMs = timestampMs;
        if (m_changed.size() == changedCount)
            m_changed.push_back({slot, false, value, 0, nullptr, 0});
    }
    if (m_changed.size() == changedCount)
        return;
    PageUpdate::Value &changed = m_changed.back();
    changed.hasTimestamp = true;
    changed.timestampMs = timestampMs;
    changed.startTimeMs = extra.startTimeMs;
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
