// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"
#include "simdkernels.h"

#include <string>

namespace vigie {

// Compares a new body with the page read last, row by row where it is expected: most lines are the
// same bytes, most others differ in their value alone. Finds lines that came and went by looking a
// little ahead. Whatever else differs, the page has to be read whole.
class PageComparer
{
public:
    struct Change // the key is the same, the rest is not
    {
        std::uint32_t row = 0;
        std::uint32_t length = 0;
        double value = 0;
        std::int64_t timestampMs = 0;
    };
    struct Insertion // a line to be read, before this row of the old page
    {
        std::uint32_t before = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };

    // False: read the page whole.
    bool compare(const PageTable &page, const std::string &body, const SimdKernels &kernels);

    [[nodiscard]] const PodVector<Change> &changes() const { return m_changes; }
    [[nodiscard]] const PodVector<Insertion> &insertions() const { return m_insertions; }
    [[nodiscard]] const PodVector<std::uint32_t> &removed() const { return m_removed; } // rows
    [[nodiscard]] std::size_t bytesHeld() const
    {
        return m_changes.capacity() * sizeof(Change) + m_insertions.capacity() * sizeof(Insertion) +
               m_removed.capacity() * sizeof(std::uint32_t);
    }

private:
    bool takeChange(const Row &row, std::uint32_t index);
    bool takeTimestamp(const char *at, const char *newline, std::int64_t &milliseconds) const;
    bool resynchronise();
    bool insertLine();
    bool finish();
    void advance(const Row &row);

    const PageTable *m_page = nullptr;
    const SimdKernels *m_kernels = nullptr;
    const char *m_old = nullptr; // where the row at hand starts
    const char *m_new = nullptr;
    const char *m_newEnd = nullptr;
    const char *m_newBegin = nullptr;
    std::size_t m_row = 0;
    std::size_t m_effort = 0; // rows looked at while out of step
    PodVector<Change> m_changes;
    PodVector<Insertion> m_insertions;
    PodVector<std::uint32_t> m_removed;
};

} // namespace vigie
