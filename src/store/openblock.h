// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pointblock.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace vigie {

class Segment;

// Where a block stands among the blocks of its group: the segment that it becomes has its number.
struct BlockPart
{
    std::uint64_t block = 0;
    std::size_t from = 0; // of the block's extent
    std::size_t to = 0;
};

// Where a group's newest points gather until they are packed into a segment. A block that is sealed
// does not change any more; an open one is guarded by its group's mutex.
class OpenBlock
{
public:
    virtual ~OpenBlock() = default;

    // What a snapshot has to remember so as to see no more than there is now.
    [[nodiscard]] virtual std::size_t extent() const = 0;
    // Appends the series' points of that extent with fromMs < time <= toMs.
    virtual void read(std::uint32_t place, std::size_t extent, std::int64_t fromMs,
                      std::int64_t toMs, PointBlock &points) const = 0;
    [[nodiscard]] virtual bool contains(std::uint32_t place) const = 0; // or expects more of it
    [[nodiscard]] virtual bool empty() const = 0;
    [[nodiscard]] virtual bool full() const = 0;
    [[nodiscard]] virtual std::int64_t firstMs() const = 0; // where not empty
    [[nodiscard]] virtual std::int64_t lastMs() const = 0;  // likewise
    [[nodiscard]] virtual std::uint64_t sampleCount() const = 0;
    [[nodiscard]] virtual std::size_t bytesHeld() const = 0;

    [[nodiscard]] virtual std::shared_ptr<const Segment> pack() const = 0;
    // The block that goes on where this one ends.
    [[nodiscard]] virtual std::shared_ptr<OpenBlock> successor() const = 0;

    // For those who save a block before it is packed. The times that the points of this part share;
    // none where each series has its own.
    [[nodiscard]] virtual std::vector<std::int64_t> times(const BlockPart &part) const = 0;
    // Appends the series' points of this part.
    virtual void readPart(std::uint32_t place, const BlockPart &part, PointBlock &points) const = 0;
    [[nodiscard]] virtual std::size_t placeCount() const = 0;

    [[nodiscard]] std::uint64_t number() const { return m_number; }
    void setNumber(std::uint64_t number) { m_number = number; }

private:
    std::uint64_t m_number = 0;
};

} // namespace vigie
