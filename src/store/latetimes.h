// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace vigie {

// Counts points that come in no order of time and knows, of the latest ones, how far back those
// after a certain count reach. Holds only the few times that later points did not undercut.
class LateTimes
{
public:
    void note(std::int64_t timeMs)
    {
        ++m_count;
        while (!m_steps.empty() && m_steps.back().timeMs >= timeMs)
            m_steps.pop_back();
        m_steps.push_back({m_count, timeMs});
        if (m_steps.size() < 2 * most)
            return;
        m_forgotten = m_steps[most - 1].count;
        m_steps.erase(m_steps.begin(), m_steps.begin() + std::ptrdiff_t(most));
    }

    [[nodiscard]] std::uint64_t count() const { return m_count; }

    // The earliest time of the points that came after so many; the least number where that is
    // forgotten, the greatest where none came.
    [[nodiscard]] std::int64_t earliestSince(std::uint64_t count) const
    {
        if (count < m_forgotten)
            return std::numeric_limits<std::int64_t>::min();
        const auto step = std::find_if(m_steps.begin(), m_steps.end(),
                                       [count](const Step &one) { return one.count > count; });
        return step == m_steps.end() ? std::numeric_limits<std::int64_t>::max() : step->timeMs;
    }

private:
    static constexpr std::size_t most = 32;
    struct Step
    {
        std::uint64_t count = 0;
        std::int64_t timeMs = 0;
    };
    std::vector<Step> m_steps; // both ascending
    std::uint64_t m_count = 0;
    std::uint64_t m_forgotten = 0;
};

} // namespace vigie
