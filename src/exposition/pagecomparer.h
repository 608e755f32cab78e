// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"
#include "pageupdate.h"
#include "simdkernels.h"

#include <span>
#include <string>

namespace vigie {

// Compares a new body with the page read last, row by row where it is expected: nearly all lines
// have the same key, many another value, which is noted in the table at once. That a key is the
// same is told by its hash, so that the old page does not come through the cache once more. Finds
// lines that came and went by looking a little ahead. Whatever else differs, the page has to be
// read whole.
class PageComparer
{
public:
    struct Insertion // a line to be read, before this row of the old page
    {
        std::uint32_t before = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    struct Removal
    {
        std::uint32_t row = 0;
        std::uint32_t start = 0; // in the old body
    };

    PageComparer();

    // False: read the page whole; nothing was noted.
    bool compare(PageTable &page, const std::string &body, std::span<const std::uint32_t> slots,
                 const SimdKernels &kernels);
    // Takes back what was noted in the table.
    void undo();
    // For a row that was read, the line of which stands there.
    void setHash(Row &row, const char *line) const;

    [[nodiscard]] PodVector<PageUpdate::Value> &changed() { return m_changed; }
    [[nodiscard]] const PodVector<Insertion> &insertions() const { return m_insertions; }
    [[nodiscard]] const PodVector<Removal> &removed() const { return m_removed; }
    [[nodiscard]] std::size_t bytesHeld() const;

private:
    struct Before // of a row that was given new content
    {
        std::uint32_t row = 0;
        std::uint32_t length = 0;
        double value = 0;
    };
    struct TimeBefore
    {
        std::uint32_t extra = 0;
        std::int64_t timestampMs = 0;
    };
    // Where the next entries go, kept in registers.
    struct Notes
    {
        Before *before = nullptr;
        PageUpdate::Value *changed = nullptr;
        const Row *rows = nullptr;
        const std::uint32_t *slots = nullptr;
        std::uint32_t oldLength = 0; // of the row taken last

        void add(Row &row, double value, std::uint32_t length);
    };

    // A key that ends inside a name is no key: "m-1" beside "m2 3".
    static bool isKeyEnd(char last) { return last == ' ' || last == '\t' || last == '}'; }

    bool walk();
    void takeUsualRows();
    bool takeUnusualValue(Row &row);
    [[nodiscard]] bool isRestTheSame(const Row &row, const char *at) const;
    const char *scanAnyNumber(const char *at, double &value) const;
    bool takeTimestamp(const char *at, const char *newline, std::int64_t &milliseconds) const;
    bool takeUsualRow(Row &row, const char *&at, const char *last, Notes &notes);
    const char *scanLongNumber(const char *at, double &value) const;
    Notes startNotes();
    void endNotes(const Notes &notes);
    void takeContent(Row &row, double value, const char *end);
    void takeTimed(Row &row, double value, std::int64_t timestampMs, const char *end);
    bool replaceLine(const Row &row);
    bool resynchronise();
    bool insertLine();
    bool finish();
    void hashRows() const;
    void advance(const Row &row);
    void remove(std::size_t row, const char *start);

    HashKey m_key;
    PageTable *m_page = nullptr;
    const SimdKernels *m_kernels = nullptr;
    std::span<const std::uint32_t> m_slots;
    const char *m_old = nullptr; // where the row at hand starts
    const char *m_new = nullptr;
    const char *m_newEnd = nullptr;
    const char *m_newBegin = nullptr;
    std::size_t m_row = 0;
    std::size_t m_effort = 0; // rows looked at while out of step
    std::size_t m_beforeCount = 0;
    std::size_t m_changedCount = 0;
    PodVector<Before> m_before;
    PodVector<TimeBefore> m_timesBefore;
    PodVector<PageUpdate::Value> m_changed;
    PodVector<Insertion> m_insertions;
    PodVector<Removal> m_removed;
};

} // namespace vigie
