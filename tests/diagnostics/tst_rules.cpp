// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"
#include "usualevidence.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace vigie;

using Change = std::function<void(Evidence &)>;
Q_DECLARE_METATYPE(Change)

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void leavesUnsaidWhatIsWrong_data() { names_data(); }
    void leavesUnsaidWhatIsWrong();
    void keepsToOneIdPerRule();
};

void TestRules::names_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *verdict, const Change &change) {
        QTest::newRow(name) << QString::fromLatin1(verdict) << change;
    };
    row("page answers", "healthy", [](Evidence &e) { e.probes = {metrics()}; });
    row("in use line but answering", "healthy.one-of-many-workers", [](Evidence &e) {
        e.probes = {metrics()};
        e.logs.inUseLine = u"OSError: [Errno 98] Address already in use"_s;
    });
    row("counters go back", "healthy.one-of-many-workers", [](Evidence &e) {
        e.probes = {metrics()};
        e.burstDisagreements = 1;
    });
    row("no name", "url.host-typo", [](Evidence &e) {
        e.url = analyzeUrl(u"http://locahost:9090/metrics"_s);
        e.resolve.addresses.clear();
        e.probes.clear();
    });
    row("localhost unknown", "url.localhost-unresolved", [](Evidence &e) {
        e.resolve.addresses.clear();
        e.probes.clear();
    });
    row("engine down", "engine.not-running", [](Evidence &e) {
        e.engine.state = EngineState::NotRunning;
        e.containersKnown = false;
        e.containers.clear();
        e.ours = -1;
        e.probes = {probe(Reach::Refused)};
    });
    row("engine forbidden", "engine.permission-denied", [](Evidence &e) {
        e.engine.state = EngineState::PermissionDenied;
        e.containersKnown = false;
        e.containers.clear();
        e.ours = -1;
    });
    row("engine elsewhere", "engine.remote", [](Evidence &e) {
        e.engine.state = EngineState::Remote;
        e.engine.remoteHost = u"build.example"_s;
        e.containersKnown = false;
        e.containers.clear();
        e.ours = -1;
        e.probes = {probe(Reach::Refused)};
    });
    row("engine elsewhere and the URL too, not to be asked", "engine.unreachable", [](Evidence &e) {
        e.engine.state = EngineState::Remote;
        e.engine.remoteHost = u"build.example"_s;
        e.engine.isUrlsHost = true;
        e.containersKnown = false;
        e.containers.clear();
        e.ours = -1;
        e.probes = {probe(Reach::Refused)};
    });
    row("engine elsewhere and the URL too", "service.stopped", [](Evidence &e) {
        e.engine.remoteHost = u"build.example"_s;
        e.engine.isUrlsHost = true;
        e.containers[0].status = u"exited"_s;
        e.probes = {probe(Reach::Refused)};
    });
    row("no container", "service.not-created", [](Evidence &e) {
        e.containers.clear();
        e.ours = -1;
    });
    row("one-off", "compose.one-off-only", [](Evidence &e) {
        e.containers[0].isOneOff = true;
        e.ours = -1;
    });
    row("exited by a stop", "service.stopped", [](Evidence &e) {
        e.containers[0].status = u"exited"_s;
        e.containers[0].exitCode = 137;
    });
    row("out of memory", "service.out-of-memory", [](Evidence &e) {
        e.containers[0].status = u"exited"_s;
        e.containers[0].exitCode = 137;
        e.containers[0].isOomKilled = true;
    });
    row("crashed", "service.crashed", [](Evidence &e) {
        e.containers[0].status = u"exited"_s;
        e.containers[0].exitCode = 1;
    });
    row("restarting", "service.restart-loop", [](Evidence &e) {
        e.containers[0].status = u"restarting"_s;
        e.containers[0].restartCount = 4;
    });
    row("running between restarts", "service.restart-loop", [](Evidence &e) {
        e.containers[0].restartCount = 4;
        e.containers[0].startedAt = e.now.addSecs(-1);
        e.inside.listeners.clear();
    });
    row("no such command", "service.command-not-runnable", [](Evidence &e) {
        e.containers[0].status = u"created"_s;
        e.containers[0].exitCode = 127;
    });
    row("paused", "service.paused", [](Evidence &e) {
        e.containers[0].status = u"paused"_s;
        e.probes = {probe(Reach::Silent)};
    });
    for (const char *error :
         {"driver failed programming external connectivity on endpoint x: Error starting userland "
          "proxy: listen tcp4 0.0.0.0:9090: bind: address already in use",
          "failed to set up container networking: driver failed: failed to bind host port for "
          "0.0.0.0:9090:172.18.0.2:9090/tcp: address already in use",
          "failed to bind host port 0.0.0.0:9090/tcp: address already in use",
          "Ports are not available: exposing port TCP 0.0.0.0:9090 -> 0.0.0.0:0: listen tcp4 "
          "0.0.0.0:9090: bind: Only one usage of each socket address is normally permitted."}) {
        row(error, "port.taken-by-process", [error](Evidence &e) {
            e.containers[0].status = u"created"_s;
            e.containers[0].exitCode = 128;
            e.containers[0].error = QString::fromLatin1(error);
            e.owners.listeners = {otherProcess()};
        });
    }
    row("conflict gone", "port.conflict-gone", [](Evidence &e) {
        e.containers[0].status = u"created"_s;
        e.containers[0].exitCode = 128;
        e.containers[0].error = u"bind: address already in use"_s;
        e.owners.listeners.clear();
        e.probes = {probe(Reach::Refused)};
    });
    row("another container", "port.taken-by-container", [](Evidence &e) {
        e.containers[0].status = u"created"_s;
        e.containers[0].error = u"Bind for 0.0.0.0:9090 failed: port is already allocated"_s;
        ContainerFacts other = workers();
        other.id = u"def"_s;
        other.project = u"blog"_s;
        e.publishers = {other};
    });
    row("reserved by Windows", "port.reserved-by-system", [](Evidence &e) {
        e.containers[0].status = u"created"_s;
        e.containers[0].error = u"listen tcp4 0.0.0.0:9090: bind: An attempt was made to access a "
                                "socket in a way forbidden by its access permissions."_s;
        e.owners.listeners.clear();
        e.probes = {probe(Reach::Refused)};
    });
    row("replicas", "port.replica-conflict", [](Evidence &e) {
        ContainerFacts second = workers();
        second.id = u"def"_s;
        second.number = 2;
        second.status = u"created"_s;
        second.error = u"port is already allocated"_s;
        e.containers.push_back(second);
        e.probes = {metrics()};
    });
    row("not published", "port.not-published", [](Evidence &e) {
        e.containers[0].wanted.clear();
        e.containers[0].actual.clear();
        e.probes = {probe(Reach::Refused)};
    });
    row("exposed", "port.exposed-only", [](Evidence &e) {
        e.containers[0].wanted.clear();
        e.containers[0].actual = {mapping(0, 9090, {})};
        e.probes = {probe(Reach::Refused)};
    });
    row("udp", "port.wrong-protocol", [](Evidence &e) {
        e.containers[0].wanted = {mapping(9090, 9090, {}, u"udp"_s)};
        e.containers[0].actual = {mapping(9090, 9090, u"0.0.0.0"_s, u"udp"_s)};
        e.probes = {probe(Reach::Refused)};
    });
    row("wrong target", "port.wrong-target", [](Evidence &e) {
        e.containers[0].wanted = {mapping(9090, 9091, {})};
        e.containers[0].actual = {mapping(9090, 9091)};
    });
    row("other host port", "port.other-host-port", [](Evidence &e) {
        e.containers[0].wanted = {mapping(9091, 9090, {})};
        e.containers[0].actual = {mapping(9091, 9090)};
        e.probes = {probe(Reach::Refused)};
        e.owners.listeners.clear();
    });
    row("ephemeral", "port.ephemeral", [](Evidence &e) {
        e.containers[0].wanted = {mapping(0, 9090, {})};
        e.containers[0].actual = {mapping(32768, 9090)};
        e.probes = {probe(Reach::Refused)};
        e.owners.listeners.clear();
    });
    row("another address", "port.other-address", [](Evidence &e) {
        e.containers[0].wanted = {mapping(9090, 9090, u"192.168.1.7"_s)};
        e.containers[0].actual = {mapping(9090, 9090, u"192.168.1.7"_s)};
        e.probes = {probe(Reach::Refused)};
    });
    row("IPv6 only", "port.ipv6-only", [](Evidence &e) {
        e.containers[0].actual = {mapping(9090, 9090, u"::1"_s)};
        e.probes = {probe(Reach::Refused), metrics()};
        e.probes[1].probe.address = QHostAddress(QHostAddress::LocalHostIPv6);
        e.probes[1].isExtra = true;
    });
    row("IPv4 only, rootless podman", "port.ipv4-only", [](Evidence &e) {
        e.probes = {probe(Reach::ClosedAtOnce), metrics()};
        e.probes[0].probe.address = QHostAddress(QHostAddress::LocalHostIPv6);
        e.probes[1].isExtra = true;
    });
    row("forward lost by Desktop", "port.forward-lost", [](Evidence &e) {
        e.engine.isDesktop = true;
        e.owners.listeners.clear();
        e.probes = {probe(Reach::Refused)};
    });
    row("left over by podman", "port.forward-lost", [](Evidence &e) {
        e.engine.isPodman = true;
        e.containers[0].status = u"created"_s;
        e.probes = {probe(Reach::Silent)};
    });
    row("disconnected", "network.disconnected", [](Evidence &e) {
        e.containers[0].networks.clear();
        e.containers[0].actual.clear();
        e.networks.clear();
        e.probes = {probe(Reach::Refused)};
    });
    row("internal", "network.internal", [](Evidence &e) {
        e.networks[0].isInternal = true;
        e.containers[0].actual.clear();
        e.probes = {probe(Reach::Refused)};
    });
    row("no network", "network.none", [](Evidence &e) {
        e.containers[0].networkMode = u"none"_s;
        e.probes = {probe(Reach::Refused)};
    });
    row("host network on Desktop", "network.host-mode-on-desktop", [](Evidence &e) {
        e.engine.isDesktop = true;
        e.containers[0].networkMode = u"host"_s;
        e.probes = {probe(Reach::Refused)};
    });
    row("route", "network.route-taken", [](Evidence &e) { e.inside.expectedBridge = -1; });
    row("dropped", "network.firewall", [](Evidence &e) { e.probes = {probe(Reach::NoAnswer)}; });
    row("refused slowly, as Windows does", "port.other-host-port", [](Evidence &e) {
        e.probes = {probe(Reach::NoAnswer)};
        e.owners.listeners.clear();
        e.containers[0].wanted = {mapping(9091, 9090, {})};
        e.containers[0].actual = {mapping(9091, 9090)};
    });
    row("dropped, and who listens is not known", "network.firewall", [](Evidence &e) {
        e.probes = {probe(Reach::NoAnswer)};
        e.owners.readable = false;
        e.owners.listeners.clear();
    });
    row("rejected", "network.firewall", [](Evidence &e) {
        e.probes = {probe(Reach::Refused)};
        e.inside.direct = metrics();
    });
    row("nothing listens", "server.not-listening", [](Evidence &e) { e.inside.listeners.clear(); });
    row("young and nothing listens", "service.starting", [](Evidence &e) {
        e.inside.listeners.clear();
        e.containers[0].startedAt = e.now.addSecs(-3);
    });
    row("health says starting", "service.starting", [](Evidence &e) {
        e.inside.listeners.clear();
        e.containers[0].health = u"starting"_s;
    });
    row("loopback", "server.loopback-only",
        [](Evidence &e) { e.inside.listeners = {listener("127.0.0.1", 9090)}; });
    row("loopback without a proxy process", "server.loopback-only", [](Evidence &e) {
        e.inside.listeners = {listener("127.0.0.1", 9090)};
        e.probes = {probe(Reach::Refused)};
        e.owners.listeners[0].processName = u"dockerd"_s;
    });
    row("another port", "server.other-port",
        [](Evidence &e) { e.inside.listeners = {listener("0.0.0.0", 9191)}; });
    row("IPv6 only inside", "server.ipv6-only", [](Evidence &e) {
        e.inside.listeners = {listener("::", 9090)};
        e.inside.direct = probe(Reach::Refused);
    });
    row("TLS", "server.tls", [](Evidence &e) { e.tlsBehindPlainUrl = true; });
    row("not HTTP", "server.not-http", [](Evidence &e) { e.probes = {probe(Reach::NotHttp)}; });
    row("frozen", "service.frozen", [](Evidence &e) {
        e.probes = {probe(Reach::Silent)};
        e.inside.processKnown = true;
        e.inside.processState = 'T';
        e.inside.listeners = {listener("0.0.0.0", 9090, 2)};
    });
    row("does not accept", "server.not-accepting", [](Evidence &e) {
        e.probes = {probe(Reach::Silent)};
        e.inside.listeners = {listener("0.0.0.0", 9090, 2)};
    });
    row("hung", "server.hung", [](Evidence &e) { e.probes = {probe(Reach::Silent)}; });
    row("slow", "server.slow", [](Evidence &e) {
        e.probes = {metrics()};
        e.probes[0].probe.totalMs = 3200;
    });
    row("404", "response.not-found", [](Evidence &e) { e.probes = {probe(Reach::Http, 404)}; });
    row("401", "response.unauthorized", [](Evidence &e) { e.probes = {probe(Reach::Http, 401)}; });
    row("503", "response.server-error", [](Evidence &e) { e.probes = {probe(Reach::Http, 503)}; });
    row("web page", "response.not-metrics",
        [](Evidence &e) { e.probes = {probe(Reach::Http, 200, "<html><title>x</title>")}; });
    row("empty page", "response.empty", [](Evidence &e) { e.probes = {probe(Reach::Http, 200)}; });
    row("broken page", "response.unreadable",
        [](Evidence &e) { e.probes = {probe(Reach::Http, 200, "up 1\nx y\n")}; });
    row("cut page", "response.unreadable", [](Evidence &e) {
        e.probes = {metrics()};
        e.probes[0].probe.response.complete = false;
    });
    row("redirect", "response.redirect", [](Evidence &e) {
        e.probes = {metrics()};
        e.redirects = 1;
    });
    row("Prometheus itself", "response.other-server", [](Evidence &e) {
        e.probes = {probe(Reach::Http, 200, "prometheus_build_info{x=\"y\"} 1\n")};
        e.containers[0].actual.clear();
        e.owners.listeners = {otherProcess()};
    });
    row("no docker at all", "server.not-listening", [](Evidence &e) {
        e.url = analyzeUrl(u"http://localhost:9100/metrics"_s);
        e.engine.state = EngineState::NotInstalled;
        e.containersKnown = false;
        e.containers.clear();
        e.ours = -1;
        e.probes = {probe(Reach::Refused)};
        e.owners.listeners.clear();
        e.inside = {};
    });
}

void TestRules::names()
{
    QFETCH(QString, verdict);
    QFETCH(Change, change);
    Evidence evidence = usual();
    change(evidence);
    const Conclusion conclusion = conclude(evidence);
    QCOMPARE(conclusion.verdict.id, verdict);
    QVERIFY(!conclusion.verdict.title.isEmpty());
    QCOMPARE(conclusion.healthy,
             verdict.startsWith("healthy"_L1) || verdict == "response.redirect"_L1);
    const bool needsFiles = verdict.startsWith("port."_L1) || verdict == "network.none"_L1;
    if (!conclusion.healthy && !needsFiles && verdict != "response.unreadable"_L1)
        QVERIFY(!conclusion.verdict.remedies.empty());
}

// What the usual guides say, and what is not so: with a start line from before the last start, with
// "in use" lines of sibling processes, with the engine's own process on the port.
void TestRules::leavesUnsaidWhatIsWrong()
{
    QFETCH(QString, verdict);
    QFETCH(Change, change);
    Evidence evidence = usual();
    change(evidence);
    evidence.logs.startLine = u"metrics server started on http://0.0.0.0:9090"_s;
    const Verdict said = conclude(evidence).verdict;
    const QString text = said.title + u' ' + said.explanation;

    const ContainerFacts *container = evidence.container();
    if (container && !container->isRunning())
        QVERIFY(!text.contains(evidence.logs.startLine));
    for (const auto &holder : {"docker-proxy"_L1, "dockerd"_L1, "com.docker"_L1, "conmon"_L1})
        QVERIFY(!verdict.startsWith("port.taken"_L1) || !text.contains(holder));
    QVERIFY(!text.contains("first process"_L1, Qt::CaseInsensitive));
    const bool isOfFiles = verdict.startsWith("port."_L1) || verdict.startsWith("compose."_L1);
    for (const Remedy &remedy : said.remedies)
        QVERIFY(!isOfFiles ||
                (remedy.id != "restart"_L1 && !remedy.command.contains(u"restart"_s)));
}

void TestRules::keepsToOneIdPerRule()
{
    for (const Rule &rule : rules()) {
        const QString id = QString::fromLatin1(rule.id);
        QVERIFY(id.contains(u'.') || id == "healthy"_L1);
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
