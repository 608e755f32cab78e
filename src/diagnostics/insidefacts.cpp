// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insidefacts.h"

#include <algorithm>

namespace vigie {

QList<ProcListener> InsideFacts::on(quint16 port) const
{
    QList<ProcListener> found;
    std::copy_if(listeners.begin(), listeners.end(), std::back_inserter(found),
                 [port](const ProcListener &listener) { return listener.port == port; });
    return found;
}

const PageProbe *InsideFacts::pageAt(const QHostAddress &address) const
{
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const InsidePage &inside) {
        return inside.page.probe.address == address;
    });
    return found == pages.end() ? nullptr : &found->page;
}

bool InsideFacts::connectsAtLoopback() const
{
    return std::any_of(pages.begin(), pages.end(), [](const InsidePage &inside) {
        return inside.page.probe.isConnected() && inside.page.probe.address.isLoopback();
    });
}

bool InsideFacts::connectsElsewhere() const
{
    return std::any_of(pages.begin(), pages.end(), [](const InsidePage &inside) {
        return inside.page.probe.isConnected() && !inside.page.probe.address.isLoopback();
    });
}

} // namespace vigie
