// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Faults of systems that the lab cannot run (Docker Desktop, Windows, WSL, podman, remote engines):
// what is documented of them as evidence, and the verdict.
#include "evidence.h"
#include "rules.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress v4(QHostAddress::LocalHost);
const QHostAddress v6(QHostAddress::LocalHostIPv6);

PageProbe probe(const QHostAddress &address, Reach reach, PageKind kind = PageKind::Empty,
                int status = 200)
{
    PageProbe page;
    page.probe.address = address;
    page.probe.port = 9090;
    page.probe.reach = reach;
    page.url = u"http://localhost:9090/metrics"_s;
    if (reach == Reach::Http) {
        page.probe.response.status = status;
        page.probe.response.complete = true;
        page.probe.response.body = "x 1\n";
        page.content.kind = kind;
        page.content.samples = kind == PageKind::Metrics ? 1 : 0;
    }
    return page;
}

PortListener listener(const QHostAddress &address, const QString &process, qint64 pid)
{
    PortListener found;
    found.address = address;
    found.processName = process;
    found.pid = pid;
    return found;
}

// A service that runs for a minute, published on 9090, behind an engine that answers.
Evidence running(const QString &url = u"http://localhost:9090/metrics"_s)
{
    Evidence evidence;
    evidence.now = QDateTime::fromString(u"2026-01-05T10:01:00Z"_s, Qt::ISODate);
    evidence.serviceName = u"workers"_s;
    evidence.containerPort = 9090;
    evidence.composeExpected = true;
    evidence.timeoutMs = 3000;
    evidence.url = analyzeUrl(url);
    evidence.resolve = {true, false, {v6, v4}, {}, true};
    evidence.engine.state = EngineState::Reachable;
    evidence.engine.endpoint = u"unix:///run/docker.sock"_s;
    evidence.containersKnown = true;
    ContainerFacts container;
    container.id = u"abc"_s;
    container.name = u"shop-workers-1"_s;
    container.project = u"shop"_s;
    container.service = u"workers"_s;
    container.number = 1;
    container.status = u"running"_s;
    container.pid = 4242;
    container.startedAt = evidence.now.addSecs(-60);
    container.createdAt = container.startedAt;
    container.networkMode = u"shop_default"_s;
    container.wanted = {{9090, u"tcp"_s, {}, 9090}};
    container.actual = {{9090, u"tcp"_s, u"0.0.0.0"_s, 9090}, {9090, u"tcp"_s, u"::"_s, 9090}};
    container.networks = {{u"shop_default"_s, u"n"_s, u"172.18.0.2"_s, u"172.18.0.1"_s}};
    evidence.containers = {container};
    evidence.ours = 0;
    evidence.publishers = {container};
    evidence.networks = {{u"shop_default"_s, u"n"_s, u"bridge"_s, false, {}, u"br-1"_s}};
    evidence.inside.readable = true;
    evidence.inside.source = u"exec cat /proc/net/tcp"_s;
    evidence.inside.listeners = {{QHostAddress(QHostAddress::AnyIPv4), 9090}};
    evidence.owners.readable = true;
    return evidence;
}

Evidence notStarted(const QString &error)
{
    Evidence evidence = running();
    ContainerFacts &container = evidence.containers[0];
    container.status = u"created"_s;
    container.error = error;
    container.exitCode = 128;
    container.pid = 0;
    container.startedAt = {};
    container.actual.clear();
    evidence.publishers.clear();
    evidence.inside = {};
    evidence.probes = {probe(v6, Reach::Refused), probe(v4, Reach::Refused)};
    return evidence;
}

} // namespace

class TestElsewhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void readsStartErrorsOfEveryEngine_data();
    void readsStartErrorsOfEveryEngine();
};

void TestElsewhere::namesTheCause_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("verdict");

    Evidence hostMode = running();
    hostMode.engine.isDesktop = true;
    hostMode.containers[0].networkMode = u"host"_s;
    hostMode.containers[0].wanted.clear();
    hostMode.containers[0].actual.clear();
    hostMode.containers[0].networks.clear();
    hostMode.publishers.clear();
    hostMode.probes = {probe(v6, Reach::Refused), probe(v4, Reach::Refused)};
    QTest::newRow("F58 host network of Docker Desktop")
        << hostMode << u"network.host-mode-on-desktop"_s;

    Evidence relay = running(u"http://127.0.0.1:9090/metrics"_s);
    relay.resolve.addresses = {v4};
    relay.engine.isDesktop = true;
    relay.owners.listeners = {listener(v6, u"wslrelay.exe"_s, 77)};
    relay.probes = {probe(v4, Reach::Refused), probe(v6, Reach::Http, PageKind::Metrics)};
    relay.probes[1].isExtra = true; // the URL says 127.0.0.1
    QTest::newRow("F59 WSL relays ::1 only") << relay << u"port.ipv6-only"_s;

    Evidence proxied = running(u"http://metrics.example:9090/metrics"_s);
    proxied.proxyFound = true;
    proxied.proxyText = u"http_proxy=http://10.0.0.1:3128"_s;
    proxied.probes = {probe(v4, Reach::Http, PageKind::Html, 503)};
    QTest::newRow("F60 a proxy catches the request") << proxied << u"network.proxy"_s;

    Evidence remote = running();
    remote.engine.state = EngineState::Remote;
    remote.engine.remoteHost = u"build.example"_s;
    remote.containersKnown = false;
    remote.containers.clear();
    remote.ours = -1;
    remote.publishers.clear();
    remote.inside = {};
    remote.probes = {probe(v6, Reach::Refused), probe(v4, Reach::Refused)};
    QTest::newRow("F66 remote context") << remote << u"engine.remote"_s;

    Evidence multiprocess = running();
    multiprocess.probes = {probe(v6, Reach::Http, PageKind::Text, 500)};
    multiprocess.owners.listeners = {
        listener(QHostAddress(QHostAddress::AnyIPv6), u"com.docker.backend"_s, 812)};
    QTest::newRow("F68 multiprocess folder missing") << multiprocess << u"response.server-error"_s;

    Evidence shadow = running();
    shadow.engine.isDesktop = true;
    shadow.probes = {probe(v4, Reach::Http, PageKind::Html)};
    shadow.owners.listeners = {
        listener(QHostAddress(QHostAddress::AnyIPv6), u"com.docker.backend"_s, 812),
        listener(v4, u"python3.11"_s, 9021)};
    QTest::newRow("F70 a specific address before the wildcard") << shadow << u"port.shadowed"_s;

    Evidence lost = running();
    lost.engine.isDesktop = true;
    lost.probes = {probe(v6, Reach::Refused), probe(v4, Reach::Refused)};
    QTest::newRow("F71 Desktop lost the forward") << lost << u"port.forward-lost"_s;

    Evidence rootless = running();
    rootless.engine.isPodman = true;
    rootless.engine.isRootless = true;
    rootless.probes = {probe(v6, Reach::ClosedAtOnce), probe(v4, Reach::Http, PageKind::Metrics)};
    QTest::newRow("F72 rootless podman, IPv6") << rootless << u"port.ipv4-only"_s;

    Evidence leftOver = notStarted({});
    leftOver.engine.isPodman = true;
    leftOver.probes = {probe(v4, Reach::Silent)};
    leftOver.owners.listeners = {listener(QHostAddress(QHostAddress::AnyIPv4), u"podman"_s, 90)};
    QTest::newRow("F73 podman keeps the port") << leftOver << u"port.forward-lost"_s;
}

void TestElsewhere::namesTheCause()
{
    QFETCH(Evidence, evidence);
    QFETCH(QString, verdict);
    const Conclusion conclusion = conclude(evidence);
    QCOMPARE(conclusion.verdict.id, verdict);
    QVERIFY(!conclusion.healthy);
    QVERIFY(!conclusion.verdict.title.isEmpty());
}

void TestElsewhere::readsStartErrorsOfEveryEngine_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *error, const char *verdict) {
        QTest::newRow(name) << QString::fromUtf8(error) << QString::fromLatin1(verdict);
    };
    row("20 to 26",
        "driver failed programming external connectivity on endpoint shop-workers-1 (0a1b): Error "
        "starting userland proxy: listen tcp4 0.0.0.0:9090: bind: address already in use",
        "port.taken-by-process");
    row("27",
        "driver failed programming external connectivity on endpoint shop-workers-1 (0a1b): failed "
        "to bind port 0.0.0.0:9090/tcp: Error starting userland proxy: listen tcp4 0.0.0.0:9090: "
        "bind: address already in use",
        "port.taken-by-process");
    row("28",
        "failed to set up container networking: driver failed programming external connectivity on "
        "endpoint shop-workers-1 (0a1b): failed to bind host port for 0.0.0.0:9090:172.18.0.2:9090"
        "/tcp: address already in use",
        "port.taken-by-process");
    row("29",
        "failed to set up container networking: driver failed programming external connectivity on "
        "endpoint shop-workers-1 (0a1b): failed to bind host port 0.0.0.0:9090/tcp: address "
        "already "
        "in use",
        "port.taken-by-process");
    row("Desktop on macOS",
        "Ports are not available: exposing port TCP 0.0.0.0:9090 -> 0.0.0.0:0: listen tcp4 "
        "0.0.0.0:9090: bind: address already in use",
        "port.taken-by-process");
    row("Desktop on Windows",
        "ports are not available: exposing port TCP 0.0.0.0:9090 -> 127.0.0.1:0: listen tcp4 "
        "0.0.0.0:9090: bind: Only one usage of each socket address (protocol/network address/port) "
        "is normally permitted.",
        "port.taken-by-process");
    row("Windows, reserved range",
        "Ports are not available: exposing port TCP 0.0.0.0:9090 -> 127.0.0.1:0: listen tcp4 "
        "0.0.0.0:9090: bind: An attempt was made to access a socket in a way forbidden by its "
        "access permissions.",
        "port.reserved-by-system");
    row("another container",
        "driver failed programming external connectivity on endpoint shop-workers-1 (0a1b): Bind "
        "for 0.0.0.0:9090 failed: port is already allocated",
        "port.taken-by-container");
    row("podman",
        "rootlessport cannot listen on the TCP port: listen tcp4 :9090: bind: address already in "
        "use",
        "port.taken-by-process");
}

void TestElsewhere::readsStartErrorsOfEveryEngine()
{
    QFETCH(QString, error);
    QFETCH(QString, verdict);
    Evidence evidence = notStarted(error);
    if (verdict == u"port.taken-by-process") {
        evidence.owners.listeners = {
            listener(QHostAddress(QHostAddress::AnyIPv4), u"prometheus"_s, 31)};
        evidence.probes = {probe(v6, Reach::Refused), probe(v4, Reach::Http, PageKind::Html)};
    } else if (verdict == u"port.taken-by-container") {
        ContainerFacts other;
        other.id = u"def"_s;
        other.name = u"grafana"_s;
        other.status = u"running"_s;
        other.actual = {{3000, u"tcp"_s, u"0.0.0.0"_s, 9090}};
        evidence.publishers = {other};
        evidence.owners.listeners = {
            listener(QHostAddress(QHostAddress::AnyIPv4), u"docker-proxy"_s, 32)};
        evidence.probes = {probe(v6, Reach::Http, PageKind::Html)};
    }
    QCOMPARE(conclude(evidence).verdict.id, verdict);
}

QTEST_GUILESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
