// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagediff.h"

#include "rowcursor.h"

#include <bit>
#include <string>
#include <unordered_map>

namespace vigie {

namespace {

bool sameSeries(const PageTable &a, const Row &rowA, std::size_t startA, const PageTable &b,
                const Row &rowB, std::size_t startB)
{
    if (rowA.labelCount != rowB.labelCount ||
        a.text(rowA.name, startA) != b.text(rowB.name, startB))
        return false;
    for (std::uint32_t i = 0; i < rowA.labelCount; ++i) {
        const LabelSpan &labelA = a.labels[rowA.firstLabel + i];
        const LabelSpan &labelB = b.labels[rowB.firstLabel + i];
        if (a.text(labelA.value, startA) != b.text(labelB.value, startB) ||
            a.text(labelA.name, startA) != b.text(labelB.name, startB))
            return false;
    }
    return true;
}

bool sameHistogram(const NativeHistogram &a, const NativeHistogram &b)
{
    const auto bits = [](double value) {
        return std::bit_cast<std::uint64_t>(value);
    };
    if (bits(a.sum) != bits(b.sum))
        return false;
    NativeHistogram other = b;
    other.sum = 0;
    NativeHistogram one = a;
    one.sum = 0;
    return one == other;
}

bool sameContent(const PageTable &a, const Row &rowA, const PageTable &b, const Row &rowB)
{
    if (std::bit_cast<std::uint64_t>(rowA.value) != std::bit_cast<std::uint64_t>(rowB.value))
        return false;
    const RowExtra none;
    const RowExtra &extraA = rowA.extra == 0 ? none : a.extras[rowA.extra - 1];
    const RowExtra &extraB = rowB.extra == 0 ? none : b.extras[rowB.extra - 1];
    if (extraA.hasTimestamp != extraB.hasTimestamp || extraA.timestampMs != extraB.timestampMs ||
        (extraA.histogram == 0) != (extraB.histogram == 0))
        return false;
    return extraA.histogram == 0 ||
           sameHistogram(a.histograms[extraA.histogram - 1], b.histograms[extraB.histogram - 1]);
}

} // namespace

void appendSeriesKey(const PageTable &page, const Row &row, std::size_t start, std::string &key)
{
    const auto append = [&](std::string_view text) {
        const auto length = static_cast<std::uint32_t>(text.size());
        key.append(reinterpret_cast<const char *>(&length), sizeof length);
        key.append(text);
    };
    key.clear();
    append(page.text(row.name, start));
    for (std::uint32_t i = 0; i < row.labelCount; ++i) {
        append(page.text(page.labels[row.firstLabel + i].name, start));
        append(page.text(page.labels[row.firstLabel + i].value, start));
    }
}

std::uint32_t SlotPool::take()
{
    if (m_free.empty())
        return m_next++;
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void SlotPool::giveBack(std::uint32_t slot)
{
    m_leaving.push_back(slot);
}

void SlotPool::settle()
{
    m_free.insert(m_free.end(), m_leaving.begin(), m_leaving.end());
    m_leaving.clear();
}

void SlotPool::clear()
{
    m_free.clear();
    m_leaving.clear();
    m_next = 0;
}

void PageDiff::clear()
{
    added.clear();
    changed.clear();
    removed.clear();
}

void comparePages(const PageTable &oldPage, const std::vector<std::uint32_t> &oldSlots,
                  const PageTable &newPage, std::vector<std::uint32_t> &newSlots, SlotPool &slots,
                  PageDiff &diff)
{
    newSlots.assign(newPage.rows.size(), noSlot);
    RowCursor before(oldPage);
    RowCursor after(newPage);
    before.toSample();
    after.toSample();
    const auto keep = [&](std::uint32_t oldRow, std::uint32_t newRow) {
        newSlots[newRow] = oldSlots[oldRow];
        if (!sameContent(oldPage, oldPage.rows[oldRow], newPage, newPage.rows[newRow]))
            diff.changed.push_back(newRow);
    };
    while (!before.atEnd() && !after.atEnd() &&
           sameSeries(oldPage, before.row(), before.start(), newPage, after.row(), after.start())) {
        keep(before.index(), after.index());
        before.nextSample();
        after.nextSample();
    }
    // Behind the first difference by key; the same key twice pairs up in page order.
    std::unordered_map<std::string, std::vector<std::uint32_t>> waiting;
    std::string key;
    for (; !before.atEnd(); before.nextSample()) {
        appendSeriesKey(oldPage, before.row(), before.start(), key);
        waiting[key].push_back(before.index());
    }
    for (; !after.atEnd(); after.nextSample()) {
        const auto found =
            waiting.find((appendSeriesKey(newPage, after.row(), after.start(), key), key));
        if (found == waiting.end() || found->second.empty()) {
            newSlots[after.index()] = slots.take();
            diff.added.push_back(after.index());
            continue;
        }
        keep(found->second.front(), after.index());
        found->second.erase(found->second.begin());
    }
    for (const auto &[text, rows] : waiting) {
        for (const std::uint32_t row : rows) {
            diff.removed.push_back(oldSlots[row]);
            slots.giveBack(oldSlots[row]);
        }
    }
}

} // namespace vigie
