// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"

// Evidence as the checks would have collected it, for tests of the rules.
namespace vigie {

using namespace Qt::StringLiterals;

inline PageProbe probe(Reach reach, int status = 0, const QByteArray &body = {})
{
    PageProbe page;
    page.probe.address = QHostAddress(QHostAddress::LocalHost);
    page.probe.port = 9090;
    page.probe.reach = reach;
    page.probe.response.status = status;
    page.probe.response.body = body;
    page.probe.response.complete = true;
    page.content = recognizePage(body);
    page.url = u"http://localhost:9090/metrics"_s;
    return page;
}

inline PageProbe metrics()
{
    return probe(Reach::Http, 200, "up 1\n");
}

inline PortMapping mapping(int hostPort, int containerPort, const QString &ip = u"0.0.0.0"_s,
                           const QString &protocol = u"tcp"_s)
{
    return {containerPort, protocol, ip, hostPort};
}

inline ProcListener listener(const char *address, quint16 port, quint32 waiting = 0)
{
    ProcListener row;
    row.address = QHostAddress(QString::fromLatin1(address));
    row.port = port;
    row.waiting = waiting;
    return row;
}

inline ContainerFacts workers()
{
    ContainerFacts facts;
    facts.id = u"abc"_s;
    facts.name = u"shop-workers-1"_s;
    facts.project = u"shop"_s;
    facts.service = u"workers"_s;
    facts.number = 1;
    facts.status = u"running"_s;
    facts.pid = 0;
    facts.startedAt = QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC);
    facts.networkMode = u"shop_default"_s;
    facts.networks = {{u"shop_default"_s, u"n"_s, u"172.18.0.2"_s, {}}};
    facts.wanted = {mapping(9090, 9090, {})};
    facts.actual = {mapping(9090, 9090)};
    return facts;
}

// A service that is up, published and listening, whose page is refused nevertheless by whatever
// the change does.
inline Evidence usual()
{
    Evidence evidence;
    evidence.now = QDateTime({2026, 11, 22}, {12, 10}, Qt::UTC);
    evidence.url = analyzeUrl(u"http://localhost:9090/metrics"_s);
    evidence.serviceName = u"workers"_s;
    evidence.containerPort = 9090;
    evidence.timeoutMs = 3000;
    evidence.resolve.tried = true;
    evidence.resolve.isLocal = true;
    evidence.resolve.addresses = {QHostAddress(QHostAddress::LocalHost)};
    evidence.probes = {probe(Reach::ClosedAtOnce)};
    evidence.engine.state = EngineState::Reachable;
    evidence.containersKnown = true;
    evidence.containers = {workers()};
    evidence.ours = 0;
    evidence.networks = {{u"shop_default"_s, u"n"_s, u"bridge"_s, false, {}, u"br-n"_s}};
    evidence.inside.readable = true;
    evidence.inside.listeners = {listener("0.0.0.0", 9090)};
    evidence.inside.expectedBridge = 1;
    evidence.owners.readable = true;
    PortListener proxy;
    proxy.address = QHostAddress(QHostAddress::AnyIPv4);
    proxy.processName = u"docker-proxy"_s;
    evidence.owners.listeners = {proxy};
    evidence.logs.readable = true;
    return evidence;
}

inline PortListener otherProcess()
{
    PortListener other;
    other.address = QHostAddress(QHostAddress::AnyIPv4);
    other.processName = u"python3"_s;
    return other;
}

} // namespace vigie
