// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the lab recorded gives the same verdict again, on machines without root and without Docker.
// tests/lab/run.py --record tests/diagnostics/data/engine writes the fixtures.
#include "checks.h"
#include "fakeengine.h"
#include "rules.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

QJsonObject readFixture(const QString &path, const QString &place)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    text.replace(QByteArray("/lab/"), QByteArray(place.toUtf8() + '/'));
    text.replace(QByteArray("\"/lab\""), QByteArray('"' + place.toUtf8() + '"'));
    return QJsonDocument::fromJson(text).object();
}

std::pair<QHostAddress, quint16> endpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    host.remove(u'[').remove(u']');
    return {QHostAddress(host), text.mid(colon + 1).toUShort()};
}

PageKind kindFromName(const QString &name)
{
    for (const PageKind kind :
         {PageKind::Metrics, PageKind::Html, PageKind::Json, PageKind::Text, PageKind::Binary}) {
        if (pageKindName(kind) == name)
            return kind;
    }
    return PageKind::Empty;
}

Reach reachFromName(const QString &name)
{
    for (int i = 0; i <= static_cast<int>(Reach::Http); ++i) {
        if (reachName(static_cast<Reach>(i)) == name)
            return static_cast<Reach>(i);
    }
    return Reach::NotTried;
}

PageProbe readProbe(const QJsonObject &json)
{
    PageProbe page;
    std::tie(page.probe.address, page.probe.port) = endpoint(json["address"_L1].toString());
    page.probe.reach = reachFromName(json["reach"_L1].toString());
    page.probe.connectMs = json["connect_ms"_L1].toInt();
    page.probe.firstByteMs = json["first_byte_ms"_L1].toInt();
    page.probe.totalMs = json["total_ms"_L1].toInt();
    page.probe.response.status = json["status"_L1].toInt();
    page.probe.response.complete = true;
    for (const char *name : {"content-type", "server", "location"}) {
        const QString value = json[QLatin1StringView(name)].toString();
        if (!value.isEmpty())
            page.probe.response.headers.emplace_back(name, value.toUtf8());
    }
    page.url = json["url"_L1].toString();
    return page;
}

// What the checks of this machine saw then; only the engine is asked again.
void restoreSeen(const QJsonObject &seen, Evidence &evidence)
{
    evidence.resolve.tried = true;
    evidence.resolve.isLocal = true;
    for (const QJsonValue &address : seen["resolve"_L1]["addresses"_L1].toArray())
        evidence.resolve.addresses.append(QHostAddress(address.toString()));
    for (const QJsonValue &probe : seen["http"_L1]["probes"_L1].toArray())
        evidence.probes.push_back(readProbe(probe.toObject()));
    evidence.tlsBehindPlainUrl = seen["http"_L1]["tls_behind_http"_L1].toBool();
    for (PageProbe &probe : evidence.probes) {
        probe.isExtra = !evidence.resolve.addresses.contains(probe.probe.address);
        if (probe.isExtra && probe.probe.response.status == 200)
            probe.content.kind = PageKind::Metrics;
        else if (probe.probe.reach == Reach::Http)
            probe.content.kind = kindFromName(seen["body"_L1]["kind"_L1].toString());
    }
    for (const QJsonValue &each : seen["owner"_L1]["listeners"_L1].toArray()) {
        const QStringList words = each.toString().split(u' ');
        PortListener listener;
        listener.address = endpoint(words.value(0) + u":0"_s).first;
        listener.processName = words.value(1);
        listener.pid = words.value(2).remove(u'(').remove(u')').toLongLong();
        evidence.owners.listeners.append(listener);
    }
    evidence.owners.readable = seen["owner"_L1].toObject().contains("listeners"_L1);
}

void restoreInside(const QJsonObject &seen, Evidence &evidence)
{
    const QJsonObject listeners = seen["listeners"_L1].toObject();
    InsideFacts &inside = evidence.inside;
    inside.readable = !listeners["source"_L1].toString().isEmpty();
    inside.source = listeners["source"_L1].toString();
    inside.processName = listeners["process"_L1].toString();
    const QString state = listeners["process_state"_L1].toString();
    inside.processKnown = !state.isEmpty();
    inside.processState = state.isEmpty() ? '\0' : state[0].toLatin1();
    for (const QJsonValue &each : listeners["listeners"_L1].toArray()) {
        const QStringList words = each.toString().split(u' ');
        ProcListener listener;
        std::tie(listener.address, listener.port) = endpoint(words.value(0));
        listener.waiting = words.value(1).remove(u'(').toUInt();
        inside.listeners.append(listener);
    }
    const QJsonObject direct = seen["direct"_L1].toObject();
    inside.routeDevice = direct["route"_L1].toString();
    if (direct.contains("probe"_L1)) {
        inside.direct = readProbe(direct["probe"_L1].toObject());
        if (inside.direct->probe.response.status == 200)
            inside.direct->content.kind = PageKind::Metrics;
    }
    if (!inside.routeDevice.isEmpty())
        inside.expectedBridge = inside.routeDevice.startsWith(u"br-"_s) ? 1 : -1;
}

} // namespace

class TestReplay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheVerdictOfTheLab_data();
    void givesTheVerdictOfTheLab();
};

void TestReplay::givesTheVerdictOfTheLab_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(VIGIE_TEST_DATA "/engine"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestReplay::givesTheVerdictOfTheLab()
{
    QFETCH(QString, path);
    const QTemporaryDir temporary;
    QDir place(temporary.path());
    QVERIFY(place.mkdir(u"shop"_s) && place.cd(u"shop"_s)); // names the project
    const QJsonObject fixture = readFixture(path, place.path());
    const QJsonObject files = fixture["files"_L1].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(place.filePath(it.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(it.value().toString().toUtf8());
    }
    FakeEngine engine(temporary.filePath(u"e.sock"_s), fixture["engine"_L1].toArray());
    if (!engine.begin())
        QSKIP("this machine has no local sockets");

    Examination examination{{fixture["url"_L1].toString()}};
    examination.request.projectDirectory = place.path();
    examination.request.engineHost = u"unix://"_s + temporary.filePath(u"e.sock"_s);
    Evidence &evidence = examination.evidence;
    evidence.now = QDateTime::fromString(fixture["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    evidence.timeoutMs = examination.request.timeoutMs;
    const QJsonObject seen = fixture["seen"_L1].toObject();
    checkUrl(examination);
    restoreSeen(seen, evidence);
    checkProject(examination);
    checkEngine(examination);
    checkContainers(examination);
    for (const auto check : {checkState, checkPorts, checkNetworks, checkLogs})
        check(examination);
    restoreInside(seen, evidence);

    const Verdict verdict = conclude(evidence).verdict;
    QCOMPARE(verdict.id, fixture["expected"_L1].toString());
    QVERIFY(!verdict.title.isEmpty());
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
