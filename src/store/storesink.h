// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labels.h"
#include "page.h"
#include "segment.h"

#include <cstdint>
#include <memory>
#include <span>

namespace vigie {

// What a store holds, piece by piece: what StoreExporter gives and StoreImporter takes, with a file
// between them or not. Groups have numbers that are never given twice; the series of a place are
// named before the first block that has points there.
class StoreSink
{
public:
    virtual ~StoreSink() = default;

    struct PlacedSeries
    {
        std::uint32_t place = 0;
        Labels labels;
    };
    struct Block
    {
        std::uint64_t group = 0;
        std::uint64_t number = 0; // of the block in its group, ascending
        bool whole = false;       // all points of the block: parts that came before are in it
        std::uint64_t from = 0;   // else where this part begins; one that comes again replaces it
        bool inOrder = true;      // the group's segments follow one another in time
        std::shared_ptr<const Segment> segment;
    };

    // False: it could not be taken, and nothing more will be.
    virtual bool takeFamilies(std::span<const std::shared_ptr<const Family>> families) = 0;
    virtual bool takeSeries(std::uint64_t group, std::span<const PlacedSeries> series) = 0;
    virtual bool takeBlock(const Block &block) = 0;
    virtual bool passEnds() { return true; } // all of it came
};

} // namespace vigie
