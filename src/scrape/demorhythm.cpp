// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demorhythm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vigie {

namespace {

// amplitude · sin(2π · time / period + phase); the time is reduced first, because the seconds since
// 1970 leave a sine little precision.
struct Wave
{
    double amplitude;
    double period;
    double phase;

    [[nodiscard]] double angle(double time) const
    {
        return 2 * std::numbers::pi * std::fmod(time, period) / period + phase;
    }
    [[nodiscard]] double value(double time) const { return amplitude * std::sin(angle(time)); }
    [[nodiscard]] double integral(double from, double to) const
    {
        return amplitude * period / (2 * std::numbers::pi) *
               (std::cos(angle(from)) - std::cos(angle(to)));
    }
};

std::array<Wave, 2> dayWaves(double day)
{
    return {{{0.75, day, -std::numbers::pi / 2}, {0.2, day / 2, 0.7}}};
}

std::array<Wave, 2> wobbleWaves(std::uint64_t seed, std::uint64_t stream)
{
    const double first = demoFraction(seed, stream * 2);
    const double second = demoFraction(seed, stream * 2 + 1);
    return {{{0.02, 17 + 20 * first, 6 * second}, {0.01, 5 + 6 * second, 6 * first}}};
}

} // namespace

// The finaliser of splitmix64 over both.
std::uint64_t demoHash(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t x = a * 0x9e3779b97f4a7c15ULL + b + 0x632be59bd9b4e019ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

double demoFraction(std::uint64_t a, std::uint64_t b)
{
    return double(demoHash(a, b) >> 11U) / double(1ULL << 53U);
}

DemoRhythm::DemoRhythm(std::uint64_t seed, double daySeconds)
    : m_seed(seed)
    , m_day(std::max(daySeconds, 1.0))
{}

double DemoRhythm::load(double time) const
{
    double sum = 1;
    for (const Wave &wave : dayWaves(m_day))
        sum += wave.value(time);
    return sum;
}

double DemoRhythm::loadIntegral(double from, double to) const
{
    double sum = to - from;
    for (const Wave &wave : dayWaves(m_day))
        sum += wave.integral(from, to);
    return sum;
}

double DemoRhythm::slowIntegral(double from, double to) const
{
    const Wave swing{0.02, m_day, -std::numbers::pi / 2};
    return 0.03 * (to - from) + swing.integral(from, to);
}

double DemoRhythm::wobble(double time, std::uint64_t stream) const
{
    double sum = 0;
    for (const Wave &wave : wobbleWaves(m_seed, stream))
        sum += wave.value(time);
    return sum;
}

double DemoRhythm::wobbleIntegral(double from, double to, std::uint64_t stream) const
{
    double sum = 0;
    for (const Wave &wave : wobbleWaves(m_seed, stream))
        sum += wave.integral(from, to);
    return sum;
}

double DemoRhythm::burstStart(std::int64_t number) const
{
    const double period = m_day / 3;
    return (double(number) + 0.8 * demoFraction(m_seed, std::uint64_t(number) + 7000)) * period;
}

double DemoRhythm::burst(double time) const
{
    const double since = time - burstStart(std::int64_t(std::floor(time / (m_day / 3))));
    return since >= 0 && since < m_day / 30 ? 1 : 0;
}

double DemoRhythm::burstIntegral(double from, double to) const
{
    const double period = m_day / 3;
    double sum = 0;
    const auto last = std::int64_t(std::floor(to / period));
    for (auto number = std::int64_t(std::floor(from / period)); number <= last; ++number) {
        const double begin = std::max(from, burstStart(number));
        const double end = std::min(to, burstStart(number) + m_day / 30);
        sum += std::max(0.0, end - begin);
    }
    return sum;
}

} // namespace vigie
