// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetable.h"
#include "pageupdate.h"
#include "simdkernels.h"

#include <string>

namespace vigie {

// Compares a new body with the page read last, line by line where it is expected: nearly all have
// the same key, many another value, which is noted in the table at once. From sample to sample it
// takes the page's KnownSteps; what differs is compared row by row with the old body. Finds lines
// that came and went by looking a little ahead. Whatever else differs, the page has to be read
// whole.
class PageComparer
{
public:
    struct Insertion // a line to be read, before this row of the old page
    {
        std::uint32_t before = 0;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t step = 0; // that the row belongs to
    };
    struct Removal
    {
        std::uint32_t row = 0;
        std::uint32_t start = 0; // in the old body
        std::uint32_t step = 0;
    };

    explicit PageComparer(const HashKey &key);

    // False: read the page whole; nothing was noted.
    bool compare(PageTable &page, std::string &body, const SimdKernels &kernels);
    // Takes back what was noted in the table.
    void undo();

    [[nodiscard]] PodVector<PageUpdate::Value> &changed() { return m_changed; }
    [[nodiscard]] const PodVector<Insertion> &insertions() const { return m_insertions; }
    [[nodiscard]] const PodVector<Removal> &removed() const { return m_removed; }
    [[nodiscard]] std::size_t bytesHeld() const;

private:
    static constexpr std::size_t lookAhead = 64; // rows, for one that stands further down

    struct Content // what stands behind a row's key
    {
        std::uint32_t length = 0;
        double value = 0;
    };
    struct Before
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

    // A key that ends inside a name is no key: "m-1" beside "m2 3".
    static bool isKeyEnd(char last) { return last == ' ' || last == '\t' || last == '}'; }

    bool walk();
    void takeUsualSteps();
    bool takeValue(KnownStep &step, std::size_t row, const char *at);
    bool takeUnusualValue(Row &row);
    [[nodiscard]] bool isRestTheSame(const Row &row, const char *at) const;
    const char *scanAnyNumber(const char *at, double &value) const;
    bool takeTimestamp(const char *at, const char *newline, std::int64_t &milliseconds) const;
    const char *scanLongNumber(const char *at, double &value) const;
    void note(std::size_t row, std::uint32_t slot, const Content &old, const Content &now);
    void takeContent(Row &row, double value, const char *end);
    void takeTimed(Row &row, double value, std::int64_t timestampMs, const char *end);
    bool replaceLine(const Row &row);
    bool resynchronise();
    bool insertLine();
    bool finish();
    void advance(const Row &row);
    void enterStep(); // the one of the row at hand
    [[nodiscard]] bool isStepBroken() const;
    void settleRows(std::size_t end);
    void remove(std::size_t row, const char *start);

    HashKey m_key;
    PageTable *m_page = nullptr;
    const SimdKernels *m_kernels = nullptr;
    const char *m_old = nullptr; // where the row at hand starts
    const char *m_new = nullptr;
    const char *m_newEnd = nullptr;
    const char *m_readableEnd = nullptr;
    const char *m_newBegin = nullptr;
    std::size_t m_row = 0;
    std::size_t m_step = 0;        // that the row at hand belongs to
    std::size_t m_stepRow = 0;     // its first one
    std::size_t m_settledStep = 0; // from the one at hand up to this one the rows have been settled
    std::size_t m_settledRow = 0;
    std::size_t m_fetchLines = 0; // to be asked for with each step
    std::size_t m_effort = 0;     // rows looked at while out of step
    PodVector<Before> m_before;
    PodVector<TimeBefore> m_timesBefore;
    PodVector<PageUpdate::Value> m_changed;
    PodVector<Insertion> m_insertions;
    PodVector<Removal> m_removed;
};

} // namespace vigie
