// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagediff.h"

#include "rowcursor.h"

#include <bit>
#include <functional>
#include <string>

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

std::uint64_t hashText(std::uint64_t hash, std::string_view text)
{
    return (hash ^ std::hash<std::string_view>{}(text)) * 0x9e3779b97f4a7c15U + 0x7f4a7c15U;
}

std::uint64_t hashSeries(const PageTable &page, const Row &row, std::size_t start)
{
    std::uint64_t hash = hashText(row.labelCount, page.text(row.name, start));
    for (std::uint32_t i = 0; i < row.labelCount; ++i) {
        const LabelSpan &label = page.labels[row.firstLabel + i];
        hash = hashText(hash, page.text(label.name, start));
        hash = hashText(hash, page.text(label.value, start));
    }
    return hash ^ (hash >> 32U);
}

// The rows of a page that wait to be found again; the same series twice in page order.
class SeriesByHash
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    explicit SeriesByHash(const PageTable &page)
        : m_page(page)
    {
        std::size_t size = 64;
        while (size < page.sampleCount * 2)
            size *= 2;
        m_table.assign(size, none);
    }

    void add(std::uint32_t row, std::size_t start)
    {
        const std::uint64_t hash = hashSeries(m_page, m_page.rows[row], start);
        std::size_t i = hash & (m_table.size() - 1);
        while (m_table[i] != none)
            i = (i + 1) & (m_table.size() - 1);
        m_table[i] = static_cast<std::uint32_t>(m_waiting.size());
        m_waiting.push_back({hash, start, row, false});
    }

    std::uint32_t take(const PageTable &page, const Row &row, std::size_t start)
    {
        const std::uint64_t hash = hashSeries(page, row, start);
        for (std::size_t i = hash & (m_table.size() - 1); m_table[i] != none;
             i = (i + 1) & (m_table.size() - 1)) {
            Waiting &waiting = m_waiting[m_table[i]];
            if (waiting.isTaken || waiting.hash != hash ||
                !sameSeries(m_page, m_page.rows[waiting.row], waiting.start, page, row, start))
                continue;
            waiting.isTaken = true;
            return waiting.row;
        }
        return none;
    }

    template <typename Function>
    void forEachLeft(Function function) const
    {
        for (const Waiting &waiting : m_waiting) {
            if (!waiting.isTaken)
                function(waiting.row);
        }
    }

private:
    struct Waiting
    {
        std::uint64_t hash = 0;
        std::size_t start = 0;
        std::uint32_t row = 0;
        bool isTaken = false;
    };

    const PageTable &m_page;
    std::vector<std::uint32_t> m_table; // into m_waiting
    std::vector<Waiting> m_waiting;
};

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
    // Behind the first difference by hash.
    SeriesByHash waiting(oldPage);
    for (; !before.atEnd(); before.nextSample())
        waiting.add(before.index(), before.start());
    for (; !after.atEnd(); after.nextSample()) {
        const std::uint32_t row = waiting.take(newPage, after.row(), after.start());
        if (row != SeriesByHash::none) {
            keep(row, after.index());
            continue;
        }
        newSlots[after.index()] = slots.take();
        diff.added.push_back(after.index());
    }
    waiting.forEachLeft([&](std::uint32_t row) {
        diff.removed.push_back(oldSlots[row]);
        slots.giveBack(oldSlots[row]);
    });
}

} // namespace vigie
