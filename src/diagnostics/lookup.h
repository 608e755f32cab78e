// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace vigie {

struct HostLookup
{
    QList<QHostAddress> addresses;
    bool timedOut = false;
    QString error;
};

// The addresses of a name, as the system finds them. Blocks until the deadline.
[[nodiscard]] HostLookup lookUpHost(const QString &host, const Deadline &deadline);

} // namespace vigie
