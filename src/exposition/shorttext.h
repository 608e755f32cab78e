// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names.h"

#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace vigie {

// Whether both texts are the same; 16 bytes have to be readable behind each.
[[nodiscard]] inline bool sameShortText(const char *a, const char *b, std::uint32_t length)
{
#if defined(__SSE2__)
    for (;; a += 16, b += 16, length -= 16) {
        const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i *>(a));
        const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i *>(b));
        const auto differs =
            static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right)) ^ 0xffff);
        if (length <= 16)
            return (differs & ((1U << length) - 1)) == 0;
        if (differs != 0)
            return false;
    }
#else
    return std::memcmp(a, b, length) == 0;
#endif
}

// How many characters of an unquoted metric name stand there; of the first that is none, 16 bytes
// have to be readable.
[[nodiscard]] inline std::uint32_t plainNameLength(const char *text)
{
    std::uint32_t length = 0;
#if defined(__SSE2__)
    const auto within = [](__m128i bytes, char first, char last) {
        const __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
        const __m128i most = _mm_set1_epi8(static_cast<char>(last - first));
        return _mm_cmpeq_epi8(_mm_min_epu8(shifted, most), shifted);
    };
    for (;; length += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + length));
        const __m128i letters = within(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 'z');
        const __m128i others =
            _mm_or_si128(within(bytes, '0', ':'), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')));
        const int all = _mm_movemask_epi8(_mm_or_si128(letters, others));
        if (all != 0xffff)
            return length + static_cast<std::uint32_t>(__builtin_ctz(~static_cast<unsigned>(all)));
    }
#else
    while (isNameCharacter(text[length], MetricRest))
        ++length;
    return length;
#endif
}

} // namespace vigie
