// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuecolumn.h"

#include "integercolumn.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

namespace vigie {

namespace {

// The head byte: 0x00 | exponent, 0x10 bits, 0x20 | exponent with odd values, 0x40 + n: all are n.
constexpr std::uint8_t bitsHead = 0x10;
constexpr std::uint8_t oddHead = 0x20;
constexpr std::uint8_t constantHead = 0x40;
constexpr std::array<double, maxDecimalExponent + 1> powers{
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
// Above it a scaled number would not be a whole one.
constexpr double wholeLimit = 9007199254740992.0; // 2^53

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

// The least exponent above `exponent` that makes the value whole, else `exponent`.
unsigned decimalsOf(double value, unsigned exponent)
{
    unsigned most = maxDecimalExponent;
    while (most > exponent && !(std::fabs(value) * powers[most] < wholeLimit))
        --most;
    std::int64_t decimal = 0;
    if (most == exponent || !toDecimal(value, most, decimal))
        return exponent; // where the most decimals do not help, fewer cannot
    unsigned least = exponent + 1;
    while (!toDecimal(value, least, decimal))
        ++least;
    return least;
}

class DecimalForm
{
public:
    // False when too many of the values are no decimals.
    bool take(std::span<const double> values)
    {
        m_decimals.resize(values.size());
        for (std::size_t i = 0; i < values.size();) {
            if (toDecimal(values[i], m_exponent, m_decimals[i])) {
                ++i;
            } else if (const unsigned more = decimalsOf(values[i], m_exponent); more > m_exponent) {
                m_exponent = more; // once more from the start
                m_odd.clear();
                i = 0;
            } else {
                m_odd.push_back(i);
                if (m_odd.size() > values.size() / 16)
                    return false;
                m_decimals[i] = i > 0 ? m_decimals[i - 1] : 0;
                ++i;
            }
        }
        return true;
    }

    [[nodiscard]] unsigned exponent() const { return m_exponent; }

    void put(std::span<const double> values, Bytes &out) const
    {
        out.push_back(static_cast<std::uint8_t>(m_exponent | (m_odd.empty() ? 0U : oddHead)));
        if (!m_odd.empty()) {
            putVarint(out, m_odd.size());
            for (const std::size_t place : m_odd) {
                putVarint(out, place);
                putFixed(out, std::bit_cast<std::uint64_t>(values[place]));
            }
        }
        encodeIntegers(m_decimals, out);
    }

private:
    unsigned m_exponent = 0;
    std::vector<std::int64_t> m_decimals;
    std::vector<std::size_t> m_odd;
};

void putBits(std::span<const double> values, Bytes &out)
{
    std::vector<std::int64_t> bits(values.size());
    std::transform(values.begin(), values.end(), bits.begin(),
                   [](double value) { return std::bit_cast<std::int64_t>(value); });
    out.push_back(bitsHead);
    encodeIntegers(bits, out);
}

bool isConstant(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(),
                       [&](double value) { return sameBits(value, values[0]); });
}

bool readOdd(ByteReader &in, std::vector<std::pair<std::size_t, double>> &odd, std::size_t count)
{
    const std::uint64_t size = in.varint();
    if (size > count)
        return false;
    for (std::uint64_t k = 0; k < size && in.ok(); ++k) {
        const std::uint64_t place = in.varint();
        odd.emplace_back(place, std::bit_cast<double>(in.fixed()));
        if (place >= count)
            return false;
    }
    return in.ok();
}

} // namespace

bool toDecimal(double value, unsigned exponent, std::int64_t &decimal)
{
    const double scaled = value * powers[exponent];
    const double limit = exponent == 0 ? 9.2e18 : wholeLimit;
    if (!(scaled > -limit && scaled < limit))
        return false;
    decimal = exponent == 0 ? static_cast<std::int64_t>(scaled)
                            : static_cast<std::int64_t>(scaled + (scaled < 0 ? -0.5 : 0.5));
    const auto whole = static_cast<double>(decimal);
    return sameBits(exponent == 0 ? whole : whole / powers[exponent], value);
}

double fromDecimal(std::int64_t decimal, unsigned exponent)
{
    return static_cast<double>(decimal) / powers[std::min(exponent, maxDecimalExponent)];
}

std::optional<unsigned> encodeValues(std::span<const double> values, Bytes &out)
{
    if (values.empty())
        return std::nullopt;
    if (isConstant(values)) {
        const double value = values[0];
        if (value >= 0 && value < 192 && !std::signbit(value) && value == std::floor(value)) {
            out.push_back(static_cast<std::uint8_t>(constantHead + static_cast<unsigned>(value)));
            return 0;
        }
        values = values.first(1); // which is found again from the packing's kind
    }
    DecimalForm form;
    const std::size_t begin = out.size();
    if (form.take(values)) {
        form.put(values, out);
        // Long random fractions are decimals, but their bits are shorter.
        if ((out.size() - begin) * 8 < values.size() * 44)
            return form.exponent();
        Bytes bits;
        putBits(values, bits);
        if (bits.size() < out.size() - begin) {
            out.resize(begin);
            out.insert(out.end(), bits.begin(), bits.end());
        }
        return form.exponent();
    }
    putBits(values, out);
    return std::nullopt;
}

bool decodeValues(ByteReader &in, std::span<double> values)
{
    if (values.empty())
        return in.ok();
    const std::uint8_t head = in.byte();
    if (!in.ok())
        return false;
    if (head >= constantHead) {
        std::fill(values.begin(), values.end(), static_cast<double>(head - constantHead));
        return true;
    }
    std::vector<std::pair<std::size_t, double>> odd;
    if ((head & oddHead) != 0 && !readOdd(in, odd, values.size()))
        return false;
    std::array<std::int64_t, 256> block; // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::vector<std::int64_t> large;
    std::span<std::int64_t> integers(block);
    if (values.size() > block.size()) {
        large.resize(values.size());
        integers = large;
    }
    integers = integers.first(values.size());
    if (!decodeIntegers(in, integers))
        return false;
    if ((head & bitsHead) != 0) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = std::bit_cast<double>(integers[i]);
        return true;
    }
    const double power = powers[head & 0x0fU];
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(integers[i]);
    if ((head & 0x0fU) != 0) {
        for (double &value : values)
            value /= power;
    }
    for (const auto &[place, value] : odd)
        values[place] = value;
    return true;
}

} // namespace vigie
