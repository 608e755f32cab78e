// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <mutex>

namespace vigie {

// The system's time, for a program that remembers what it saw when. Samples have to follow one
// another: where the system's clock is set back, this one goes on at its own pace until the other
// has caught up. Where it leaps ahead, what is old is not forgotten at once: the leap may be a
// mistake. May be asked in any thread.
class SessionClock final
{
public:
    using Source = std::function<std::int64_t()>; // milliseconds

    static constexpr std::int64_t smallStepMs = 1000; // for which this one waits
    static constexpr std::int64_t leapMs = 10 * 60 * 1000;
    static constexpr std::int64_t patienceMs = 60 * 60 * 1000;

    // steady: of a clock that nobody sets. Without sources: the system's.
    explicit SessionClock(Source wall = {}, Source steady = {});

    [[nodiscard]] std::int64_t nowMs();
    // By which old samples are forgotten: an hour long without a leap.
    [[nodiscard]] std::int64_t forgettingMs();
    // By how much the system's clock was set back behind this one; 0: it was not.
    [[nodiscard]] std::int64_t aheadMs();

private:
    void advance();

    Source m_wall;
    Source m_steady;
    std::mutex m_mutex;
    bool m_started = false;
    std::int64_t m_wallMs = 0;
    std::int64_t m_steadyMs = 0;
    std::int64_t m_nowMs = 0;
    std::int64_t m_leapSteadyMs = 0; // of the last leap, while it is on probation
    std::int64_t m_beforeLeapMs = 0; // what it was then
    bool m_leapt = false;
};

} // namespace vigie
