// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vigie {

// How busy the demo is: rates around 1, as a function of the time in seconds, with their integrals
// in closed form.
class DemoRhythm
{
public:
    DemoRhythm(std::uint64_t seed, double daySeconds);

    // The load, 0.05…1.95: a day's swing with a shoulder.
    [[nodiscard]] double load(double time) const;
    [[nodiscard]] double loadIntegral(double from, double to) const;
    // The share of slow work, 0.01…0.05 a second, highest when the load is.
    [[nodiscard]] double slowIntegral(double from, double to) const;
    // A wobble of ±0.03 that differs from stream to stream.
    [[nodiscard]] double wobble(double time, std::uint64_t stream) const;
    [[nodiscard]] double wobbleIntegral(double from, double to, std::uint64_t stream) const;
    // 1 in a burst of errors, else 0: one in every third of a day, 20 s of 600.
    [[nodiscard]] double burst(double time) const;
    [[nodiscard]] double burstIntegral(double from, double to) const;

private:
    [[nodiscard]] double burstStart(std::int64_t number) const;

    std::uint64_t m_seed;
    double m_day;
};

// A number that looks random, the same for the same input.
[[nodiscard]] std::uint64_t demoHash(std::uint64_t a, std::uint64_t b);
[[nodiscard]] double demoFraction(std::uint64_t a, std::uint64_t b); // 0 ≤ … < 1

} // namespace vigie
