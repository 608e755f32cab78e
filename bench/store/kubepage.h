// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace vigie {

// A page as a large cluster's exporters give it: for each pod eighteen series that hardly ever
// change and five counters and gauges of which most do, with seven or so labels each. The same seed
// gives the same pages.
class KubePage
{
public:
    KubePage(std::size_t series, unsigned seed);

    void step(); // the next scrape's values
    void render(std::string &text) const;
    [[nodiscard]] std::size_t seriesCount() const { return m_lines.size(); }

private:
    enum class Kind : std::uint8_t { Constant, CpuSeconds, Memory, Bytes };
    struct Line
    {
        std::string head;       // all but the value
        std::int64_t value = 0; // CpuSeconds: nanoseconds
        Kind kind = Kind::Constant;
    };

    void addFamily(std::size_t family, std::size_t pods);
    [[nodiscard]] std::string labels(std::size_t pod) const;
    std::uint64_t random(std::uint64_t below) { return m_random() % below; }

    std::mt19937_64 m_random;
    std::vector<std::string> m_uids;
    std::vector<Line> m_lines;
};

} // namespace vigie
