// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latetimes.h"
#include "openblock.h"
#include "segment.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

namespace vigie {

class SeriesGroup;

using SegmentList = std::vector<std::shared_ptr<const Segment>>;

// A group of series at one moment. Holds what it sees alive; open blocks go on growing, each beyond
// the extent that it had.
struct GroupView
{
    struct Open
    {
        std::shared_ptr<const OpenBlock> block;
        std::size_t extent = 0;
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
    };
    std::shared_ptr<SeriesGroup> group;
    std::shared_ptr<const SegmentList> segments;
    std::vector<Open> open; // oldest first
    LateTimes late;         // of a group whose points are in no order
    std::uint64_t drops = 0;
    std::int64_t droppedToMs = std::numeric_limits<std::int64_t>::min(); // and none after

    // The times between which all points are; first > last where there are none.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> range() const;
};

} // namespace vigie
