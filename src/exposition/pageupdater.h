// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagecomparer.h"
#include "pagediff.h"
#include "pagereader.h"

#include <string>
#include <vector>

namespace vigie {

// Brings a page's table up to a new body that a PageComparer found to be nearly the same.
class PageUpdater
{
public:
    // False: nothing was changed, read the page whole. The body is exchanged for the old one.
    bool update(PageTable &page, std::string &body, SlotPool &pool, PageComparer &comparer);

    // The outcome, besides the comparer's changed().
    [[nodiscard]] const std::vector<std::uint32_t> &added() const { return m_added; }     // rows
    [[nodiscard]] const std::vector<std::uint32_t> &removed() const { return m_removed; } // slots
    [[nodiscard]] std::size_t bytesHeld() const;

private:
    [[nodiscard]] bool mayLeave(const PageTable &page, const PageComparer &comparer) const;
    bool readInsertions(PageTable &page, const PageComparer &comparer);
    void noteLeaving(const PageTable &page, const PageComparer &comparer);
    std::uint32_t slotOfInserted(const PageTable &page, const Row &row, std::size_t start,
                                 SlotPool &pool, PageComparer &comparer, std::size_t place);
    static void moveSteps(KnownSteps &steps, const PageComparer &comparer);
    void noteRemoved(SlotPool &pool);
    [[nodiscard]] static bool fitsInPlace(const PageComparer &comparer);
    void rebuild(PageTable &page, SlotPool &pool, PageComparer &comparer, std::size_t oldRowCount);
    std::uint32_t returningSlot(const PageTable &page, const Row &row, std::size_t start,
                                PageComparer &comparer);

    struct Leaving
    {
        std::string key;
        std::uint32_t slot = 0;
        double value = 0;
        RowExtra extra;
        std::size_t backCount = 0;
        bool isBack = false; // the line stands elsewhere now
    };
    std::vector<Leaving> m_leaving; // by key
    std::vector<std::uint32_t> m_added;
    std::vector<std::uint32_t> m_removed;
    PodVector<Row> m_rows;
};

} // namespace vigie
