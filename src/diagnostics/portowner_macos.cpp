// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portowner.h"

namespace vigie {

// The kernel shows a process only its own sockets; lsof says no more, but says it in one call.
PortOwners portOwners(quint16)
{
    return {};
}

} // namespace vigie
