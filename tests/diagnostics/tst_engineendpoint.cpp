// SPDX-FileCopyrightText: The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineendpoint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestEngineEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersWhatWasSetForTheTarget();
    void takesANameForAContext();
    void obeysDockerHost();
    void readsTheCurrentContext();
    void saysWhenTheContextDoesNotExist();
    void triesTheUsualPlaces();
    void dialsBySshOrTheDockerCommand_data();
    void dialsBySshOrTheDockerCommand();
    void knowsWhatIsLocal_data();
    void knowsWhatIsLocal();

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

void TestEngineEndpoint::prefersWhatWasSetForTheTarget()
{
    const auto found = engineEndpoints(
        {u"unix:///x.sock"_s, {{u"DOCKER_HOST"_s, u"unix:///y.sock"_s}}, u"/nonexistent"_s});
    QCOMPARE(found.list.size(), 1);
    QCOMPARE(found.list[0].uri, u"unix:///x.sock"_s);
}

void TestEngineEndpoint::takesANameForAContext()
{
    const auto found = engineEndpoints(
        {u"nowhere"_s, {{u"DOCKER_HOST"_s, u"unix:///y.sock"_s}}, u"/nonexistent"_s});
    QVERIFY(found.list.isEmpty());
    QVERIFY2(found.problem.contains(u"nowhere"_s), qPrintable(found.problem));
}

void TestEngineEndpoint::obeysDockerHost()
{
    const auto found = engineEndpoints(
        {{}, {{u"DOCKER_HOST"_s, u"ssh://me@build"_s}, {u"DOCKER_CONTEXT"_s, u"x"_s}}, {}});
    QCOMPARE(found.list.size(), 1);
    QCOMPARE(found.list[0].source, u"DOCKER_HOST"_s);
    QVERIFY(!found.list[0].isLocal());
    QCOMPARE(found.list[0].host(), u"build"_s);
}

void TestEngineEndpoint::readsTheCurrentContext()
{
    const QTemporaryDir home;
    write(home.filePath(u".docker/config.json"_s), R"({"currentContext":"colima"})");
    // sha256 of "colima"
    const QByteArray hash = QCryptographicHash::hash("colima", QCryptographicHash::Sha256).toHex();
    write(home.filePath(u".docker/contexts/meta/%1/meta.json"_s.arg(QString::fromLatin1(hash))),
          R"({"Name":"colima","Endpoints":{"docker":{"Host":"unix:///c.sock"}}})");
    const auto found = engineEndpoints({{}, {}, home.path()});
    QCOMPARE(found.list.size(), 1);
    QCOMPARE(found.list[0].uri, u"unix:///c.sock"_s);
}

void TestEngineEndpoint::saysWhenTheContextDoesNotExist()
{
    const QTemporaryDir home;
    const auto found = engineEndpoints({{}, {{u"DOCKER_CONTEXT"_s, u"nope"_s}}, home.path()});
    QVERIFY(found.list.isEmpty());
    QVERIFY(found.problem.contains(u"nope"_s));
}

void TestEngineEndpoint::triesTheUsualPlaces()
{
    const auto found =
        engineEndpoints({{}, {{u"XDG_RUNTIME_DIR"_s, u"/run/user/1"_s}}, u"/nonexistent"_s});
    QVERIFY(found.list.size() >= 3);
    QVERIFY(found.list[0].isLocal());
}

void TestEngineEndpoint::dialsBySshOrTheDockerCommand_data()
{
    QTest::addColumn<EngineEndpoint>("endpoint");
    QTest::addColumn<QString>("end"); // of the command
    const QString ssh = u"-- build.example docker "_s;
    QTest::newRow("socket") << EngineEndpoint{u"unix:///x.sock"_s, {}} << QString();
    QTest::newRow("plain tcp") << EngineEndpoint{u"tcp://build.example:2375"_s, {}} << QString();
    QTest::newRow("ssh") << EngineEndpoint{u"ssh://build.example"_s, {}}
                         << QString(ssh + u"system dial-stdio"_s);
    QTest::newRow("ssh to a socket") << EngineEndpoint{u"ssh://build.example/run/a b.sock"_s, {}}
                                     << QString(ssh + u"--host 'unix:///run/a b.sock' system "
                                                      "dial-stdio"_s);
    QTest::newRow("a quote in the path")
        << EngineEndpoint{u"ssh://build.example/a'$(id)"_s, {}}
        << QString(ssh + u"--host 'unix:///a'\\''$(id)' system dial-stdio"_s);
    QTest::newRow("an option as the host")
        << EngineEndpoint{u"ssh://-oProxyCommand=id"_s, {}} << QString(); // no name of a host
    QTest::newRow("tcp with certificates")
        << EngineEndpoint{u"tcp://build.example:2376"_s, {}, {}, true}
        << u"docker --host tcp://build.example:2376 system dial-stdio"_s;
    QTest::newRow("context with certificates")
        << EngineEndpoint{u"tcp://build.example:2376"_s, {}, u"work"_s, true}
        << u"docker --context work system dial-stdio"_s;
}

void TestEngineEndpoint::dialsBySshOrTheDockerCommand()
{
    QFETCH(EngineEndpoint, endpoint);
    QFETCH(QString, end);
    const QString command = endpoint.dialCommand().join(u' ');
    QVERIFY2(end.isEmpty() ? command.isEmpty() : command.endsWith(end), qPrintable(command));
}

void TestEngineEndpoint::knowsWhatIsLocal_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("local");
    QTest::newRow("socket") << u"unix:///var/run/docker.sock"_s << true;
    QTest::newRow("pipe") << u"npipe:////./pipe/docker_engine"_s << true;
    QTest::newRow("loopback") << u"tcp://127.0.0.1:2375"_s << true;
    QTest::newRow("name") << u"tcp://localhost:2375"_s << true;
    QTest::newRow("tcp") << u"tcp://192.0.2.7:2375"_s << false;
    QTest::newRow("ssh") << u"ssh://me@build.example"_s << false;
    QTest::newRow("nonsense") << u"hello"_s << false;
}

void TestEngineEndpoint::knowsWhatIsLocal()
{
    QFETCH(QString, uri);
    QFETCH(bool, local);
    QCOMPARE((EngineEndpoint{uri, {}}.isLocal()), local);
}

QTEST_GUILESS_MAIN(TestEngineEndpoint)
#include "tst_engineendpoint.moc"
