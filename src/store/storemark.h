// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace vigie {

class StoreSnapshot;

// How a later snapshot differs from an earlier one.
struct StoreChange
{
    // No point was added at an earlier time.
    std::int64_t addedFromMs = std::numeric_limits<std::int64_t>::max();
    // No point was dropped at a later time.
    std::int64_t droppedToMs = std::numeric_limits<std::int64_t>::min();
};

// Remembers of a snapshot how far its points reached, without holding them: so that what was worked
// out from them can be kept as far as later points do not matter.
class StoreMark
{
public:
    StoreMark() = default; // of a store that was empty
    explicit StoreMark(const StoreSnapshot &snapshot);

    // What came and went until a later snapshot of the same store. May say more than that.
    [[nodiscard]] StoreChange until(const StoreSnapshot &later) const;

private:
    struct Group
    {
        std::uint64_t serial = 0;
        std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
        std::uint64_t lateCount = 0;
        std::uint64_t drops = 0;
    };
    std::vector<Group> m_groups; // by serial
};

} // namespace vigie
