// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace vigie::bench {

// Keeps the optimiser from leaving the work out.
inline void keep(std::size_t value)
{
    volatile std::size_t sink = value;
    static_cast<void>(sink);
}

// What this thread has used of a processor: other work on the machine counts as little as can be.
inline double threadSeconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// The median seconds of `work`, each time after `prepare`, which is not counted.
template <typename Prepare, typename Work>
double median(int runs, Prepare prepare, Work work)
{
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) {
        prepare();
        threadSeconds(); // lest the clock's own way into the kernel count where caches are cold
        const double start = threadSeconds();
        work();
        seconds.push_back(threadSeconds() - start);
    }
    std::nth_element(seconds.begin(), seconds.begin() + runs / 2, seconds.end());
    return seconds[static_cast<std::size_t>(runs) / 2];
}

// What a row should show; 0: no such goal.
struct Goal
{
    double gigabytesPerSecond = 0; // at least
    double nanosecondsPerSample = 0;
    double microsecondsPerPage = 0;
};

// Prints the rows of one input.
class Report
{
public:
    Report(const char *name, std::size_t bytes, std::size_t samples)
        : m_bytes(static_cast<double>(bytes))
        , m_samples(static_cast<double>(samples))
    {
        std::printf("\n%s: %.1f KB, %zu samples\n", name, m_bytes / 1e3, samples);
        std::printf("  %-44s %10s %10s %12s   %s\n", "", "GB/s", "ns/sample", "us/page", "goal");
    }
    void row(const std::string &what, double seconds, const Goal &goal = {}) const
    {
        const double speed = m_bytes / seconds / 1e9;
        const double each = seconds * 1e9 / m_samples;
        std::printf("  %-44s %10.3f %10.2f %12.1f", what.c_str(), speed, each, seconds * 1e6);
        compare(">=", goal.gigabytesPerSecond, "GB/s", speed >= goal.gigabytesPerSecond);
        compare("<=", goal.nanosecondsPerSample, "ns/sample", each <= goal.nanosecondsPerSample);
        compare("<=", goal.microsecondsPerPage, "us", seconds * 1e6 <= goal.microsecondsPerPage);
        std::printf("\n");
        std::fflush(stdout);
    }
    void share(const char *what, double share, double goal) const
    {
        std::printf("  %-44s %10.0f %%", what, share * 100);
        compare(">=", goal * 100, "%", share >= goal);
        std::printf("\n");
    }

private:
    static void compare(const char *sign, double goal, const char *unit, bool isMet)
    {
        if (goal > 0)
            std::printf("   %s %g %s%s", sign, goal, unit, isMet ? "" : " (missed)");
    }

    double m_bytes;
    double m_samples;
};

} // namespace vigie::bench
