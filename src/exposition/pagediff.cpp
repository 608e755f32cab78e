// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagediff.h"

#include "rowcursor.h"

#include <bit>
#include <functional>
#include <string>
#include <utility>

namespace vigie {

namespace {

bool sameSeries(const PageTable &a, const Row &rowA, std::size_t startA, const PageTable &b,
                const Row &rowB, std::size_t startB)
{
    if (rowA.labelCount != rowB.labelCount || a.name(rowA, startA) != b.name(rowB, startB))
        return false;
    for (std::uint32_t i = 0; i < rowA.labelCount; ++i) {
        const Label labelA = a.label(rowA, i, startA);
        const Label labelB = b.label(rowB, i, startB);
        if (labelA.value != labelB.value || labelA.name != labelB.name)
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
        extraA.hasStartTime != extraB.hasStartTime || extraA.startTimeMs != extraB.startTimeMs ||
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
    std::uint64_t hash = hashText(row.labelCount, page.name(row, start));
    for (std::uint32_t i = 0; i < row.labelCount; ++i) {
        const Label label = page.label(row, i, start);
        hash = hashText(hash, label.name);
        hash = hashText(hash, label.value);
    }
    return hash ^ (hash >> 32U);
}

// The rows of a page that wait to be found again; those of the same series in page order.
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
        std::uint32_t &place = find(hash, m_page, m_page.rows[row], start);
        const auto node = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes.push_back({row, none});
        if (place == none) {
            place = static_cast<std::uint32_t>(m_groups.size());
            m_groups.push_back({hash, start, row, node, node});
            return;
        }
        Group &group = m_groups[place];
        m_nodes[group.last].next = node;
        group.last = node;
    }

    std::uint32_t take(const PageTable &page, const Row &row, std::size_t start)
    {
        const std::uint32_t place = find(hashSeries(page, row, start), page, row, start);
        if (place == none || m_groups[place].first == none)
            return none;
        Node &node = m_nodes[m_groups[place].first];
        m_groups[place].first = node.next;
        return std::exchange(node.row, none);
    }

    template <typename Function>
    void forEachLeft(Function function) const
    {
        for (const Node &node : m_nodes) {
            if (node.row != none)
                function(node.row);
        }
    }

private:
    struct Group
    {
        std::uint64_t hash = 0;
        std::size_t start = 0;
        std::uint32_t row = 0; // one of them, to compare with
        std::uint32_t first = none;
        std::uint32_t last = none;
    };
    struct Node
    {
        std::uint32_t row = none; // none: taken
        std::uint32_t next = none;
    };

    std::uint32_t &find(std::uint64_t hash, const PageTable &page, const Row &row,
                        std::size_t start)
    {
        std::size_t i = hash & (m_table.size() - 1);
        while (m_table[i] != none) {
            const Group &group = m_groups[m_table[i]];
            if (group.hash == hash &&
                sameSeries(m_page, m_page.rows[group.row], group.start, page, row, start))
                break;
            i = (i + 1) & (m_table.size() - 1);
        }
        return m_table[i];
    }

    const PageTable &m_page;
    std::vector<std::uint32_t> m_table; // into m_groups
    std::vector<Group> m_groups;
    std::vector<Node> m_nodes;
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
    append(page.name(row, start));
    for (std::uint32_t i = 0; i < row.labelCount; ++i) {
        const Label label = page.label(row, i, start);
        append(label.name);
        append(label.value);
    }
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

void comparePages(const PageTable &oldPage, PageTable &newPage, SlotPool &slots, PageDiff &diff)
{
    RowCursor before(oldPage);
    RowCursor after(newPage);
    before.toSample();
    after.toSample();
    const auto keep = [&](std::uint32_t oldRow, std::uint32_t newRow) {
        newPage.rows[newRow].slot = oldPage.rows[oldRow].slot;
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
        newPage.rows[after.index()].slot = slots.take();
        diff.added.push_back(after.index());
    }
    waiting.forEachLeft([&](std::uint32_t row) {
        diff.removed.push_back(oldPage.rows[row].slot);
        slots.giveBack(oldPage.rows[row].slot);
    });
}

} // namespace vigie
