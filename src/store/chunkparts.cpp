// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunkparts.h"

#include "valuecolumn.h"

#include <bit>
#include <cmath>

namespace vigie {

namespace {

// The summary's numbers as decimals of the column's exponent, relative to the first, which makes
// them short; else as they are. The sum is the nearest such decimal.
constexpr std::uint8_t plainNumbers = 0xff;

bool putDecimalSummary(const SampleSummary &summary, unsigned exponent, Bytes &out)
{
    std::int64_t first = 0;
    std::int64_t others[3] = {};
    const double scaled = summary.sum / fromDecimal(1, exponent);
    if (!toDecimal(summary.first, exponent, first) ||
        !toDecimal(summary.last, exponent, others[0]) ||
        !toDecimal(summary.min, exponent, others[1]) ||
        !toDecimal(summary.max, exponent, others[2]) || !(std::fabs(scaled) < 9e15))
        return false;
    out.push_back(static_cast<std::uint8_t>(exponent));
    putSigned(out, first);
    for (const std::int64_t other : others)
        putSigned(out, static_cast<std::int64_t>(static_cast<std::uint64_t>(other) -
                                                 static_cast<std::uint64_t>(first)));
    putSigned(out, std::llround(scaled));
    return true;
}

} // namespace

void putStates(std::span<const PointState> states, Bytes &out)
{
    Bytes runs;
    for (std::size_t i = 0; i < states.size();) {
        std::size_t end = i;
        while (end < states.size() && states[end] == states[i] && end - i < 64)
            ++end;
        runs.push_back(static_cast<std::uint8_t>(static_cast<unsigned>(states[i]) << 6U |
                                                 static_cast<unsigned>(end - i - 1)));
        i = end;
    }
    putVarint(out, runs.size());
    out.insert(out.end(), runs.begin(), runs.end());
}

bool readStates(ByteReader &in, std::vector<PointState> &states, std::size_t places)
{
    const std::uint64_t runs = in.varint();
    for (std::uint64_t i = 0; i < runs && in.ok(); ++i) {
        const std::uint8_t run = in.byte();
        const unsigned state = run >> 6U;
        if (state > static_cast<unsigned>(PointState::Stale))
            return false;
        states.insert(states.end(), (run & 0x3fU) + 1, static_cast<PointState>(state));
        if (states.size() > places)
            return false;
    }
    return in.ok();
}

void putStarts(std::span<const std::int64_t> starts, Bytes &out)
{
    std::int64_t last = 0;
    for (std::size_t i = 0; i < starts.size();) {
        std::size_t end = i;
        while (end < starts.size() && starts[end] == starts[i])
            ++end;
        putVarint(out, end - i);
        putSigned(out, static_cast<std::int64_t>(static_cast<std::uint64_t>(starts[i]) -
                                                 static_cast<std::uint64_t>(last)));
        last = starts[i];
        i = end;
    }
}

bool readStarts(ByteReader &in, std::vector<std::int64_t> &starts, std::size_t count)
{
    const std::size_t wanted = starts.size() + count;
    std::uint64_t current = 0;
    while (starts.size() < wanted) {
        const std::uint64_t run = in.varint();
        current += static_cast<std::uint64_t>(in.signedVarint());
        if (!in.ok() || run == 0 || run > wanted - starts.size())
            return false;
        starts.insert(starts.end(), run, static_cast<std::int64_t>(current));
    }
    return true;
}

void putSummary(std::span<const double> values, std::optional<unsigned> exponent, Bytes &out)
{
    SampleSummary summary;
    for (const double value : values)
        addToSummary(summary, value);
    if (exponent && putDecimalSummary(summary, *exponent, out))
        return;
    out.push_back(plainNumbers);
    for (const double number : {summary.first, summary.last, summary.min, summary.max, summary.sum})
        putFixed(out, std::bit_cast<std::uint64_t>(number));
}

void readSummary(ByteReader &in, SampleSummary &summary)
{
    const std::uint8_t exponent = in.byte();
    double *const numbers[] = {&summary.first, &summary.last, &summary.min, &summary.max,
                               &summary.sum};
    std::uint64_t base = 0;
    for (double *number : numbers) {
        if (exponent == plainNumbers) {
            *number = std::bit_cast<double>(in.fixed());
            continue;
        }
        const auto part = static_cast<std::uint64_t>(in.signedVarint());
        const std::uint64_t whole = number == &summary.sum ? part : base + part;
        *number = fromDecimal(static_cast<std::int64_t>(whole), exponent);
        if (number == &summary.first)
            base = part;
    }
}

} // namespace vigie
