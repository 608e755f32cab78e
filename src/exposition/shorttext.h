// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace vigie {

// Whether both texts are the same; 16 bytes have to be readable at each.
[[nodiscard]] inline bool sameShortText(const char *a, const char *b, std::uint32_t length)
{
#if defined(__SSE2__)
    if (length <= 16) {
        const __m128i left = _mm_loadu_si128(reinterpret_cast<const __m128i *>(a));
        const __m128i right = _mm_loadu_si128(reinterpret_cast<const __m128i *>(b));
        const auto differs =
            static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(left, right)) ^ 0xffff);
        return (differs & ((1U << length) - 1)) == 0;
    }
#endif
    return std::memcmp(a, b, length) == 0;
}

} // namespace vigie
