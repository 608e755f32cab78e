// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdkernelsimpl.h"

#if defined(__AVX2__)
#include <immintrin.h>

namespace vigie {

namespace {

class Avx2Block
{
public:
    explicit Avx2Block(const char *bytes)
        : m_low(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes)))
        , m_high(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes + 32)))
    {}

    [[nodiscard]] std::uint64_t structurals() const
    {
        return find(m_low) | static_cast<std::uint64_t>(find(m_high)) << 32U;
    }

    [[nodiscard]] std::uint64_t nonAscii() const
    {
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_or_si256(m_low, m_high)));
    }

private:
    static std::uint32_t find(__m256i bytes)
    {
        const __m256i quote = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"'));
        const __m256i newline = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\n'));
        const __m256i backslash = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\'));
        const __m256i brace = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('{'));
        return static_cast<std::uint32_t>(_mm256_movemask_epi8(
            _mm256_or_si256(_mm256_or_si256(quote, newline), _mm256_or_si256(backslash, brace))));
    }

    __m256i m_low;
    __m256i m_high;
};

// The bits of the bytes that differ.
inline std::uint32_t differences32(const char *a, const char *b)
{
    const __m256i left = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(a));
    const __m256i right = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(b));
    return ~static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(left, right)));
}

inline std::uint32_t differences16(const char *a, const char *b)
{
    const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i *>(a));
    const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i *>(b));
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right))) ^ 0xffffU;
}

// The last piece overlaps the one before it, which is known to be the same.
std::size_t firstDifference(const char *a, const char *b, std::size_t length)
{
    if (length < 32) {
        if (length < 16)
            return firstDifferentByte(a, b, 0, length);
        if (const std::uint32_t first = differences16(a, b); first != 0)
            return static_cast<std::size_t>(__builtin_ctz(first));
        const std::size_t at = length - 16;
        const std::uint32_t last = differences16(a + at, b + at);
        return last == 0 ? length : at + static_cast<std::size_t>(__builtin_ctz(last));
    }
    for (std::size_t at = 0; at + 32 < length; at += 32) {
        if (const std::uint32_t differ = differences32(a + at, b + at); differ != 0)
            return at + static_cast<std::size_t>(__builtin_ctz(differ));
    }
    const std::size_t at = length - 32;
    const std::uint32_t differ = differences32(a + at, b + at);
    return differ == 0 ? length : at + static_cast<std::size_t>(__builtin_ctz(differ));
}

} // namespace

const SimdKernels avx2Kernels{indexBlocks<Avx2Block>, firstDifference};

} // namespace vigie

#endif
