// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vigie {

// What the first stage looks at in one go. Small, so that little of a page is waited for before
// its lines are read and ask for what comes next.
inline constexpr std::uint32_t chunkBytes = 8 * 1024;

// The next chunk comes into the cache while this one is being read.
inline void fetchNextChunk(const char *line, std::uint32_t length)
{
    for (std::uint32_t ahead = 0; ahead < length; ahead += 64)
        __builtin_prefetch(line + chunkBytes + ahead, 0, 3);
}

} // namespace vigie
