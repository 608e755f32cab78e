// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

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

} // namespace vigie
