// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace vigie {

// For memory that is filled from one end to the other: asks for what will be written shortly, after
// the given bytes are. A write into memory that the caches have not holds up all later ones.
inline void fetchAheadOfWriting(const void *bytes, std::size_t size)
{
    constexpr std::size_t ahead = 1024;
    constexpr std::size_t cacheLine = 64;
    const auto begin = reinterpret_cast<std::uintptr_t>(bytes) + ahead;
    for (std::size_t i = 0; i < size; i += cacheLine)
        __builtin_prefetch(reinterpret_cast<const void *>(begin + i), 1);
}

} // namespace vigie
