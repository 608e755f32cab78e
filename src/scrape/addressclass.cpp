// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressclass.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Network
{
    QLatin1StringView address;
    int prefix;
};

// RFC 1918, RFC 6598 (carriers and overlay networks), RFC 3927, RFC 4193, RFC 4291.
constexpr std::array<Network, 7> privateNetworks = {{
    {"10.0.0.0"_L1, 8},
    {"172.16.0.0"_L1, 12},
    {"192.168.0.0"_L1, 16},
    {"100.64.0.0"_L1, 10},
    {"169.254.0.0"_L1, 16},
    {"fc00::"_L1, 7},
    {"fe80::"_L1, 10},
}};

// RFC 6762, RFC 6761 and what home and company networks use.
constexpr std::array<QLatin1StringView, 6> localSuffixes = {
    ".local"_L1, ".localhost"_L1, ".internal"_L1, ".lan"_L1, ".home.arpa"_L1, ".test"_L1,
};

} // namespace

AddressClass addressClass(const QHostAddress &given)
{
    bool mapped = false;
    const quint32 four = given.toIPv4Address(&mapped);
    const QHostAddress address = mapped ? QHostAddress(four) : given;
    if (address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::AnyIPv6))
        return AddressClass::Loopback;
    const auto contains = [&](const Network &network) {
        return address.isInSubnet(QHostAddress(QString(network.address)), network.prefix);
    };
    if (std::any_of(privateNetworks.begin(), privateNetworks.end(), contains))
        return AddressClass::Private;
    return AddressClass::Public;
}

bool isLocalName(const QString &host)
{
    const auto endsWith = [&](QLatin1StringView suffix) {
        return host.endsWith(suffix, Qt::CaseInsensitive);
    };
    return !host.contains(u'.') ||
           std::any_of(localSuffixes.begin(), localSuffixes.end(), endsWith);
}

} // namespace vigie
