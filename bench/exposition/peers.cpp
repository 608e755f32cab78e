// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

namespace vigie::bench {

void runPeers(const Report &report, const std::string &text)
{
    static_cast<void>(report);
    static_cast<void>(text);
}

} // namespace vigie::bench
