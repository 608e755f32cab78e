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
        const double start = threadSeconds();
        work();
        seconds.push_back(threadSeconds() - start);
    }
    std::nth_element(seconds.begin(), seconds.begin() + runs / 2, seconds.end());
    return seconds[static_cast<std::size_t>(runs) / 2];
}

// Prints the rows of one input.
class Report
{
public:
    Report(const char *name, std::size_t bytes, std::size_t samples)
        : m_bytes(static_cast<double>(bytes))
        , m_samples(static_cast<double>(samples))
    {
        std::printf("\n%s: %.1f KB, %zu samples\n", name, m_bytes / 1e3, samples);
        std::printf("  %-44s %10s %10s %12s\n", "", "GB/s", "ns/sample", "us/page");
    }
    void row(const std::string &what, double seconds) const
    {
        std::printf("  %-44s %10.3f %10.2f %12.1f\n", what.c_str(), m_bytes / seconds / 1e9,
                    seconds * 1e9 / m_samples, seconds * 1e6);
        std::fflush(stdout);
    }

private:
    double m_bytes;
    double m_samples;
};

} // namespace vigie::bench
