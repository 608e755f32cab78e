// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace vigie {

// Reads a number whose result one multiplication or division gives exactly (at most 2^53 and 22
// decimal places: Clinger's fast path), which is nearly every value of a page. Returns the place
// behind it, or null where the general parser has to look. A newline has to follow somewhere.
[[nodiscard]] inline const char *scanSimpleNumber(const char *at, double &value)
{
    static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const auto digit = [](char c) {
        return static_cast<unsigned>(static_cast<unsigned char>(c) - '0');
    };
    const bool negative = *at == '-';
    at += negative ? 1 : 0;
    const char *const first = at;
    std::uint64_t mantissa = 0;
    for (unsigned d = digit(*at); d < 10; d = digit(*++at))
        mantissa = mantissa * 10 + d;
    auto digits = at - first;
    std::int64_t exponent = 0;
    if (*at == '.') {
        const char *const point = at++;
        for (unsigned d = digit(*at); d < 10; d = digit(*++at))
            mantissa = mantissa * 10 + d;
        exponent = point + 1 - at;
        digits -= exponent;
    }
    if (digits == 0 || digits > 19)
        return nullptr;
    if ((*at | 0x20) == 'e') {
        ++at;
        const bool minus = *at == '-';
        at += minus || *at == '+' ? 1 : 0;
        const char *const start = at;
        std::int64_t written = 0;
        for (unsigned d = digit(*at); d < 10 && at - start < 4; d = digit(*++at))
            written = written * 10 + d;
        if (at == start || digit(*at) < 10)
            return nullptr;
        exponent += minus ? -written : written;
    }
    constexpr std::uint64_t exact = std::uint64_t{1} << 53U;
    if (mantissa > exact || exponent < -22 || exponent > 22)
        return nullptr;
    const auto whole = static_cast<double>(mantissa);
    const double size = exponent < 0 ? whole / powers[-exponent] : whole * powers[exponent];
    value = negative ? -size : size;
    return at;
}

#if defined(__SSE2__)

// The number that `count` digits are, 1 to 8, all at once; 8 bytes have to be readable.
[[nodiscard]] inline std::uint64_t eightDigits(const char *at, unsigned count)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    word = (word << (64 - 8 * count)) & 0x0f0f0f0f0f0f0f0fU;
    word = word * (1 + (10U << 8U)) >> 8U & 0x00ff00ff00ff00ffU;
    word = word * (1 + (100U << 16U)) >> 16U & 0x0000ffff0000ffffU;
    return word * (1 + (std::uint64_t{10000} << 32U)) >> 32U;
}

#endif

// The same with 32 bytes readable there: digits alone or with a point, ended by a blank or newline,
// are read without a branch for each.
[[nodiscard]] inline const char *scanUsualNumber(const char *at, double &value)
{
#if defined(__SSE2__)
    static constexpr double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
    constexpr std::uint64_t exact = std::uint64_t{1} << 53U;
    const bool negative = *at == '-';
    const char *const first = at + (negative ? 1 : 0);
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(first));
    const __m128i digits = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
    const __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(digits, _mm_set1_epi8(9)), digits);
    const unsigned others = ~static_cast<unsigned>(_mm_movemask_epi8(isDigit)); // never 0
    const auto whole = static_cast<unsigned>(__builtin_ctz(others));
    std::uint64_t mantissa = 0;
    unsigned length = whole;
    unsigned decimals = 0;
    if (whole - 1 < 8U && first[whole] == '.') {
        length = static_cast<unsigned>(__builtin_ctz(others & (others - 1)));
        decimals = length - whole - 1;
        if (decimals - 1 >= 8U || length >= 16)
            return scanSimpleNumber(at, value);
        mantissa = eightDigits(first, whole) * static_cast<std::uint64_t>(powers[decimals]) +
                   eightDigits(first + whole + 1, decimals);
    } else if (whole - 1 < 8U) {
        mantissa = eightDigits(first, whole);
    } else if (whole - 9 < 7U) {
        mantissa = eightDigits(first, whole - 8) * 100000000 + eightDigits(first + whole - 8, 8);
    } else {
        return scanSimpleNumber(at, value);
    }
    const char *const behind = first + length;
    if ((*behind != '\n' && *behind != ' ') || mantissa > exact)
        return scanSimpleNumber(at, value);
    double size = static_cast<double>(mantissa);
    if (decimals != 0) // a division takes longer than all of the above
        size /= powers[decimals];
    value = negative ? -size : size;
    return behind;
#else
    return scanSimpleNumber(at, value);
#endif
}

} // namespace vigie
