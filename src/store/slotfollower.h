// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrapeappender.h"
#include "seriesbatch.h"
#include "targetrows.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace vigie {

class ScrapeLabels;

// Makes rows of what a reader says of its slots: knows which series each stands for, and which
// place in the target's rows the series has.
class SlotFollower
{
public:
    SlotFollower(SeriesStore::Private &store, ScrapeLabels &labels, TargetRows &rows)
        : m_store(store)
        , m_labels(labels)
        , m_rows(rows)
    {}

    // Commits the page's row; nowMs is when it came.
    [[nodiscard]] AppendCounts apply(std::int64_t startMs, std::int64_t nowMs,
                                     const PageUpdate &update);
    [[nodiscard]] std::size_t bytesHeld() const;

private:
    struct Slot // of the reader
    {
        enum Kind : std::uint32_t {
            None,
            Row,    // a place among the rows
            Loose,  // a series that has its own timestamps
            Shadow, // the series of another slot, once more: a duplicate, which is not stored
        };
        std::uint32_t series = 0;
        std::uint32_t place : 30 = 0;
        std::uint32_t kind : 2 = None;
    };
    struct Added // the series of a batch
    {
        std::uint32_t slot = 0;
        double value = 0;
        std::int64_t timestampMs = 0;
        std::int64_t startTimeMs = 0;
        const NativeHistogram *histogram = nullptr; // the reader's

        // Set where it stays: a copy of what was just written in parts would have to wait until
        // all writes before are done, which new series make many of.
        void putAt(std::uint32_t place, RowValue &row) const
        {
            row.place = place;
            row.value = value;
            row.startTimeMs = startTimeMs;
            if (histogram != nullptr)
                row.histogram = copyOf(histogram);
        }
        [[nodiscard]] RowValue at(std::uint32_t place) const
        {
            RowValue row;
            putAt(place, row);
            return row;
        }
    };

    void remapAll();
    void remove(std::uint32_t slot);
    void add(const PageUpdate::Series &series);
    void expect(std::size_t added);
    void finishBatch();
    void takeAdded(const SeriesBatch::Series &series, const Added &added);
    void change(const PageUpdate::Value &value);
    void appendLoose(std::uint32_t series, std::int64_t timeMs, const RowValue &value);
    void promoteShadows();
    void setRows();
    void setChanged(const PageUpdate::Value &value);
    void commitRow(std::int64_t startMs, const PageUpdate &update);

    SeriesStore::Private &m_store;
    ScrapeLabels &m_labels;
    TargetRows &m_rows;
    std::vector<Slot> m_slots;
    std::unordered_map<std::uint32_t, RowValue> m_shadows; // by slot
    std::vector<bool> m_taken;                             // places that got a slot

    // Of the update in work.
    std::int64_t m_nowMs = 0;
    AppendCounts m_counts;
    std::vector<std::uint32_t> m_drops; // places
    std::vector<RowValue> m_sets;       // for the row that is committed next
    SeriesBatch m_batch;
    std::vector<Added> m_batched;
};

} // namespace vigie
