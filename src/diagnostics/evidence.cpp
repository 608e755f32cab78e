// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

// A client tries the name's addresses in turn, so the first that connects counts.
const PageProbe *Evidence::page() const
{
    const auto connected = std::find_if(probes.begin(), probes.end(), [](const PageProbe &page) {
        return !page.isExtra && page.probe.isConnected();
    });
    if (connected != probes.end())
        return &*connected;
    return probes.empty() ? nullptr : &probes.front();
}

const PageProbe *Evidence::probeOf(const QHostAddress &address) const
{
    const auto found = std::find_if(probes.begin(), probes.end(), [&](const PageProbe &page) {
        return page.probe.address == address;
    });
    return found == probes.end() ? nullptr : &*found;
}

Reach Evidence::reach() const
{
    const PageProbe *seen = page();
    return seen ? seen->probe.reach : Reach::NotTried;
}

quint16 Evidence::urlPort() const
{
    return static_cast<quint16>(url.url.port(url.url.scheme() == u"https"_s ? 443 : 80));
}

bool Evidence::answersMetrics() const
{
    const PageProbe *seen = page();
    return seen && seen->isMetrics();
}

const ContainerFacts *Evidence::container() const
{
    return ours < 0 ? nullptr : &containers.at(static_cast<size_t>(ours));
}

const Candidate *Evidence::answering(const QString &rule) const
{
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate &c) {
        return c.rule == rule && c.page.isMetrics();
    });
    return found == candidates.end() ? nullptr : &*found;
}

} // namespace vigie
