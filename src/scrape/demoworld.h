// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demopage.h"

#include <cstdint>
#include <vector>

namespace vigie {

struct DemoOptions
{
    std::uint64_t seed = 1;
    std::int64_t dayMs = 10 * 60 * 1000; // the daily rhythm, compressed
    std::int64_t lifeMs = 7 * 60 * 1000; // between restarts, on average
    std::int64_t outageMs = 0;           // how long it is down at each restart
};

// A made-up shop: a Python worker and its API. Every value is a function of the time alone, so
// that history can be made up as easily as the present: counters are integrals of rates since the
// last restart.
class DemoWorld
{
public:
    explicit DemoWorld(const DemoOptions &options = {});

    [[nodiscard]] std::vector<DemoFamily> families(std::int64_t timeMs) const;
    [[nodiscard]] std::string pageAt(std::int64_t timeMs, Format format) const;

    [[nodiscard]] std::int64_t startedMs(std::int64_t timeMs) const; // of the process then running
    [[nodiscard]] bool isDown(std::int64_t timeMs) const;
    [[nodiscard]] bool inErrorBurst(std::int64_t timeMs) const;

private:
    [[nodiscard]] std::int64_t life(std::int64_t timeMs) const; // its number
    [[nodiscard]] std::int64_t lifeStart(std::int64_t number) const;

    DemoOptions m_options;
};

} // namespace vigie
