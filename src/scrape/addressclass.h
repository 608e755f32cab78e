// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace vigie {

// How far away an address is: what decides on compression and proxies.
enum class AddressClass { Loopback, Private, Public };

// 0.0.0.0 and [::] count as loopback, because that is where connecting to them leads.
[[nodiscard]] AddressClass addressClass(const QHostAddress &address);

// A name that only this network knows: without a dot, or under .local, .internal, .localhost…
[[nodiscard]] bool isLocalName(const QString &host);

} // namespace vigie
