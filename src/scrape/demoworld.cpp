// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoworld.h"

#include "demofamilies.h"
#include "demorhythm.h"

#include <algorithm>

namespace vigie {

DemoWorld::DemoWorld(const DemoOptions &options)
    : m_options(options)
{
    m_options.dayMs = std::max<std::int64_t>(options.dayMs, 1000);
    m_options.lifeMs = std::max<std::int64_t>(options.lifeMs, 1000);
}

std::int64_t DemoWorld::lifeStart(std::int64_t number) const
{
    const double jitter = demoFraction(m_options.seed, std::uint64_t(number)) / 4;
    return number * m_options.lifeMs + std::int64_t(jitter * double(m_options.lifeMs));
}

std::int64_t DemoWorld::life(std::int64_t timeMs) const
{
    const std::int64_t number = timeMs / m_options.lifeMs;
    return timeMs >= lifeStart(number) ? number : number - 1;
}

std::int64_t DemoWorld::startedMs(std::int64_t timeMs) const
{
    return lifeStart(life(timeMs));
}

bool DemoWorld::isDown(std::int64_t timeMs) const
{
    return timeMs - startedMs(timeMs) < m_options.outageMs;
}

bool DemoWorld::inErrorBurst(std::int64_t timeMs) const
{
    const DemoRhythm rhythm(m_options.seed, double(m_options.dayMs) / 1000);
    return rhythm.burst(double(timeMs) / 1000) > 0;
}

std::vector<DemoFamily> DemoWorld::families(std::int64_t timeMs) const
{
    const std::int64_t number = life(timeMs);
    return demoFamilies(m_options, number, lifeStart(number), timeMs);
}

std::string DemoWorld::pageAt(std::int64_t timeMs, Format format) const
{
    return writeDemoPage(families(timeMs), format);
}

} // namespace vigie
