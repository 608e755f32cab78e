// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace vigie {

// The vector instructions that the reader may use; all give the same results.
enum class SimdLevel : std::uint8_t { Portable, Sse2, Avx2 };

// What a hash depends on, chosen at random so that nobody can make two texts collide.
struct HashKey
{
    alignas(16) std::uint64_t words[12] = {};
};
[[nodiscard]] HashKey randomHashKey(); // takes a while

// The loops over bytes that are worth a version per instruction set.
struct SimdKernels
{
    // Appends the offsets of all `"`, `\`, `{` and newlines in [begin, end) to `into`, which needs
    // room for end - begin + 64 of them; says how many. Sets nonAscii where a byte is 0x80 or more.
    std::size_t (*indexStructurals)(const char *text, std::uint32_t begin, std::uint32_t end,
                                    std::uint32_t *into, bool *nonAscii);
    // Of 64 bits; the function is not the same for all.
    std::uint64_t (*hash)(const char *bytes, std::size_t length, const HashKey &key);
};

[[nodiscard]] SimdLevel bestSimdLevel(); // what this machine has
[[nodiscard]] const SimdKernels &simdKernels(SimdLevel level);

// The tables behind simdKernels(), each in a file compiled for its instructions.
extern const SimdKernels portableKernels;
extern const SimdKernels sse2Kernels;
extern const SimdKernels avx2Kernels;

} // namespace vigie
