// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the simdkernels_*.cpp alone, which are compiled with different instruction sets: everything
// here has internal linkage and calls no inline function of another header, lest the linker keep
// the version that some machine cannot run.

#include "simdkernels.h"

#if defined(__BMI__)
#include <immintrin.h>
#endif

namespace vigie {
namespace {

// Where the lowest bit is set; anything where none is.
inline std::uint32_t lowestBit(std::uint64_t mask)
{
#if defined(__BMI__)
    return static_cast<std::uint32_t>(_tzcnt_u64(mask));
#else
    return static_cast<std::uint32_t>(mask == 0 ? 0 : __builtin_ctzll(mask));
#endif
}

// The offsets of the mask's bits, some too many; the surplus is overwritten by the next block's.
inline std::uint32_t *writeBits(std::uint64_t mask, std::uint32_t at, std::uint32_t *into)
{
    const int count = __builtin_popcountll(mask);
    std::uint32_t *out = into;
    do {
        for (int i = 0; i < 4; ++i) {
            out[i] = at + lowestBit(mask);
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

inline std::uint64_t wordAt(const char *bytes)
{
    std::uint64_t word = 0;
    __builtin_memcpy(&word, bytes, 8);
    return word;
}

// Both halves of the product.
inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
#if defined(__SIZEOF_INT128__)
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
#else
    const std::uint64_t low = (a & 0xffffffffU) * (b & 0xffffffffU);
    const std::uint64_t high = (a >> 32U) * (b >> 32U);
    const std::uint64_t one = (a >> 32U) * (b & 0xffffffffU);
    const std::uint64_t other = (a & 0xffffffffU) * (b >> 32U);
    return (low ^ (one << 32U | one >> 32U)) + (high ^ (other << 32U | other >> 32U));
#endif
}

// Spread over all bits, so that it is not made up for by a byte of the text.
inline std::uint64_t spread(std::size_t length)
{
    return length * 0x9e3779b97f4a7c15U;
}

// Sixteen bytes a step, by multiplying; two steps do not wait for each other.
inline std::uint64_t hashByProducts(const char *bytes, std::size_t length, const HashKey &key)
{
    const std::uint64_t *const words = key.words;
    std::uint64_t a = words[0] ^ spread(length);
    std::uint64_t b = words[1];
    const char *const end = bytes + length;
    if (length < 16) {
        char rest[16] = {};
        for (std::size_t i = 0; i < length; ++i)
            rest[i] = bytes[i];
        a = mixed(wordAt(rest) ^ words[2], wordAt(rest + 8) ^ a);
        return mixed(a ^ words[6], b ^ words[7]);
    }
    for (; end - bytes > 32; bytes += 32) {
        a = mixed(wordAt(bytes) ^ words[2], wordAt(bytes + 8) ^ a);
        b = mixed(wordAt(bytes + 16) ^ words[3], wordAt(bytes + 24) ^ b);
    }
    if (end - bytes > 16)
        a = mixed(wordAt(bytes) ^ words[4], wordAt(bytes + 8) ^ a);
    b = mixed(wordAt(end - 16) ^ words[5], wordAt(end - 8) ^ b);
    return mixed(a ^ words[6], b ^ words[7]);
}

} // namespace
} // namespace vigie
