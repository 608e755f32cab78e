// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace vigie::bench {

// A page whose series have names of their own and whose values can be moved on.
class GeneratedPage
{
public:
    // Like node_exporter's: some 550 samples of 280 families, 60 KB.
    static GeneratedPage node();
    // Like Prometheus' own: some 350 samples, a good part of them histograms, 45 KB.
    static GeneratedPage prometheus();
    // Like kube-state-metrics with cAdvisor: series of 6 to 8 labels, 275 bytes a line.
    static GeneratedPage kubernetes(std::size_t series);
    // Four histogram families, 150 bytes a line.
    static GeneratedPage histograms(std::size_t series);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::size_t sampleCount() const;
    // Moves this part of all values on (0 to 1).
    void change(double share);
    // Replaces one series in `every` by a new one.
    void replaceSeries(std::size_t every);

private:
    struct Line
    {
        std::string key; // metadata: the whole line
        double value = 0;
        bool isSample = false;
        bool isWhole = false; // a counter of whole numbers
    };

    void addFamily(const std::string &name, const char *type);
    void addSample(std::string key, double value, bool isWhole);
    std::uint64_t random();

    std::vector<Line> m_lines;
    std::uint64_t m_state = 88172645463325252U;
    std::size_t m_replaced = 0;
};

} // namespace vigie::bench
