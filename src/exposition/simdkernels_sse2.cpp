// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simdkernelsimpl.h"

#if defined(__SSE2__)
#include <emmintrin.h>

namespace vigie {

namespace {

class Sse2Block
{
public:
    explicit Sse2Block(const char *bytes)
    {
        for (int i = 0; i < 4; ++i)
            m_bytes[i] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * i));
    }

    [[nodiscard]] std::uint64_t structurals() const
    {
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i newline = _mm_set1_epi8('\n');
        const __m128i backslash = _mm_set1_epi8('\\');
        const __m128i brace = _mm_set1_epi8('{');
        std::uint64_t mask = 0;
        for (unsigned i = 0; i < 4; ++i) {
            const __m128i bytes = m_bytes[i];
            const __m128i found = _mm_or_si128(
                _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, newline)),
                _mm_or_si128(_mm_cmpeq_epi8(bytes, backslash), _mm_cmpeq_epi8(bytes, brace)));
            const auto bits = static_cast<std::uint32_t>(_mm_movemask_epi8(found));
            mask |= static_cast<std::uint64_t>(bits) << (16 * i);
        }
        return mask;
    }

    [[nodiscard]] std::uint64_t nonAscii() const
    {
        const __m128i any = _mm_or_si128(_mm_or_si128(m_bytes[0], m_bytes[1]),
                                         _mm_or_si128(m_bytes[2], m_bytes[3]));
        return static_cast<std::uint32_t>(_mm_movemask_epi8(any));
    }

private:
    __m128i m_bytes[4];
};

} // namespace

const SimdKernels sse2Kernels{indexBlocks<Sse2Block>, hashByProducts};

} // namespace vigie

#endif
