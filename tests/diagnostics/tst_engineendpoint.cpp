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
