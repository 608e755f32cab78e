// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupview.h"

#include <algorithm>

namespace vigie {

std::pair<std::int64_t, std::int64_t> GroupView::range() const
{
    std::int64_t firstMs = std::numeric_limits<std::int64_t>::max();
    std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
    for (const std::shared_ptr<const Segment> &segment : *segments) {
        firstMs = std::min(firstMs, segment->firstMs());
        lastMs = std::max(lastMs, segment->lastMs());
    }
    for (const Open &block : open) {
        firstMs = std::min(firstMs, block.firstMs);
        lastMs = std::numeric_limits<std::int64_t>::max(); // it grows
    }
    return {firstMs, lastMs};
}

} // namespace vigie
