// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groupview.h"
#include "storedsample.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace vigie {

// Series whose points are kept together: the series of one target, or all with times of their own.
// A series has a place in it, which is given to another once nothing of the series is left.
class SeriesGroup
{
public:
    struct Traits
    {
        bool inOrder = true; // segments follow one another in time
        bool lasting = true; // worth a place in files
    };
    explicit SeriesGroup(std::shared_ptr<OpenBlock> open);
    SeriesGroup(std::shared_ptr<OpenBlock> open, Traits traits);
    [[nodiscard]] Traits traits() const { return m_traits; }
    // Of the groups of a store each has a number of its own, which is never given again.
    [[nodiscard]] std::uint64_t serial() const { return m_serial; }
    void setSerial(std::uint64_t serial) { m_serial = serial; } // before others know of it

    // For readers in any thread.
    using View = GroupView;
    [[nodiscard]] static View view(const std::shared_ptr<SeriesGroup> &group);
    // One of a view's open blocks, which may be growing.
    static void read(const View &view, std::size_t open, std::uint32_t place, std::int64_t fromMs,
                     std::int64_t toMs, PointBlock &points);
    // Packs some of an open block, which goes on growing meanwhile; null where no point is in it.
    [[nodiscard]] static std::shared_ptr<const Segment> packPart(const View &view, std::size_t open,
                                                                 const BlockPart &part);
    // The series by place, as they were at the moment of the view.
    [[nodiscard]] static View view(const std::shared_ptr<SeriesGroup> &group,
                                   std::vector<SeriesId> &series);

    // For writers: guards what open() gives and the places.
    [[nodiscard]] std::mutex &mutex() { return m_mutex; }
    [[nodiscard]] OpenBlock &open() { return *m_open; }
    void noteLate(std::int64_t timeMs) { m_late.note(timeMs); } // a point of a group in no order
    std::uint32_t addPlace(SeriesId series);
    // For a group that comes from a file: a certain place, and a segment, which is refused where
    // the order of times does not allow it. Others may read meanwhile.
    void claimPlace(std::uint32_t place, SeriesId series);
    bool adopt(std::shared_ptr<const Segment> segment);

    [[nodiscard]] bool isFull() const; // the open block
    // Packs the open block when it is full, or when its first point is older than that; others can
    // read and write meanwhile.
    void packIfFull();
    void packIfOlder(std::int64_t timeMs);
    void pack();

    // Drops the segments that end before that; gives the bytes that it freed.
    std::size_t dropBefore(std::int64_t timeMs);
    [[nodiscard]] std::int64_t oldestSegmentEnd() const; // max where there is none
    // The places that held nothing now nor at the last call, if anything was dropped since; they
    // are given again afterwards. (Now nor then: a place waits for its first point.)
    [[nodiscard]] std::vector<std::uint32_t> takeEmptyPlaces();
    // No more points come: packs and goes on with an empty block, which expects none.
    void retire(std::shared_ptr<OpenBlock> empty);
    [[nodiscard]] bool isRetired() const;
    [[nodiscard]] bool hasPlaces() const;
    void clear();

    [[nodiscard]] std::size_t bytesHeld() const;
    [[nodiscard]] std::size_t indexBytes() const;
    [[nodiscard]] std::uint64_t sampleCount() const;

private:
    bool seal(bool evenIfNotFull);
    [[nodiscard]] View viewLocked(const std::shared_ptr<SeriesGroup> &self) const;

    const Traits m_traits;
    std::uint64_t m_serial = 0;
    mutable std::mutex m_mutex;
    std::mutex m_packing; // one at a time
    std::shared_ptr<const SegmentList> m_segments = std::make_shared<SegmentList>();
    std::shared_ptr<OpenBlock> m_sealed; // being packed
    std::shared_ptr<OpenBlock> m_open;
    enum class Use : std::uint8_t { Free, Empty, Filled };
    std::vector<Use> m_uses;        // by place
    std::vector<SeriesId> m_series; // by place; of a free one the last
    std::vector<std::uint32_t> m_free;
    LateTimes m_late;
    std::uint64_t m_drops = 0;
    std::int64_t m_droppedToMs = std::numeric_limits<std::int64_t>::min();
    bool m_shrank = false; // something was dropped since takeEmptyPlaces()
    bool m_retired = false;
};

} // namespace vigie
