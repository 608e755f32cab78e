// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vigie {

// The slots of a target's series: what lasts from page to page.
class SlotPool
{
public:
    std::uint32_t take()
    {
        if (m_free.empty())
            return m_next++;
        const std::uint32_t slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    // None but the first ones are taken.
    void takeFirst(std::size_t count)
    {
        clear();
        m_next = static_cast<std::uint32_t>(count);
    }
    void giveBack(std::uint32_t slot); // may be taken again after the next settle()
    void settle();
    void clear();

private:
    std::vector<std::uint32_t> m_free;
    std::vector<std::uint32_t> m_leaving;
    std::uint32_t m_next = 0;
};

// Which rows of a page are new, changed and gone against an older one.
struct PageDiff
{
    std::vector<std::uint32_t> added;   // rows of the new page
    std::vector<std::uint32_t> changed; // rows of the new page
    std::vector<std::uint32_t> removed; // slots

    void clear();
};

// Name and labels as they are meant, in one string.
void appendSeriesKey(const PageTable &page, const Row &row, std::size_t start, std::string &key);

inline constexpr std::uint32_t noSlot = 0xffffffffU;

// Compares by names and labels as they are meant, whatever the formats. The new page's rows get
// their slots.
void comparePages(const PageTable &oldPage, PageTable &newPage, SlotPool &slots, PageDiff &diff);

} // namespace vigie
