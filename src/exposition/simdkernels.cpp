// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdkernels.h"

#include <random>

namespace vigie {

SimdLevel bestSimdLevel()
{
#if defined(VIGIE_AVX2)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
        __builtin_cpu_supports("aes"))
        return SimdLevel::Avx2;
#endif
#if defined(__SSE2__)
    return SimdLevel::Sse2;
#else
    return SimdLevel::Portable;
#endif
}

const SimdKernels &simdKernels(SimdLevel level)
{
    switch (level) {
    case SimdLevel::Avx2:
#if defined(VIGIE_AVX2)
        return avx2Kernels;
#endif
    case SimdLevel::Sse2:
#if defined(__SSE2__)
        return sse2Kernels;
#endif
    case SimdLevel::Portable:
        break;
    }
    return portableKernels;
}

HashKey randomHashKey()
{
    std::random_device random;
    HashKey key;
    for (std::uint64_t &word : key.words)
        word = std::uint64_t{random()} << 32U | random();
    return key;
}

} // namespace vigie
