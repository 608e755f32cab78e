// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionclock.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace vigie {

namespace {

template <typename Clock>
std::int64_t millisecondsOf()
{
    using std::chrono::duration_cast;
    return duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
}

} // namespace

SessionClock::SessionClock(Source wall, Source steady)
    : m_wall(wall ? std::move(wall) : millisecondsOf<std::chrono::system_clock>)
    , m_steady(steady ? std::move(steady) : millisecondsOf<std::chrono::steady_clock>)
{}

void SessionClock::advance()
{
    const std::int64_t wall = m_wall();
    const std::int64_t steady = m_steady();
    const std::int64_t own = m_nowMs + (steady - m_steadyMs);
    m_wallMs = wall;
    m_steadyMs = steady;
    if (!std::exchange(m_started, true)) {
        m_nowMs = wall;
        return;
    }
    if (wall - own > leapMs && !m_leapt) {
        m_leapt = true;
        m_beforeLeapMs = own;
        m_leapSteadyMs = steady;
    }
    m_leapt = m_leapt && steady - m_leapSteadyMs < patienceMs;
    // Two clocks never run quite alike: a small lead is waited for, a large one is kept.
    const bool isSmall = own - wall <= smallStepMs;
    m_nowMs = isSmall ? std::max(wall, m_nowMs) : own;
}

std::int64_t SessionClock::nowMs()
{
    const std::scoped_lock lock(m_mutex);
    advance();
    return m_nowMs;
}

std::int64_t SessionClock::forgettingMs()
{
    const std::scoped_lock lock(m_mutex);
    advance();
    return m_leapt ? m_beforeLeapMs + (m_steadyMs - m_leapSteadyMs) : m_nowMs;
}

std::int64_t SessionClock::aheadMs()
{
    const std::scoped_lock lock(m_mutex);
    advance();
    return m_nowMs - m_wallMs > smallStepMs ? m_nowMs - m_wallMs : 0;
}

} // namespace vigie
