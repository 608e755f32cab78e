// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the simdkernels_*.cpp alone, which are compiled with different instruction sets: everything
// here has internal linkage and calls no inline function of another header, lest the linker keep
// the version that some machine cannot run.

#include "simdkernels.h"

namespace vigie {
namespace {

// The offsets of the mask's bits, some too many; the surplus is overwritten by the next block's.
inline std::uint32_t *writeBits(std::uint64_t mask, std::uint32_t at, std::uint32_t *into)
{
    const int count = __builtin_popcountll(mask);
    std::uint32_t *out = into;
    do {
        for (int i = 0; i < 4; ++i) {
            out[i] = at + static_cast<std::uint32_t>(mask == 0 ? 0 : __builtin_ctzll(mask));
            mask &= mask - 1;
        }
        out += 4;
    } while (mask != 0);
    return into + count;
}

// Block: reads 64 bytes; structurals() and nonAscii() are bit masks.
template <typename Block>
std::size_t indexBlocks(const char *text, std::uint32_t begin, std::uint32_t end,
                        std::uint32_t *into, bool *nonAscii)
{
    std::uint32_t *out = into;
    std::uint64_t high = 0;
    std::uint32_t at = begin;
    for (; end - at >= 64; at += 64) {
        const Block block(text + at);
        high |= block.nonAscii();
        const std::uint64_t mask = block.structurals();
        if (mask != 0)
            out = writeBits(mask, at, out);
    }
    if (at < end) {
        char rest[64] = {};
        for (std::uint32_t i = 0; i < end - at; ++i)
            rest[i] = text[at + i];
        const Block block(rest);
        high |= block.nonAscii();
        const std::uint64_t mask = block.structurals();
        if (mask != 0)
            out = writeBits(mask, at, out);
    }
    if (high != 0)
        *nonAscii = true;
    return static_cast<std::size_t>(out - into);
}

inline std::size_t firstDifferentByte(const char *a, const char *b, std::size_t from,
                                      std::size_t length)
{
    while (from < length && a[from] == b[from])
        ++from;
    return from;
}

} // namespace
} // namespace vigie
