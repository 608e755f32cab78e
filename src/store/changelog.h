// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace vigie {

// How the values of many series change from row to row. A change takes few bytes: by how much the
// value's bits differ from those before, and how many rows later. They stand in small pieces, of
// which each series has a chain, so that it is read without the others.
class ChangeLog
{
public:
    static constexpr std::uint32_t none = 0xffffffffU;
    static constexpr std::size_t maxRows = 128;

    // A series as it is now, and where its changes are.
    struct Series
    {
        double value = 0; // or a histogram's number
        std::uint32_t newest = none;
        std::uint8_t row = 0;  // of the last change
        std::uint8_t used = 0; // of the newest piece
        bool live = false;
        bool histogram = false;

        [[nodiscard]] bool hasChanged() const { return newest != none; }
    };

    // Rows come in ascending order; of several changes of one row the last counts.
    void add(Series &series, std::size_t row, double value, bool histogram);

    [[nodiscard]] std::size_t bytesHeld() const
    {
        return m_pages.size() * sizeof(Page) + m_pages.capacity() * sizeof(m_pages[0]);
    }

    // Goes through a series from before the first row on; for one series after another.
    class Reader
    {
    public:
        explicit Reader(const ChangeLog &log)
            : m_log(&log)
        {}

        void open(const Series &series);
        // To that row, which is behind the one before: whether it has a change.
        bool advance(std::size_t row);

        [[nodiscard]] double value() const { return m_value; }
        [[nodiscard]] bool histogram() const { return m_histogram; }
        [[nodiscard]] bool wasLive() const { return m_wasLive; } // before the first row

    private:
        void readRow();

        const ChangeLog *m_log;
        Bytes m_bytes; // of the pieces, with padding
        std::size_t m_next = 0;
        std::size_t m_end = 0;
        std::size_t m_row = 0; // of the change at m_next, whose head was read
        std::uint8_t m_head = 0;
        bool m_toggles = false;
        double m_value = 0;
        bool m_histogram = false;
        bool m_wasLive = false;
    };

private:
    struct Piece
    {
        std::uint32_t before; // the piece
        std::array<std::uint8_t, 28> bytes;
    };
    static constexpr std::size_t pageSize = 512;
    using Page = std::array<Piece, pageSize>;

    void put(Series &series, const std::uint8_t *bytes, std::size_t size);
    void addPiece(Series &series);
    [[nodiscard]] Piece &piece(std::uint32_t number) const
    {
        return (*m_pages[number / pageSize])[number % pageSize];
    }

    std::vector<std::unique_ptr<Page>> m_pages;
    std::uint32_t m_count = 0; // pieces
};

} // namespace vigie
